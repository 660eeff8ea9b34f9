import { parseLocalDate, parseZone } from '../../time.ts';
import { con03 } from '../rules/con-03.ts';
import { frq01 } from '../rules/frq-01.ts';
import { tim01 } from '../rules/tim-01.ts';
import type { Pack } from './pack.ts';

/** Mainland China. */
export const cnPack: Pack = {
  name: 'cn',
  version: 1,
  since: parseLocalDate('2026-06-01'),
  zone: parseZone('Asia/Shanghai'),
  rules: [tim01, con03, frq01],
};
