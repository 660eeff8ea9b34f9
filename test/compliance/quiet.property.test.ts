import fc from 'fast-check';
import { expect, it } from 'vitest';
import { at } from '../../shared/compliance/examples.ts';
import { quietUntil } from '../../shared/compliance/quiet.ts';
import { PUBLISH_MARGIN_MS } from '../../shared/compliance/window.ts';
import { quietTimeSchema } from '../../shared/model/standing.ts';
import {
  dayOfWeek,
  localDateAt,
  localMinutesAt,
  MINUTE_MS,
  parseZone,
  plusDays,
  plusMs,
  type Instant,
} from '../../shared/time.ts';

const zone = parseZone('America/New_York');
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The same question, asked of the wall clock: slow to write, plainly right on days whose clock does not jump. */
function isInside(moment: Instant, first: number, last: number, from: number, to: number): boolean {
  const minutes = localMinutesAt(moment, zone);
  const today = localDateAt(moment, zone);
  const on = (weekday: number) =>
    first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;
  if (to > from) return on(dayOfWeek(today)) && minutes >= from && minutes < to;
  return (on(dayOfWeek(today)) && minutes >= from) || (on(dayOfWeek(plusDays(today, -1))) && minutes < to);
}

it('a quiet time holds exactly the moments inside it, and the minute before it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 * 24 * 60 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 1439 }),
      (minute, first, last, from, to) => {
        const moment = plusMs(at('2026-06-01T00:00:00-04:00'), minute * MINUTE_MS);
        const text = quietTimeSchema.parse(`${first}-${last} ${clock(from)}-${clock(to)}`);
        const until = quietUntil([text], [zone], moment);
        const inside = [moment, plusMs(moment, PUBLISH_MARGIN_MS)].some((one) =>
          isInside(one, first, last, from, to),
        );
        expect(until !== undefined).toBe(inside);
        if (until !== undefined) expect(until).toBeGreaterThan(moment);
      },
    ),
    { numRuns: 2_000 },
  );
});

it.each([
  [['09:00-11:00', '09:30-12:00'], '12:00', 'the later end'],
  [['09:30-12:00', '09:00-11:00'], '12:00', 'in whatever order they are named'],
  [['09:00-11:00', '13:00-14:00'], '11:00', 'what does not hold the moment has no say'],
])('of %j the one that ends at %s is waited for: %s', (texts, clockTime) => {
  const quietTimes = texts.map((text) => quietTimeSchema.parse(text));
  expect(quietUntil(quietTimes, [zone], at('2026-06-01T10:00:00-04:00'))).toBe(
    at(`2026-06-01T${clockTime}:00-04:00`),
  );
});

it.each(['25:00-09:00', '9:00-10:00', '8 09:00-10:00', '09:00', 'Mon 09:00-10:00', ''])(
  '%j is no quiet time',
  (text) => {
    expect(quietTimeSchema.safeParse(text).success).toBe(false);
  },
);
