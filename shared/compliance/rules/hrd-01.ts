import { cba2026, gbt45251, policy, POLICY_SINCE } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { judgeHolds } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('HRD-01');
const kinds = ['hardship'] as const;

/**
 * The hold lasts as long as the case. A plan that comes of it replaces the due dates the steps are counted from
 * (shared/ladder/schedule.ts), so a borrower who keeps it hears only of its dates; that part needs no rule.
 */
export const hrd01 = defineRule({
  id: 'HRD-01',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '困难申请处理中', en: 'A request for help with paying is open' },
  plain: {
    zh: '借款人提出还款困难的，处理期间不发；协商一致的还款计划代替原定的到期日。',
    en: 'While a request for help with paying is open, nothing goes; a plan that was agreed stands instead of the due dates.',
  },
  citations: [cba2026, gbt45251, policy('whoever asks for help is helped first')],
  effective: { from: POLICY_SINCE },
  parameters: {},
  reads: ['contact.holds', 'person.holds', 'loan.holds'],
  check: (facts) => judgeHolds(facts, say, 'hold', kinds),
  examples: () => [
    { because: 'nothing of the kind is known', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'a request for help is open',
      facts: inChina({ person: { holds: ['hardship'] } }),
      gives: { verdict: 'hold', code: 'hardship', evidence: { on: 'person' } },
    },
    {
      because: 'the hold may lie on the number alone',
      facts: inUnitedStates({ contact: { holds: ['hardship'] } }),
      gives: { verdict: 'hold', code: 'hardship' },
    },
    {
      because: 'a hold of another kind is for another rule to tell',
      facts: inUnitedStates({ person: { holds: ['ledger'] } }),
      gives: { verdict: 'allow' },
    },
  ],
});
