import { Fault } from '../../shared/fault.ts';
import { DAY_MS, earliest, localDateAt, parseZone, plusMs, type Instant } from '../../shared/time.ts';
import type { Case } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Loan } from '../../shared/model/loan.ts';
import { feedNameOf } from '../../shared/model/setting.ts';
import type { Write } from '../../shared/ports/records.ts';
import { remindAtOf } from '../../shared/case/clock.ts';
import { isUrgent, raise } from './alarm.ts';
import type { CaseDeps } from './deps.ts';
import { liftWrites, readLinked } from './lift.ts';

/** Unanswered past its day, a case calls again this often. */
const ALARM_EVERY_MS = DAY_MS;

/**
 * What sweep does about one open case whose `actAt` has come: calls for an urgent one nobody was called for,
 * reminds the owner before the deadline, calls after it and every day from then on.
 */
export async function actOn(deps: CaseDeps, caseId: CaseId): Promise<void> {
  const [one] = (await deps.records.get([{ kind: 'case', caseId }])).cases;
  const now = deps.clock.now();
  if (one?.state !== 'open' || one.actAt > now) return;
  if (now >= one.dueAt) {
    await raise(deps, { ...one, actAt: plusMs(now, ALARM_EVERY_MS) }, 'overdue');
    return;
  }
  if (isUrgent(one) && one.alarmedAt === undefined) {
    await raise(deps, { ...one, actAt: one.dueAt }, 'opened');
    return;
  }
  deps.log.info('case-due-soon', { caseId, kind: one.kind, owner: one.owner ?? 'nobody' });
  await deps.records.commit([
    { op: 'put', kind: 'case', item: { ...one, remindedAt: now, actAt: one.dueAt } },
  ]);
}

export type Watched = 'still-watching' | 'paid' | 'opened';

/**
 * The borrower said that it is paid, or the lender announced a payment. The ledger speaks first: paid there
 * lifts the hold and closes the case; unpaid there, or silence until `dueAt`, makes it a case for a person.
 */
export async function watch(deps: CaseDeps, caseId: CaseId): Promise<Watched> {
  const [one] = (await deps.records.get([{ kind: 'case', caseId }])).cases;
  if (one?.state !== 'watching') return 'still-watching';
  const now = deps.clock.now();
  const linked = await readLinked(deps.records, one);
  const loans = await Promise.all(linked.heads.map(({ loanId }) => deps.records.loan(loanId)));
  const said = await ledgerSays(
    deps,
    one,
    loans.filter((loan) => loan !== undefined),
    now,
  );
  if (said === 'nothing-yet' && now < one.dueAt) return 'still-watching';
  if (said === 'paid') {
    const resolution = {
      outcome: 'closed',
      at: now,
      by: 'ledger',
      reason: 'The ledger lists the payment.',
    } as const;
    const writes: Write[] = [
      { op: 'put', kind: 'case', item: { ...one, state: 'resolved', resolution } },
      ...liftWrites(linked, one, now),
    ];
    await commitOrLeave(deps, writes);
    return 'paid';
  }
  const opened: Case = { ...one, state: 'open', dueAt: one.dueAt, actAt: earliestAct(one, now) };
  await commitOrLeave(deps, [{ op: 'put', kind: 'case', item: opened }]);
  return 'opened';
}

const earliestAct = (one: Case, now: Instant): Instant => earliest(one.dueAt, remindAtOf(now, one.dueAt));

/** A conflict means that somebody else was at work on the case or its people: the next sweep looks again. */
async function commitOrLeave(deps: CaseDeps, writes: readonly Write[]): Promise<void> {
  if ((await deps.records.commit(writes)) === 'conflict') {
    deps.log.info('case-left-for-next-sweep', { writes: writes.length });
  }
}

/** Only snapshots later than the words count, of every feed concerned. */
async function ledgerSays(
  deps: CaseDeps,
  one: Case,
  loans: readonly Loan[],
  now: Instant,
): Promise<'paid' | 'unpaid' | 'nothing-yet'> {
  if (loans.length === 0) return 'nothing-yet';
  const feeds = [...new Set(loans.map(({ head }) => feedNameOf(head.feed)))];
  const { settings } = await deps.records.get(feeds.map((name) => ({ kind: 'setting', name })));
  const watermarks = settings.flatMap((setting) => ('watermark' in setting ? [setting.watermark] : []));
  if (watermarks.length < feeds.length) {
    throw new Fault('defect', `case ${one.caseId}: a feed of its loans has no watermark`);
  }
  if (watermarks.some((watermark) => watermark <= one.openedAt)) return 'nothing-yet';
  const owed = loans.some(
    ({ head, instalments }) =>
      head.status === 'open' &&
      (head.pendingPayments.length > 0 || instalments.some((each) => isDue(each, now))),
  );
  return owed ? 'unpaid' : 'paid';
}

/** Due anywhere on Earth: a day too many only asks a person. */
const isDue = ({ dueDate, unpaidMinor }: Loan['instalments'][number], now: Instant): boolean =>
  unpaidMinor > 0 && dueDate <= localDateAt(now, utc);

const utc = parseZone('UTC');
