import type { CarrierList } from '../../shared/ports/carrier-list.ts';

export interface MemoryCarrierList extends CarrierList {
  /** Numbers on the list now. */
  readonly numbers: Set<string>;
  /** Every call, in order. */
  readonly calls: readonly ('stateOf' | 'optIn')[];
  /** From now on it does not answer, or it answers again. */
  fail(failing: boolean): void;
}

/** The carrier's list in memory. `lost` loses the answer of an opt-in that was done. */
export function memoryCarrierList(
  numbers: readonly string[] = [],
  lost: () => boolean = () => false,
): MemoryCarrierList {
  const listed = new Set(numbers);
  const calls: ('stateOf' | 'optIn')[] = [];
  let failing = false;
  return {
    numbers: listed,
    calls,
    fail: (whether) => {
      failing = whether;
    },
    stateOf: (number) => {
      calls.push('stateOf');
      if (failing) return Promise.resolve('unknown');
      return Promise.resolve(listed.has(number) ? 'opted-out' : 'not-opted-out');
    },
    optIn: (number) => {
      calls.push('optIn');
      if (failing) return Promise.resolve('not-done');
      listed.delete(number);
      return Promise.resolve(lost() ? 'not-done' : 'done');
    },
  };
}
