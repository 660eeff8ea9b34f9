import { policy, regFTimes } from '../citations.ts';
import { POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('TIM-03');

export const tim03 = defineRule({
  id: 'TIM-03',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '借款人所在时区未知', en: 'We do not know what time it is for the borrower' },
  plain: {
    zh: '号码、地址、本人说明都不能确定时区时不发，等补充资料。',
    en: 'When neither number, address nor the borrower tells the zone, nothing goes until one does.',
  },
  citations: [regFTimes, policy('an area code is evidence of a zone, not proof; none at all is doubt')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['zones'],
  check({ zones }) {
    return zones === 'unknown' || zones.length === 0 ? say.hold('zone-unknown') : say.allow;
  },
  examples: () => [
    { because: 'the zone is known', facts: inUnitedStates(), gives: { verdict: 'allow' } },
    {
      because: 'nothing tells the zone',
      facts: inUnitedStates({ zones: 'unknown' }),
      gives: { verdict: 'hold', code: 'zone-unknown' },
    },
    {
      because: 'an empty list of zones is no zone',
      facts: inChina({ zones: [] }),
      gives: { verdict: 'hold', code: 'zone-unknown' },
    },
  ],
});
