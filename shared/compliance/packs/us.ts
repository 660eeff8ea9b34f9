import { parseLocalDate, parseZone } from '../../time.ts';
import { con01 } from '../rules/con-01.ts';
import { frq02 } from '../rules/frq-02.ts';
import { frq05 } from '../rules/frq-05.ts';
import { tim02 } from '../rules/tim-02.ts';
import type { Pack } from './pack.ts';

/** The United States, and what single states add. */
export const usPack: Pack = {
  name: 'us',
  version: 1,
  since: parseLocalDate('2026-06-01'),
  zone: parseZone('America/New_York'),
  rules: [tim02, con01, frq02, frq05],
};
