import { parseLocalDate, parseZone } from '../../time.ts';
import { con03 } from '../rules/con-03.ts';
import { frq01 } from '../rules/frq-01.ts';
import { hol01 } from '../rules/hol-01.ts';
import { rel02 } from '../rules/rel-02.ts';
import { tim01 } from '../rules/tim-01.ts';
import { tpl01 } from '../rules/tpl-01.ts';
import { xbr01 } from '../rules/xbr-01.ts';
import type { Pack } from './pack.ts';

/** Mainland China. */
export const cnPack: Pack = {
  name: 'cn',
  version: 3,
  since: parseLocalDate('2026-06-01'),
  zone: parseZone('Asia/Shanghai'),
  rules: [tim01, hol01, con03, xbr01, frq01, rel02, tpl01],
};
