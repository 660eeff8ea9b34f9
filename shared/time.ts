import { Temporal } from 'temporal-polyfill';

/**
 * The only file that knows what time is. Everywhere else the time is an argument.
 *
 * Instant: whole milliseconds since 1970-01-01T00:00Z. LocalDate: `YYYY-MM-DD`. LocalTime: minutes since
 * local midnight. Zone: an IANA name. Days and months follow the calendar, hours follow the clock.
 */
export type Instant = number & { readonly __brand: 'Instant' };
export type LocalDate = string & { readonly __brand: 'LocalDate' };
export type Zone = string & { readonly __brand: 'Zone' };

/** Reads the time. Injected; the only implementation outside tests is `systemClock`. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() as Instant };

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export const plusMs = (at: Instant, ms: number): Instant => (at + ms) as Instant;
export const earliest = (...all: readonly Instant[]): Instant => Math.min(...all) as Instant;
export const latest = (...all: readonly Instant[]): Instant => Math.max(...all) as Instant;

/** Epoch milliseconds to Instant. Throws RangeError when it is not a whole number a Date can hold. */
export function instantOfMs(ms: number): Instant {
  if (!Number.isSafeInteger(ms) || Math.abs(ms) > 8.64e15) {
    throw new RangeError(`not an instant in milliseconds: ${ms}`);
  }
  return ms as Instant;
}

/** ISO 8601 with offset or Z, for example `2026-06-25T06:00:00-04:00`. Throws RangeError on anything else. */
export function parseInstant(text: string): Instant {
  if (inUtc.test(text)) {
    const at = Date.parse(text);
    // A date that the calendar lacks (30 February) comes back as another one: that, and all else, is for Temporal to say.
    if (!Number.isNaN(at) && new Date(at).toISOString().startsWith(text.slice(0, 19))) return at as Instant;
  }
  return Temporal.Instant.from(text).epochMilliseconds as Instant;
}

/** The one way our own rows and most feeds write a moment; it needs no calendar to be read. */
const inUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;

/** `2026-06-25T10:00:00Z`, or with milliseconds where there are any. */
export const formatInstant = (at: Instant): string => new Date(at).toISOString().replace(/\.?0+Z$/, 'Z');

/** Adds an ISO 8601 duration such as `P1D` or `PT15M`, calendar units counted in `zone`. */
export const plusDuration = (at: Instant, duration: string, zone: Zone): Instant =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add(Temporal.Duration.from(duration))
    .epochMilliseconds as Instant;

/**
 * Throws RangeError unless `text` is a real calendar date written `YYYY-MM-DD`. No sentence of a parser repeats
 * what it was given: sentences go into logs.
 */
export function parseLocalDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError('not a date written YYYY-MM-DD');
  const date = text as LocalDate;
  // A day that the calendar lacks (30 February) comes back as another one.
  const day = dayNumberOf(date);
  if (dateOfDayNumber(day) !== date) throw new RangeError('the calendar has no such date');
  return date;
}

/** Throws RangeError unless the platform knows `name` as an IANA time zone. */
export function parseZone(name: string): Zone {
  try {
    offsetMsAt(0 as Instant, name as Zone);
  } catch (cause) {
    throw new RangeError('not an IANA time zone, for example Asia/Shanghai', { cause });
  }
  return name as Zone;
}

const dayNumberOf = (date: LocalDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;

/** A book's dates are some hundreds of days, asked for millions of times; 50 years of them are kept. */
const DATES_KEPT = 18_250;
const dateByDay = new Map<number, LocalDate>();

function dateOfDayNumber(day: number): LocalDate {
  const known = dateByDay.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;
  if (dateByDay.size >= DATES_KEPT) dateByDay.clear();
  dateByDay.set(day, date);
  return date;
}

export const plusDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** Calendar months later, the day clipped to the month's end (31 January + 1 = 28 or 29 February). */
export const plusMonths = (date: LocalDate, months: number): LocalDate => {
  const month = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(month));
  return dateOfDayNumber(firstDayNumberOf(month) + day - 1);
};

/** `month` counts from January of the year 0. */
const firstDayNumberOf = (month: number): number =>
  Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / DAY_MS;

const daysInMonth = (month: number): number => firstDayNumberOf(month + 1) - firstDayNumberOf(month);

/** Dates are written YYYY-MM-DD, so their order is the order of their letters. */
export const earliestDate = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from);

/** 1 = Monday … 7 = Sunday. */
export const dayOfWeek = (date: LocalDate): number => ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** The offset of a zone is constant between two transitions; the spans seen are kept, newest last. */
export interface OffsetSpan {
  /** Epoch milliseconds; -Infinity where the zone's history begins. */
  readonly from: number;
  /** Epoch milliseconds of the next transition, which no longer belongs to it; Infinity where none is known. */
  readonly until: number;
  readonly offsetMs: number;
}
const spansByZone = new Map<string, OffsetSpan[]>();

function spanAt(at: Instant, zone: Zone): OffsetSpan {
  const known = spansByZone.get(zone);
  const hit = known?.find((span) => at >= span.from && at < span.until);
  if (hit) return hit;
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const span: OffsetSpan = {
    from: spanStart(zoned),
    until: zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    offsetMs: zoned.offsetNanoseconds / 1e6,
  };
  if (known) known.push(span);
  else spansByZone.set(zone, [span]);
  return span;
}

/** `previous` looks strictly before, so a moment that is itself a transition starts its own span. */
function spanStart(zoned: Temporal.ZonedDateTime): number {
  const here = zoned.subtract({ nanoseconds: 1 }).getTimeZoneTransition('next');
  if (here?.epochMilliseconds === zoned.epochMilliseconds) return here.epochMilliseconds;
  return zoned.getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity;
}

/** The stretch of time around `at` in which the clock of `zone` runs without a jump. */
export const offsetSpanAt = (at: Instant, zone: Zone): OffsetSpan => spanAt(at, zone);

/** Local time minus UTC, in milliseconds. */
export const offsetMsAt = (at: Instant, zone: Zone): number => spanAt(at, zone).offsetMs;

export const localDateAt = (at: Instant, zone: Zone): LocalDate =>
  dateOfDayNumber(Math.floor((at + offsetMsAt(at, zone)) / DAY_MS));

/** Minutes since local midnight by the wall clock, 0 to 1439, fractions of a minute kept. */
export const localMinutesAt = (at: Instant, zone: Zone): number => {
  const local = at + offsetMsAt(at, zone);
  return (local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS;
};

/**
 * The first instant at which the wall clock in `zone` shows `minutes` past midnight or later on `date`.
 * In a gap (spring forward) that is the end of the gap; in an overlap (fall back) the earlier of the two.
 */
export function instantAtLocal(date: LocalDate, minutes: number, zone: Zone): Instant {
  const wall = dayNumberOf(date) * DAY_MS + minutes * MINUTE_MS;
  const before = offsetMsAt((wall - DAY_MS) as Instant, zone);
  const after = offsetMsAt((wall + DAY_MS) as Instant, zone);
  const fits = [before, after]
    .map((offset) => (wall - offset) as Instant)
    .filter((at) => at + offsetMsAt(at, zone) === wall);
  if (fits.length > 0) return earliest(...fits);
  return instantAfterGap(wall, Math.min(before, after), zone);
}

function instantAfterGap(wall: number, offsetBeforeGap: number, zone: Zone): Instant {
  const inside = (wall - offsetBeforeGap) as Instant;
  const start = spanAt(inside, zone).from;
  return (Number.isFinite(start) ? start : inside) as Instant;
}

export const startOfDay = (date: LocalDate, zone: Zone): Instant => instantAtLocal(date, 0, zone);
