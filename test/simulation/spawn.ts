import { Fault } from '../../shared/fault.ts';
import { portsOf } from './ports.ts';
import { mix } from './random.ts';
import type { Simulation } from './simulation.ts';
import type { Task, Worker } from './worker.ts';

/** Two clocks of a deployment differ by less than a minute; most by next to nothing. */
const SKEW_MS_MAX = 25_000;

function skewOf(luck: number): number {
  const most = luck % 3 === 0 ? SKEW_MS_MAX : 50;
  return ((luck >>> 4) % (2 * most + 1)) - most;
}

/** Starts one invocation: it ends, fails, crashes, or is ended when its time is up. */
export function startWorker(sim: Simulation, task: Task, id: number): void {
  const { engine } = sim;
  const worker: Worker = {
    id,
    verb: task.verb,
    skewMs: skewOf(mix(sim.plan.latencySeed, id ^ 0x2545f491)),
    startedAt: engine.now(),
    dead: false,
    done: false,
    frozenMs: 0,
    waits: 0,
    inFlight: 0,
    failedAt: new Set(),
    misled: false,
    waitedUntil: undefined,
    claimsInPause: 0,
    ended: task.ended,
    stopped: task.stopped,
    snapshot: task.snapshot,
    receipt: task.receipt,
    payment: task.payment,
    freesOthers: task.freesOthers ?? false,
  };
  const whenTimeIsUp = (): void => {
    if (worker.done || worker.dead) return;
    const left = task.limitMs + worker.frozenMs - (engine.now() - worker.startedAt);
    if (left > 0) engine.at(engine.now() + left, whenTimeIsUp);
    else sim.kill(worker);
  };
  engine.at(engine.now() + task.limitMs, whenTimeIsUp);
  const plain = portsOf(sim, worker);
  const ports = sim.variant.ports?.(plain, sim.viewOf(worker)) ?? plain;
  sim.atWork(1);
  const rest = (): void => {
    worker.done = true;
    if (worker.inFlight === 0) sim.atWork(-1);
  };
  task.run(ports, worker).then(
    () => {
      rest();
      task.ended?.('done');
    },
    (error: unknown) => {
      rest();
      if (!(error instanceof Fault) || error.code === 'defect') {
        sim.watch.broke('defect', `${task.verb}: ${error instanceof Error ? error.message : String(error)}`);
      }
      task.ended?.('failed');
    },
  );
}
