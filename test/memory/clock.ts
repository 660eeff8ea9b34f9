import { plusMs, type Clock, type Instant } from '../../shared/time.ts';

/** Stands still until a test moves it. */
export interface MemoryClock extends Clock {
  set(at: Instant): void;
  advance(ms: number): void;
}

export function memoryClock(start: Instant): MemoryClock {
  let now = start;
  return {
    now: () => now,
    set: (at) => {
      now = at;
    },
    advance: (ms) => {
      now = plusMs(now, ms);
    },
  };
}
