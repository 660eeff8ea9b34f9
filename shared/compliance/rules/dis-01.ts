import { POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeFlags } from '../flags.ts';
import { judgeHolds } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('DIS-01');
const kinds = ['dispute', 'paid-claimed', 'wrong-person'] as const;
const flags = ['identity-theft'] as const;

/**
 * `paid-claimed` and `wrong-person` are disputes of a kind: what was claimed may be true, and the sum false.
 */
export const dis01 = defineRule({
  id: 'DIS-01',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '借款有争议', en: 'The debt is disputed' },
  plain: {
    zh: '借款人提出异议、说已经还清、说不是本人，或称被冒名借款的，先不发，由人核实。',
    en: 'While a borrower disputes the debt, says that it is paid, that they are somebody else, or that somebody borrowed in their name, nothing goes until a person has looked.',
  },
  citations: [
    { text: '12 CFR 1006.38: a disputed debt pauses until it is verified', confidence: 'B-hi' },
    { text: '银行保险机构消费者权益保护管理办法 (2022年第9号) Art. 41', confidence: 'S' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['contact.holds', 'person.holds', 'loan.holds', 'person.flags'],
  check(facts) {
    const held = judgeHolds(facts, say, 'hold', kinds);
    return held.verdict === 'allow' ? judgeFlags(facts, say, 'hold', flags) : held;
  },
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a dispute is open',
      facts: inChina({ person: { holds: ['dispute'] } }),
      gives: { verdict: 'hold', code: 'dispute', evidence: { on: 'person' } },
    },
    {
      because: 'the borrower says that it is paid',
      facts: inChina({ person: { holds: ['paid-claimed'] } }),
      gives: { verdict: 'hold', code: 'paid-claimed', evidence: { on: 'person' } },
    },
    {
      because: 'whoever has the phone says that they are somebody else',
      facts: inChina({ person: { holds: ['wrong-person'] } }),
      gives: { verdict: 'hold', code: 'wrong-person', evidence: { on: 'person' } },
    },
    {
      because: 'the hold may lie on the number alone',
      facts: inUnitedStates({ contact: { holds: ['dispute'] } }),
      gives: { verdict: 'hold', code: 'dispute' },
    },
    {
      because: 'somebody borrowed in their name, the borrower says',
      facts: inUnitedStates({ person: { flags: ['identity-theft'] } }),
      gives: { verdict: 'hold', code: 'identity-theft' },
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
