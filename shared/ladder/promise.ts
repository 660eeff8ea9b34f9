import {
  earliestDate,
  latest,
  plusDays,
  startOfDay,
  type Instant,
  type LocalDate,
  type Zone,
} from '../time.ts';
import type { StepTimes } from './steps.ts';

/** A promise moves a step by at most this many days: product policy, so that nobody is forgotten. */
export const PROMISE_DAYS_MAX = 7;

/**
 * A step that would begin while a promise still runs begins the day after the promised one, seven days after
 * its own date at the latest. A step that is over by then never begins: the next one speaks instead.
 */
export function postponed(times: StepTimes, promised: LocalDate, zones: readonly Zone[]): StepTimes {
  const date = earliestDate(plusDays(promised, 1), plusDays(times.date, PROMISE_DAYS_MAX));
  // Of a step dated after the promise this is at or before its own midnight, and moves nothing.
  const begins: readonly Instant[] = zones.map((zone) => startOfDay(date, zone));
  return { ...times, opensAt: latest(times.opensAt, ...begins) };
}
