import type { Event } from '../../shared/events/events.ts';
import { Fault } from '../../shared/fault.ts';
import type { EventBus } from '../../shared/ports/surroundings.ts';

export interface MemoryEventBus extends EventBus {
  readonly published: readonly Event[];
}

/** Keeps what is published. `refuses` says of which call (from 1) the bus is out of reach. */
export function memoryEventBus(refuses: (nth: number) => boolean = () => false): MemoryEventBus {
  const published: Event[] = [];
  let calls = 0;
  return {
    published,
    publish: (events) => {
      calls += 1;
      if (refuses(calls)) return Promise.reject(new Fault('unavailable', 'the bus was told to fail'));
      published.push(...events);
      return Promise.resolve();
    },
  };
}
