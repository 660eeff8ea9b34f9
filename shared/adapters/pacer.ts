import { setTimeout as sleep } from 'node:timers/promises';
import type { Pacer } from '../ports/surroundings.ts';
import { SECOND_MS } from '../time.ts';

/**
 * Each of `workers` keeps to its share of the carrier's rate, without asking the others: together they never
 * exceed it. Measured by the machine's monotonic clock; the first message of an idle worker does not wait.
 */
export function sharedRatePacer(workers: number): Pacer {
  let freeAt = 0;
  return {
    async pace(parts, partsPerSecond) {
      const start = Math.max(performance.now(), freeAt);
      freeAt = start + (parts * workers * SECOND_MS) / partsPerSecond;
      const waitMs = start - performance.now();
      if (waitMs > 0) await sleep(waitMs);
    },
  };
}
