import { senderRates } from '../../shared/claim/rate.ts';
import { noticeDue } from '../../shared/events/events.ts';
import type { DueLoan, Records } from '../../shared/ports/records.ts';
import type { Backlog, EventBus, Log } from '../../shared/ports/surroundings.ts';
import { MINUTE_MS, SECOND_MS, type Clock } from '../../shared/time.ts';

export interface ScanDeps {
  readonly records: Records;
  readonly bus: EventBus;
  readonly backlog: Backlog;
  readonly clock: Clock;
  readonly log: Log;
  readonly shards: number;
}

export interface Scanned {
  readonly emitted: number;
  /** Why not more: nothing else is due, the carrier's rate, or a person's stop switch. */
  readonly limitedBy: 'due' | 'rate' | 'pause' | 'settings';
}

/** Scan runs this often; what it emits must be sendable before the next run. */
export const SCAN_EVERY_MS = 15 * MINUTE_MS;
/** A shipped text has at most this many parts where it may leave without a warning. */
const PARTS_TYPICAL_MAX = 2;
/** More than one run can handle in its minute; the rest stays in the index for the next. */
const EMITTED_MAX = 20_000;

/**
 * Finds loans whose time has come and says so, once each.
 *
 * Output: how many, and what limited it. Reads the due index only, so its cost follows what is due and not
 * the size of the book. It decides nothing: a loan named twice, or in vain, changes nothing.
 */
export async function scan(deps: ScanDeps): Promise<Scanned> {
  const found = await deps.records.get([{ kind: 'setting', name: 'sending' }]);
  const [sending] = found.settings;
  if (sending?.name !== 'sending') return { emitted: 0, limitedBy: 'settings' };
  if (sending.paused !== undefined) return { emitted: 0, limitedBy: 'pause' };
  const partsPerSecond = sending.partsPerSecond * senderRates.send.share;
  const sendable = (partsPerSecond * (SCAN_EVERY_MS / SECOND_MS)) / PARTS_TYPICAL_MAX;
  const budget = Math.min(Math.floor(sendable) - (await deps.backlog.depth()), EMITTED_MAX);
  if (budget <= 0) return { emitted: 0, limitedBy: 'rate' };
  const due = await dueIn(deps, budget + 1);
  const emitted = due.slice(0, budget);
  await deps.bus.publish(emitted.map(({ loanId }) => noticeDue.create({ loanId })));
  return { emitted: emitted.length, limitedBy: due.length > budget ? 'rate' : 'due' };
}

/** The earliest due over all shards: a loan must not wait because its shard is crowded. */
async function dueIn({ records, clock, shards }: ScanDeps, limit: number): Promise<readonly DueLoan[]> {
  const until = clock.now();
  const perShard = await Promise.all(
    Array.from({ length: shards }, (_, shard) => records.dueLoans({ shard, until, limit })),
  );
  return perShard
    .flat()
    .sort((one, other) => one.nextStepAt - other.nextStepAt || (one.loanId < other.loanId ? -1 : 1))
    .slice(0, limit);
}
