import { Fault } from '../../shared/fault.ts';
import type { Alarm } from '../../shared/ports/surroundings.ts';

type Raised = Parameters<Alarm['raise']>[0];

export interface MemoryAlarm extends Alarm {
  readonly raised: readonly Raised[];
  /** From now on nobody can be called, or somebody can again. */
  fail(failing: boolean): void;
}

export function memoryAlarm(): MemoryAlarm {
  const raised: Raised[] = [];
  let failing = false;
  return {
    raised,
    fail: (whether) => {
      failing = whether;
    },
    raise: (alarm) => {
      if (failing) return Promise.reject(new Fault('unavailable', 'nobody could be called (told to fail)'));
      raised.push(alarm);
      return Promise.resolve();
    },
  };
}
