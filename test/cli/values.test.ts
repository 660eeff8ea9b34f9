import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../infra/cli/import/problem.ts';
import { differenceOf, later, sumOf } from '../../infra/cli/import/value-functions.ts';
import {
  amountOf,
  dateOf,
  datePattern,
  hashChoice,
  instantOf,
  phoneOf,
} from '../../infra/cli/import/values.ts';

const major = { unit: 'major', decimal: '.', round: false } as const;

describe('an amount', () => {
  it.each([
    { text: '1234.56', form: major, minor: '123456' },
    { text: '1,234.56', form: major, minor: '123456' },
    { text: '1,234,567', form: major, minor: '123456700' },
    { text: '$ 1,234.5', form: major, minor: '123450' },
    { text: '¥99', form: major, minor: '9900' },
    { text: '88.00元', form: major, minor: '8800' },
    { text: '0.1', form: major, minor: '10' },
    { text: '0', form: major, minor: '0' },
    { text: '0.00', form: major, minor: '0' },
    { text: '1.230', form: major, minor: '123' },
    { text: '1.234,56', form: { ...major, decimal: ',' } as const, minor: '123456' },
    { text: '123456', form: { ...major, unit: 'minor' } as const, minor: '123456' },
    { text: '1.2345', form: { ...major, unit: 'ten-thousand' } as const, minor: '1234500' },
    { text: '20653.717721938', form: { ...major, round: true }, minor: '2065372' },
    { text: '0.994', form: { ...major, round: true }, minor: '99' },
    { text: '0.995', form: { ...major, round: true }, minor: '100' },
  ])('$text is $minor minor units', ({ text, form, minor }) => {
    expect(amountOf(text, form)).toBe(minor);
  });

  it.each([
    { text: '-5', why: 'a sum is never negative' },
    { text: '(5.00)', why: 'nor in brackets' },
    { text: 'n/a', why: 'no digits' },
    { text: '', why: 'nothing' },
    { text: '1e3', why: 'no exponents' },
    { text: '1.234', why: 'more decimals than cents' },
    { text: '1,23', why: 'a comma that parts no thousands: perhaps it stands before the decimals' },
    { text: '12,34.5', why: 'nor here' },
    { text: '1234,567.00', why: 'nor here' },
    { text: '1.2.3', why: 'two points' },
    { text: '99999999999999999', why: 'more than a safe whole number' },
  ])('$text is refused: $why', ({ text }) => {
    expect(isProblem(amountOf(text, major))).toBe(true);
  });

  it('comes back as it was written, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (minor) => {
        const written = `${Math.floor(minor / 100).toLocaleString('en-US')}.${String(minor % 100).padStart(2, '0')}`;
        expect(amountOf(written, major)).toBe(String(minor));
      }),
    );
  });
});

describe('sums of sums', () => {
  it('add up, and empty ones count nothing', () => {
    expect(sumOf(['100', '23'])).toBe('123');
    expect(sumOf([])).toBe('');
    expect(isProblem(sumOf(['1.5']))).toBe(true);
  });
  it('are never below nothing: who paid more than is due owes nothing', () => {
    expect(differenceOf('100', '30')).toBe('70');
    expect(differenceOf('100', '')).toBe('100');
    expect(differenceOf('100', '130')).toBe('0');
    expect(isProblem(differenceOf('1.5', '1'))).toBe(true);
  });
});

describe('a date', () => {
  it.each([
    { text: '06/25/2026', format: 'MM/DD/YYYY', date: '2026-06-25' },
    { text: '6/5/2026', format: 'M/D/YYYY', date: '2026-06-05' },
    { text: '25.06.2026', format: 'DD.MM.YYYY', date: '2026-06-25' },
    { text: '20260625', format: 'YYYYMMDD', date: '2026-06-25' },
    { text: '2026年6月5日', format: 'YYYY年M月D日', date: '2026-06-05' },
    { text: 'Mar-2018', format: 'MMM-YYYY', date: '2018-03-01' },
    { text: '05 JUN 2026', format: 'DD MMM YYYY', date: '2026-06-05' },
    { text: '2024-02-29', format: 'YYYY-MM-DD', date: '2024-02-29' },
  ])('$text by $format is $date', ({ text, format, date }) => {
    expect(dateOf(text, datePattern(format), format)).toBe(date);
  });

  it.each([
    { text: '02/30/2026', format: 'MM/DD/YYYY', why: 'no such day' },
    { text: '2026-02-29', format: 'YYYY-MM-DD', why: 'no leap year' },
    { text: '13/01/2026', format: 'MM/DD/YYYY', why: 'no such month' },
    { text: '6/5/2026', format: 'MM/DD/YYYY', why: 'two digits are asked for' },
    { text: 'Mai-2018', format: 'MMM-YYYY', why: 'no English month' },
    { text: '20260625 ', format: 'YYYYMMDD', why: 'something follows' },
    { text: '25x06x2026', format: 'DD.MM.YYYY', why: 'a point is a point' },
  ])('$text by $format is refused: $why', ({ text, format }) => {
    expect(isProblem(dateOf(text, datePattern(format), format))).toBe(true);
  });

  it('moves by the calendar, and never on a word', () => {
    expect(later('months-later')('2026-01-31', '1')).toBe('2026-02-28');
    expect(later('months-later')('2026-01-31', '-11')).toBe('2025-02-28');
    expect(later('days-later')('2026-12-31', '1')).toBe('2027-01-01');
    expect(isProblem(later('days-later')('2026-12-31', 'soon'))).toBe(true);
    expect(isProblem(later('days-later')('31/12/2026', '1'))).toBe(true);
  });

  it('becomes an instant at a local time, and an instant stays one', () => {
    expect(instantOf('2026-06-25', '12:00', 'America/New_York')).toBe('2026-06-25T16:00:00Z');
    expect(instantOf('2026-06-25T06:00:00-04:00', '00:00', 'UTC')).toBe('2026-06-25T10:00:00Z');
    expect(isProblem(instantOf('2026-06-25T06:00:00', '00:00', 'UTC'))).toBe(true);
    expect(isProblem(instantOf('yesterday', '00:00', 'UTC'))).toBe(true);
  });
});

describe('a phone number', () => {
  it.each([
    { text: '(212) 555-0123', country: 'US', number: '+12125550123' },
    { text: '1-212-555-0123', country: 'US', number: '+12125550123' },
    { text: '+1 212 555 0123', country: 'CN', number: '+12125550123' },
  ] as const)('$text in $country is $number', ({ text, country, number }) => {
    expect(phoneOf(text, country, 'valid')).toBe(number);
  });

  it('of no issued range passes only where that is said', () => {
    expect(isProblem(phoneOf('15412345678', 'CN', 'valid'))).toBe(true);
    expect(phoneOf('15412345678', 'CN', 'possible')).toBe('+8615412345678');
  });

  it.each(['555-0123', '12345', 'none', '+1 212 555 01234567'])('%s is refused', (text) => {
    expect(isProblem(phoneOf(text, 'US', 'possible')) || isProblem(phoneOf(text, 'US', 'valid'))).toBe(true);
  });
});

describe('a choice by hash', () => {
  it('is the same for the same key, and spreads evenly', () => {
    const counts = [0, 0, 0, 0, 0];
    for (let key = 0; key < 5_000; key += 1) {
      const choice = hashChoice(`loan ${key}`, [0, 1, 2, 3, 4]) ?? -1;
      expect(hashChoice(`loan ${key}`, [0, 1, 2, 3, 4])).toBe(choice);
      counts[choice] = (counts[choice] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
