import type { Plan } from './plan.ts';
import { runBatch, runPlan } from './run.ts';
import type { Variant } from './variant.ts';
import { variants } from './variants.ts';

interface Range {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly stride: number;
}

/** What one thread is asked to do. */
export type Job =
  | (Range & { readonly kind: 'schedules' })
  /** Until it is caught; with `whole` all of them, to know how many it breaks. */
  | (Range & { readonly kind: 'variant'; readonly name: string; readonly whole: boolean });

export interface Found {
  readonly index: number;
  readonly promise: string;
  readonly what: string;
}

export interface Done {
  readonly job: Job;
  readonly ran: number;
  readonly found: readonly Found[];
  readonly hits: Readonly<Record<string, number>>;
  readonly lateByFreeze: number;
  /** Schedules in which the carrier was called at least once; calls, and those of them that were reminders. */
  readonly withCalls: number;
  readonly withReminders: number;
  readonly calls: number;
  readonly reminders: number;
}

/** Nobody reads more than a few of the same; the count of schedules stays exact. */
const FOUND_KEPT = 200;

export async function work(job: Job): Promise<Done> {
  const found: Found[] = [];
  const hits: Record<string, number> = {};
  let ran = 0;
  let lateByFreeze = 0;
  let withCalls = 0;
  let withReminders = 0;
  let calls = 0;
  let reminders = 0;
  const variant = job.kind === 'variant' ? variantNamed(job.name) : undefined;
  const { seed, from, to, stride } = job;
  await runBatch({ seed, from, to, stride, ...(variant && { variant }) }, async (outcome) => {
    ran += 1;
    lateByFreeze += outcome.lateByFreeze;
    withCalls += outcome.calls > 0 ? 1 : 0;
    withReminders += outcome.reminders > 0 ? 1 : 0;
    calls += outcome.calls;
    reminders += outcome.reminders;
    for (const cell of outcome.hits) hits[cell] = (hits[cell] ?? 0) + 1;
    const [first] = outcome.violations;
    // A schedule that the product itself does not survive says nothing against a variant.
    if (first === undefined || (variant !== undefined && (await breaksAnyway(outcome.plan)))) return true;
    if (found.length < FOUND_KEPT || job.kind === 'variant') {
      found.push({ index: outcome.plan.index, promise: String(first.promise), what: first.what });
    }
    return job.kind === 'schedules' || job.whole;
  });
  return { job, ran, found, hits, lateByFreeze, withCalls, withReminders, calls, reminders };
}

const breaksAnyway = async (plan: Plan): Promise<boolean> => (await runPlan(plan)).violations.length > 0;

export function variantNamed(name: string): Variant {
  const variant = variants.find((one) => one.name === name);
  if (variant !== undefined) return variant;
  throw new Error(`no variant "${name}"; there are: ${variants.map((one) => one.name).join(', ')}`);
}
