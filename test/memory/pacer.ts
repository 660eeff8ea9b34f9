import type { Pacer } from '../../shared/ports/surroundings.ts';

export interface MemoryPacer extends Pacer {
  readonly paced: readonly { readonly parts: number; readonly partsPerSecond: number }[];
}

/** Remembers who asked. `waits` is what the wait does to the world: move the clock, for instance. */
export function memoryPacer(
  waits: (parts: number, partsPerSecond: number) => void = () => undefined,
  turns: () => 'at-once' | 'waited' = () => 'at-once',
): MemoryPacer {
  const paced: { parts: number; partsPerSecond: number }[] = [];
  return {
    paced,
    turn: () => Promise.resolve(turns()),
    pace: (parts, partsPerSecond) => {
      paced.push({ parts, partsPerSecond });
      waits(parts, partsPerSecond);
      return Promise.resolve();
    },
  };
}
