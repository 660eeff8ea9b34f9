import { describe, expect, it } from 'vitest';
import { hoursOf, openHoursOn } from '../../shared/compliance/hours.ts';
import { valueOn } from '../../shared/compliance/rule.ts';
import { parseLocalDate } from '../../shared/time.ts';

const today = parseLocalDate('2026-06-25');

describe('the hours', () => {
  it.each([
    ['cn', 8, 22],
    ['us', 8, 21],
    ['us-ma', 8, 21],
  ] as const)(
    'that the law of %s leaves are %i to %i, and ours lie inside',
    (jurisdiction, opens, closes) => {
      const { lawOpensMinutes, lawClosesMinutes } = hoursOf[jurisdiction];
      for (const date of [today, parseLocalDate('2025-06-25')]) {
        expect(valueOn(lawOpensMinutes, date)).toBe(opens * 60);
        expect(valueOn(lawClosesMinutes, date)).toBe(closes * 60);
      }
      expect(openHoursOn([jurisdiction], today)).toEqual({ opensMinutes: 9 * 60, closesMinutes: 20 * 60 });
    },
  );

  it('are those of the day where no law is named', () => {
    expect(openHoursOn([], today)).toEqual({ opensMinutes: 0, closesMinutes: 24 * 60 });
  });
});
