import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseDueDay,
  dueDateIn,
  openInstalments,
  refuseTerms,
  type AmortisedLoan,
  type Paid,
} from '../../infra/cli/import/amortised.ts';
import { daysBetween, parseLocalDate } from '../../shared/time.ts';

/** 1,000.00 at 12 % a year over four months: 256.28 each; principal 246.28, 248.74, 251.23, 253.75. */
const aLoan = (paid: Paid): AmortisedLoan => ({
  principalMinor: 100_000,
  yearlyRatePercent: 12,
  months: 4,
  instalmentMinor: 25_628,
  firstDue: parseLocalDate('2026-03-15'),
  paid,
});
const byPrincipal = (minor: number, toleranceMinor = 513): Paid => ({
  by: 'principal',
  minor,
  toleranceMinor,
});
const open = (paid: Paid): [number, number][] =>
  openInstalments(aLoan(paid)).map(({ n, unpaidMinor }) => [n, unpaidMinor]);

describe('the instalments that are open', () => {
  it('are all when nothing is paid; the last repays what is left', () => {
    expect(open(byPrincipal(0))).toEqual([
      [1, 25_628],
      [2, 25_628],
      [3, 25_628],
      [4, 25_629],
    ]);
  });

  it.each([
    { why: 'one is paid', paid: 24_628, first: [2, 25_628] },
    { why: 'short by the tolerance is paid', paid: 24_628 - 513, first: [2, 25_628] },
    {
      why: 'short by a cent more is not: what is left of its principal is open',
      paid: 24_628 - 514,
      first: [1, 514],
    },
    { why: 'over by the tolerance is rounding', paid: 24_628 + 513, first: [2, 25_628] },
    { why: 'over by more makes the next one smaller', paid: 24_628 + 10_000, first: [2, 14_874] },
    { why: 'three are paid', paid: 24_628 + 24_874 + 25_123, first: [4, 25_629] },
  ])('follow from the principal paid: $why', ({ paid, first }) => {
    expect(open(byPrincipal(paid))[0]).toEqual(first);
  });

  it('are none when all principal is paid', () => {
    expect(open(byPrincipal(100_000))).toEqual([]);
  });

  it('follow from a count where the ledger has one', () => {
    expect(open({ by: 'count', instalments: 2 }).map(([n]) => n)).toEqual([3, 4]);
    expect(open({ by: 'count', instalments: 4 })).toEqual([]);
  });

  it('never owe more than the plan, and all principal is in it', () => {
    const loans = fc.record({
      principalMinor: fc.integer({ min: 10_000, max: 5_000_000 }),
      yearlyRatePercent: fc.integer({ min: 0, max: 36 }),
      months: fc.integer({ min: 1, max: 60 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(loans, ({ principalMinor, yearlyRatePercent, months, share }) => {
        const rate = yearlyRatePercent / 1_200;
        const exact =
          rate === 0 ? principalMinor / months : (principalMinor * rate) / (1 - (1 + rate) ** -months);
        const instalmentMinor = Math.ceil(exact) + 1;
        const loan = {
          principalMinor,
          yearlyRatePercent,
          months,
          instalmentMinor,
          firstDue: parseLocalDate('2026-03-15'),
        };
        const minor = Math.floor(principalMinor * share);
        const instalments = openInstalments({ ...loan, paid: byPrincipal(minor, 0) });
        for (const { unpaidMinor } of instalments) {
          expect(unpaidMinor).toBeGreaterThan(0);
          expect(unpaidMinor).toBeLessThanOrEqual(instalmentMinor);
        }
        const owed = instalments.reduce((sum, { unpaidMinor }) => sum + unpaidMinor, 0);
        expect(owed).toBeGreaterThanOrEqual(principalMinor - minor);
      }),
    );
  });
});

describe('terms that cannot be', () => {
  it.each([
    { why: 'an instalment below the interest', over: { instalmentMinor: 1_000 }, says: 'interest' },
    { why: 'no months', over: { months: 0 }, says: 'months' },
    { why: 'half a month', over: { months: 4.5 }, says: 'months' },
    { why: 'more paid than lent', over: { paid: byPrincipal(100_001) }, says: 'more principal' },
  ])('are refused: $why', ({ over, says }) => {
    expect(refuseTerms({ ...aLoan(byPrincipal(0)), ...over })?.problem).toContain(says);
  });
  it('and all others are not', () => {
    expect(refuseTerms(aLoan(byPrincipal(100_000)))).toBeUndefined();
  });
});

describe('a due day that the ledger does not say', () => {
  const bookDate = parseLocalDate('2026-06-25');
  const june = parseLocalDate('2026-06-01');

  it.each([
    { why: 'current: not before that day', month: '2026-06-01', from: 0, to: undefined },
    { why: 'in grace: one to fifteen days late', month: '2026-06-01', from: -15, to: -1 },
    { why: 'late: sixteen to thirty days, in June', month: '2026-06-01', from: -30, to: -16 },
    { why: 'late: sixteen to thirty days, in May', month: '2026-05-01', from: -30, to: -16 },
    { why: 'later: thirty-one days and more', month: '2026-03-01', from: -120, to: -31 },
  ])('agrees with the status: $why', ({ month, from, to = Infinity }) => {
    const window = { from, ...(to === Infinity ? {} : { to }) };
    const seen = new Set<number>();
    for (let key = 0; key < 300; key += 1) {
      const day = chooseDueDay(String(key), parseLocalDate(month), window, bookDate);
      if (day === undefined) throw new Error('no day fits');
      const days = daysBetween(bookDate, dueDateIn(parseLocalDate(month), day));
      expect(days).toBeGreaterThanOrEqual(from);
      expect(days).toBeLessThanOrEqual(to);
      seen.add(days);
    }
    // Every day the window allows in that month is somebody's.
    expect(seen.size).toBeGreaterThan(5);
  });

  it('is none when status and payments contradict each other', () => {
    expect(chooseDueDay('x', parseLocalDate('2026-07-01'), { from: -15, to: -1 }, bookDate)).toBeUndefined();
  });

  it('is the last of a shorter month', () => {
    expect(dueDateIn(june, 31)).toBe('2026-06-30');
    expect(dueDateIn(parseLocalDate('2028-02-10'), 30)).toBe('2028-02-29');
  });
});
