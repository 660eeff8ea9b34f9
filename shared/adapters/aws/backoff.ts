/** How often something that was refused for certain is tried in all, before we say `unavailable`. */
export const TRIES_MAX = 8;
const FIRST_MS = 10;
const LONGEST_MS = 400;

export interface Backoff {
  /** A number from 0 up to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export const realBackoff: Backoff = {
  random: Math.random,
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
};

/**
 * Waits before the next try. Full jitter: two writers that met once would meet again if both waited the
 * same time. All seven waits together last 1.1 seconds at most.
 */
export const waitBefore = (backoff: Backoff, nextTry: number): Promise<void> =>
  backoff.sleep(backoff.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (nextTry - 1)));
