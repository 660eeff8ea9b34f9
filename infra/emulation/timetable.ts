import { Cron } from 'croner';
import { Fault } from '../../shared/fault.ts';
import {
  DAY_MS,
  formatInstant,
  HOUR_MS,
  instantOfMs,
  MINUTE_MS,
  plusMs,
  type Instant,
} from '../../shared/time.ts';

/** Answers the first moment after `at` at which an EventBridge Scheduler expression fires. */
export type Timetable = (at: Instant) => Instant | undefined;

const unitMs: Readonly<Record<string, number>> = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS };

/** `cron(0/15 * * * ? *)` in a zone, or `rate(5 minutes)` counted from `startAt`. */
export function timetableOf(expression: string, zone: string, startAt: Instant): Timetable {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate) return rateTimetable(Number(rate[1]) * (unitMs[rate[2] ?? ''] ?? 0), startAt);
  const cron = /^cron\((.+)\)$/.exec(expression);
  if (cron?.[1] === undefined) {
    throw new Fault('invalid_input', `the local run knows cron(…) and rate(…), not ${expression}`);
  }
  // AWS writes minutes first; croner's six fields begin with seconds and end with the year as a seventh.
  const job = new Cron(`0 ${cron[1]}`, {
    timezone: zone,
    alternativeWeekdays: true,
    sloppyRanges: true,
    paused: true,
  });
  return (at) => {
    const next = job.nextRun(formatInstant(at));
    return next === null ? undefined : instantOfMs(next.getTime());
  };
}

function rateTimetable(periodMs: number, startAt: Instant): Timetable {
  if (periodMs === 0) throw new Fault('invalid_input', 'a schedule with the rate 0 never ends');
  return (at) => plusMs(startAt, (Math.floor((at - startAt) / periodMs) + 1) * periodMs);
}
