import { Fault } from '../../shared/fault.ts';
import type { Case, CaseKind } from '../../shared/model/case.ts';
import type { CaseDeps } from './deps.ts';

/** Kinds for which somebody is called at once, at any hour. */
const urgentKinds: ReadonlySet<CaseKind> = new Set<CaseKind>(['distress', 'legal']);

export const isUrgent = (one: Pick<Case, 'kind'>): boolean => urgentKinds.has(one.kind);

/**
 * Calls a person for each urgent case that has just been opened. A call that fails is not lost: the case has
 * no `alarmedAt`, and sweep calls again within five minutes.
 */
export async function alarmFor(deps: CaseDeps, opened: readonly Case[]): Promise<void> {
  for (const one of opened.filter(isUrgent)) {
    try {
      await raise(deps, { ...one, rev: one.rev + 1 }, 'opened');
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'unavailable') throw error;
      deps.log.warn('alarm-not-raised', { caseId: one.caseId, kind: one.kind });
    }
  }
}

/** Raises the alarm, then remembers it: rather twice than never. */
export async function raise(deps: CaseDeps, one: Case, why: 'opened' | 'overdue'): Promise<void> {
  await deps.alarm.raise({ caseId: one.caseId, kind: one.kind, why });
  const alarmedAt = deps.clock.now();
  // A conflict means that somebody is at work on the case already.
  await deps.records.commit([{ op: 'put', kind: 'case', item: { ...one, alarmedAt } }]);
}
