import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, parseLocalDate, plusDays, plusMonths } from '../shared/time.ts';

describe('a date', () => {
  it.each(['2026-06-25', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is read', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-06-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-6-5',
    '',
    '20260625',
  ])('"%s" is refused', (text) => {
    expect(() => parseLocalDate(text)).toThrow(RangeError);
  });

  it.each([
    { date: '2026-01-31', months: 1, later: '2026-02-28' },
    { date: '2024-01-31', months: 1, later: '2024-02-29' },
    { date: '2026-12-15', months: 1, later: '2027-01-15' },
    { date: '2026-01-15', months: -1, later: '2025-12-15' },
    { date: '2018-03-01', months: 96, later: '2026-03-01' },
    { date: '2026-03-31', months: -13, later: '2025-02-28' },
    { date: '2026-06-25', months: 0, later: '2026-06-25' },
    { date: '2100-01-29', months: 1, later: '2100-02-28' },
  ])('$date and $months months is $later', ({ date, months, later }) => {
    expect(plusMonths(parseLocalDate(date), months)).toBe(later);
  });

  it('moves by days and comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -40_000, max: 40_000 }),
        (start, days) => {
          const date = plusDays(parseLocalDate('1990-01-01'), start);
          const moved = plusDays(date, days);
          expect(daysBetween(date, moved)).toBe(days);
          expect(plusDays(moved, -days)).toBe(date);
          expect(parseLocalDate(moved)).toBe(moved);
        },
      ),
    );
  });

  it('moves by months to the same day, or to the last of a shorter month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: -300, max: 300 }),
        (start, months) => {
          const date = plusDays(parseLocalDate('1990-01-01'), start);
          const moved = plusMonths(date, months);
          const index = (of: string): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
          expect(index(moved) - index(date)).toBe(months);
          const isLastOfMonth = plusDays(moved, 1).endsWith('-01');
          expect(moved.slice(8) === date.slice(8) || (isLastOfMonth && moved.slice(8) < date.slice(8))).toBe(
            true,
          );
        },
      ),
    );
  });
});
