import { askAgain, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { aboutCase, inChina, inUnitedStates } from '../examples.ts';
import { anyHold, judgeHold } from '../holds.ts';
import { defineRule, sayingsOf } from '../rule.ts';
import { unlessItTellsTheLedger } from '../tells-ledger.ts';

const say = sayingsOf('HLD-02');

export const hld02 = defineRule({
  id: 'HLD-02',
  jurisdictions: 'all',
  speaksOf: ['notice', 'case'],
  title: { zh: '账务数据互相矛盾', en: 'The ledger contradicts itself' },
  plain: {
    zh: '同一时刻的两份账务数据不一致，或者借款人说得对、账还没有改过来，就不发，直到有更新的数据；关于个案的短信，只有写到金额或到期日的才受此限。',
    en: 'When two snapshots of the same moment differ, or a dispute was upheld and the ledger has not spoken since, no sum can be told; a later snapshot lifts the hold. A message about a case is bound by it only when it tells a sum or a due date.',
  },
  citations: [
    policy('a sum that may be false is not told'),
    { text: '12 CFR 1006.18: no false statement of the amount', confidence: 'B-hi' },
  ],
  effective: { from: POLICY_SINCE },
  parameters: recheck,
  reads: ['now', 'notice.kind', 'text.tellsLedger', 'contact.holds', 'person.holds', 'loan.holds'],
  check(facts, { recheckMinutes }) {
    const free = unlessItTellsTheLedger(facts, say);
    if (free !== undefined) return free;
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
    {
      because: 'both at once: a later snapshot wakes it, so it need not ask again',
      facts: inChina({ loan: { holds: ['correction', 'ledger-conflict'] } }),
      gives: { verdict: 'hold', code: 'ledger-conflict' },
    },
    {
      because: 'the borrower is told that they were right, and no sum',
      facts: aboutCase('case-upheld', { loan: { holds: ['correction'] } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'words of staff repeat a sum that was found wrong',
      facts: aboutCase('case-message', { text: { tellsLedger: true }, loan: { holds: ['correction'] } }),
      gives: { verdict: 'hold', code: 'correction', until: askAgain(aboutCase('case-message').now, 30) },
    },
  ],
});
