import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { cells } from './faults.ts';
import { planOf } from './plan.ts';
import { runJobs } from './pool.ts';
import { runPlan, type RunOptions } from './run.ts';
import { shrink } from './shrink.ts';
import { variants } from './variants.ts';
import { commonDesign } from './variants/common-design.ts';
import { whyFailed, type RunSummary } from './verdict.ts';
import { variantNamed, type Done, type Job } from './work.ts';

/**
 * `node test/simulation/main.ts --schedules N --seed S [--variant NAME] [--only INDEX] [--threads T]`
 *
 * Runs N schedules of the product as it is, then every broken variant until it is caught, and says both in
 * one JSON line. Exits with 1 when a promise broke, a variant was not caught, or (from 10,000 schedules on) a
 * fault was met less than a hundred times. `--variant` runs one variant alone over N schedules; `--only` runs one
 * schedule and prints its trace. To try this program itself: `--product NAME` plays a variant in the product's
 * place, `--hunt NAMES` looks for these variants only, `--compared 0` leaves the common design out.
 */
const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    variant: { type: 'string' },
    only: { type: 'string' },
    product: { type: 'string' },
    hunt: { type: 'string' },
    within: { type: 'string', default: '10000' },
    compared: { type: 'string', default: '1000' },
    threads: { type: 'string', default: String(Math.min(availableParallelism(), 8)) },
  },
});

const number = (name: string, text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`--${name}: a whole number, not "${text}"`);
};
const seed = number('seed', values.seed);
const schedules = number('schedules', values.schedules);
const threads = Math.max(1, number('threads', values.threads));
/** A variant that lives longer than this is not caught. */
const within = number('within', values.within);
const compared = number('compared', values.compared);
const hunted = values.hunt === undefined ? variants : values.hunt.split(',').map(variantNamed);
const played = values.variant ?? values.product;
const options: RunOptions = played === undefined ? {} : { variant: variantNamed(played) };

if (values.only !== undefined) await showOne(number('only', values.only));
else if (values.variant !== undefined) await runVariant(values.variant);
else await runAll();

async function showOne(index: number): Promise<void> {
  const outcome = await runPlan(planOf(seed, index), { ...options, withNotes: true });
  console.log(outcome.notes?.join('\n'));
  console.log(JSON.stringify({ seed, index, violations: outcome.violations, signature: outcome.signature }));
  process.exitCode = outcome.violations.length > 0 ? 1 : 0;
}

async function runVariant(name: string): Promise<void> {
  const [done] = await runJobs(
    [{ kind: 'variant', name, seed, from: 0, to: schedules, stride: 1, whole: true }],
    1,
  );
  const broken = done?.found ?? [];
  const [first] = broken;
  if (first !== undefined) await explain(first.index);
  const share = broken.length / Math.max(1, done?.ran ?? 0);
  console.log(
    JSON.stringify({ variant: name, seed, schedules, caughtAt: first?.index ?? null, brokenShare: share }),
  );
  process.exitCode = first === undefined ? 1 : 0;
}

async function runAll(): Promise<void> {
  const startedAt = performance.now();
  const stride = threads;
  const { product } = values;
  const jobs = Array.from({ length: threads }, (_, from): Job => {
    const range = { seed, from, to: schedules, stride };
    return product === undefined
      ? { kind: 'schedules', ...range }
      : { kind: 'variant', name: product, whole: true, ...range };
  });
  const done = await runJobs(jobs, threads);
  const perMinute = Math.round((schedules / (performance.now() - startedAt)) * 60_000);
  const found = done.flatMap((one) => one.found).sort((one, other) => one.index - other.index);
  const hits = hitsOf(done);
  const [rarest, cellsMin] = [...hits].sort(([, one], [, other]) => one - other)[0] ?? ['', 0];
  for (const { index, promise, what } of found.slice(0, 5)) {
    console.log(`schedule ${index}: promise ${promise}: ${what}`);
  }
  const [first] = found;
  if (first !== undefined) await explain(first.index);
  const caught = await runVariants();
  if (compared > 0) await compareCommonDesign();
  console.log(`cells: ${cells.length}; the rarest, ${rarest}, was hit ${cellsMin} times`);
  const sum = (of: (one: Done) => number): number => done.reduce((all, one) => all + of(one), 0);
  console.log(
    `schedules that called the carrier: ${((100 * sum((one) => one.withCalls)) / schedules).toFixed(1)} %; ` +
      `calls each: ${(sum((one) => one.calls) / schedules).toFixed(2)}, of reminders ${(sum((one) => one.reminders) / schedules).toFixed(2)}`,
  );
  console.log(
    `calls that a stop made late, counted apart: ${done.reduce((sum, one) => sum + one.lateByFreeze, 0)}`,
  );
  const summary: RunSummary = {
    schedules,
    violations: found.length,
    seed,
    perMinute,
    variants: caught,
    cellsMin,
  };
  const failures = whyFailed(summary);
  for (const why of failures) console.error(why);
  console.log(JSON.stringify(summary));
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** How much the product's guards are worth: the same seeds under the design one meets everywhere. */
async function compareCommonDesign(): Promise<void> {
  const stride = threads;
  const { name } = commonDesign;
  const jobs = Array.from({ length: threads }, (_, from): Job => ({
    kind: 'variant',
    name,
    seed,
    from,
    to: compared,
    stride,
    whole: true,
  }));
  const done = await runJobs(jobs, threads);
  const broken = done.reduce((sum, { found }) => sum + found.length, 0);
  // Where nothing may leave, no design can go wrong: most of those schedules are about stops and cases.
  const reminded = done.reduce((sum, { withReminders }) => sum + withReminders, 0);
  const share = (all: number): string => `${((100 * broken) / Math.max(1, all)).toFixed(1)} %`;
  console.log(
    `${name}: breaks ${share(compared)} of ${compared} schedules, ${share(reminded)} of the ${reminded} in which it sent a reminder`,
  );
}

function hitsOf(done: readonly Done[]): ReadonlyMap<string, number> {
  return new Map(cells.map((cell) => [cell, done.reduce((sum, { hits }) => sum + (hits[cell] ?? 0), 0)]));
}

async function runVariants() {
  const jobs = hunted.map(({ name }): Job => ({
    kind: 'variant',
    name,
    seed,
    from: 0,
    to: within,
    stride: 1,
    whole: false,
  }));
  const done = await runJobs(jobs, threads);
  return done.map(({ job, found }) => {
    const [first] = found;
    const name = job.kind === 'variant' ? job.name : '';
    console.log(
      `${name.padEnd(30)} ${first === undefined ? 'NOT CAUGHT' : `caught at ${first.index}: promise ${first.promise}: ${first.what}`}`,
    );
    return { name, caughtAt: first?.index ?? null };
  });
}

/** The shortest trace that still breaks the promise. */
async function explain(index: number): Promise<void> {
  const shortest = await shrink(planOf(seed, index), options);
  const { notes, violations } = await runPlan(shortest, { ...options, withNotes: true });
  console.log(
    `\nseed ${seed}, schedule ${index}: the shortest trace that breaks promise ${String(violations[0]?.promise)}`,
  );
  console.log(`loans: ${JSON.stringify(shortest.world.loans)}`);
  console.log(`faults: ${JSON.stringify(shortest.faults)}`);
  console.log(`${notes?.join('\n') ?? ''}\n`);
}
