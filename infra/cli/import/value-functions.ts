import { plusDays, plusMonths } from '../../../shared/time.ts';
import type { Named } from './expression.ts';
import type { Derived } from './problem.ts';
import { amountOf, dateOf, datePattern, hashChoice, instantOf, phoneOf, realDate } from './values.ts';

/** The functions that work on one value. */
export type OneValued = Named<'lookup' | 'amount' | 'date' | 'instant' | 'hash-choice' | 'phone'>;

/** What such a function does to a value that is there. */
export function valueFunction(expression: OneValued, zoneOfMapping: string): (text: string) => Derived {
  switch (expression.is) {
    case 'lookup':
      return lookup(new Map(Object.entries(expression.table)), expression.otherwise);
    case 'amount': {
      const { unit, decimal = '.', round = false } = expression;
      return (text) => amountOf(text, { unit, decimal, round });
    }
    case 'date': {
      const pattern = datePattern(expression.format);
      return (text) => dateOf(text, pattern, expression.format);
    }
    case 'instant': {
      const { time = '00:00', zone = zoneOfMapping } = expression;
      return (text) => instantOf(text, time, zone);
    }
    case 'hash-choice':
      return (text) => hashChoice(text, expression.from) ?? '';
    case 'phone': {
      const { country, allow = 'valid' } = expression;
      return (text) => phoneOf(text, country, allow);
    }
  }
}

/** Enough to see what is meant. */
const LISTED_MAX = 12;

const lookup =
  (table: ReadonlyMap<string, string>, otherwise: string | undefined) =>
  (text: string): Derived =>
    table.get(text) ??
    otherwise ?? {
      value: text,
      problem: 'not in the table of the mapping',
      mend: `use one of: ${[...table.keys()].slice(0, LISTED_MAX).join(', ')}; or add it to the table`,
    };

const moves = { 'months-later': plusMonths, 'days-later': plusDays } as const;

/** Four digits: no loan runs for longer than 27 years of days or 800 of months, and no date is left behind. */
const STEPS = /^-?\d{1,4}$/;

/** A date moved on by calendar months or days; the count is text, negative for earlier. */
export const later =
  (move: keyof typeof moves) =>
  (text: string, steps: string): Derived => {
    const date = realDate(text);
    if (date === undefined) {
      return { value: text, problem: 'not a date written YYYY-MM-DD', mend: 'derive it with `date` first' };
    }
    if (!STEPS.test(steps)) {
      return {
        value: steps,
        problem: 'not a number of months or days',
        mend: 'write a whole number of at most four digits',
      };
    }
    return moves[move](date, Number(steps));
  };

const MINOR_UNITS = /^\d{1,15}$/;
const notMinor = (text: string): Derived => ({
  value: text,
  problem: 'not a sum in minor units',
  mend: 'derive it with `amount` first',
});

/** Minor units, added up; nothing for none. */
export function sumOf(amounts: readonly string[]): Derived {
  const wrong = amounts.find((text) => !MINOR_UNITS.test(text));
  if (wrong !== undefined) return notMinor(wrong);
  return amounts.length === 0 ? '' : String(amounts.reduce((sum, text) => sum + BigInt(text), 0n));
}

/** Minor units, one less the other; who has paid more than is due owes nothing. */
export function differenceOf(text: string, minus: string): Derived {
  if (!MINOR_UNITS.test(text)) return notMinor(text);
  if (minus !== '' && !MINOR_UNITS.test(minus)) return notMinor(minus);
  return String(Math.max(0, Number(text) - Number(minus)));
}
