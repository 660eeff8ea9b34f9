import type { Phase } from '../compliance/facts.ts';
import type { Step } from '../model/ids.ts';
import { earliest, latest, plusDays, startOfDay, type Instant, type LocalDate, type Zone } from '../time.ts';
import type { Ladder, LadderStep } from './ladder.ts';

/** One step of one instalment, in time. */
export interface StepTimes {
  /** Its place in the ladder, from 0. */
  readonly index: number;
  readonly step: Step;
  readonly phase: Phase;
  /** The local date it is named for. */
  readonly date: LocalDate;
  /** From here on it is true for the person, wherever of `zones` that is. */
  readonly opensAt: Instant;
  /** From here on it is no longer true somewhere; at or before `opensAt` when it is never true everywhere. */
  readonly closesAt: Instant;
}

/**
 * When each step of `ladder` lives for an instalment due on `dueDate`. A step begins at 00:00 of its date. A
 * step before the due date ends at the next step or at the due date, whichever is first; the due step ends
 * with its day; an overdue step ends at the next one, the last after `lastStepDays`. With several zones a
 * step lives only while it is true in all of them. Depends on nothing but its arguments: a run that comes
 * late, twice or never moves no step. Without a zone there is no midnight: the list is empty.
 */
export function stepTimes(ladder: Ladder, dueDate: LocalDate, zones: readonly Zone[]): readonly StepTimes[] {
  const known = timesOf(ladder, zones);
  const seen = known.get(dueDate);
  if (seen !== undefined) return seen;
  const times = zones.length === 0 ? [] : computeTimes(ladder, dueDate, zones);
  if (known.size >= DATES_KEPT) known.clear();
  known.set(dueDate, times);
  return times;
}

/** Due dates and places repeat all over a book: each pair is worked out once. Years of dates fit. */
const DATES_KEPT = 4096;
const PLACES_KEPT = 1024;
type TimesByDate = Map<LocalDate, readonly StepTimes[]>;
const timesByPlace = new WeakMap<Ladder, Map<string, TimesByDate>>();

function timesOf(ladder: Ladder, zones: readonly Zone[]): TimesByDate {
  const places = timesByPlace.get(ladder) ?? new Map<string, TimesByDate>();
  const key = zones.join(' ');
  const known = places.get(key);
  if (known !== undefined) return known;
  if (places.size >= PLACES_KEPT) places.clear();
  const fresh: TimesByDate = new Map();
  timesByPlace.set(ladder, places.set(key, fresh));
  return fresh;
}

function computeTimes(ladder: Ladder, dueDate: LocalDate, zones: readonly Zone[]): readonly StepTimes[] {
  return ladder.steps.map(({ step, offsetDays }, index) => {
    const ends = endOffsetDays(ladder, index, offsetDays);
    const date = plusDays(dueDate, offsetDays);
    const endDate = plusDays(dueDate, ends);
    return {
      index,
      step,
      phase: phaseOf(offsetDays),
      date,
      opensAt: latest(...zones.map((zone) => startOfDay(date, zone))),
      closesAt: earliest(...zones.map((zone) => startOfDay(endDate, zone))),
    };
  });
}

export function phaseOf(offsetDays: LadderStep['offsetDays']): Phase {
  if (offsetDays === 0) return 'on';
  return offsetDays < 0 ? 'before' : 'after';
}

/** The first day, counted from the due date, on which the step at `index` is no longer true. */
function endOffsetDays({ steps, lastStepDays }: Ladder, index: number, offsetDays: number): number {
  const next = steps[index + 1]?.offsetDays;
  switch (phaseOf(offsetDays)) {
    case 'before':
      return Math.min(next ?? 0, 0);
    case 'on':
      return 1;
    case 'after':
      return next ?? offsetDays + lastStepDays;
  }
}
