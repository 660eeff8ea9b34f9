import { remindAtOf } from '../../shared/case/clock.ts';
import { isUrgent } from '../../shared/case/open.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import type { Instant } from '../../shared/time.ts';
import type { CaseDeps } from './deps.ts';

/**
 * Calls a person for each urgent case of those just written for which nobody has been called since it was
 * opened, or since words of despair came again. A call that fails is not lost: the case is due for each run of
 * sweep until somebody was called.
 */
export async function alarmFor(deps: CaseDeps, written: readonly Case[]): Promise<void> {
  for (const one of written.filter((each) => isUrgent(each) && each.alarmedAt === undefined)) {
    try {
      await raise(deps, { ...one, rev: one.rev + 1, actAt: nextActAt(one, deps.clock.now()) }, 'opened');
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'unavailable') throw error;
      deps.log.warn('alarm-not-raised', { caseId: one.caseId, kind: one.kind });
    }
  }
}

/** What sweep does about it once somebody has been called: reminds, or calls again at the deadline. */
export function nextActAt({ openedAt, dueAt, remindedAt }: Case, now: Instant): Instant {
  const remindAt = remindAtOf(openedAt, dueAt);
  return remindedAt === undefined && now < remindAt ? remindAt : dueAt;
}

/** Raises the alarm, then remembers it: rather twice than never. */
export async function raise(deps: CaseDeps, one: Case, why: 'opened' | 'overdue'): Promise<void> {
  await deps.alarm.raise({ caseId: one.caseId, kind: one.kind, why });
  const alarmedAt = deps.clock.now();
  // A conflict means that somebody is at work on the case already.
  await deps.records.commit([{ op: 'put', kind: 'case', item: { ...one, alarmedAt } }]);
}
