import { describe, expect, it } from 'vitest';
import {
  calendarPlaceOf,
  isFederalHoliday,
  isPublicHoliday,
  isWorkday,
  plusWorkdays,
  workdaysOf,
  type CalendarPlace,
} from '../../shared/compliance/calendar.ts';
import { parseLocalDate, parseZone, plusDays, yearOf } from '../../shared/time.ts';

const on = parseLocalDate;

describe('a day in China', () => {
  it.each([
    ['2026-03-10', true, false, 'an ordinary Tuesday'],
    ['2026-03-14', false, false, 'an ordinary Saturday is no public holiday'],
    ['2026-02-14', true, false, 'a Saturday worked in exchange for the new year'],
    ['2026-02-17', false, true, 'the new year itself'],
    ['2026-02-23', false, true, 'the last day of its holiday'],
    ['2026-02-24', true, false, 'the day after'],
    ['2026-10-01', false, true, 'National Day'],
    ['2026-10-10', true, false, 'a Saturday worked in exchange for it'],
  ])('%s: worked %s, public holiday %s: %s', (date, worked, holiday) => {
    expect([isWorkday(on(date), 'CN'), isPublicHoliday(on(date), 'CN')]).toEqual([worked, holiday]);
  });

  it.each(['2027-03-10', '2040-10-01', '1999-05-01'])(
    '%s is unknown: nobody has announced that year',
    (date) => {
      expect([isWorkday(on(date), 'CN'), isPublicHoliday(on(date), 'CN')]).toEqual(['unknown', 'unknown']);
    },
  );
});

describe('a day in the United States', () => {
  it.each([
    ['2026-01-01', 'New Year’s Day'],
    ['2026-01-19', 'the third Monday of January'],
    ['2026-05-25', 'the last Monday of May'],
    ['2026-06-19', 'Juneteenth'],
    ['2026-07-03', 'the Fourth falls on a Saturday, so the Friday before'],
    ['2026-11-26', 'the fourth Thursday of November'],
    ['2027-07-05', 'the Fourth falls on a Sunday, so the Monday after'],
    ['2027-12-31', 'New Year’s Day 2028 falls on a Saturday: the last day of the year before'],
  ])('%s is a federal holiday: %s', (date) => {
    expect([isPublicHoliday(on(date), 'US'), isWorkday(on(date), 'US')]).toEqual([true, false]);
  });

  it.each([
    [
      2026,
      '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
      'the Fourth is kept on a Friday',
    ],
    [
      2027,
      '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
      'New Year’s Day of 2028 is kept in it',
    ],
    [
      2028,
      '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
      'New Year’s Day was kept before it',
    ],
  ])('of %i the Office of Personnel Management lists %s: %s', (year, listed) => {
    const days = Array.from({ length: 366 }, (_, index) => plusDays(on(`${year}-01-01`), index));
    const kept = days.filter((date) => yearOf(date) === year && isFederalHoliday(date));
    expect(kept.map((date) => date.slice(5)).join(' ')).toBe(listed);
  });

  it.each([
    ['2026-07-06', 'the Monday after'],
    ['2026-05-15', 'a Friday'],
    ['2026-05-18', 'the Monday before the last'],
  ])('%s is a working day: %s', (date) => {
    expect(isWorkday(on(date), 'US')).toBe(true);
  });
});

describe('the days a lender keeps', () => {
  it.each([
    ['Asia/Shanghai', 'CN'],
    ['Asia/Urumqi', 'CN'],
    ['America/New_York', 'US'],
    ['Pacific/Honolulu', 'US'],
  ])('with its clock in %s are those of %s', (zone, place) => {
    expect(calendarPlaceOf(parseZone(zone))).toBe(place);
  });
});

describe('counting working days', () => {
  it.each<[string, number, CalendarPlace, string, string]>([
    ['2026-03-10', 0, 'CN', '2026-03-10', 'none'],
    ['2026-03-13', 1, 'CN', '2026-03-16', 'over a weekend'],
    ['2026-02-13', 2, 'CN', '2026-02-24', 'the Saturday that is worked, then over the new year'],
    ['2026-09-30', 1, 'CN', '2026-10-08', 'over the October holiday'],
    ['2026-07-02', 1, 'US', '2026-07-06', 'over the observed Fourth'],
    ['2026-12-31', 2, 'CN', '2027-01-04', 'into a year nobody has announced: all but weekends count'],
  ])('from %s %i in %s is %s: %s', (from, count, place, to) => {
    expect(plusWorkdays(on(from), count, workdaysOf(place))).toBe(to);
  });
});
