import { attemptIdSchema } from '../../shared/model/ids.ts';
import { applySnapshot } from '../../functions/ledger/apply-snapshot.ts';
import { applyPayment } from '../../functions/ledger/apply-payment.ts';
import { advanceWatermark } from '../../functions/ledger/advance-watermark.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { applyReceipt } from '../../functions/receipt/apply-receipt.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { say } from '../../functions/case/say.ts';
import { scan } from '../../functions/scan/scan.ts';
import { sendBatch } from '../../functions/send/send.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { AttemptId } from '../../shared/model/ids.ts';
import { engineFrom, type Engine } from './engine.ts';
import type { FaultOrder } from './faults.ts';
import type { Words } from './deeds.ts';
import type { Plan } from './plan.ts';
import { queueOf } from './queue.ts';
import { mix } from './random.ts';
import { simulationStore, type SimulationStore } from './store.ts';
import type { Variant, View } from './variant.ts';
import { startWorker } from './spawn.ts';
import { watchOver, type Watch } from './watch.ts';
import type { Task, UseCases, Worker } from './worker.ts';

/** One schedule under way. */
export interface Simulation {
  readonly plan: Plan;
  readonly engine: Engine;
  readonly store: SimulationStore;
  readonly watch: Watch;
  readonly variant: Variant;
  readonly useCases: UseCases;
  /** Cells `wait/fault` that were hit. */
  readonly hits: readonly string[];
  /** What happened, when asked for. */
  readonly notes: readonly string[] | undefined;
  /** Depends on everything that happened, and when. */
  signature(): number;
  /** When nothing went wrong any more, and from when on the schedules run seldom. */
  readonly rest: { calmAt: number; slowAt: number };
  /** From now on nothing goes wrong any more. */
  calm(): void;
  spawn(task: Task): void;
  enqueue(loanId: string): void;
  /** Into the hands of one worker. */
  enqueueAll(loanIds: readonly string[]): void;
  /** Lays it among the dead letters; and puts back all that lie there. */
  bury(putBack: () => void): void;
  redrive(): void;
  /** How many others wait in the queue between scan and send. */
  readonly queued: () => number;
  takeFault(io: string): FaultOrder | undefined;
  latencyOf(worker: Worker): number;
  kill(worker: Worker): void;
  /** Counts workers that run between two waits; while there is one, nothing else may happen. */
  atWork(change: number): number;
  trace(worker: Worker, fault: FaultOrder): void;
  note(line: () => string): void;
  readonly viewOf: (worker: Worker) => View;
  readonly wordsOf: (inboundId: string) => Words;
  readonly newAttemptId: () => AttemptId;
}

/** Schemas of the store are held against what is written in every so manieth schedule: they cost a fifth. */
const CHECKED_EVERY = 32;

const realUseCases: UseCases = {
  scan,
  sendBatch,
  takeReply,
  sweep,
  applySnapshot,
  applyPayment,
  advanceWatermark,
  applyReceipt,
  openedCase,
  resolveCase,
  say,
};

export function simulationOf(plan: Plan, variant: Variant, start: number, withNotes: boolean): Simulation {
  const engine = engineFrom(start);
  const store = simulationStore(plan.index % CHECKED_EVERY === 0);
  const memory = new Map<string, unknown>();
  const orders = new Map<string, FaultOrder[]>();
  for (const order of plan.faults) orders.set(order.io, [...(orders.get(order.io) ?? []), order]);
  const waitsAt = new Map<string, number>();
  const hits: string[] = [];
  const notes: string[] | undefined = withNotes ? [] : undefined;
  const words = new Map(
    plan.actions.flatMap((one) => (one.kind === 'reply' ? [[one.inbound, one.words]] : [])),
  );
  let signature = plan.index;
  const buried: (() => void)[] = [];
  let isCalm = false;
  let workers = 0;
  let atWork = 0;
  let attempts = 0;
  const sim: Simulation = {
    plan,
    engine,
    store,
    variant,
    hits,
    notes,
    useCases: variant.useCases?.(realUseCases, memory) ?? realUseCases,
    // The watch reads the plan and the clock of the simulation it watches.
    get watch() {
      return watch;
    },
    signature: () => signature,
    rest: { calmAt: Infinity, slowAt: Infinity },
    calm: () => {
      isCalm = true;
      sim.rest.calmAt = engine.now();
    },
    spawn: (task) => {
      workers += 1;
      startWorker(sim, task, workers);
    },
    enqueue: (loanId) => {
      queue.put(loanId);
    },
    enqueueAll: (loanIds) => {
      queue.putAll(loanIds);
    },
    bury: (putBack) => {
      buried.push(putBack);
    },
    redrive: () => {
      for (const putBack of buried.splice(0)) putBack();
    },
    queued: () => (isCalm ? 0 : (plan.queued ?? 0)),
    takeFault: (io) => {
      const mine = isCalm ? undefined : orders.get(io);
      if (mine === undefined) return undefined;
      const nth = (waitsAt.get(io) ?? 0) + 1;
      waitsAt.set(io, nth);
      return mine.find((order) => order.nth === nth);
    },
    latencyOf: (worker) => {
      worker.waits += 1;
      signature = mix(signature, engine.now() + worker.id * 7919 + worker.waits);
      const luck = mix(plan.latencySeed, worker.id * 4096 + worker.waits);
      return 1 + (luck % 10 === 0 ? (luck >>> 8) % 400 : (luck >>> 8) % 25);
    },
    kill: (worker) => {
      worker.dead = true;
      worker.ended?.('dead');
    },
    atWork: (change) => (atWork += change),
    trace: (worker, fault) => {
      hits.push(`${fault.io}/${fault.kind}`);
      sim.note(
        () =>
          `   ${worker.verb} ${worker.id}: ${fault.kind} at ${fault.io}${fault.ms > 0 ? ` ${fault.ms} ms` : ''}`,
      );
    },
    note: (line) => notes?.push(`${engine.now() - start} ms ${line()}`),
    viewOf: (worker) => ({ store, worker, now: engine.now, memory }),
    wordsOf: (inboundId) => words.get(inboundId) ?? 'noise',
    newAttemptId: () => attemptIdSchema.parse(`a${(attempts += 1)}`),
  };
  const watch = watchOver(sim);
  const queue = queueOf(sim);
  return sim;
}
