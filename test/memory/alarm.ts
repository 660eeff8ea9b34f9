import { Fault } from '../../shared/fault.ts';
import type { Alarm, SendingStopped } from '../../shared/ports/surroundings.ts';

type Raised = Parameters<Alarm['raise']>[0];

export interface MemoryAlarm extends Alarm {
  readonly raised: readonly Raised[];
  readonly stops: readonly SendingStopped[];
  /** From now on nobody can be called, or somebody can again. */
  fail(failing: boolean): void;
}

export function memoryAlarm(): MemoryAlarm {
  const raised: Raised[] = [];
  const stops: SendingStopped[] = [];
  let failing = false;
  const called = (keep: () => void): Promise<void> => {
    if (failing) return Promise.reject(new Fault('unavailable', 'nobody could be called (told to fail)'));
    keep();
    return Promise.resolve();
  };
  return {
    raised,
    stops,
    fail: (whether) => {
      failing = whether;
    },
    raise: (alarm) => called(() => raised.push(alarm)),
    stopped: (what) => called(() => stops.push(what)),
  };
}
