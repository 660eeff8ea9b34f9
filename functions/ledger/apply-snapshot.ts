import { Fault } from '../../shared/fault.ts';
import { canonicalJson } from '../../shared/model/canonical.ts';
import { withHold } from '../../shared/model/hold.ts';
import type { Loan, LoanHead } from '../../shared/model/loan.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import type { Keys } from '../../shared/ports/surroundings.ts';
import type { Clock, Instant } from '../../shared/time.ts';
import { readSnapshot, type Incoming } from './incoming.ts';
import { nextLoan, stillPending } from './next-loan.ts';
import { nextContact, nextPerson, withoutLoan } from './next-party.ts';
import { onboard, type Onboarding } from './onboarding.ts';
import { commitWithRows, supersededRows } from './rows.ts';
import { compare, readStored, type Stored } from './stored.ts';
import { wakeAt } from './wake.ts';

export interface LedgerDeps {
  readonly records: Records;
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'contact'>;
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
    const stored = await readStored(deps.records, incoming);
    const comparison = compare(stored, incoming);
    if (comparison === 'older' || comparison === 'unchanged') return comparison;
    const write = writers[comparison];
    const done = await write(deps, stored, incoming);
    if (done !== 'conflict') return done;
  }
  throw new Fault('conflict', `loan ${snapshot.loanId}: other writers were first ${WRITE_TRIES_MAX} times`);
}

const writers = {
  contradicts: holdContradiction,
  'newer-moment-only': storeMoment,
  newer: store,
} as const;

async function holdContradiction(
  { records, clock }: LedgerDeps,
  { loan }: Stored,
  { snapshot }: Incoming,
): Promise<'conflict-held' | 'conflict'> {
  if (loan === undefined) {
    throw new Fault('defect', `loan ${snapshot.loanId}: contradicts what is not stored`);
  }
  const done = await records.commit(conflictHold(loan.head, snapshot.feed, clock.now()));
  return done === 'conflict' ? 'conflict' : 'conflict-held';
}

/** Wakes the loan too, so that whoever looks sees why it waits. */
export const conflictHold = (head: LoanHead, source: string, now: Instant): readonly Write[] => {
  const holds = withHold(head.holds, { kind: 'ledger-conflict', since: now, source });
  return [{ op: 'put', kind: 'loan', item: { ...head, holds, nextStepAt: now } }];
};

/** Everything that follows from a newer body, in one commit. */
async function store(deps: LedgerDeps, stored: Stored, incoming: Incoming): Promise<'applied' | 'conflict'> {
  const now = deps.clock.now();
  const next = nextLoan({ stored: stored.loan, incoming, now, shards: deps.shards });
  const contact = nextContact(stored.contact, incoming);
  const person = nextPerson(stored.person, incoming, contact, now);
  const fresh: Loan = { head: next.head, instalments: next.instalments };
  const before: Onboarding =
    stored.loan === undefined
      ? onboard({ loan: fresh, ladder: incoming.ladder, contact, person, now })
      : { progress: next.head.progress, notices: [] };
  const loan: Loan = { ...fresh, head: { ...next.head, progress: before.progress } };
  const nextStepAt = wakeAt(loan, incoming.ladder, contact, now);
  const head: LoanHead = { ...loan.head, ...(nextStepAt === undefined ? {} : { nextStepAt }) };
  const writes: readonly Write[] = [
    { op: 'put', kind: 'loan', item: head },
    ...loan.instalments.map((item): Write => ({ op: 'put', kind: 'instalment', item })),
    ...next.forgotten.map((item): Write => ({ op: 'delete', kind: 'instalment', item })),
    ...(isSame(stored.contact, contact) ? [] : [{ op: 'put', kind: 'contact', item: contact } as const]),
    ...(isSame(stored.person, person) ? [] : [{ op: 'put', kind: 'person', item: person } as const]),
    ...(await leavingPerson(deps.records, stored, incoming)),
  ];
  const rows = [...before.notices, ...(await supersededRows(deps.records, stored, next, now))];
  const done = await commitWithRows(deps.records, writes, rows);
  return done === 'conflict' ? 'conflict' : 'applied';
}

/** Nothing but the moment is new. */
async function storeMoment(
  { records, clock }: LedgerDeps,
  { loan }: Stored,
  incoming: Incoming,
): Promise<'unchanged' | 'conflict'> {
  if (loan === undefined) {
    throw new Fault('defect', `loan ${incoming.snapshot.loanId}: unchanged but not stored`);
  }
  const item = sameTruthLater(loan.head, incoming, clock.now());
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

/** Two loans of one person must not get in each other's way for nothing. */
const isSame = <Party extends Contact | Person>(before: Party | undefined, after: Party): boolean =>
  before !== undefined && canonicalJson(before) === canonicalJson(after);

async function leavingPerson(
  records: Records,
  { loan }: Stored,
  incoming: Incoming,
): Promise<readonly Write[]> {
  const before = loan?.head.personId;
  if (before === undefined || before === incoming.snapshot.person.personId) return [];
  const { people } = await records.get([{ kind: 'person', personId: before }]);
  return people.map((person) => ({ op: 'put', kind: 'person', item: withoutLoan(person, incoming) }));
}
