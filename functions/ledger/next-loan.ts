import { Fault } from '../../shared/fault.ts';
import type { Ladder } from '../../shared/ladder/ladder.ts';
import { scheduleOf } from '../../shared/ladder/schedule.ts';
import { withHold, withoutCorrected, type Hold } from '../../shared/model/hold.ts';
import {
  INSTALMENTS_KEPT_MAX,
  LISTED_PAYMENTS_KEPT,
  progressKeyOf,
  type Instalment,
  type Loan,
  type LoanHead,
  type PendingPayment,
} from '../../shared/model/loan.ts';
import { localDateAt, parseInstant, parseZone, plusDays, type Instant } from '../../shared/time.ts';
import { dueShardOf } from './due-shard.ts';
import type { Incoming } from './incoming.ts';

/** The loan as it is to be stored, and what the snapshot leaves behind. `rev` is the revision read. */
export interface NextLoan {
  readonly head: LoanHead;
  readonly instalments: readonly Instalment[];
  /** No longer stored after this. */
  readonly forgotten: readonly Instalment[];
  /** Instalments, as stored before, of which open notices can no longer come true. */
  readonly superseded: readonly {
    readonly instalment: Instalment;
    readonly reason: 'due-date-moved' | 'paid';
  }[];
  /** Instalments, as scheduled before, that are owed no more by that schedule: paid, moved or gone. */
  readonly replaced: readonly Instalment[];
}

export interface LoanQuestion {
  readonly stored: Loan | undefined;
  readonly incoming: Incoming;
  readonly now: Instant;
  readonly shards: number;
}

export function nextLoan({ stored, incoming, now, shards }: LoanQuestion): NextLoan {
  const ledgerVersion = (stored?.head.ledgerVersion ?? 0) + 1;
  const listed = listedInstalments(stored, incoming, ledgerVersion);
  const { paid, over } = unlistedInstalments(stored, listed, incoming, now);
  const instalments = [...listed, ...paid.map((one) => ({ ...one, ledgerVersion, unpaidMinor: 0 }))];
  if (instalments.length > INSTALMENTS_KEPT_MAX) {
    const { loanId } = incoming.snapshot;
    throw new Fault('invalid_input', `loan ${loanId}: instalments: at most ${INSTALMENTS_KEPT_MAX} are kept`);
  }
  const isMoved = (before: Instalment): boolean =>
    listed.some(({ n, dueDate }) => n === before.n && dueDate !== before.dueDate);
  const moved = (stored?.instalments ?? []).filter(isMoved);
  const head = nextHead({ stored, incoming, now, shards }, instalments, ledgerVersion);
  return {
    head,
    instalments: instalments.sort((one, other) => one.n - other.n),
    forgotten: over,
    superseded: [
      ...asTold(stored, moved).map((instalment) => ({ instalment, reason: 'due-date-moved' as const })),
      ...asTold(stored, over).map((instalment) => ({ instalment, reason: 'paid' as const })),
    ],
    replaced: stored === undefined ? [] : notOwedIn({ head, instalments }, scheduleOf(stored)),
  };
}

/** Of these, what the loan no longer asks for by the same schedule. */
function notOwedIn(loan: Loan, before: readonly Instalment[]): readonly Instalment[] {
  const owed = scheduleOf(loan).filter(({ unpaidMinor }) => unpaidMinor > 0);
  const keys = new Set(owed.map(progressKeyOf));
  return before.filter((one) => !keys.has(progressKeyOf(one)));
}

/** These instalments by the ledger's dates and by those of a plan: rows may wait on either. */
function asTold(stored: Loan | undefined, instalments: readonly Instalment[]): readonly Instalment[] {
  if (stored === undefined) return [];
  const told = [...instalments, ...scheduleOf({ head: stored.head, instalments })];
  return [...new Map(told.map((one) => [progressKeyOf(one), one])).values()];
}

/** A moved due date begins a new schedule version: its steps are other steps, and start again. */
function listedInstalments(
  stored: Loan | undefined,
  { snapshot, kept }: Incoming,
  ledgerVersion: number,
): Instalment[] {
  const storedByNumber = new Map(stored?.instalments.map((one) => [one.n, one]));
  const alsoStored = snapshot.instalments.filter(
    (one) => one.unpaidMinor > 0 && storedByNumber.has(one.n) && !kept.includes(one),
  );
  return [...kept, ...alsoStored].map((one) => {
    const before = storedByNumber.get(one.n);
    const moved = before !== undefined && before.dueDate !== one.dueDate;
    return {
      loanId: snapshot.loanId,
      n: one.n,
      rev: before?.rev ?? 0,
      ledgerVersion,
      scheduleVersion: (before?.scheduleVersion ?? 1) + (moved ? 1 : 0),
      dueDate: one.dueDate,
      currency: one.currency,
      unpaidMinor: one.unpaidMinor,
      lateChargeMinor: one.lateChargeMinor,
    };
  });
}

/** A day more than any zone needs, so that no step of it can live anywhere. */
const DAYS_OVER = 2;
const utc = parseZone('UTC');

/**
 * What the snapshot no longer lists is paid. It stays, with nothing unpaid, while a step of it could still be
 * looked at (and is then refused with its reason), and is forgotten when all its steps are over.
 */
function unlistedInstalments(
  stored: Loan | undefined,
  listed: readonly Instalment[],
  { ladder }: Incoming,
  now: Instant,
): { paid: Instalment[]; over: Instalment[] } {
  const numbers = new Set(listed.map(({ n }) => n));
  const today = localDateAt(now, utc);
  const paid: Instalment[] = [];
  const over: Instalment[] = [];
  for (const instalment of stored?.instalments ?? []) {
    if (numbers.has(instalment.n)) continue;
    const isOver = plusDays(instalment.dueDate, daysOfLadder(ladder) + DAYS_OVER) < today;
    (isOver ? over : paid).push(instalment);
  }
  return { paid, over };
}

const daysOfLadder = ({ steps, lastStepDays }: Ladder): number =>
  (steps.at(-1)?.offsetDays ?? 0) + lastStepDays;

function nextHead(
  { stored, incoming, now, shards }: LoanQuestion,
  instalments: readonly Instalment[],
  ledgerVersion: number,
): LoanHead {
  const { snapshot, asOf, contactId, bodyDigest, paymentsThrough } = incoming;
  const before = stored?.head;
  return {
    loanId: snapshot.loanId,
    rev: before?.rev ?? 0,
    personId: snapshot.person.personId,
    contactId,
    status: snapshot.status,
    ladder: snapshot.ladder,
    contractNumber: snapshot.contractNumber,
    ...(snapshot.contractPlace === undefined ? {} : { contractPlace: snapshot.contractPlace }),
    feed: snapshot.feed,
    asOf,
    bodyDigest,
    ledgerVersion,
    holds: nextHolds(before?.holds ?? [], incoming, now),
    pendingPayments: stillPending(before?.pendingPayments ?? [], incoming),
    ...(paymentsThrough === undefined ? {} : { paymentsThrough }),
    paymentsListed: snapshot.paymentsListed.slice(-LISTED_PAYMENTS_KEPT),
    ...saidOfBorrower(incoming),
    ...agreedBefore(before),
    progress: progressOf(before, instalments),
    dueShard: before?.dueShard ?? dueShardOf(snapshot.loanId, shards),
  };
}

/** The ledger's own word replaces its last one; a contradiction, or a wait for a correction, ends with it. */
function nextHolds(holds: readonly Hold[], { snapshot, asOf }: Incoming, now: Instant): readonly Hold[] {
  const others = withoutCorrected(holds, asOf).filter(
    ({ kind }) => kind !== 'ledger' && kind !== 'ledger-conflict',
  );
  if (!snapshot.held) return others;
  const standing = holds.find(({ kind, source }) => kind === 'ledger' && source === snapshot.feed);
  return withHold(others, standing ?? { kind: 'ledger', since: now, source: snapshot.feed });
}

/** Only being listed, or falling in a stretch that is counted whole, ends the wait of a payment. */
export const stillPending = (
  pending: readonly PendingPayment[],
  { snapshot, paymentsThrough }: Incoming,
): readonly PendingPayment[] =>
  pending.filter(
    ({ paymentId, receivedAt }) =>
      !snapshot.paymentsListed.includes(paymentId) &&
      !(paymentsThrough !== undefined && receivedAt <= paymentsThrough),
  );

/** What the snapshot says of the borrower; what it leaves out is not said any more. */
function saidOfBorrower({ snapshot }: Incoming): Partial<LoanHead> {
  const { recipient, quietTimes } = snapshot.contact;
  const { flags, lastTalkAt } = snapshot.person;
  const { consentThrough, contactThrough } = snapshot;
  return {
    ...(recipient === undefined ? {} : { recipient }),
    ...(quietTimes === undefined ? {} : { quietTimes }),
    ...(flags === undefined ? {} : { flags }),
    ...(lastTalkAt === undefined ? {} : { lastTalkAt: talkOf(lastTalkAt) }),
    ...(consentThrough === undefined ? {} : { consentThrough: parseInstant(consentThrough) }),
    ...(contactThrough === undefined ? {} : { contactThrough: parseInstant(contactThrough) }),
  };
}

const talkOf = (said: string): Instant | 'never' => (said === 'never' ? said : parseInstant(said));

/** What was agreed with the borrower is not the ledger's to undo. */
const agreedBefore = (before: LoanHead | undefined): Partial<LoanHead> => ({
  ...(before?.promises === undefined ? {} : { promises: before.promises }),
  ...(before?.plan === undefined ? {} : { plan: before.plan }),
});

/** What was settled of schedules that are still stored, agreed ones included. */
function progressOf(before: LoanHead | undefined, instalments: readonly Instalment[]): LoanHead['progress'] {
  const agreed = before === undefined ? [] : scheduleOf({ head: before, instalments });
  const keys = new Set([...instalments, ...agreed].map(progressKeyOf));
  return Object.fromEntries(Object.entries(before?.progress ?? {}).filter(([key]) => keys.has(key)));
}
