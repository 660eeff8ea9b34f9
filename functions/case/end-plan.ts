import { putRow } from '../../shared/claim/rows.ts';
import { Fault } from '../../shared/fault.ts';
import { planInForce } from '../../shared/ladder/schedule.ts';
import type { Case } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { again } from './again.ts';
import { rowsReplaced, surplusFirst } from './agree-plan.ts';
import type { CaseRecords } from './deps.ts';
import { caseOf } from './entries.ts';
import { readLinked } from './linked.ts';
import { spokenIn, type StaffMessage } from './say.ts';

/**
 * Ends the plan that was agreed in a case: from now on the ledger's schedule stands, and the borrower is told in
 * the words of staff, in the same write. Throws Fault('invalid_input') for a case whose plan is not in force and
 * for words that may not go, Fault('conflict') while a message of the plan is on its way.
 */
export async function endPlan(deps: CaseRecords, caseId: CaseId, message: StaffMessage): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    const now = deps.clock.now();
    const { heads } = await readLinked(deps.records, one);
    const head = heads.find((each) => planInForce(each)?.caseId === caseId);
    const plan = head && planInForce(head);
    if (head === undefined || plan === undefined) {
      throw new Fault('invalid_input', `case ${caseId}: no plan agreed in it is in force`);
    }
    const loan = await deps.records.loan(head.loanId);
    if (loan?.head.rev !== head.rev) return 'conflict';
    const replaced = await rowsReplaced(deps.records, loan, plan, { now, reason: 'plan-ended' });
    const { next, writes } = await spokenIn(deps.records, one, message, now);
    const rows = await surplusFirst(deps.records, replaced);
    if (rows === 'conflict') return 'conflict';
    const done = await deps.records.commit([
      { op: 'put', kind: 'case', item: next },
      ...writes,
      ...rows.map(putRow),
      { op: 'put', kind: 'loan', item: { ...head, plan: { ...plan, endedAt: now }, nextStepAt: now } },
    ]);
    return done === 'conflict' ? 'conflict' : { ...next, rev: next.rev + 1 };
  });
}
