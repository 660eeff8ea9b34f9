import { policy, POLICY_SINCE } from '../citations.ts';
import { inChina } from '../examples.ts';
import { judgeHold } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('HLD-01');

export const hld01 = defineRule({
  id: 'HLD-01',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '机构要求暂停', en: 'The lender asks for silence' },
  plain: {
    zh: '账务数据里标明暂停的，不发，直到新的数据不再标明。',
    en: 'While the lender’s ledger marks the loan as held, nothing goes; a snapshot without the mark lifts it.',
  },
  citations: [policy('the lender knows reasons that we do not')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['contact.holds', 'person.holds', 'loan.holds'],
  check: (facts) => judgeHold(facts, say, 'ledger'),
  examples: () => [
    { because: 'the ledger marks nothing', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'the ledger marks the loan as held',
      facts: inChina({ loan: { holds: ['ledger'] } }),
      gives: { verdict: 'hold', code: 'ledger', evidence: { on: 'loan' } },
    },
    {
      because: 'a hold of another kind is for another rule to tell',
      facts: inChina({ loan: { holds: ['ledger-conflict'] } }),
      gives: { verdict: 'allow' },
    },
  ],
});
