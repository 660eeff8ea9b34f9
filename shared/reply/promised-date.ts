import { PROMISE_DAYS_MAX } from '../ladder/promise.ts';
import { dayOfWeek, plusDays, type LocalDate } from '../time.ts';

/** "I will pay soon" names no day: three days are given. */
const PROMISE_DAYS_UNSAID = 3;

type Reading = readonly [
  pattern: RegExp,
  daysFrom: (today: LocalDate, match: RegExpExecArray) => number | undefined,
];

const weekdaysEn = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdaysZh = '一二三四五六日';
const monthsEn = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days until the next such weekday; today's own name means today. 1 = Monday. */
const untilWeekday = (today: LocalDate, weekday: number): number => (weekday - dayOfWeek(today) + 7) % 7;

/** Days until the next such day of the month; undefined where no month near has it. */
function untilDayOfMonth(today: LocalDate, day: number): number | undefined {
  for (let days = 0; days <= 62; days += 1) {
    if (Number(plusDays(today, days).slice(8)) === day) return days;
  }
  return undefined;
}

function untilMonthDay(today: LocalDate, month: number, day: number): number | undefined {
  for (let days = 0; days <= 366; days += 1) {
    const date = plusDays(today, days);
    if (Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day) return days;
  }
  return undefined;
}

/** The more exact reading first. */
const readings: readonly Reading[] = [
  [
    /(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/u,
    (today, [, month, day]) => untilMonthDay(today, Number(month), Number(day)),
  ],
  [
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})\b/,
    (today, [, month = '', day]) => untilMonthDay(today, monthsEn.indexOf(month) + 1, Number(day)),
  ],
  [/大后天|大後天/u, () => 3],
  [/后天|後天|day after tomorrow/u, () => 2],
  [/明天|明早|明日|聽日|听日|tomorrow|\btmrw?\b|\btmr\b/u, () => 1],
  [/今天|今晚|今日|马上|馬上|today|tonight|right now|this (evening|afternoon)/u, () => 0],
  [/(\d{1,2})\s*(?:天|日)(?:后|後|内|內|之内|以内)/u, (_today, [, days]) => Number(days)],
  [/\bin (\d{1,2}) days?\b/, (_today, [, days]) => Number(days)],
  [
    /(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])/u,
    (today, [, name = '']) => untilWeekday(today, weekdaysZh.indexOf(name === '天' ? '日' : name) + 1),
  ],
  [
    /\b(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs)?\b/,
    (today, [, name = '']) => untilWeekday(today, weekdaysEn.indexOf(name) + 1),
  ],
  [/(\d{1,2})\s*[号號]/u, (today, [, day]) => untilDayOfMonth(today, Number(day))],
  [/\bthe (\d{1,2})(?:st|nd|rd|th)\b/, (today, [, day]) => untilDayOfMonth(today, Number(day))],
  [/月底|end of (the )?month/u, daysToMonthEnd],
  [/下周|下週|下星期|下礼拜|next week/u, () => PROMISE_DAYS_MAX],
];

function daysToMonthEnd(today: LocalDate): number {
  let days = 0;
  while (plusDays(today, days + 1).slice(0, 7) === today.slice(0, 7)) days += 1;
  return days;
}

/**
 * The day a borrower says they will pay by: the first date the words name, read from `today`. Never more than
 * seven days ahead; three where none is named. It only ever postpones a reminder, so a misreading costs days.
 */
export function promisedDate(text: string, today: LocalDate): LocalDate {
  const words = text.normalize('NFKC').toLowerCase();
  for (const [pattern, daysFrom] of readings) {
    const match = pattern.exec(words);
    const days = match === null ? undefined : daysFrom(today, match);
    if (days !== undefined) return plusDays(today, Math.min(days, PROMISE_DAYS_MAX));
  }
  return plusDays(today, PROMISE_DAYS_UNSAID);
}
