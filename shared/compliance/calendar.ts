import chineseDays from 'chinese-days';
import { remembered } from '../remembered.ts';
import { dayOfWeek, parseLocalDate, plusDays, yearOf, type LocalDate, type Zone } from '../time.ts';
import type { Known } from './facts.ts';

export type CalendarPlace = 'CN' | 'US';

/** Whose working days a lender keeps: by where its own clock hangs. */
export const calendarPlaceOf = (zone: Zone): CalendarPlace => (zone.startsWith('Asia/') ? 'CN' : 'US');

/** Is it a working day there? `unknown` for a Chinese year whose holidays are not announced yet. */
export const isWorkday = (date: LocalDate, place: CalendarPlace): Known<boolean> =>
  place === 'CN' ? isChineseWorkday(date) : dayOfWeek(date) <= 5 && !isFederalHoliday(date);

/** A public holiday there, make-up days and plain weekends not counted. */
export const isPublicHoliday = (date: LocalDate, place: CalendarPlace): Known<boolean> =>
  place === 'CN' ? isChineseHoliday(date) : isFederalHoliday(date);

/** Says whether a date is a working day; `unknown` for a year that its calendar does not know. */
export type Workdays = (date: LocalDate) => Known<boolean>;

export const workdaysOf =
  (place: CalendarPlace): Workdays =>
  (date) =>
    isWorkday(date, place);

/**
 * Counts working days forward. What is counted is how long a borrower waits for us, so a day of a year that
 * nobody has announced counts unless it is a weekend: our answer can then only be due too early.
 */
export function plusWorkdays(from: LocalDate, count: number, isWorkdayThere: Workdays): LocalDate {
  let date = from;
  for (let left = count; left > 0;) {
    date = plusDays(date, 1);
    const known = isWorkdayThere(date);
    if (known === 'unknown' ? dayOfWeek(date) <= 5 : known) left -= 1;
  }
  return date;
}

const knownYears = new Map<number, boolean>();

/** The State Council announces a year's holidays late in the year before; the package has none until then. */
const isKnownChineseYear = (year: number): boolean =>
  remembered(
    knownYears,
    year,
    () => chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0,
  );

/** The package calls every day of an unannounced year a plain day: the year is asked first. */
const isChineseWorkday = (date: LocalDate): Known<boolean> =>
  isKnownChineseYear(yearOf(date)) ? chineseDays.getDayDetail(date).work : 'unknown';

const chineseHolidays = new Map<LocalDate, Known<boolean>>();

const isChineseHoliday = (date: LocalDate): Known<boolean> =>
  remembered(chineseHolidays, date, () =>
    isKnownChineseYear(yearOf(date)) ? isNamedHoliday(date) : 'unknown',
  );

/** A holiday has a name with a comma (`National Day,国庆节,3`) and is no make-up day. */
function isNamedHoliday(date: LocalDate): boolean {
  const { work, name } = chineseDays.getDayDetail(date);
  return !work && name.includes(',');
}

/** 5 U.S.C. 6103(a), with the observed day where one falls on a weekend (6103(b)). */
export function isFederalHoliday(date: LocalDate): boolean {
  const year = yearOf(date);
  return holidaysOf(year).includes(date) || holidaysOf(year + 1).includes(date);
}

const holidaysByYear = new Map<number, readonly LocalDate[]>();

const holidaysOf = (year: number): readonly LocalDate[] =>
  remembered(holidaysByYear, year, () => [
    observed(on(year, 1, 1)),
    nth(year, 1, 3, MONDAY),
    nth(year, 2, 3, MONDAY),
    lastMonday(year, 5),
    observed(on(year, 6, 19)),
    observed(on(year, 7, 4)),
    nth(year, 9, 1, MONDAY),
    nth(year, 10, 2, MONDAY),
    observed(on(year, 11, 11)),
    nth(year, 11, 4, THURSDAY),
    observed(on(year, 12, 25)),
  ]);

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;

const two = (value: number): string => String(value).padStart(2, '0');
const on = (year: number, month: number, day: number): LocalDate =>
  parseLocalDate(`${year}-${two(month)}-${two(day)}`);

function nth(year: number, month: number, count: number, weekday: number): LocalDate {
  const first = on(year, month, 1);
  return plusDays(first, ((weekday - dayOfWeek(first) + 7) % 7) + (count - 1) * 7);
}

function lastMonday(year: number, month: number): LocalDate {
  return plusDays(nth(year, month + 1, 1, MONDAY), -7);
}

function observed(date: LocalDate): LocalDate {
  const weekday = dayOfWeek(date);
  if (weekday === SATURDAY) return plusDays(date, -1);
  return weekday === SUNDAY ? plusDays(date, 1) : date;
}
