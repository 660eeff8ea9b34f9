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

/** A Monday. */
const monday = parseLocalDate('2026-03-09');

it.each<[string, number, string]>([
  ['下周三还', 7, 'not this Wednesday: nine days, seven at most'],
  ['下周一还', 7, 'not today'],
  ['下礼拜一', 7, 'in other words'],
  ['下星期天', 7, 'the end of next week'],
  ['next Monday', 7, 'not today'],
  ['next tuesday', 7, 'next week’s'],
  ['in 2 weeks', 7, 'seven at most'],
  ['in two weeks', 7, 'in words'],
  ['next month', 7, 'seven at most'],
  ['下个月还', 7, 'seven at most'],
  ['十五号还', 6, 'in Chinese numerals'],
  ['十三号', 4, 'in Chinese numerals'],
  ['三月十二号', 3, 'month and day in numerals'],
  ['二十号', 7, 'tens'],
  ['5天后', 5, 'a number of days'],
  ['五天后', 5, 'the same in numerals'],
  ['两周后', 7, 'weeks'],
  ['三个月', 7, 'months'],
  ['3/15', 6, 'month and day'],
  ['15/3', 6, 'day and month where there is no such month'],
  ['12 March', 3, 'day first'],
  ['the 14th of march', 5, 'day first, in words'],
  ['March 12th', 3, 'month first'],
  ['13th', 4, 'the day alone'],
  ['周三', 2, 'this week’s'],
  ['周一', 0, 'today has that name'],
  ['by Friday', 4, 'this week’s'],
  ['今天或者明天', 1, 'the later of two'],
  ['tomorrow or Thursday', 3, 'the later of two'],
  ['half on Wednesday, the rest on Saturday', 5, 'the later of two'],
  ['上周五没还成，后天还', 2, 'what is over promises nothing'],
  ['sorry about last friday, will pay wednesday', 2, 'what is over promises nothing'],
  ['这个周末', 6, 'the end of the week'],
  ['this weekend', 6, 'the end of the week'],
  ['下月初', 7, 'seven at most'],
  ['in three days', 3, 'in words'],
  ['I may pay 100', 3, 'no month'],
])('on a Monday, %s is %i days ahead: %s', (text, days) => {
  expect(promisedDate(text, monday)).toBe(plusDays(monday, days));
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
