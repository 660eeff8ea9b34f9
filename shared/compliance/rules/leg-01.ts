import { POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFlags } from '../flags.ts';
import { judgeHolds } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('LEG-01');
const kinds = ['legal'] as const;
const flags = ['attorney'] as const;

/**
 * A reply that speaks of law opens a case and lays the hold `legal`; it is read here whatever the law in question, since
 * nobody has looked yet. The lender’s own record is the flag.
 */
export const leg01 = defineRule({
  id: 'LEG-01',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '借款人已委托律师', en: 'A lawyer acts for the borrower' },
  plain: {
    zh: '机构记录借款人已委托律师，或本人来信提到律师、破产、亡故时，不再发给本人，由专人联系律师或家属。',
    en: 'When a lawyer acts for the borrower, or a reply speaks of a lawyer, a bankruptcy or a death, nothing goes to the borrower; a person writes to whoever acts for them.',
  },
  citations: [
    { text: '12 CFR 1006.6(b)(2): no direct contact with a represented consumer', confidence: 'S' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['contact.holds', 'person.holds', 'loan.holds', 'person.flags'],
  check(facts) {
    const held = judgeHolds(facts, say, 'block', kinds);
    return held.verdict === 'allow' ? judgeFlags(facts, say, 'block', flags) : held;
  },
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a reply spoke of law, and nobody has looked yet',
      facts: inChina({ person: { holds: ['legal'] } }),
      gives: { verdict: 'block', code: 'legal', evidence: { on: 'person' } },
    },
    {
      because: 'the hold may lie on the number alone',
      facts: inUnitedStates({ contact: { holds: ['legal'] } }),
      gives: { verdict: 'block', code: 'legal' },
    },
    {
      because: 'the lender knows of a lawyer',
      facts: inUnitedStates({ person: { flags: ['attorney'] } }),
      gives: { verdict: 'block', code: 'attorney' },
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
