import { extendedDueAtOf, remindAtOf } from '../../shared/case/clock.ts';
import { settingsIn } from '../../shared/claim/scene.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { standInZone } from '../../shared/model/setting.ts';
import { latest } from '../../shared/time.ts';
import { again } from './again.ts';
import type { CaseRecords } from './deps.ts';
import { caseOf } from './entries.ts';
import { spokenIn, type StaffMessage } from './say.ts';

/**
 * Gives a complaint that is hard to settle the longer span of the law, once. The borrower is told why, in the same
 * write; the new day is a figure that those words may name. Throws Fault('invalid_input') for a case whose kind
 * has no longer span, that has it already, or whose borrower cannot be told by SMS.
 */
export async function extendCase(deps: CaseRecords, caseId: CaseId, message: StaffMessage): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    if (one.state === 'resolved') throw new Fault('invalid_input', `case ${caseId}: it is closed already`);
    const { lender } = settingsIn(await deps.records.get([{ kind: 'setting', name: 'lender' }]));
    const dueAt = extendedDueAtOf(one.kind, one.openedAt, lender?.zone ?? standInZone);
    if (dueAt === undefined) {
      throw new Fault('invalid_input', `case ${caseId}: the law knows no longer time for a ${one.kind}`);
    }
    if (one.dueAt >= dueAt) {
      throw new Fault('invalid_input', `case ${caseId}: it has the longer time already`);
    }
    const now = deps.clock.now();
    const { remindedAt: _before, ...rest } = one;
    const actAt = latest(now, remindAtOf(one.openedAt, dueAt));
    const spoken = await spokenIn(deps.records, { ...rest, dueAt, actAt }, message, now);
    if (spoken.blocked !== undefined) {
      throw new Fault(
        'invalid_input',
        `case ${caseId}: the borrower has to be told, and no SMS may: ${spoken.blocked}`,
      );
    }
    const { next, writes } = spoken;
    const done = await deps.records.commit([{ op: 'put', kind: 'case', item: next }, ...writes]);
    return done === 'conflict' ? 'conflict' : { ...next, rev: next.rev + 1 };
  });
}
