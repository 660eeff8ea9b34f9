import { gbt45251, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFlags } from '../flags.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('LEG-03');
const flags = ['deceased', 'incapacity'] as const;

export const leg03 = defineRule({
  id: 'LEG-03',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '借款人已故或丧失行为能力', en: 'The borrower has died, or cannot act' },
  plain: {
    zh: '借款人已故，或属无民事行为能力、限制民事行为能力人，就不再向其号码发送。',
    en: 'When the borrower has died or has no, or limited, capacity to act, nothing goes to the number.',
  },
  citations: [{ text: '12 CFR 1006.6(a)(4): who may be spoken to after a death', confidence: 'P' }, gbt45251],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['person.flags'],
  check: (facts) => judgeFlags(facts, say, 'block', flags),
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'the borrower has died',
      facts: inUnitedStates({ person: { flags: ['deceased'] } }),
      gives: { verdict: 'block', code: 'deceased' },
    },
    {
      because: 'the borrower cannot act for themselves',
      facts: inUnitedStates({ person: { flags: ['incapacity'] } }),
      gives: { verdict: 'block', code: 'incapacity' },
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
