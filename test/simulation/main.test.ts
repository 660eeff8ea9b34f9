import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { whyFailed } from './verdict.ts';

const MINUTES_MS = 600_000;

const summarySchema = z.strictObject({
  schedules: z.int(),
  violations: z.int(),
  seed: z.int(),
  perMinute: z.int().positive(),
  variants: z.array(z.strictObject({ name: z.string(), caughtAt: z.int().nullable() })),
  cellsMin: z.int(),
});

/** `npm run simulate -- …`, small: one variant is looked for, and nothing compared. */
function simulate(...args: readonly string[]): { code: number | null; said: string; last: unknown } {
  const line = ['--seed', '7', '--threads', '1', '--compared', '0', ...args];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'main.ts'), ...line],
    { encoding: 'utf8' },
  );
  const last: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return { code: status, said: `${stdout}${stderr}`, last };
}

describe('npm run simulate', { timeout: MINUTES_MS }, () => {
  const hunt = ['--hunt', 'decision-not-stored'] as const;

  it('ends with one line of JSON, and with 0 when every promise held and every variant was caught', () => {
    const { code, last } = simulate('--schedules', '20', ...hunt);
    const { perMinute: _rate, ...summary } = summarySchema.parse(last);
    expect(summary).toMatchObject({ schedules: 20, violations: 0, seed: 7 });
    expect(summary.variants).toEqual([
      { name: 'decision-not-stored', caughtAt: expect.any(Number) as unknown },
    ]);
    expect(code).toBe(0);
  });

  it('ends with 1 when a promise broke, and prints the seed and a shortest trace', () => {
    const { code, said, last } = simulate('--schedules', '20', '--product', 'stop-unchecked', ...hunt);
    expect(summarySchema.parse(last).violations).toBeGreaterThan(0);
    expect(said).toMatch(/schedule \d+: promise 3: .*claimed after an opt-out/);
    expect(said).toMatch(/seed 7, schedule \d+: the shortest trace that breaks promise 3\nloans: \[/);
    expect(said).toMatch(/!! promise 3: /);
    expect(said).toContain('schedules broke a promise');
    expect(code).toBe(1);
  });

  it('ends with 1 when a variant was not caught', () => {
    const { code, said, last } = simulate('--schedules', '2', '--within', '0', ...hunt);
    expect(summarySchema.parse(last).variants).toEqual([{ name: 'decision-not-stored', caughtAt: null }]);
    expect(said).toMatch(/decision-not-stored +NOT CAUGHT/);
    expect(code).toBe(1);
  });

  it('plays one variant alone, and shows the schedule in which it was caught', () => {
    expect(simulate('--schedules', '1', '--variant', 'start-lifts-quarantine')).toMatchObject({
      code: 1,
      last: { variant: 'start-lifts-quarantine', seed: 7, caughtAt: null },
    });
    const shown = simulate('--variant', 'decision-not-stored', '--only', '0');
    expect(shown).toMatchObject({ code: 1, last: { seed: 7, index: 0 } });
    expect(shown.said).toMatch(/!! promise 2: /);
  });
});

describe('a run has failed', () => {
  const good = {
    ...{ schedules: 10_000, violations: 0, seed: 1, perMinute: 1, cellsMin: 100 },
    variants: [{ name: 'a', caughtAt: 3 }],
  };
  it.each([
    ['never, with every fault met often enough', {}, []],
    ['when a promise broke', { violations: 2 }, ['2 schedules broke a promise']],
    [
      'when a variant was not caught',
      { variants: [...good.variants, { name: 'b', caughtAt: null }] },
      ['broken variants that nobody caught: b'],
    ],
    ['when a fault was met too seldom', { cellsMin: 99 }, ['a fault was met 99 times, and 100 are wanted']],
    ['not for that, when it was short', { cellsMin: 99, schedules: 9_999 }, []],
  ])('%s', (_when, over, why) => {
    expect(whyFailed({ ...good, ...over })).toEqual(why);
  });
});
