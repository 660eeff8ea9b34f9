import { parseLocalDate, parseZone } from '../../time.ts';
import { amt02 } from '../rules/amt-02.ts';
import { amt03 } from '../rules/amt-03.ts';
import { ans01 } from '../rules/ans-01.ts';
import { hld01 } from '../rules/hld-01.ts';
import { hld02 } from '../rules/hld-02.ts';
import { hld03 } from '../rules/hld-03.ts';
import { jur01 } from '../rules/jur-01.ts';
import { opt01 } from '../rules/opt-01.ts';
import { opt02 } from '../rules/opt-02.ts';
import { pau01 } from '../rules/pau-01.ts';
import { rec02 } from '../rules/rec-02.ts';
import { seg01 } from '../rules/seg-01.ts';
import { tim03 } from '../rules/tim-03.ts';
import { tpl03 } from '../rules/tpl-03.ts';
import type { Pack } from './pack.ts';

/** What holds everywhere. */
export const basePack: Pack = {
  name: 'base',
  version: 1,
  since: parseLocalDate('2026-06-01'),
  zone: parseZone('UTC'),
  rules: [opt01, opt02, rec02, hld01, hld02, hld03, jur01, tim03, amt02, amt03, pau01, ans01, seg01, tpl03],
};
