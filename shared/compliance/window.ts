import {
  DAY_MS,
  instantOfMs,
  localDateAt,
  MINUTE_MS,
  offsetSpanAt,
  SECOND_MS,
  type Instant,
  type Zone,
} from '../time.ts';
import type { Jurisdiction } from './facts.ts';
import { openHoursOn } from './hours.ts';

/**
 * A message is handed over at most 10 seconds after its claim, and a carrier takes its time: what is begun
 * later than this before the window closes may ring after it has closed.
 */
export const PUBLISH_MARGIN_MS = 60 * SECOND_MS;

/** Every zone opens once a day, but a holiday of law or a strange pair of zones may not; a week and a day. */
const HORIZON_DAYS = 8;
/** Longer than any window, so that one which is already open shows its true beginning. */
const LOOK_BACK_DAYS = 2;

export interface OpenWindow {
  readonly opensAt: Instant;
  /** The first instant that is no longer inside. */
  readonly closesAt: Instant;
}

export interface WindowQuestion {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly zones: readonly Zone[];
  readonly at: Instant;
}

/**
 * The first stretch of time in which the wall clock of every zone is inside the hours of every jurisdiction,
 * and which is still open, or opens later, with more than the margin left. `opensAt` lies before `at` when it
 * is open now. Clock changes are exact: an hour that does not exist is not open, one that comes twice is open
 * twice. undefined when there is none within 8 days, or when no zone or no law is named: nothing is open
 * nowhere. Throws RangeError for a zone the platform does not know.
 */
export function nextWindow(question: WindowQuestion): OpenWindow | undefined {
  if (question.zones.length === 0 || question.jurisdictions.length === 0) return undefined;
  const plan = planFor(question);
  const { at } = question;
  for (const known of plan) {
    if (at >= known.asked && at < known.goodUntil) return known.window;
  }
  const window = findWindow(question);
  // Between the moment asked and the end of what was found, the answer cannot change.
  const goodUntil = window === undefined ? at + 1 : window.closesAt - PUBLISH_MARGIN_MS;
  if (plan.length >= ANSWERS_KEPT) plan.shift();
  plan.push({ asked: at, goodUntil, window });
  return window;
}

interface KnownAnswer {
  readonly asked: number;
  readonly goodUntil: number;
  readonly window: OpenWindow | undefined;
}

/** A back-test goes through the days in order; a few answers a place are enough. */
const ANSWERS_KEPT = 8;
/** Places (laws and zones, in the order they are named) remembered; a whole book has some hundred. */
const PLACES_KEPT = 4096;

/** Reached by naming law after law, then zone after zone: no text is built to look an answer up. */
interface Place {
  readonly answers: KnownAnswer[];
  readonly then: Map<string, Place>;
}
const newPlace = (): Place => ({ answers: [], then: new Map() });
const anywhere = newPlace();
let placesKept = 0;

function planFor({ zones, jurisdictions }: WindowQuestion): KnownAnswer[] {
  let place = anywhere;
  for (const jurisdiction of jurisdictions) place = step(place, jurisdiction);
  // No law has the name of a zone, so the two lists cannot run into one another.
  for (const zone of zones) place = step(place, zone);
  return place.answers;
}

function step(place: Place, name: string): Place {
  const known = place.then.get(name);
  if (known !== undefined) return known;
  if (placesKept >= PLACES_KEPT) {
    anywhere.then.clear();
    placesKept = 0;
  }
  const next = newPlace();
  place.then.set(name, next);
  placesKept += 1;
  return next;
}

function findWindow({ jurisdictions, zones, at }: WindowQuestion): OpenWindow | undefined {
  const from = at - LOOK_BACK_DAYS * DAY_MS;
  const until = at + (HORIZON_DAYS + 1) * DAY_MS;
  let open: readonly Stretch[] = [{ from, until }];
  for (const zone of zones) open = common(open, openStretches({ zone, jurisdictions, from, until }));
  const first = open.find(
    (one) => one.until - PUBLISH_MARGIN_MS > at && one.until - one.from > PUBLISH_MARGIN_MS,
  );
  if (first === undefined || first.from > at + HORIZON_DAYS * DAY_MS) return undefined;
  return { opensAt: instantOfMs(first.from), closesAt: instantOfMs(first.until) };
}

interface Stretch {
  readonly from: number;
  readonly until: number;
}

interface StretchQuestion extends Stretch {
  readonly zone: Zone;
  readonly jurisdictions: readonly Jurisdiction[];
}

/** Between two clock changes local time is UTC plus a constant, so each day's hours are one plain stretch. */
function openStretches({ zone, jurisdictions, from, until }: StretchQuestion): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < until;) {
    const span = offsetSpanAt(instantOfMs(at), zone);
    const end = Math.min(span.until, until);
    const today = Math.floor((at + span.offsetMs) / DAY_MS);
    for (let midnight = today * DAY_MS - span.offsetMs; midnight < end; midnight += DAY_MS) {
      const noon = instantOfMs(midnight + DAY_MS / 2);
      const hours = openHoursOn(jurisdictions, localDateAt(noon, zone));
      join(found, {
        from: Math.max(at, midnight + hours.opensMinutes * MINUTE_MS),
        until: Math.min(end, midnight + hours.closesMinutes * MINUTE_MS),
      });
    }
    at = end;
  }
  return found;
}

/** Two stretches that touch are one: a clock change inside the hours does not close the window. */
function join(stretches: Stretch[], next: Stretch): void {
  if (next.from >= next.until) return;
  const last = stretches.at(-1);
  if (last?.until === next.from) stretches[stretches.length - 1] = { from: last.from, until: next.until };
  else stretches.push(next);
}

function common(left: readonly Stretch[], right: readonly Stretch[]): readonly Stretch[] {
  return left.flatMap((one) =>
    right
      .map((other) => ({ from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) }))
      .filter((both) => both.from < both.until),
  );
}
