import { describe, expect, it } from 'vitest';
import { caseSpans, dueAtOf, remindAtOf, spanOn, watchUntilOf } from '../../shared/case/clock.ts';
import { calendarPlaceOf, workdaysOf } from '../../shared/compliance/calendar.ts';
import { caseKindSchema } from '../../shared/model/case.ts';
import { formatInstant, HOUR_MS, parseLocalDate, parseZone, plusMs } from '../../shared/time.ts';
import { at } from '../builders/ids.ts';

const shanghai = parseZone('Asia/Shanghai');
const newYork = parseZone('America/New_York');
const chinese = workdaysOf('CN');
const american = workdaysOf('US');

describe('the day a borrower has our answer', () => {
  const cases = [
    [
      'complaint',
      '2026-06-25T02:00:00Z',
      shanghai,
      chinese,
      '2026-07-10T10:00:00Z',
      '15 calendar days, 18:00 there',
    ],
    [
      'hardship',
      '2026-06-25T02:00:00Z',
      shanghai,
      chinese,
      '2026-07-02T10:00:00Z',
      'five working days over a weekend',
    ],
    [
      'question',
      '2026-09-30T02:00:00Z',
      shanghai,
      chinese,
      '2026-10-09T10:00:00Z',
      'not in the National Day week',
    ],
    [
      'question',
      '2026-10-09T02:00:00Z',
      shanghai,
      chinese,
      '2026-10-12T10:00:00Z',
      'the make-up Saturday works',
    ],
    [
      'question',
      '2026-07-02T14:00:00Z',
      newYork,
      american,
      '2026-07-07T22:00:00Z',
      'over Independence Day, observed',
    ],
    [
      'question',
      '2027-02-05T02:00:00Z',
      shanghai,
      chinese,
      '2027-02-09T10:00:00Z',
      'a year not announced: weekends only',
    ],
    [
      'distress',
      '2026-06-25T02:00:00Z',
      shanghai,
      chinese,
      '2026-06-25T03:00:00Z',
      'an hour, whatever the hour',
    ],
  ] as const;

  it.each(cases)('of a %s opened at %s', (kind, opened, zone, workdays, due) => {
    expect(formatInstant(dueAtOf(kind, at(opened), zone, workdays))).toBe(due);
  });

  it('is written for every kind, with its ground', () => {
    for (const kind of caseKindSchema.options) {
      expect(caseSpans[kind].every(({ citation }) => citation.length > 10)).toBe(true);
      expect(spanOn(kind, parseLocalDate('1990-01-01'))).toBe(caseSpans[kind][0]);
    }
  });

  it('is reminded of a day before, or half-way where the span is short', () => {
    const opened = at('2026-06-25T02:00:00Z');
    expect(remindAtOf(opened, plusMs(opened, 96 * HOUR_MS))).toBe(plusMs(opened, 72 * HOUR_MS));
    expect(remindAtOf(opened, plusMs(opened, HOUR_MS))).toBe(plusMs(opened, HOUR_MS / 2));
  });

  it('comes no later for a payment than two working days after it was said, unless the ledger speaks', () => {
    const friday = at('2026-09-25T02:00:00Z');
    expect(formatInstant(watchUntilOf(friday, shanghai, chinese))).toBe('2026-09-29T10:00:00Z');
  });

  it('is counted by the calendar of where the lender’s clock hangs', () => {
    expect(calendarPlaceOf(shanghai)).toBe('CN');
    expect(calendarPlaceOf(newYork)).toBe('US');
  });
});
