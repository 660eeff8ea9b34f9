import { Fault } from '../../shared/fault.ts';
import { noticeRefused, noticeSent, noticeWaiting, type Event } from '../../shared/events/events.ts';
import type { LoanId } from '../../shared/model/ids.ts';
import type { EventBus } from '../../shared/ports/surroundings.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { lookAtLoan, type Looked, type SendDeps } from './look-at-loan.ts';

export interface BatchDeps extends SendDeps {
  readonly bus: EventBus;
  /** Milliseconds this invocation may still run. */
  readonly remainingMs: () => number;
}

export interface DueItem {
  readonly itemId: string;
  /** Reads the loan id out of the queue's message; throws Fault('invalid_input') for a poison message. */
  readonly loanId: () => LoanId;
}

export interface Batch {
  /** Items the queue must bring back. */
  readonly failed: readonly string[];
  readonly looked: readonly Looked[];
}

/** One look reads, claims, calls the carrier (5 s) and records; with less time left the queue keeps the rest. */
const LOOK_MS_MAX = 12 * SECOND_MS;

/**
 * Looks at each loan of a batch, one after another. Output: the items that failed, which the queue will bring
 * back and, in the end, put aside with their reason; the others are done.
 */
export async function sendBatch(deps: BatchDeps, items: readonly DueItem[]): Promise<Batch> {
  const failed: string[] = [];
  const looked: Looked[] = [];
  for (const item of items) {
    try {
      if (deps.remainingMs() < LOOK_MS_MAX) throw new Fault('unavailable', 'no time left in this invocation');
      looked.push(...(await lookAtLoan(deps, item.loanId())));
    } catch (error) {
      // One item's failure must not hold up the others; the queue keeps it, and its dead letters the reason.
      const code = error instanceof Fault ? error.code : 'defect';
      const reason = error instanceof Error ? error.name : 'not an error';
      deps.log.warn('look-failed', {
        itemId: item.itemId,
        code,
        reason: error instanceof Fault ? error.message : reason,
      });
      failed.push(item.itemId);
    }
  }
  await deps.bus.publish(looked.flatMap(eventOf));
  return { failed, looked };
}

function eventOf({ noticeId, outcome }: Looked): readonly Event[] {
  switch (outcome) {
    case 'sent':
      return [noticeSent.create({ noticeId })];
    case 'refused':
    case 'rejected':
    case 'expired':
      return [noticeRefused.create({ noticeId })];
    case 'waiting':
    case 'throttled':
      return [noticeWaiting.create({ noticeId })];
    case 'unknown':
      // Whether it left is not known, so neither event would be true.
      return [];
    default:
      return outcome satisfies never;
  }
}
