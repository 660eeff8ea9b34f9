import { isUrgent, takenUp } from '../../shared/case/open.ts';
import { DAY_MS, earliest, MINUTE_MS, plusMs, type Instant } from '../../shared/time.ts';
import { CLOSED_BY_LEDGER, type Case } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Write } from '../../shared/ports/records.ts';
import { nextActAt, raise } from './alarm.ts';
import { caseNotice, RESOLVED } from './case-notice.ts';
import type { CaseDeps } from './deps.ts';
import { ledgerSays, paymentSays, type LedgerWord } from './ledger-says.ts';
import { liftWrites } from './lift.ts';
import { readLinked } from './linked.ts';

/** Unanswered past its day, a case calls again this often. */
const ALARM_EVERY_MS = DAY_MS;
/** What a borrower says they have paid is looked up this often until the ledger speaks. */
const LOOK_EVERY_MS = 15 * MINUTE_MS;

/**
 * What sweep does about one open case whose `actAt` has come: calls for an urgent one nobody was called for,
 * reminds the owner before the deadline, calls after it and every day from then on. A payment that was listed
 * after all needs nobody any more.
 */
export async function actOn(deps: CaseDeps, caseId: CaseId): Promise<void> {
  const [one] = (await deps.records.get([{ kind: 'case', caseId }])).cases;
  const now = deps.clock.now();
  if (one?.state !== 'open' || one.actAt > now) return;
  if (one.paymentId !== undefined && (await paymentSays(deps, one)) === 'paid') {
    await closedByLedger(deps, one, now);
    return;
  }
  if (now >= one.dueAt) {
    await raise(deps, { ...one, actAt: plusMs(now, ALARM_EVERY_MS) }, 'overdue');
    return;
  }
  if (isUrgent(one) && one.alarmedAt === undefined) {
    await raise(deps, { ...one, actAt: nextActAt(one, now) }, 'opened');
    return;
  }
  // Told, then remembered, as every alarm: rather twice than never.
  await deps.alarm.raise({ caseId, kind: one.kind, why: 'due-soon' });
  await commitOrLeave(deps, [
    { op: 'put', kind: 'case', item: { ...one, remindedAt: now, actAt: one.dueAt } },
  ]);
}

export type Watched = 'still-watching' | 'paid' | 'opened';

/**
 * The borrower said that it is paid, or the lender announced a payment. The ledger speaks first: paid there
 * lifts the hold and closes the case; unpaid there, or silence until `watchUntil`, makes it a case for a person.
 */
export async function watch(deps: CaseDeps, caseId: CaseId): Promise<Watched> {
  const [one] = (await deps.records.get([{ kind: 'case', caseId }])).cases;
  const now = deps.clock.now();
  if (one?.state !== 'watching' || one.actAt > now) return 'still-watching';
  const said = one.paymentId === undefined ? await ledgerSays(deps, one) : await paymentSays(deps, one);
  if (said === 'paid') {
    await closedByLedger(deps, one, now);
    return 'paid';
  }
  const next = watchedOn(one, said, now);
  await commitOrLeave(deps, [{ op: 'put', kind: 'case', item: next }]);
  return next.state === 'open' ? 'opened' : 'still-watching';
}

function watchedOn(one: Case, said: Exclude<LedgerWord, 'paid'>, now: Instant): Case {
  const { watchUntil = one.dueAt } = one;
  if (said === 'unpaid' || now >= watchUntil) return takenUp(one, now);
  return { ...one, actAt: earliest(watchUntil, plusMs(now, LOOK_EVERY_MS)) };
}

/** Only the hold of this case goes; whoever else has asked for silence still has it. */
async function closedByLedger(deps: CaseDeps, one: Case, now: Instant): Promise<void> {
  const { watchUntil: _over, ...rest } = one;
  const resolution = {
    outcome: 'closed',
    at: now,
    by: CLOSED_BY_LEDGER,
    reason: 'The ledger lists the payment.',
  } as const;
  const linked = await readLinked(deps.records, one);
  const next: Case = { ...rest, state: 'resolved', resolution };
  await commitOrLeave(deps, [
    { op: 'put', kind: 'case', item: next },
    // Whoever wrote that it is paid was promised that we look: they hear what we have found.
    ...(one.openedBy === 'system' || one.contactId === undefined
      ? []
      : [{ op: 'put', kind: 'notice', item: caseNotice(next, 'case-closed', RESOLVED, now) } as const]),
    ...(one.paymentId === undefined ? liftWrites(linked, one, now) : []),
  ]);
}

/** A conflict means that somebody else was at work on the case or its people: the next sweep looks again. */
async function commitOrLeave(deps: CaseDeps, writes: readonly Write[]): Promise<void> {
  if ((await deps.records.commit(writes)) === 'conflict') {
    deps.log.info('case-left-for-next-sweep', { writes: writes.length });
  }
}
