import { describe, expect, it } from 'vitest';
import { caughtAt, caughtElsewhere } from './caught-at.ts';
import { cells } from './faults.ts';
import { planOf } from './plan.ts';
import { runJobs } from './pool.ts';
import { runPlan } from './run.ts';
import { shrink } from './shrink.ts';
import { variants } from './variants.ts';
import { variantNamed, type Job } from './work.ts';

/** As many as fit a minute beside the other tests; `npm run simulate` runs as many as one likes. */
const SCHEDULES = 2_000;
const THREADS = 2;
const SEED = 20_260_625;
const MINUTES_MS = 600_000;
/** The design’s bound. */
const CAUGHT_WITHIN = 10_000;

type VariantJob = Extract<Job, { kind: 'variant' }>;

const huntOf = (name: string): VariantJob => ({
  kind: 'variant',
  name,
  seed: caughtElsewhere[name]?.seed ?? SEED,
  from: 0,
  to: CAUGHT_WITHIN,
  stride: 1,
  whole: false,
});

/** The one schedule in which it was caught before. */
function whereKnown(hunt: VariantJob): VariantJob {
  const index = caughtElsewhere[hunt.name]?.index ?? caughtAt[hunt.name];
  return index === undefined ? hunt : { ...hunt, from: index, to: index + 1 };
}

const told = ({ seed, index }: { seed: number; index: number }): string =>
  `node test/simulation/main.ts --seed ${seed} --only ${index}`;

describe('the product as it is', () => {
  it(
    `keeps its promises in ${SCHEDULES} schedules of crashes, races, repeats and stops`,
    { timeout: MINUTES_MS },
    async () => {
      const jobs = Array.from({ length: THREADS }, (_, from): Job => ({
        kind: 'schedules',
        seed: SEED,
        from,
        to: SCHEDULES,
        stride: THREADS,
      }));
      const done = await runJobs(jobs, THREADS);
      const found = done.flatMap((one) => one.found);
      expect(found.map((one) => ({ ...one, see: told({ seed: SEED, ...one }) }))).toEqual([]);
      expect(done.reduce((sum, { ran }) => sum + ran, 0)).toBe(SCHEDULES);
      const hit = new Set(done.flatMap(({ hits }) => Object.keys(hits)));
      // The rarest pairs need more schedules than fit here; most must have been met all the same.
      expect(cells.filter((cell) => hit.has(cell)).length).toBeGreaterThan(cells.length * 0.9);
    },
  );
});

describe('a checker that could never fail would prove nothing', () => {
  it('so every broken variant is caught', { timeout: MINUTES_MS }, async () => {
    // Schedules change with what is drawn in them: what is not caught where it was is looked for from the beginning.
    const hunts = variants.map(({ name }) => huntOf(name));
    const first = await runJobs(hunts.map(whereKnown), THREADS);
    const again = hunts.filter((_, index) => first[index]?.found.length === 0);
    const done = await runJobs(again, THREADS);
    const missed = done.filter(({ found }) => found.length === 0).map(({ job }) => job);
    expect(missed).toEqual([]);
    expect(variants.length).toBeGreaterThanOrEqual(20);
  });

  it('and there are no two variants of one name', () => {
    expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
  });
});

describe('a schedule', () => {
  it.each([0, 7, 42, 640])('%i runs alike every time, to the last wait', async (index) => {
    const [one, other] = [
      await runPlan(planOf(SEED, index), { withNotes: true }),
      await runPlan(planOf(SEED, index), { withNotes: true }),
    ];
    expect(one.signature).toBe(other.signature);
    expect(one.notes).toEqual(other.notes);
    expect(one.signature).not.toBe((await runPlan(planOf(SEED + 1, index))).signature);
  });

  it(
    'that breaks a promise is told as a shorter one that breaks the same',
    { timeout: MINUTES_MS },
    async () => {
      const variant = variantNamed('stop-unchecked');
      const [done] = await runJobs([whereKnown(huntOf(variant.name))], 1);
      const plan = planOf(SEED, done?.found[0]?.index ?? 0);
      const shortest = await shrink(plan, { variant });
      expect(shortest.actions.length + shortest.faults.length).toBeLessThan(
        plan.actions.length + plan.faults.length,
      );
      expect((await runPlan(shortest, { variant })).violations.length).toBeGreaterThan(0);
    },
  );
});
