import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import {
  formatInstant,
  instantAtLocal,
  parseInstant,
  parseLocalDate,
  parseZone,
  type LocalDate,
} from '../../../shared/time.ts';
import type { Derived } from './problem.ts';

/** Minor units of one `unit`, as a power of ten: both currencies have two decimals. */
const decimalsOf = { minor: 0, major: 2, 'ten-thousand': 6 } as const;

export interface AmountForm {
  readonly unit: keyof typeof decimalsOf;
  readonly decimal: '.' | ',';
  readonly round: boolean;
}

/** Digits are counted as text, never as a binary fraction: 1,234.56 is 123456 and not 123455.99. */
export function amountOf(text: string, { unit, decimal, round }: AmountForm): Derived {
  const wrong = (problem: string, mend: string): Derived => ({ value: text, problem, mend });
  const group = decimal === '.' ? ',' : '.';
  const bare = text.replace(/[\s$¥￥元]|USD|CNY|RMB/gi, '');
  const plain = bare.replaceAll(group, '').replace(decimal, '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) {
    return wrong(
      'not an amount',
      `write digits, with ${decimal} before the decimals; a sum is never negative`,
    );
  }
  if (bare.includes(group) && !isGrouped(bare, group, decimal)) {
    return wrong(
      `"${group}" does not part thousands here`,
      `say in the mapping which sign stands before the decimals`,
    );
  }
  const [whole = '0', fraction = ''] = plain.split('.');
  const decimals = decimalsOf[unit];
  const beyond = fraction.slice(decimals);
  if (/[1-9]/.test(beyond) && !round) {
    return wrong(
      'more decimals than the currency has',
      'round it at the source, or say `round: true` in the mapping',
    );
  }
  const minor = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + (beyond >= '5' ? 1n : 0n);
  return minor > BigInt(Number.MAX_SAFE_INTEGER) ? wrong('too large', 'check the unit') : minor.toString();
}

const isGrouped = (text: string, group: string, decimal: string): boolean => {
  const [whole = ''] = text.split(decimal);
  const [first = '', ...others] = whole.split(group);
  return first.length <= 3 && others.every((part) => part.length === 3);
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const patternParts: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MMM: '(?<name>[A-Za-z]{3})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};

/** Turns `MM/DD/YYYY` into the expression that reads it. */
export const datePattern = (format: string): RegExp =>
  new RegExp(
    `^${format
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/YYYY|MMM|MM|M|DD|D/g, (part) => patternParts[part] ?? part)}$`,
  );

export function dateOf(text: string, pattern: RegExp, format: string): Derived {
  const parts = pattern.exec(text)?.groups;
  const wrong: Derived = {
    value: text,
    problem: `not a date written ${format}`,
    mend: 'write it so, or change `format`',
  };
  if (parts === undefined) return wrong;
  const { year = '', month, name, day = '1' } = parts;
  const number = name === undefined ? Number(month ?? 1) : monthNames.indexOf(name.toLowerCase()) + 1;
  return realDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`) ?? wrong;
}

/** undefined when the calendar has no such day. */
export function realDate(text: string): LocalDate | undefined {
  try {
    return parseLocalDate(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A date at a local time in a zone, or an instant as it is; answers ISO 8601 in UTC. */
export function instantOf(text: string, time: string, zone: string): Derived {
  try {
    if (text.length > 'YYYY-MM-DD'.length) return formatInstant(parseInstant(text));
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return formatInstant(instantAtLocal(parseLocalDate(text), hours * 60 + minutes, parseZone(zone)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      value: text,
      problem: 'neither a date nor an instant',
      mend: 'write YYYY-MM-DD, or ISO 8601 with an offset',
    };
  }
}

/** An even spread that is the same on every machine and every run. */
export const hashOf = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 6);

export const hashChoice = <Item>(key: string, from: readonly Item[]): Item | undefined =>
  from[hashOf(key) % from.length];

export function phoneOf(text: string, country: 'CN' | 'US', allow: 'valid' | 'possible'): Derived {
  const phone = parsePhoneNumberFromString(text, country);
  const accepted = phone !== undefined && (allow === 'valid' ? phone.isValid() : phone.isPossible());
  if (accepted) return phone.number;
  return {
    value: text,
    problem: `not a phone number of ${country}`,
    mend: 'write it with its area code, or as +1… or +86…',
  };
}
