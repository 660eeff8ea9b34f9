import { isPublicHoliday } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import { localDateAt, parseZone, plusDays, startOfDay, type Instant, type LocalDate } from '../../time.ts';
import { askAgain, policy, POLICY_SINCE, recheck } from '../citations.ts';
import { at, inChina } from '../examples.ts';
import { defineRule, sayingsOf } from '../rule.ts';
import { nextWindow } from '../window.ts';

const say = sayingsOf('HOL-01');
const shanghai = parseZone('Asia/Shanghai');
/** No holiday of China is longer; whoever counts further has misread the calendar. */
const HOLIDAY_DAYS_MAX = 15;

/**
 * All public holidays of the mainland, not only the first days of the new year (decided in the design). A
 * weekend that is worked in exchange is a day like any other. The State Council announces a year's holidays
 * late in the year before: until the calendar holds the year, overdue messages of that year wait.
 */
export const hol01 = defineRule({
  id: 'HOL-01',
  jurisdictions: ['cn'],
  speaksOf: ['notice'],
  title: { zh: '中国：法定节假日', en: 'China: public holidays' },
  plain: {
    zh: '法定节假日只发到期前和到期当天的提醒，逾期提醒等节后再发；调休上班日照常。',
    en: 'On public holidays only reminders before the due date and on it go; overdue ones wait until after. A weekend worked in exchange is a day like any other.',
  },
  citations: [policy('nobody is told of arrears at the new year’s table')],
  effective: { from: POLICY_SINCE },
  parameters: recheck,
  reads: ['now', 'notice.phase', 'zones', 'jurisdictions'],
  check(facts, { recheckMinutes }) {
    const { now, notice } = facts;
    if (notice.phase === 'unknown') return say.hold('phase-unknown');
    if (notice.phase !== 'after') return say.allow;
    const today = localDateAt(now, shanghai);
    const holiday = isPublicHoliday(today, 'CN');
    if (holiday === false) return say.allow;
    const free = dayAfterHoliday(today);
    if (free === undefined) return say.hold('calendar-unknown', {}, askAgain(now, recheckMinutes));
    return say.delay('public-holiday', firstMomentOf(free, facts));
  },
  examples: () => [
    { because: 'an ordinary Tuesday', facts: inChina(), gives: { verdict: 'allow' } },
    {
      because: 'National Day: overdue messages wait until the first day after, nine o’clock',
      facts: inChina({ now: at('2026-10-01T10:00:00+08:00') }),
      gives: { verdict: 'delay', code: 'public-holiday', until: at('2026-10-08T09:00:00+08:00') },
    },
    {
      because: 'what is due on that day is told on that day',
      facts: inChina({ now: at('2026-10-01T10:00:00+08:00'), notice: { phase: 'on' } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'what is due soon as well',
      facts: inChina({ now: at('2026-10-01T10:00:00+08:00'), notice: { phase: 'before' } }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'the last second of the holiday',
      facts: inChina({ now: at('2026-10-07T23:59:59+08:00') }),
      gives: { verdict: 'delay', code: 'public-holiday', until: at('2026-10-08T09:00:00+08:00') },
    },
    {
      because: 'in New York it is noon then, and nobody is woken',
      facts: inChina({ now: at('2026-10-07T10:00:00+08:00'), zones: [parseZone('America/New_York')] }),
      gives: { verdict: 'delay', code: 'public-holiday', until: at('2026-10-08T00:00:00+08:00') },
    },
    {
      because: 'where they are is unknown: the day ends at midnight in China',
      facts: inChina({ now: at('2026-10-07T10:00:00+08:00'), zones: 'unknown' }),
      gives: { verdict: 'delay', code: 'public-holiday', until: at('2026-10-08T00:00:00+08:00') },
    },
    {
      because: 'whose law applies is unknown: the same',
      facts: inChina({ now: at('2026-10-07T10:00:00+08:00'), jurisdictions: 'unknown' }),
      gives: { verdict: 'delay', code: 'public-holiday', until: at('2026-10-08T00:00:00+08:00') },
    },
    {
      because: 'a Saturday that is worked in exchange is no holiday',
      facts: inChina({ now: at('2026-10-10T10:00:00+08:00') }),
      gives: { verdict: 'allow' },
    },
    {
      because: 'in places whose days never meet nothing opens: the same',
      facts: inChina({
        now: at('2026-10-07T10:00:00+08:00'),
        zones: ['Pacific/Kiritimati', 'Asia/Tokyo', 'Africa/Abidjan'].map(parseZone),
      }),
      gives: { verdict: 'delay', code: 'public-holiday', until: at('2026-10-08T00:00:00+08:00') },
    },
    {
      because: 'the calendar begins next year: today is a holiday, or it is not',
      facts: inChina({ now: at('2003-12-25T10:00:00+08:00') }),
      gives: { verdict: 'hold', code: 'calendar-unknown', until: at('2003-12-25T10:30:00+08:00') },
    },
    {
      because: 'the holidays of that year are not in the calendar',
      facts: inChina({ now: at('2029-03-10T10:00:00+08:00') }),
      gives: {
        verdict: 'hold',
        code: 'calendar-unknown',
        until: at('2029-03-10T10:30:00+08:00'),
      },
    },
    {
      because: 'whether it is overdue cannot be read',
      facts: inChina({ notice: { phase: 'unknown' } }),
      gives: { verdict: 'hold', code: 'phase-unknown' },
    },
  ],
});

/** Undefined when today is of a year, or the holiday runs into one, that nobody has announced. */
function dayAfterHoliday(today: LocalDate): LocalDate | undefined {
  for (let days = 0; days <= HOLIDAY_DAYS_MAX; days += 1) {
    const date = plusDays(today, days);
    const holiday = isPublicHoliday(date, 'CN');
    if (holiday === 'unknown') return undefined;
    if (!holiday) return date;
  }
  return undefined;
}

/** When the window opens on that day, so that nobody is woken at midnight to be told to wait for nine. */
function firstMomentOf(date: LocalDate, { zones, jurisdictions }: Facts): Instant {
  const midnight = startOfDay(date, shanghai);
  if (zones === 'unknown' || jurisdictions === 'unknown') return midnight;
  const window = nextWindow({ zones, jurisdictions, at: midnight });
  return window !== undefined && window.opensAt > midnight ? window.opensAt : midnight;
}
