import { Fault } from '../../shared/fault.ts';
import { withHold } from '../../shared/model/hold.ts';
import type { Loan, LoanHead } from '../../shared/model/loan.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import type { Keys } from '../../shared/ports/surroundings.ts';
import type { Clock, Instant } from '../../shared/time.ts';
import { readSnapshot, type Incoming } from './incoming.ts';
import { stillPending } from './next-loan.ts';
import { withoutLoan } from './next-party.ts';
import { othersAsked } from './others-asked.ts';
import { nextWrites } from './next-writes.ts';
import { commitWithRows, rowsLeftBehind } from './rows.ts';
import { othersWoken } from './wake-others.ts';
import { compare, readStored, type Stored } from './stored.ts';

export interface LedgerDeps {
  readonly records: Records;
  readonly clock: Clock;
  readonly keys: Keys;
  /** Shards of the due index. */
  readonly shards: number;
}

/**
 * `applied`: stored. `unchanged`: what is stored says the same. `older`: a newer one is stored already.
 * `conflict-held`: the same moment with another body; nothing is taken over, and the loan holds.
 */
export type SnapshotOutcome = 'applied' | 'unchanged' | 'older' | 'conflict-held';

/** Other writers of one loan, number or person are few; who loses this often meets a fault, not bad luck. */
export const WRITE_TRIES_MAX = 8;

/**
 * Takes one snapshot of a loan into the records.
 *
 * Input: a snapshot from a file or the bus; it may come twice, late or out of order. Output: what became of
 * it. 1. Read loan, number, person, feed. 2. Compare the moments and the bodies. 3. Build everything that
 * follows: head, instalments, number, person, rows of steps before us, the next look: pure. 4. Write it in
 * one commit that holds only while nothing read has changed, else again from 1.
 *
 * Throws Fault('invalid_input') for a snapshot that cannot be true, Fault('conflict') after 8 lost races,
 * Fault('unavailable') when it may or may not be stored: applying it again is then safe.
 */
export async function applySnapshot(deps: LedgerDeps, snapshot: LoanSnapshot): Promise<SnapshotOutcome> {
  const incoming = readSnapshot(snapshot, deps.keys.contact);
  for (let tries = 0; tries < WRITE_TRIES_MAX; tries += 1) {
    const done = await tryOnce(deps, incoming);
    if (done !== 'conflict') return done;
  }
  throw new Fault('conflict', `loan ${snapshot.loanId}: other writers were first ${WRITE_TRIES_MAX} times`);
}

async function tryOnce(deps: LedgerDeps, incoming: Incoming): Promise<SnapshotOutcome | 'conflict'> {
  const stored = await readStored(deps.records, incoming);
  const comparison = compare(stored, incoming);
  if (comparison === 'older' || comparison === 'unchanged') return comparison;
  const { head } = stored;
  if (head === undefined) return storeBody(deps, stored, undefined, incoming);
  switch (comparison) {
    case 'contradicts':
      return holdContradiction(deps, head, incoming);
    case 'newer-moment-only':
      return storeMoment(deps, head, incoming);
    case 'newer': {
      const loan = await deps.records.loan(head.loanId);
      // Read apart from the head: what was decided on one revision must not be built on another.
      return loan?.head.rev === head.rev ? storeBody(deps, stored, loan, incoming) : 'conflict';
    }
    case 'first':
      throw new Fault('defect', `loan ${head.loanId}: stored, and taken for new`);
  }
}

async function holdContradiction(
  { records, clock }: LedgerDeps,
  head: LoanHead,
  { snapshot }: Incoming,
): Promise<'conflict-held' | 'conflict'> {
  const done = await records.commit(conflictHold(head, snapshot.feed, clock.now()));
  return done === 'conflict' ? 'conflict' : 'conflict-held';
}

/** Wakes the loan too, so that whoever looks sees why it waits. */
export const conflictHold = (head: LoanHead, source: string, now: Instant): readonly Write[] => {
  const holds = withHold(head.holds, { kind: 'ledger-conflict', since: now, source });
  return [{ op: 'put', kind: 'loan', item: { ...head, holds, nextStepAt: now } }];
};

async function storeBody(
  { records, clock, keys, shards }: LedgerDeps,
  { contact, person }: Stored,
  loan: Loan | undefined,
  incoming: Incoming,
): Promise<'applied' | 'conflict'> {
  const now = clock.now();
  const next = nextWrites({ loan, contact, person, incoming, now, shards });
  const { rows, superseded, replaced } = next;
  const asked = await othersAsked({ records, keys }, { next, before: person, now });
  const woken = next.freesNumber ? await othersWoken(records, contact, incoming, now) : [];
  const done = await commitWithRows(
    records,
    [...asked, ...(await leavingPerson(records, loan, incoming)), ...woken],
    [...rows, ...(await rowsLeftBehind(records, { loan, superseded, replaced, now }))],
  );
  return done === 'conflict' ? 'conflict' : 'applied';
}

/** Nothing but the moment is new. */
async function storeMoment(
  { records, clock }: LedgerDeps,
  head: LoanHead,
  incoming: Incoming,
): Promise<'unchanged' | 'conflict'> {
  const item = sameTruthLater(head, incoming, clock.now());
  const done = await records.commit([{ op: 'put', kind: 'loan', item }]);
  return done === 'conflict' ? 'conflict' : 'unchanged';
}

/** The same body at a later moment: only the moment and what it says of payments move. */
function sameTruthLater(head: LoanHead, incoming: Incoming, now: Instant): LoanHead {
  const { asOf, paymentsThrough, snapshot } = incoming;
  const pendingPayments = stillPending(head.pendingPayments, incoming);
  return {
    ...head,
    feed: snapshot.feed,
    asOf,
    ...(paymentsThrough === undefined ? {} : { paymentsThrough }),
    pendingPayments,
    ...(pendingPayments.length < head.pendingPayments.length ? { nextStepAt: now } : {}),
  };
}

async function leavingPerson(
  records: Records,
  loan: Loan | undefined,
  incoming: Incoming,
): Promise<readonly Write[]> {
  const before = loan?.head.personId;
  if (before === undefined || before === incoming.snapshot.person.personId) return [];
  const { people } = await records.get([{ kind: 'person', personId: before }]);
  return people.map((person) => ({ op: 'put', kind: 'person', item: withoutLoan(person, incoming) }));
}
