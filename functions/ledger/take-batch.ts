import { loanUpdated, paymentReceived, watermarkAdvanced } from '../../shared/events/events.ts';
import { Fault } from '../../shared/fault.ts';
import type { Log } from '../../shared/ports/surroundings.ts';
import { parseInstant } from '../../shared/time.ts';
import type { Ledger } from './ledger.ts';

const known: readonly string[] = [loanUpdated.type, paymentReceived.type, watermarkAdvanced.type];

/** What the bus brings: the event's name, and a detail that no one has checked yet. */
export interface LedgerEvent {
  readonly type: string;
  readonly detail: unknown;
}

export interface LedgerItem {
  readonly itemId: string;
  /** Reads the event out of the queue's message; throws Fault('invalid_input') for a poison message. */
  readonly event: () => LedgerEvent;
}

export interface LedgerBatch {
  /** Items the queue must bring back. */
  readonly failed: readonly string[];
  /** What became of the others, a word each: `applied`, `held`, `not-newer` … */
  readonly outcomes: readonly string[];
}

/**
 * Takes each event of a batch, one after another. Output: the items that failed, which the queue brings back
 * and in the end puts aside with their reason; the others are done and may safely come again.
 */
export async function takeBatch(
  ledger: Ledger,
  log: Log,
  items: readonly LedgerItem[],
): Promise<LedgerBatch> {
  const failed: string[] = [];
  const outcomes: string[] = [];
  for (const { itemId, event } of items) {
    try {
      outcomes.push(await takeEvent(ledger, event()));
    } catch (error) {
      // One event's failure must not hold up the others; the queue keeps it, and its dead letters the reason.
      const code = error instanceof Fault ? error.code : 'defect';
      const reason = error instanceof Fault ? error.message : 'not a fault';
      log.warn('ledger-event-failed', { itemId, code, reason });
      failed.push(itemId);
    }
  }
  return { failed, outcomes };
}

/** One event of the lender's. Throws Fault('invalid_input') for a name or a detail that is not in our list. */
async function takeEvent(ledger: Ledger, { type, detail }: LedgerEvent): Promise<string> {
  switch (type) {
    case loanUpdated.type:
      return ledger.applySnapshot(loanUpdated.parse(detail));
    case paymentReceived.type:
      return ledger.applyPayment(paymentReceived.parse(detail));
    case watermarkAdvanced.type: {
      const { feed, through } = watermarkAdvanced.parse(detail);
      return ledger.advanceWatermark({ feed, kind: 'event', through: parseInstant(through) });
    }
    default:
      // Its name is not repeated: what is not ours may hold anything, and this goes into a log.
      throw new Fault('invalid_input', `detail-type: is none of the ledger's events: ${known.join(', ')}`);
  }
}
