import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  parseInstant,
  plusDays,
  parseLocalDate,
  type LocalDate,
} from '../../shared/time.ts';

/**
 * Local time as a checker knows it: worked out here from the published clock changes, not by the code that
 * is being checked. Days are counted from 1970-01-01.
 */
export type Place = 'east' | 'west' | 'china';

const summers = (hourUtc: { readonly begins: string; readonly ends: string }) =>
  [
    ['2026-03-08', '2026-11-01'],
    ['2027-03-14', '2027-11-07'],
  ].map(([begins, ends]) => [
    parseInstant(`${begins ?? ''}T${hourUtc.begins}:00Z`),
    parseInstant(`${ends ?? ''}T${hourUtc.ends}:00Z`),
  ]);

/** 02:00 local, which is one hour earlier by UTC when summer time ends. Good for 2026 and 2027. */
const rules: Readonly<
  Record<Place, { readonly winterHours: number; readonly summers: readonly number[][] }>
> = {
  east: { winterHours: -5, summers: summers({ begins: '07:00', ends: '06:00' }) },
  west: { winterHours: -8, summers: summers({ begins: '10:00', ends: '09:00' }) },
  china: { winterHours: 8, summers: [] },
};

function offsetMs(at: number, place: Place): number {
  const { winterHours, summers: all } = rules[place];
  const isSummer = all.some(([begins = 0, ends = 0]) => at >= begins && at < ends);
  return (winterHours + (isSummer ? 1 : 0)) * HOUR_MS;
}

export const localDay = (at: number, place: Place): number => Math.floor((at + offsetMs(at, place)) / DAY_MS);

/** Minutes since local midnight, fractions kept. */
export const localMinutes = (at: number, place: Place): number => {
  const local = at + offsetMs(at, place);
  return (local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS;
};

/** The first moment at which the wall clock shows `minutes` past midnight of `day`. */
export function momentOf(day: number, minutes: number, place: Place): number {
  const wall = day * DAY_MS + minutes * MINUTE_MS;
  const guess = wall - offsetMs(wall - 12 * HOUR_MS, place);
  return guess + offsetMs(guess, place) === wall ? guess : wall - offsetMs(guess, place);
}

const zeroDay = parseLocalDate('1970-01-01');
const dates = new Map<number, LocalDate>();

export function dateOf(day: number): LocalDate {
  const known = dates.get(day) ?? plusDays(zeroDay, day);
  dates.set(day, known);
  return known;
}

const days = new Map<string, number>();

export function dayOf(text: string): number {
  const known = days.get(text) ?? parseInstant(`${text}T00:00:00Z`) / DAY_MS;
  days.set(text, known);
  return known;
}

/** Reminders may leave from 09:00 to 20:00; the law itself leaves 08:00 to 21:00 (China: 22:00). */
export const OPENS_MINUTES = 9 * 60;
export const CLOSES_MINUTES = 20 * 60;
export const MARGIN_MS = MINUTE_MS;

/** The published ladders: days from the due date, and how long the last step lives. */
export const ladderDays = { us: [-3, 0, 5, 12, 26], cn: [-3, 0, 3, 7, 15, 30] } as const;
export type LadderName = keyof typeof ladderDays;
const LAST_STEP_DAYS = 7;

export const stepName = (offset: number): string =>
  offset === 0 ? 'due' : offset < 0 ? `due${offset}` : `overdue+${offset}`;

/** From 00:00 of its date: `due-3` until the due date, `due` that day, `overdue+n` until the next step. */
export function stepLife(ladder: LadderName, index: number, dueDay: number, places: readonly Place[]) {
  const days: readonly number[] = ladderDays[ladder];
  const offset = days[index]!;
  const end = offset === 0 ? 1 : (days[index + 1] ?? offset + LAST_STEP_DAYS);
  return {
    opensAt: Math.max(...places.map((place) => momentOf(dueDay + offset, 0, place))),
    closesAt: Math.min(...places.map((place) => momentOf(dueDay + end, 0, place))),
  };
}
