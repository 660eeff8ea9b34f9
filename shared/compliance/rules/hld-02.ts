import { askAgain, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { inChina, inUnitedStates } from '../examples.ts';
import { anyHold, judgeHold } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';

const say = sayingsOf('HLD-02');

export const hld02 = defineRule({
  id: 'HLD-02',
  jurisdictions: 'all',
  speaksOf: ['notice'],
  title: { zh: '账务数据互相矛盾', en: 'The ledger contradicts itself' },
  plain: {
    zh: '同一时刻的两份账务数据不一致，或者借款人说得对、账还没有改过来，就不发，直到有更新的数据。',
    en: 'When two snapshots of the same moment differ, or a dispute was upheld and the ledger has not spoken since, no sum can be told; a later snapshot lifts the hold.',
  },
  citations: [
    policy('a sum that may be false is not told'),
    { text: '12 CFR 1006.18: no false statement of the amount', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: recheck,
  reads: ['now', 'contact.holds', 'person.holds', 'loan.holds'],
  check(facts, { recheckMinutes }) {
    const contradicts = judgeHold(facts, say, 'ledger-conflict');
    const on = anyHold(facts, 'correction');
    if (contradicts.verdict !== 'allow' || on === undefined) return contradicts;
    // A feed that gets past the decision frees the loan without a word about it, so nobody wakes it: it asks again.
    return say.hold('correction', { on }, askAgain(facts.now, recheckMinutes));
  },
  examples: () => [
    { because: 'the snapshots agree', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'two snapshots of one moment differ',
      facts: inChina({ loan: { holds: ['ledger-conflict'] } }),
      gives: { verdict: 'hold', code: 'ledger-conflict', evidence: { on: 'loan' } },
    },
    {
      because: 'the borrower was right, and the ledger has not been corrected yet',
      facts: inUnitedStates({ loan: { holds: ['correction'] } }),
      gives: {
        verdict: 'hold',
        code: 'correction',
        until: askAgain(inUnitedStates().now, 30),
        evidence: { on: 'loan' },
      },
    },
  ],
});
