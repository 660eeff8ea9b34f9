import { plainOf } from './plain.ts';
import {
  CLAUSE_END,
  DIGIT,
  LATIN,
  LEET,
  LETTER,
  leetLetter,
  OTHER_LETTER,
  SENTENCE_END,
  signOf,
} from './signs.ts';

/**
 * One text, read as an eye reads it. Two strings with a map back: `plain` keeps words and punctuation (figures,
 * links and capitals are judged on it), `tight` has letters and digits only, so that nothing put between two
 * letters parts them.
 */
export interface Folded {
  readonly raw: string;
  /** Lower case, half width, look-alikes read, invisible characters gone. */
  readonly plain: string;
  /** Of each unit of `plain`, where its character begins in `raw`. */
  readonly plainAt: Int32Array;
  /** Letters and digits only, as UTF-16 units, of which the first `size` count. */
  readonly tight: Uint16Array;
  readonly size: number;
  /** Of each unit of `tight`, where it begins and ends in `plain`. */
  readonly tightFrom: Int32Array;
  readonly tightTo: Int32Array;
  /** Bits: PARTED where something stood before this unit, SWALLOWED where something stood in the double it is read from. */
  readonly parted: Uint8Array;
  readonly clause: Uint16Array;
  readonly sentence: Uint16Array;
  /** Bits of signs.ts and plain.ts that were met anywhere: a check for what was not met need not run. */
  readonly seen: { readonly raw: number; readonly signs: number };
  /** Digits of the longest figure, with at most two marks between any two of them. */
  readonly digitsTogether: number;
  /** Latin letters of the longest run in `tight`. */
  readonly latinTogether: number;
}

export const PARTED = 1;
export const SWALLOWED = 2;

/** An l, an i and a 1 are one stroke: all are read as i, in phrases as in texts. */
export const L = 108;
export const I = 105;
const DOT = 46;

/** What is being written while one text is read; as Folded. */
interface Reading {
  readonly units: Uint16Array;
  readonly tight: Uint16Array;
  readonly tightFrom: Int32Array;
  readonly tightTo: Int32Array;
  readonly parted: Uint8Array;
  readonly clause: Uint16Array;
  readonly sentence: Uint16Array;
  size: number;
  /** The letter written last; 0 after anything else. */
  last: number;
  gap: number;
  clauses: number;
  sentences: number;
  latin: number;
  latinTogether: number;
}

/** One allocation for all the maps of one text. */
function readingOf(units: Uint16Array): Reading {
  const size = units.length;
  const buffer = new ArrayBuffer(size * 15);
  return {
    units,
    tightFrom: new Int32Array(buffer, 0, size),
    tightTo: new Int32Array(buffer, size * 4, size),
    tight: new Uint16Array(buffer, size * 8, size),
    clause: new Uint16Array(buffer, size * 10, size),
    sentence: new Uint16Array(buffer, size * 12, size),
    parted: new Uint8Array(buffer, size * 14, size),
    size: 0,
    last: 0,
    gap: 0,
    clauses: 0,
    sentences: 0,
    latin: 0,
    latinTogether: 0,
  };
}

function readSeparator(reading: Reading, index: number, code: number, sign: number): void {
  reading.gap = PARTED;
  if ((sign & (CLAUSE_END | SENTENCE_END)) === 0) return;
  // A dot inside a figure or a name ends nothing.
  if (code === DOT && (signOf(reading.units[index + 1] ?? 0) & LETTER) !== 0) return;
  reading.clauses += 1;
  if ((sign & SENTENCE_END) !== 0) reading.sentences += 1;
}

function readLetter(reading: Reading, index: number, unit: number, isLetter: boolean): void {
  const at = reading.size;
  if (isLetter && unit === reading.last) {
    // A letter said twice is read once, here and in the phrases, so that saying it five times hides nothing.
    reading.tightTo[at - 1] = index + 1;
    if (reading.gap !== 0) reading.parted[at - 1] = (reading.parted[at - 1] ?? 0) | SWALLOWED;
  } else {
    reading.tightFrom[at] = index;
    reading.tightTo[at] = index + 1;
    reading.parted[at] = reading.gap;
    reading.clause[at] = reading.clauses;
    reading.sentence[at] = reading.sentences;
    reading.tight[at] = unit;
    reading.size = at + 1;
    reading.last = isLetter ? unit : 0;
    reading.latin = isLetter ? reading.latin + 1 : 0;
    reading.latinTogether = Math.max(reading.latinTogether, reading.latin);
  }
  reading.gap = 0;
}

/** Reads one unit of the plain text; answers its bits. */
function read(reading: Reading, index: number): number {
  const code = reading.units[index] ?? 0;
  const sign = signOf(code);
  const letter =
    (sign & LATIN) !== 0 ? code : (sign & LEET) !== 0 ? leetLetter(reading.units, index, code) : undefined;
  if (letter !== undefined) readLetter(reading, index, letter === L ? I : letter, true);
  else if ((sign & LETTER) !== 0) readLetter(reading, index, code, false);
  else readSeparator(reading, index, code, sign);
  return sign;
}

/** Marks between two digits of one figure: `1234, 5678`. */
const MARKS_BETWEEN = 2;

/** Reads the disguise off one text. Pure; any UTF-16 is text, lone surrogates among it. */
export function fold(raw: string): Folded {
  const { plain, units, plainAt, seen } = plainOf(raw);
  const reading = readingOf(units);
  let signs = 0;
  let digits = 0;
  let marks = 0;
  let digitsTogether = 0;
  for (let index = 0; index < units.length; index += 1) {
    const sign = read(reading, index);
    signs |= sign;
    if ((sign & DIGIT) !== 0) {
      digits = marks <= MARKS_BETWEEN ? digits + 1 : 1;
      marks = 0;
      digitsTogether = Math.max(digitsTogether, digits);
    } else {
      marks = (sign & LETTER) !== 0 ? MARKS_BETWEEN + 1 : marks + 1;
    }
  }
  const { tight, size, tightFrom, tightTo, parted, clause, sentence } = reading;
  return {
    ...{ raw, plain, plainAt, tight, size, tightFrom, tightTo, parted, clause, sentence },
    ...{ seen: { raw: seen, signs }, digitsTogether, latinTogether: reading.latinTogether },
  };
}

/** Whether any of these bits of signs.ts was met. */
export const hasSeen = ({ seen }: Folded, bits: number): boolean => (seen.signs & bits) !== 0;

/** Written, at least in part, in letters of its own: which lists and which examples are asked follows from that. */
export const isChinese = (folded: Folded): boolean => hasSeen(folded, OTHER_LETTER);

/** What stands in the raw text from `from` to `to` of `plain`. */
export function rawSpan(
  folded: Folded,
  from: number,
  to: number,
): { readonly phrase: string; readonly at: number } {
  const at = folded.plainAt[from] ?? 0;
  const lastUnit = folded.plainAt[to - 1] ?? at;
  const last = String.fromCodePoint(folded.raw.codePointAt(lastUnit) ?? 0);
  return { phrase: folded.raw.slice(at, lastUnit + last.length), at };
}
