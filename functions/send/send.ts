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
  /** How often the queue has handed it out, this time included. */
  readonly receives?: number;
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
 * A message that has found no time so often is let go: with a slow carrier most of a batch finds none, and the
 * queue would bury it as dead. The loan stays due, and scan names it again at its next run.
 */
const NO_TIME_RECEIVES_MAX = 3;

/**
 * Looks at each loan of a batch, one after another. Output: the items that failed, which the queue will bring
 * back and, in the end, put aside with their reason; the others are done.
 */
export async function sendBatch(deps: BatchDeps, items: readonly DueItem[]): Promise<Batch> {
  const failed: string[] = [];
  const looked: Looked[] = [];
  for (const item of items) {
    const timed = timedPacer(deps);
    try {
      if (timed.leftMs() < 0) throw timed.noTime('no time left in this invocation');
      looked.push(...(await lookAtLoan({ ...deps, pacer: timed.pacer }, item.loanId())));
    } catch (error) {
      // One item's failure must not hold up the others; the queue keeps it, and its dead letters the reason.
      const letGo = timed.hadNoTime() && (item.receives ?? 1) >= NO_TIME_RECEIVES_MAX;
      deps.log.warn(letGo ? 'left-to-scan' : 'look-failed', { itemId: item.itemId, ...whyOf(error) });
      if (!letGo) failed.push(item.itemId);
    }
  }
  await deps.bus.publish(looked.flatMap(eventOf));
  return { failed, looked };
}

/** Waits no longer than leaves the time for a look, and remembers when that was too short. */
function timedPacer({ pacer, remainingMs }: BatchDeps) {
  let hadNoTime = false;
  const leftMs = (): number => remainingMs() - LOOK_MS_MAX;
  return {
    leftMs,
    hadNoTime: () => hadNoTime,
    noTime: (why: string): Fault => {
      hadNoTime = true;
      return new Fault('unavailable', why);
    },
    pacer: {
      ...pacer,
      turn: async () => {
        hadNoTime = true;
        const turn = await pacer.turn(leftMs());
        hadNoTime = false;
        return turn;
      },
    },
  };
}

const whyOf = (error: unknown): { readonly code: string; readonly reason: string } =>
  error instanceof Fault
    ? { code: error.code, reason: error.message }
    : { code: 'defect', reason: error instanceof Error ? error.name : 'not an error' };

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
