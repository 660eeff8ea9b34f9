import { MINUTE_MS } from '../../shared/time.ts';
import { perform } from './actions.ts';
import { plantCrowd } from './crowd.ts';
import { checkEndings } from './endings.ts';
import { lender } from './said.ts';
import { planOf, type Plan } from './plan.ts';
import { settler } from './settle.ts';
import { simulationOf, type Simulation } from './simulation.ts';
import {
  aDeploymentSetting,
  aFeedSetting,
  aLenderSetting,
  aSendingSetting,
  aTemplatesSetting,
} from '../builders/setting.ts';
import { instantOfMs, parseZone } from '../../shared/time.ts';
import { asItIs, type Variant } from './variant.ts';
import type { Violation } from './watch.ts';

export interface Outcome {
  readonly plan: Plan;
  readonly violations: readonly Violation[];
  readonly hits: readonly string[];
  readonly notes: readonly string[] | undefined;
  readonly signature: number;
  readonly lateByFreeze: number;
  readonly calls: number;
  readonly reminders: number;
}

export interface RunOptions {
  readonly variant?: Variant;
  readonly withNotes?: boolean;
}

/** One schedule, a step at a time; undefined until it has ended. */
export interface Running {
  /** Some worker has been woken and has not come to its next wait. */
  isAtWork(): boolean;
  step(): Outcome | undefined;
}

const zoneOf = {
  east: parseZone('America/New_York'),
  west: parseZone('America/Los_Angeles'),
  china: parseZone('Asia/Shanghai'),
};

export function begin(plan: Plan, { variant = asItIs, withNotes = false }: RunOptions = {}): Running {
  const start = (plan.actions[0]?.at ?? 0) - MINUTE_MS;
  const sim = simulationOf(plan, variant, start, withNotes);
  openBook(sim, start);
  for (const action of plan.actions) {
    sim.engine.at(action.at, () => {
      perform(sim, action);
    });
  }
  const settle = settler(sim);
  return {
    isAtWork: () => sim.atWork(0) > 0,
    step: () => {
      if (sim.watch.violations.length === 0 && (sim.engine.step() || settle.next())) return undefined;
      if (sim.watch.violations.length === 0) checkEndings(sim);
      return {
        plan,
        violations: sim.watch.violations,
        hits: sim.hits,
        notes: sim.notes,
        signature: sim.signature(),
        lateByFreeze: sim.watch.counts.lateByFreeze,
        calls: sim.watch.calls.length,
        reminders: sim.watch.calls.filter(({ kind }) => kind === 'notice').length,
      };
    },
  };
}

/** The same for every schedule. */
const templates = aTemplatesSetting();
const deployment = aDeploymentSetting();
const sending = aSendingSetting();
const lenderOf = {
  east: aLenderSetting({ ...lender, zone: zoneOf.east }),
  west: aLenderSetting({ ...lender, zone: zoneOf.west }),
  china: aLenderSetting({ ...lender, zone: zoneOf.china }),
};

function openBook({ store, plan, watch }: Simulation, start: number): void {
  const { lenderPlace, feedKind } = plan.world;
  const watermark = instantOfMs(start - MINUTE_MS);
  const worker = { verb: 'operator' } as never;
  const writes = [
    { op: 'put', kind: 'setting', item: lenderOf[lenderPlace] },
    { op: 'put', kind: 'setting', item: sending },
    { op: 'put', kind: 'setting', item: templates },
    { op: 'put', kind: 'setting', item: deployment },
    { op: 'put', kind: 'setting', item: aFeedSetting({ kind: feedKind, watermark }) },
  ] as const;
  store.commit(writes);
  if (plan.crowd !== undefined) plantCrowd(store, plan.crowd, plan.world, start);
  watch.truth.learn(worker, writes, start, watch.broke);
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Between two waits a worker runs through a few promises; one that needs more waits for something of its own. */
const HOPS_MAX = 500;

/** Runs one schedule to its end. What a step has woken runs until it waits again before the next step. */
export async function runPlan(plan: Plan, options: RunOptions = {}): Promise<Outcome> {
  const running = begin(plan, options);
  for (;;) {
    for (let hops = 0; running.isAtWork() && hops < HOPS_MAX; hops += 1) await Promise.resolve();
    if (running.isAtWork()) await turn();
    const outcome = running.step();
    if (outcome !== undefined) return outcome;
  }
}

export interface Batch extends RunOptions {
  readonly seed: number;
  readonly from: number;
  /** The first index that is not run. */
  readonly to: number;
  /** Every `stride`th only: for several threads. */
  readonly stride: number;
}

/** Runs many schedules one after another; `each` sees every outcome and ends the batch by answering false. */
export async function runBatch(
  batch: Batch,
  each: (outcome: Outcome) => boolean | Promise<boolean>,
): Promise<void> {
  for (let index = batch.from; index < batch.to; index += batch.stride) {
    if (!(await each(await runPlan(planOf(batch.seed, index), batch)))) return;
    // Once in a while the thread must hear its messages.
    if (index % 64 === 0) await turn();
  }
}
