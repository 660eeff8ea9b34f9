import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina } from '../examples.ts';
import { judgeHold } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('HLD-04');

export const hld04 = defineRule({
  id: 'HLD-04',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '号码收不到短信', en: 'The number cannot be reached' },
  plain: {
    zh: '运营商说这个号码永远收不到的，不再发，直到机构换了号码或重新核实。',
    en: 'When the carrier says that a number can never be reached, nothing goes to it until the lender has corrected or confirmed it.',
  },
  citations: [policy('a number that is dead today is somebody else’s tomorrow')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['contact.holds', 'person.holds', 'loan.holds'],
  check: (facts) => judgeHold(facts, say, 'unreachable'),
  examples: () => [
    { because: 'the carrier has said nothing of the kind', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'the carrier calls the number invalid',
      facts: inChina({ contact: { holds: ['unreachable'] } }),
      gives: { verdict: 'hold', code: 'unreachable', evidence: { on: 'contact' } },
    },
    {
      because: 'a hold of another kind is for another rule to tell',
      facts: inChina({ contact: { holds: ['unclear-reply'] } }),
      gives: { verdict: 'allow' },
    },
  ],
});
