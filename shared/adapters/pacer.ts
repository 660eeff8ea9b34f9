import { setTimeout as realSleep } from 'node:timers/promises';
import type { SenderRate } from '../claim/rate.ts';
import { Fault } from '../fault.ts';
import type { Pacer } from '../ports/surroundings.ts';
import { SECOND_MS } from '../time.ts';

export interface SharedRate extends Pick<SenderRate, 'share' | 'waitMsMax'> {
  /** How many there are like this one. */
  readonly workers: number;
  /** Milliseconds of a clock that never goes back; the machine's, but for tests. */
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

/**
 * Each of `workers` keeps to its share of the carrier's rate, without asking the others: over any stretch of
 * time they hand over no more than the rate allows in it, and one message a worker, since the first message of
 * an idle worker does not wait.
 */
export function sharedRatePacer(rate: SharedRate): Pacer {
  const { workers, share, waitMsMax, now = () => performance.now(), sleep = realSleep } = rate;
  let freeAt = 0;
  return {
    async turn(msMax = waitMsMax) {
      const waitMs = freeAt - now();
      if (waitMs <= 0) return 'at-once';
      if (waitMs > Math.min(msMax, waitMsMax)) {
        throw new Fault('unavailable', 'the carrier’s rate leaves no room for one more now');
      }
      // A timer may go off a little early; then it is not our turn yet.
      for (let left = waitMs; left > 0; left = freeAt - now()) await sleep(Math.ceil(left));
      return 'waited';
    },
    async pace(parts, partsPerSecond) {
      const start = Math.max(now(), freeAt);
      freeAt = start + (parts * workers * SECOND_MS) / (share * partsPerSecond);
      const waitMs = start - now();
      if (waitMs > 0) await sleep(waitMs);
    },
  };
}
