import type { Backlog } from '../../shared/ports/surroundings.ts';

/** A queue that says what it is told to: one depth a call, the last one for ever. */
export function memoryBacklog(...depths: readonly number[]): Backlog {
  let calls = 0;
  return {
    depth: () => {
      const depth = depths[Math.min(calls, depths.length - 1)] ?? 0;
      calls += 1;
      return Promise.resolve(depth);
    },
  };
}
