import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFlags } from '../flags.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('CHN-01');
const flags = ['no-sms'] as const;

/**
 * A refusal by reply is OPT-01; this is what the lender’s own records say.
 */
export const chn01 = defineRule({
  id: 'CHN-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '借款人不要短信', en: 'The borrower does not want texts' },
  plain: {
    zh: '借款人要求不发短信，或要求改用其他方式联系的，就不发短信。',
    en: 'Whoever has refused texts at the lender, or asked to be reached in another way, gets none.',
  },
  citations: [
    { text: '12 CFR 1006.14(h): a wish not to be reached by this medium is honoured', confidence: 'S' },
    policy('a preference for another medium is honoured as a refusal of this one'),
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['person.flags'],
  check: (facts) => judgeFlags(facts, say, 'block', flags),
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'the borrower asked for letters instead of texts',
      facts: inUnitedStates({ person: { flags: ['no-sms'] } }),
      gives: { verdict: 'block', code: 'no-sms' },
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
