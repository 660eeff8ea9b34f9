import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../../shared/compliance/facts.ts';
import { at } from '../../shared/compliance/examples.ts';
import { nextWindow, PUBLISH_MARGIN_MS } from '../../shared/compliance/window.ts';
import {
  DAY_MS,
  formatInstant,
  HOUR_MS,
  localMinutesAt,
  MINUTE_MS,
  parseZone,
  plusMs,
  type Instant,
} from '../../shared/time.ts';

const window = (iso: string, zones: readonly string[], jurisdictions: readonly Jurisdiction[] = ['us']) => {
  const found = nextWindow({ at: at(iso), zones: zones.map(parseZone), jurisdictions });
  return found && [formatInstant(found.opensAt), formatInstant(found.closesAt)];
};

describe('the next window', () => {
  it.each<[string, string[], Jurisdiction, string, string, string]>([
    [
      '2026-06-25T05:00:00+08:00',
      ['Asia/Shanghai'],
      'cn',
      '2026-06-25T01:00:00Z',
      '2026-06-25T12:00:00Z',
      'before it opens',
    ],
    [
      '2026-06-25T12:00:00+08:00',
      ['Asia/Shanghai'],
      'cn',
      '2026-06-25T01:00:00Z',
      '2026-06-25T12:00:00Z',
      'open since nine',
    ],
    [
      '2026-06-25T19:58:59.999+08:00',
      ['Asia/Shanghai'],
      'cn',
      '2026-06-25T01:00:00Z',
      '2026-06-25T12:00:00Z',
      'more than the margin left',
    ],
    [
      '2026-06-25T19:59:00+08:00',
      ['Asia/Shanghai'],
      'cn',
      '2026-06-26T01:00:00Z',
      '2026-06-26T12:00:00Z',
      'only the margin left',
    ],
    [
      '2026-06-25T06:00:00-04:00',
      ['America/New_York', 'America/Los_Angeles'],
      'us',
      '2026-06-25T16:00:00Z',
      '2026-06-26T00:00:00Z',
      'from one coast to the other',
    ],
    [
      '2026-06-25T00:00:00Z',
      ['Pacific/Honolulu'],
      'us',
      '2026-06-24T19:00:00Z',
      '2026-06-25T06:00:00Z',
      'Hawaii has no summer time',
    ],
    [
      '2026-06-25T00:00:00-07:00',
      ['America/Phoenix', 'America/Denver'],
      'us',
      '2026-06-25T16:00:00Z',
      '2026-06-26T02:00:00Z',
      'Arizona and the Navajo Nation differ in summer',
    ],
    [
      '2026-01-25T00:00:00-07:00',
      ['America/Phoenix', 'America/Denver'],
      'us',
      '2026-01-25T16:00:00Z',
      '2026-01-26T03:00:00Z',
      'and not in winter',
    ],
    [
      '2026-03-08T00:00:00-05:00',
      ['America/New_York'],
      'us',
      '2026-03-08T13:00:00Z',
      '2026-03-09T00:00:00Z',
      'the day the clocks go forward',
    ],
    [
      '2026-11-01T00:00:00-04:00',
      ['America/New_York'],
      'us',
      '2026-11-01T14:00:00Z',
      '2026-11-02T01:00:00Z',
      'the day they go back',
    ],
    [
      '2026-10-04T00:00:00+10:30',
      ['Australia/Lord_Howe'],
      'us',
      '2026-10-03T22:00:00Z',
      '2026-10-04T09:00:00Z',
      'half an hour forward on Lord Howe',
    ],
    [
      '2000-01-15T08:00:00+02:00',
      ['Africa/Khartoum'],
      'us',
      '2000-01-15T07:00:00Z',
      '2000-01-15T17:00:00Z',
      'an hour forward at noon in Khartoum: one window all the same',
    ],
  ])('at %s in %j under %s opens %s and closes %s: %s', (iso, zones, law, opens, closes) => {
    expect(window(iso, zones, [law])).toEqual([opens, closes]);
  });

  it('for Shanghai and Los Angeles is the two hours that both are awake', () => {
    expect(
      window('2026-06-25T12:00:00+08:00', ['Asia/Shanghai', 'America/Los_Angeles'], ['cn', 'us']),
    ).toEqual(['2026-06-26T01:00:00Z', '2026-06-26T03:00:00Z']);
  });

  it('opens, within eight days, when a change of the clocks brings two zones together', () => {
    const zones = ['America/New_York', 'Asia/Dhaka'];
    expect(window('2026-02-28T13:00:00Z', zones)).toEqual(['2026-03-08T13:00:00Z', '2026-03-08T14:00:00Z']);
    expect(window('2026-02-28T12:59:59Z', zones)).toBeUndefined();
  });

  it('is longer than the margin: a minute in common is none, two are', () => {
    expect(window('2026-06-25T00:00:00Z', ['UTC', '+10:59'])).toBeUndefined();
    expect(window('2026-06-25T00:00:00Z', ['UTC', '+10:58'])).toEqual([
      '2026-06-25T09:00:00Z',
      '2026-06-25T09:02:00Z',
    ]);
  });

  it('does not exist for zones whose days never meet, without a zone, or without a law', () => {
    expect(
      window('2026-06-25T12:00:00Z', ['Pacific/Kiritimati', 'Asia/Tokyo', 'Africa/Abidjan']),
    ).toBeUndefined();
    expect(window('2026-06-25T12:00:00Z', [])).toBeUndefined();
    expect(window('2026-06-25T12:00:00Z', ['Asia/Shanghai'], [])).toBeUndefined();
  });

  it('throws for a zone nobody knows: a rule that asks then holds', () => {
    const zones = ['Mars/Olympus'].map((name) => name as ReturnType<typeof parseZone>);
    expect(() => nextWindow({ at: at('2026-06-25T12:00:00Z'), zones, jurisdictions: ['us'] })).toThrow(
      RangeError,
    );
  });
});

const places = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Australia/Lord_Howe',
];
const isOpenAt = (moment: Instant, zones: readonly string[]): boolean =>
  zones.every((zone) => {
    const minutes = localMinutesAt(moment, parseZone(zone));
    return minutes >= 9 * 60 && minutes < 20 * 60;
  });

/** The same, found by walking minute by minute: slow, and plainly right. */
function walked(from: Instant, zones: readonly string[]): readonly [number, number] | undefined {
  for (let moment = from; moment < from + 9 * DAY_MS; moment = plusMs(moment, MINUTE_MS)) {
    if (!isOpenAt(moment, zones)) continue;
    let [opens, closes] = [moment, moment];
    while (isOpenAt(plusMs(opens, -MINUTE_MS), zones)) opens = plusMs(opens, -MINUTE_MS);
    while (isOpenAt(closes, zones)) closes = plusMs(closes, MINUTE_MS);
    if (closes - PUBLISH_MARGIN_MS > from && closes - opens > PUBLISH_MARGIN_MS) return [opens, closes];
    moment = closes;
  }
  return undefined;
}

describe('walking minute by minute', () => {
  it('finds the same window, in any zones and around every change of the clocks', () => {
    const around = fc.constantFrom(
      '2026-03-07T00:00:00Z',
      '2026-10-31T00:00:00Z',
      '2026-04-04T00:00:00Z',
      '2026-10-03T00:00:00Z',
      '2026-06-25T00:00:00Z',
    );
    fc.assert(
      fc.property(
        around,
        fc.integer({ min: 0, max: 60 }),
        fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 3 }),
        (start, hours, zones) => {
          const from = plusMs(at(start), hours * HOUR_MS);
          const found = nextWindow({ at: from, zones: zones.map(parseZone), jurisdictions: ['us'] });
          expect(found && [found.opensAt, found.closesAt]).toEqual(walked(from, zones));
        },
      ),
      { numRuns: 60 },
    );
  });
});
