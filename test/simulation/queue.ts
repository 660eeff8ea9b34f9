import { loanIdSchema } from '../../shared/model/ids.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { mix } from './random.ts';
import type { Simulation } from './simulation.ts';
import { keys } from './world.ts';

/** The queue between scan and send: at least once, in no order, a failed message comes again. */
export interface Queue {
  put(loanId: string): void;
  /** At one moment, and taken as one batch. */
  putAll(loanIds: readonly string[]): void;
}

interface Message {
  readonly loanId: string;
  receives: number;
}

const RECEIVES_MAX = 3;
const BATCH_MAX = 3;
const VISIBILITY_MS = 180 * SECOND_MS;
const SEND_TIMEOUT_MS = 30 * SECOND_MS;
const GATHER_MS = 40;

export function queueOf(sim: Simulation): Queue {
  const { engine } = sim;
  const visible: Message[] = [];
  let draws = 0;
  const luck = (): number => mix(sim.plan.latencySeed ^ 0x7ed55d16, (draws += 1));

  const appear = (message: Message, afterMs: number): void => {
    engine.at(engine.now() + afterMs, () => {
      visible.push(message);
      // Some invocations take what is there at once, some wait a moment and take several.
      engine.at(engine.now() + (luck() % 3 === 0 ? GATHER_MS : 0), take);
    });
  };
  const again = (message: Message, afterMs: number): void => {
    if (message.receives < RECEIVES_MAX) appear(message, afterMs);
    else {
      sim.bury(() => {
        appear({ ...message, receives: 0 }, 0);
      });
    }
  };
  const take = (): void => {
    const batch = visible.splice(0, BATCH_MAX);
    if (batch.length === 0) return;
    for (const message of batch) message.receives += 1;
    const deadline = engine.now() + SEND_TIMEOUT_MS;
    let failed: readonly string[] = [];
    sim.spawn({
      verb: 'send',
      limitMs: SEND_TIMEOUT_MS,
      run: async (ports, worker) => {
        sim.note(() => `send ${worker.id} looks at ${batch.map(({ loanId }) => loanId).join(' ')}`);
        const items = batch.map(({ loanId }, index) => ({
          itemId: String(index),
          loanId: () => loanIdSchema.parse(loanId),
        }));
        const remainingMs = (): number => deadline + worker.frozenMs - engine.now();
        const { newAttemptId } = sim;
        ({ failed } = await sim.useCases.sendBatch({ ...ports, keys, newAttemptId, remainingMs }, items));
      },
      ended: (ending) => {
        if (ending === 'done') for (const index of failed) again(batch[Number(index)]!, VISIBILITY_MS);
        else for (const message of batch) again(message, VISIBILITY_MS);
      },
      stopped: () => {
        for (const message of batch) again(message, VISIBILITY_MS);
      },
    });
  };
  return {
    putAll: (loanIds) => {
      visible.unshift(...loanIds.map((loanId) => ({ loanId, receives: 0 })));
      take();
    },
    put: (loanId) => {
      const draw = luck();
      const delay = draw % 10 < 7 ? draw % 200 : draw % 10 < 9 ? draw % 20_000 : draw % 400_000;
      appear({ loanId, receives: 0 }, delay);
      if ((draw >>> 5) % 8 === 0) appear({ loanId, receives: 0 }, (draw >>> 8) % 5_000);
    },
  };
}
