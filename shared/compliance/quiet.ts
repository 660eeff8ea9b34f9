import type { QuietTime } from '../model/standing.ts';
import {
  dayOfWeek,
  instantAtLocal,
  localDateAt,
  plusDays,
  plusMs,
  type Instant,
  type LocalDate,
  type Zone,
} from '../time.ts';
import { PUBLISH_MARGIN_MS } from './window.ts';

/** A quiet time, read: minutes of the local day; `to` at or before `from` lies on the next day. */
interface Quiet {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly fromMinutes: number;
  readonly toMinutes: number;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function read(text: QuietTime): Quiet {
  const hours = text.slice(-'09:00-17:00'.length);
  const days = text.slice(0, -' 09:00-17:00'.length);
  return {
    firstDay: Number(days.at(0) ?? 1),
    lastDay: Number(days.at(-1) ?? 7),
    fromMinutes: minutesOf(hours.slice(0, 5)),
    toMinutes: minutesOf(hours.slice(6)),
  };
}

const isOn = ({ firstDay, lastDay }: Quiet, weekday: number): boolean =>
  firstDay <= lastDay ? weekday >= firstDay && weekday <= lastDay : weekday >= firstDay || weekday <= lastDay;

/** When the quiet time that began on `date` ends; undefined when it does not hold `at`. */
function endIfInside(quiet: Quiet, date: LocalDate, zone: Zone, at: Instant): Instant | undefined {
  if (!isOn(quiet, dayOfWeek(date))) return undefined;
  const endDate = quiet.toMinutes > quiet.fromMinutes ? date : plusDays(date, 1);
  const from = instantAtLocal(date, quiet.fromMinutes, zone);
  const to = instantAtLocal(endDate, quiet.toMinutes, zone);
  return from <= at && at < to ? to : undefined;
}

/**
 * The latest end of a quiet time that holds `at` by the clock of any zone; undefined when none does. What is
 * handed over now rings a little later, so a quiet time begins a minute early.
 */
export function quietUntil(
  quietTimes: readonly QuietTime[],
  zones: readonly Zone[],
  at: Instant,
): Instant | undefined {
  let until: Instant | undefined;
  for (const quiet of quietTimes.map(read)) {
    for (const zone of zones) {
      for (const moment of [at, plusMs(at, PUBLISH_MARGIN_MS)]) {
        const today = localDateAt(moment, zone);
        for (const date of [today, plusDays(today, -1)]) {
          const end = endIfInside(quiet, date, zone, moment);
          if (end !== undefined && (until === undefined || end > until)) until = end;
        }
      }
    }
  }
  return until;
}
