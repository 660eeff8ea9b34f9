import { PROMISE_DAYS_MAX } from '../ladder/promise.ts';
import { dayOfWeek, plusDays, type LocalDate } from '../time.ts';

/** "I will pay soon" names no day: three days are given. */
const PROMISE_DAYS_UNSAID = 3;

/** Days from today that a match names; undefined where it names none. */
type DaysFrom = (today: LocalDate, match: readonly string[]) => number | undefined;
type Reading = readonly [pattern: RegExp, daysFrom: DaysFrom];

const weekdaysEn = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdaysZh = '一二三四五六日';
const monthsEn = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbersEn = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numeralsZh = '零一二三四五六七八九';

const SUNDAY = 7;
const WEEK_DAYS = 7;

/** 1 = Monday. */
const weekdayOf = (name: string): number => {
  const inChinese = weekdaysZh.indexOf(name.replace('天', '日').replace('末', '日'));
  return (inChinese >= 0 ? inChinese : weekdaysEn.indexOf(name.slice(0, 3))) + 1;
};

/** Days until the next such weekday; today's own name means today. */
const untilWeekday = (today: LocalDate, weekday: number): number =>
  (weekday - dayOfWeek(today) + WEEK_DAYS) % WEEK_DAYS;

/** "下周三", "next Wednesday": that of the week which begins on the coming Monday. */
const untilWeekdayOfNextWeek = (today: LocalDate, weekday: number): number =>
  WEEK_DAYS - dayOfWeek(today) + weekday;

/** Days until the next date for which it holds, within a year. */
function untilDate(today: LocalDate, holds: (date: LocalDate) => boolean): number | undefined {
  for (let days = 0; days <= 366; days += 1) if (holds(plusDays(today, days))) return days;
  return undefined;
}

const untilDayOfMonth = (today: LocalDate, day: number): number | undefined =>
  untilDate(today, (date) => Number(date.slice(8)) === day);

const untilMonthDay = (today: LocalDate, month: number, day: number): number | undefined =>
  untilDate(today, (date) => Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day);

const untilMonthEnd = (today: LocalDate): number | undefined =>
  untilDate(today, (date) => plusDays(date, 1).slice(8) === '01');

const tooFar: DaysFrom = () => PROMISE_DAYS_MAX;
const inDays =
  (days: number): DaysFrom =>
  () =>
    days;

const weekdayEn = '(mon|tues?|wed|thur?s?|fri|sat|sun)(?:day|nesday|urday)?\\b';
const monthEn = `(${monthsEn.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?`;

/** The more exact reading first: what it has read, no other reads again. */
const readings: readonly Reading[] = [
  // What is over promises nothing.
  [/上(?:个|個)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]?|昨[天日晚]|前天|上个?月/gu, () => undefined],
  [/\b(?:last|past|since) \w+|\byesterday\b/gu, () => undefined],
  [
    /(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?/gu,
    (today, [, month, day]) => untilMonthDay(today, Number(month), Number(day)),
  ],
  [
    new RegExp(`\\b${monthEn}\\s+(?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b`, 'gu'),
    (today, [, month = '', day]) => untilMonthDay(today, monthsEn.indexOf(month) + 1, Number(day)),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthEn}(?![a-z])`, 'gu'),
    (today, [, day, month = '']) => untilMonthDay(today, monthsEn.indexOf(month) + 1, Number(day)),
  ],
  [
    // Month and day; where there is no such month, day and month.
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu,
    (today, [, one, other]) =>
      Number(one) > 12
        ? untilMonthDay(today, Number(other), Number(one))
        : untilMonthDay(today, Number(one), Number(other)),
  ],
  [/下下(?:个|個)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]?/gu, tooFar],
  [
    /下(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天末])/gu,
    (today, [, name = '']) => untilWeekdayOfNextWeek(today, weekdayOf(name)),
  ],
  [
    new RegExp(`\\bnext ${weekdayEn}`, 'gu'),
    (today, [, name = '']) => untilWeekdayOfNextWeek(today, weekdayOf(name)),
  ],
  [/下(?:个|個)?(?:周|週|星期|礼拜|禮拜|月)|\bnext (?:week|month|year|pay ?day)\b/gu, tooFar],
  [/大后天|大後天/gu, inDays(3)],
  [/后天|後天|day after tomorrow/gu, inDays(2)],
  [/明[天早日晚儿]|聽日|听日|tomorrow|\btmrw?\b|\btmr\b|\b2moro\b/gu, inDays(1)],
  [/今[天晚日]|马上|馬上|today|tonight|right now|this (?:evening|afternoon)/gu, inDays(0)],
  [/\d+\s*(?:个|個)?(?:月|多月)(?:后|後|内|內|之)?|\b\d+ months?\b|\ba (?:couple of )?months?\b/gu, tooFar],
  [
    /(\d{1,2})\s*(?:个|個)?(?:周|週|星期|礼拜|禮拜)|\b(\d{1,2}) (?:weeks?|wks?)\b/gu,
    (_today, [, zh, en]) => Number(zh ?? en) * WEEK_DAYS,
  ],
  [/\b(?:a|another|couple of|few) weeks?\b|半(?:个|個)月/gu, tooFar],
  [
    /(\d{1,2})\s*(?:天|日(?=后|後|内|內|之|以))|\b(\d{1,2}) days?\b/gu,
    (_today, [, zh, en]) => Number(zh ?? en),
  ],
  [
    /(?:周|週|星期|礼拜|禮拜)([一二三四五六日天末])/gu,
    (today, [, name = '']) => untilWeekday(today, weekdayOf(name)),
  ],
  [new RegExp(`\\b${weekdayEn}`, 'gu'), (today, [, name = '']) => untilWeekday(today, weekdayOf(name))],
  [/\bweekend\b|end of (?:the |this )?week\b/gu, (today) => untilWeekday(today, SUNDAY)],
  [/(\d{1,2})\s*[号號日]/gu, (today, [, day]) => untilDayOfMonth(today, Number(day))],
  [/\b(\d{1,2})(?:st|nd|rd|th)\b/gu, (today, [, day]) => untilDayOfMonth(today, Number(day))],
  [/月底|月末|end of (?:the |this )?month|month end/gu, untilMonthEnd],
  [/月初/gu, (today) => untilDayOfMonth(today, 1)],
];

/** Numbers in words to digits where they count days, weeks and months: the weekday 三 of 周三 is none. */
const inDigits = (text: string): string =>
  text
    .replace(
      /(?<![周週期拜一二两三四五六七八九十])([一二两三四五六七八九])?(十)?([一二三四五六七八九])?(?=\s*(?:天|日|号|號|月(?!底|末|初)|个?周|個?週|(?:个|個)?(?:星期|礼拜|禮拜)|个月|個月))/gu,
      (said, tens: string | undefined, ten: string | undefined, ones: string | undefined) =>
        said === '' ? '' : String(numberOf(tens, ten, ones)),
    )
    .replace(new RegExp(`\\b(${numbersEn.join('|')})(?= (?:days?|weeks?|wks?|months?)\\b)`, 'gu'), (name) =>
      String(numbersEn.indexOf(name)),
    );

function numberOf(tens: string | undefined, ten: string | undefined, ones: string | undefined): number {
  const digit = (numeral: string | undefined, missing: number): number =>
    numeral === undefined ? missing : numeralsZh.indexOf(numeral.replace('两', '二'));
  return ten === undefined ? digit(tens ?? ones, 0) : digit(tens, 1) * 10 + digit(ones, 0);
}

/**
 * The day a borrower says they will pay by: the latest date the words name, read from `today`. Never more than
 * seven days ahead; three where none is named. It only ever postpones a reminder, so a misreading costs days.
 */
export function promisedDate(text: string, today: LocalDate): LocalDate {
  let words = inDigits(text.normalize('NFKC').toLowerCase());
  const said: number[] = [];
  for (const [pattern, daysFrom] of readings) {
    for (const match of words.matchAll(pattern)) {
      const days = daysFrom(today, match);
      if (days !== undefined) said.push(Math.min(days, PROMISE_DAYS_MAX));
    }
    words = words.replace(pattern, ' ');
  }
  return plusDays(today, said.length > 0 ? Math.max(...said) : PROMISE_DAYS_UNSAID);
}
