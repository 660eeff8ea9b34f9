import { parseLocalDate, parseZone } from '../../time.ts';
import { amt02 } from '../rules/amt-02.ts';
import { amt03 } from '../rules/amt-03.ts';
import { ans01 } from '../rules/ans-01.ts';
import { ans02 } from '../rules/ans-02.ts';
import { ask01 } from '../rules/ask-01.ts';
import { cap01 } from '../rules/cap-01.ts';
import { car01 } from '../rules/car-01.ts';
import { chn01 } from '../rules/chn-01.ts';
import { cmp01 } from '../rules/cmp-01.ts';
import { cup01 } from '../rules/cup-01.ts';
import { dat01 } from '../rules/dat-01.ts';
import { dis01 } from '../rules/dis-01.ts';
import { frq03 } from '../rules/frq-03.ts';
import { frq04 } from '../rules/frq-04.ts';
import { hld01 } from '../rules/hld-01.ts';
import { hld02 } from '../rules/hld-02.ts';
import { hld03 } from '../rules/hld-03.ts';
import { hld04 } from '../rules/hld-04.ts';
import { hrd01 } from '../rules/hrd-01.ts';
import { jur01 } from '../rules/jur-01.ts';
import { leg01 } from '../rules/leg-01.ts';
import { leg02 } from '../rules/leg-02.ts';
import { leg03 } from '../rules/leg-03.ts';
import { leg04 } from '../rules/leg-04.ts';
import { lng01 } from '../rules/lng-01.ts';
import { opt01 } from '../rules/opt-01.ts';
import { opt02 } from '../rules/opt-02.ts';
import { pau01 } from '../rules/pau-01.ts';
import { prv01 } from '../rules/prv-01.ts';
import { rec01 } from '../rules/rec-01.ts';
import { rec02 } from '../rules/rec-02.ts';
import { ret01 } from '../rules/ret-01.ts';
import { seg01 } from '../rules/seg-01.ts';
import { tim03 } from '../rules/tim-03.ts';
import { tim04 } from '../rules/tim-04.ts';
import { tpl02 } from '../rules/tpl-02.ts';
import { tpl03 } from '../rules/tpl-03.ts';
import { vul01 } from '../rules/vul-01.ts';
import { contentRules } from './content.ts';
import type { Pack } from './pack.ts';

/** What holds everywhere. */
export const basePack: Pack = {
  name: 'base',
  version: 5,
  since: parseLocalDate('2026-06-01'),
  zone: parseZone('UTC'),
  rules: [
    opt01,
    opt02,
    rec01,
    rec02,
    leg01,
    leg02,
    leg03,
    leg04,
    hld01,
    hld02,
    hld03,
    hld04,
    dis01,
    hrd01,
    cmp01,
    vul01,
    jur01,
    tim03,
    tim04,
    amt02,
    amt03,
    dat01,
    chn01,
    frq03,
    frq04,
    cup01,
    pau01,
    cap01,
    car01,
    ret01,
    ans01,
    ans02,
    ask01,
    tpl02,
    tpl03,
    lng01,
    seg01,
    prv01,
    ...contentRules,
  ],
};
