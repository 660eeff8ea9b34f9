import { POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFlags } from '../flags.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('LEG-02');
const flags = ['bankruptcy', 'court-enforcement'] as const;

export const leg02 = defineRule({
  id: 'LEG-02',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '破产或法院执行中', en: 'Bankruptcy, or enforcement by a court' },
  plain: {
    zh: '借款人已申请或获准破产（含深圳个人破产），或债务正由法院执行，就不再发送提醒。',
    en: 'Once bankruptcy is filed or granted (in China: personal bankruptcy in Shenzhen), or a court enforces the debt, no reminder goes.',
  },
  citations: [
    { text: '11 USC 362 and 524: the automatic stay, and the discharge', confidence: 'B-hi' },
    { text: '深圳经济特区个人破产条例 (2021-03-01): 破产程序中不得个别追偿', confidence: 'B-med' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['person.flags'],
  check: (facts) => judgeFlags(facts, say, 'block', flags),
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'bankruptcy was filed',
      facts: inUnitedStates({ person: { flags: ['bankruptcy'] } }),
      gives: { verdict: 'block', code: 'bankruptcy' },
    },
    {
      because: 'a court enforces the debt',
      facts: inUnitedStates({ person: { flags: ['court-enforcement'] } }),
      gives: { verdict: 'block', code: 'court-enforcement' },
    },
    {
      because: 'what is known concerns another rule',
      facts: inUnitedStates({ person: { flags: ['military'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the lender has not said whether it knows anything',
      facts: inChina({ person: { flags: 'unknown' } }),
      gives: { verdict: 'hold', code: 'flags-unknown' },
    },
  ],
});
