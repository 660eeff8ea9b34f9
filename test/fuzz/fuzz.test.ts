import { describe, expect, it } from 'vitest';
import { randomOf } from '../simulation/random.ts';
import { fuzz } from './fuzz.ts';
import { spoil, spoiltJson } from './spoil.ts';

describe('spoilt input', () => {
  it(
    'crashes no door, holds up no neighbour and leaves no personal data in a log',
    { timeout: 600_000 },
    async () => {
      const { broken, leaks, ends, cases } = await fuzz({ cases: 3_000, seed: 20_261_123 });
      expect(broken).toEqual([]);
      expect(leaks).toEqual([]);
      expect(cases).toBeGreaterThanOrEqual(3_000);
      // By the doors of HTTP alone, and by every function as it is deployed.
      const sum = (door: string): number =>
        Object.values(ends[door] ?? {}).reduce((all, one) => all + one, 0);
      expect(sum('replies') + sum('pages')).toBeGreaterThanOrEqual(3_000);
      for (const reached of [/^2xx$/, /^4xx$/, /^bus$/, /^log lines$/, /Queue$/]) {
        expect(Object.keys(ends['functions'] ?? {}).join('\n')).toMatch(new RegExp(reached.source, 'm'));
      }
      // Inputs that are all refused at the first look would prove little: some must come through at every door.
      const cameThrough = ['2xx', 'taken', 'imported', 'later'];
      const refused = ['4xx', 'put aside', 'dead'];
      for (const [door, counts] of Object.entries(ends)) {
        const reached = Object.keys(counts);
        expect(
          reached.some((end) => cameThrough.includes(end)),
          `${door} took something`,
        ).toBe(true);
        if (door !== 'csv rows' && door !== 'functions') {
          expect(
            reached.some((end) => refused.includes(end)),
            `${door} refused`,
          ).toBe(true);
        }
      }
    },
  );

  it('is the same for the same seed, and nearly always differs from the valid one', () => {
    const valid = { id: 'a', nested: { list: [1, 2, 3], text: 'x' } };
    const made = Array.from({ length: 200 }, (_, run) => spoiltJson(randomOf(5, run), valid));
    expect(Array.from({ length: 200 }, (_, run) => spoiltJson(randomOf(5, run), valid))).toEqual(made);
    expect(made.filter((text) => text !== JSON.stringify(valid)).length).toBeGreaterThan(150);
    expect(spoil(randomOf(1, 1), valid)).not.toBe(valid);
  });
});
