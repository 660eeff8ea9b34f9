import { Fault } from '../../shared/fault.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { WRITES_MAX, type Write } from '../../shared/ports/records.ts';
import { applySnapshot, type LedgerDeps, type SnapshotOutcome } from './apply-snapshot.ts';
import { readSnapshot, type Incoming } from './incoming.ts';
import { hasNewNumber } from './others-asked.ts';
import { nextWrites } from './next-writes.ts';
import { compare, readStoredOf, SNAPSHOTS_READ_MAX, type Stored } from './stored.ts';

/** What became of one snapshot, or why it cannot be true. */
export type SnapshotResult = SnapshotOutcome | Fault;

/**
 * Takes several snapshots, at most SNAPSHOTS_READ_MAX; the same as one after another by `applySnapshot`, with
 * far fewer calls: one read tells which of them say anything new, and loans that are new to us are written
 * several to a commit. Output: in their order, what became of each; Fault('invalid_input') is a result, so
 * that one loan which cannot be true costs no other. Throws what `applySnapshot` throws else.
 */
export async function applySnapshots(
  deps: LedgerDeps,
  snapshots: readonly LoanSnapshot[],
): Promise<readonly SnapshotResult[]> {
  if (snapshots.length > SNAPSHOTS_READ_MAX) {
    throw new Fault(
      'invalid_input',
      `at most ${SNAPSHOTS_READ_MAX} snapshots at once, not ${snapshots.length}`,
    );
  }
  const results = new Map<LoanSnapshot, SnapshotResult>();
  const readable = snapshots.flatMap((snapshot) => {
    const incoming = faultOr(() => readSnapshot(snapshot, deps.keys.contact));
    if (incoming instanceof Fault) results.set(snapshot, incoming);
    return incoming instanceof Fault ? [] : [incoming];
  });
  const { known, together, alone } = sort(deps, readable, await readStoredOf(deps.records, readable));
  for (const [incoming, result] of known) results.set(incoming.snapshot, result);
  for (const pack of packs(together)) {
    const done = await deps.records.commit(pack.flatMap(({ writes }) => writes));
    // Somebody else touched one of them: each is then decided anew on what is stored.
    if (done === 'conflict') alone.push(...pack.map(({ incoming }) => incoming));
    else for (const { incoming } of pack) results.set(incoming.snapshot, 'applied');
  }
  for (const { snapshot } of alone) results.set(snapshot, await applyAlone(deps, snapshot));
  return snapshots.map((snapshot) => results.get(snapshot) ?? lost(snapshot));
}

/** The writes of one loan that is new to us. */
interface Fresh {
  readonly incoming: Incoming;
  readonly writes: readonly Write[];
}

interface Sorted {
  /** Those that say nothing new, and those that cannot be true. */
  readonly known: readonly (readonly [Incoming, SnapshotResult])[];
  readonly together: readonly Fresh[];
  readonly alone: Incoming[];
}

/** What shares a loan, person or number with one before it builds on that one's result, so it goes alone. */
function sort(deps: LedgerDeps, all: readonly Incoming[], stored: readonly Stored[]): Sorted {
  const known: (readonly [Incoming, SnapshotResult])[] = [];
  const together: Fresh[] = [];
  const alone: Incoming[] = [];
  const touched = new Set<string>();
  for (const [index, incoming] of all.entries()) {
    const before = stored[index];
    const keys = keysOf(incoming);
    const isFirstToTouch = keys.every((key) => !touched.has(key));
    for (const key of keys) touched.add(key);
    const comparison = before === undefined || !isFirstToTouch ? 'newer' : compare(before, incoming);
    if (comparison === 'older' || comparison === 'unchanged') known.push([incoming, comparison]);
    else if (comparison !== 'first' || before === undefined) alone.push(incoming);
    else {
      const writes = faultOr(() => freshWrites(deps, before, incoming));
      if (writes instanceof Fault) known.push([incoming, writes]);
      else if (writes === 'alone' || writes.length > WRITES_MAX) alone.push(incoming);
      else together.push({ incoming, writes });
    }
  }
  return { known, together, alone };
}

const keysOf = ({ snapshot, contactId }: Incoming): readonly string[] => [
  `loan ${snapshot.loanId}`,
  `person ${snapshot.person.personId}`,
  `contact ${contactId}`,
];

/** `alone`: more has to be read before it can be written. */
function freshWrites(
  { clock, shards }: LedgerDeps,
  { contact, person }: Stored,
  incoming: Incoming,
): readonly Write[] | 'alone' {
  const question = { loan: undefined, contact, person, incoming, now: clock.now(), shards };
  const { writes, rows, person: after, freesNumber } = nextWrites(question);
  // Whether somebody has to be asked about their numbers, or woken, takes a read of its own.
  if (freesNumber || hasNewNumber(after, person)) return 'alone';
  return [...writes, ...rows.map((item): Write => ({ op: 'put', kind: 'notice', item }))];
}

/** As many loans to a commit as it holds, none of them torn. */
function packs(all: readonly Fresh[]): readonly (readonly Fresh[])[] {
  const packed: Fresh[][] = [];
  let room = 0;
  for (const fresh of all) {
    const last = packed.at(-1);
    if (last === undefined || fresh.writes.length > room) {
      packed.push([fresh]);
      room = WRITES_MAX;
    } else last.push(fresh);
    room -= fresh.writes.length;
  }
  return packed;
}

async function applyAlone(deps: LedgerDeps, snapshot: LoanSnapshot): Promise<SnapshotResult> {
  try {
    return await applySnapshot(deps, snapshot);
  } catch (error) {
    if (error instanceof Fault && error.code === 'invalid_input') return error;
    throw error;
  }
}

/** A snapshot that cannot be true is a result here; anything else is not. */
function faultOr<Value>(make: () => Value): Value | Fault {
  try {
    return make();
  } catch (error) {
    if (error instanceof Fault && error.code === 'invalid_input') return error;
    throw error;
  }
}

function lost({ loanId }: LoanSnapshot): never {
  throw new Fault('defect', `loan ${loanId}: nothing was decided about its snapshot`);
}
