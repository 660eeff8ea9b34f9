import { parseLocalDate, parseZone } from '../../time.ts';
import { cnt13 } from '../rules/cnt-13.ts';
import { con01 } from '../rules/con-01.ts';
import { con02 } from '../rules/con-02.ts';
import { frq02 } from '../rules/frq-02.ts';
import { frq05 } from '../rules/frq-05.ts';
import { rel01 } from '../rules/rel-01.ts';
import { seg02 } from '../rules/seg-02.ts';
import { tim02 } from '../rules/tim-02.ts';
import { contentRulesOfUnitedStates } from './content.ts';
import type { Pack } from './pack.ts';

/** The United States, and what single states add. */
export const usPack: Pack = {
  name: 'us',
  version: 4,
  since: parseLocalDate('2026-06-01'),
  zone: parseZone('America/New_York'),
  rules: [tim02, con01, con02, frq02, frq05, rel01, cnt13, seg02, ...contentRulesOfUnitedStates],
};
