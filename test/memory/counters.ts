import { Fault } from '../../shared/fault.ts';
import type { Counters } from '../../shared/ports/counters.ts';

export interface MemoryCounters extends Counters {
  /** Every id that was asked to count, in order. */
  readonly asked: readonly string[];
  /** From now on nothing can be counted, or it can again. */
  fail(failing: boolean): void;
}

export function memoryCounters(): MemoryCounters {
  const counted = new Map<string, number>();
  const asked: string[] = [];
  let failing = false;
  return {
    asked,
    fail: (whether) => {
      failing = whether;
    },
    count: ({ id, max }) => {
      asked.push(id);
      if (failing) return Promise.reject(new Fault('unavailable', 'not counted (told to fail)'));
      const before = counted.get(id) ?? 0;
      if (before >= max) return Promise.resolve('full');
      counted.set(id, before + 1);
      return Promise.resolve(before + 1);
    },
  };
}
