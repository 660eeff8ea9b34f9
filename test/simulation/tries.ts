import { Fault } from '../../shared/fault.ts';
import type { Write } from '../../shared/ports/records.ts';
import { SECOND_MS } from '../../shared/time.ts';
import type { Simulation } from './simulation.ts';
import type { Ports, Task } from './worker.ts';

/** How often, and after how long, whoever brings something brings it again when it was not taken. */
const TRIES_MAX = 6;
const AGAIN_MS = 150 * SECOND_MS;
export const LIMIT_MS = 60 * SECOND_MS;

/** Whoever hears that somebody came between looks and does it again. */
export async function again(act: () => Promise<unknown>, tries = 1): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'conflict' || tries >= TRIES_MAX) throw error;
    await again(act, tries + 1);
  }
}

/** A person at the lender: reads, decides, writes, and again when somebody came between. */
export function operate(sim: Simulation, decide: (ports: Ports) => Promise<readonly Write[]>): void {
  untilTaken(sim, {
    verb: 'operator',
    limitMs: LIMIT_MS,
    run: async (ports) => {
      for (let tries = 0; tries < TRIES_MAX; tries += 1) {
        const writes = await decide(ports);
        if (writes.length === 0 || (await ports.records.commit(writes)) === 'committed') return;
      }
    },
  });
}

/** At least once: a queue, a carrier or a file comes again until it was told "taken". */
export function untilTaken(sim: Simulation, task: Task, tries = 1): void {
  sim.spawn({
    ...task,
    ended: (ending) => {
      if (ending === 'done' || task.isTaken?.() === true) return;
      if (tries >= TRIES_MAX) {
        // A person gives up; what a queue has brought in vain lies among the dead letters.
        if (task.verb !== 'operator') {
          sim.bury(() => {
            untilTaken(sim, task);
          });
        }
        return;
      }
      sim.engine.at(sim.engine.now() + AGAIN_MS, () => {
        untilTaken(sim, task, tries + 1);
      });
    },
  });
}
