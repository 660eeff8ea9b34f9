import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROMISE_DAYS_MAX } from '../../shared/ladder/promise.ts';
import { promisedDate } from '../../shared/reply/promised-date.ts';
import { daysBetween, parseLocalDate, plusDays } from '../../shared/time.ts';

/** A Thursday. */
const today = parseLocalDate('2026-06-25');

const cases: readonly (readonly [string, number, string])[] = [
  ['I will pay tomorrow', 1, 'by name'],
  ['明天还', 1, 'by name'],
  ['聽日還俾你', 1, 'in Cantonese'],
  ['后天一定还', 2, 'by name'],
  ['大后天发工资就还', 3, 'not the day after tomorrow'],
  ['I pay you the day after tomorrow', 2, 'not tomorrow'],
  ['tonight', 0, 'today'],
  ['friday', 1, 'the next one'],
  ['will pay on Thurs', 0, 'today has that name'],
  ['周一还', 4, 'the next Monday'],
  ['27号还款', 2, 'the next such day of the month'],
  ['on the 1st', 6, 'in the next month'],
  ['6月30日还', 5, 'month and day'],
  ['Jun 30 for sure', 5, 'month and day'],
  ['三天', 3, 'no day that we read: the default'],
  ['in 5 days', 5, 'a number of days'],
  ['5天后还', 5, 'a number of days'],
  ['end of the month', 5, 'the last day'],
  ['下个月20号', PROMISE_DAYS_MAX, 'too far: seven days at most'],
  ['soon', 3, 'no day at all'],
];

it.each(cases)('%s is %i days ahead: %s', (text, days) => {
  expect(promisedDate(text, today)).toBe(plusDays(today, days));
});

it('is never before today and never more than a week ahead, whatever is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 800 }), (text, offset) => {
      const day = plusDays(today, offset);
      const ahead = daysBetween(day, promisedDate(text, day));
      return ahead >= 0 && ahead <= PROMISE_DAYS_MAX;
    }),
  );
});
