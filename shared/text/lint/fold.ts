import { leet, plainForm } from './letters.ts';

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
  readonly tight: string;
  /** Of each unit of `tight`, where it begins and ends in `plain`. */
  readonly tightFrom: Int32Array;
  readonly tightTo: Int32Array;
  /** Bits: PARTED where something stood before this unit, SWALLOWED where something stood in the double it is read from. */
  readonly parted: Uint8Array;
  readonly clause: Uint16Array;
  readonly sentence: Uint16Array;
}

export const PARTED = 1;
export const SWALLOWED = 2;

const UNKNOWN = -1;
const SEVERAL = -2;
const NOTHING = -3;
/** Filled as characters are met: the whole table would cost a cold start more than it saves. */
const plainUnits = new Int32Array(0x10000).fill(UNKNOWN);
const plainTexts = new Map<number, string>();
/** Code points beyond these are rare; the map is emptied when someone sends them all. */
const PLAIN_TEXTS_MAX = 4096;

function plainText(codePoint: number): string {
  const kept = plainTexts.get(codePoint);
  if (kept !== undefined) return kept;
  const form = plainForm(codePoint);
  if (plainTexts.size >= PLAIN_TEXTS_MAX) plainTexts.clear();
  plainTexts.set(codePoint, form);
  return form;
}

function plainUnit(code: number): number {
  const kept = plainUnits[code] ?? UNKNOWN;
  if (kept !== UNKNOWN) return kept;
  const form = plainForm(code);
  const unit = form.length === 0 ? NOTHING : form.length === 1 ? form.charCodeAt(0) : SEVERAL;
  plainUnits[code] = unit;
  return unit;
}

interface Plain {
  readonly plain: string;
  readonly plainAt: Int32Array;
}

function plainOf(raw: string): Plain {
  let at: Int32Array = new Int32Array(raw.length + 16);
  let plain = '';
  const add = (form: string, index: number): void => {
    if (plain.length + form.length > at.length) {
      const wider = new Int32Array((plain.length + form.length) * 2);
      wider.set(at);
      at = wider;
    }
    at.fill(index, plain.length, plain.length + form.length);
    plain += form;
  };
  for (let index = 0; index < raw.length; index += 1) {
    const code = raw.charCodeAt(index);
    const isPair = code >= 0xd800 && code < 0xdc00 && (raw.codePointAt(index) ?? 0) > 0xffff;
    const unit = isPair ? SEVERAL : plainUnit(code);
    if (unit >= 0) {
      if (plain.length >= at.length) add('', index);
      if (plain.length < at.length) {
        at[plain.length] = index;
        plain += String.fromCharCode(unit);
      } else {
        add(String.fromCharCode(unit), index);
      }
    } else if (unit === SEVERAL) {
      add(plainText(raw.codePointAt(index) ?? code), index);
    }
    if (isPair) index += 1;
  }
  return { plain, plainAt: at };
}

const LATIN = 1;
const DIGIT = 2;
const OTHER_LETTER = 3;
const SEPARATOR = 0;
const kinds = new Int8Array(0x10000).fill(UNKNOWN);

function kindOf(code: number): number {
  const kept = kinds[code] ?? UNKNOWN;
  if (kept !== UNKNOWN) return kept;
  const character = String.fromCharCode(code);
  const kind = /[a-z]/.test(character)
    ? LATIN
    : /[0-9]/.test(character)
      ? DIGIT
      : /[\p{L}\p{N}]/u.test(character)
        ? OTHER_LETTER
        : SEPARATOR;
  kinds[code] = kind;
  return kind;
}

export const isLatin = (code: number): boolean => kindOf(code) === LATIN;
export const isDigit = (code: number): boolean => kindOf(code) === DIGIT;

const leetUnits = new Map(
  Object.entries(leet).map(([sign, letter]) => [sign.charCodeAt(0), letter.charCodeAt(0)]),
);
/** An l, an i and a 1 are one stroke: all are read as i, in phrases as in texts. */
const L = 108;
const I = 105;
const EXCLAMATION = 33;

/** The letter that a digit or sign stands for, when it stands among letters; else undefined. */
function leetLetter(plain: string, index: number, code: number): number | undefined {
  const letter = leetUnits.get(code);
  if (letter === undefined) return undefined;
  const stands =
    kindOf(code) === DIGIT ? isDigitAmongLetters(plain, index) : isSignAmongLetters(plain, index, code);
  return stands ? letter : undefined;
}

/** `$ue` and `bo$$`, but not `$5`; an exclamation mark only inside a word. */
function isSignAmongLetters(plain: string, index: number, code: number): boolean {
  const before = index > 0 ? kindOf(plain.charCodeAt(index - 1)) : SEPARATOR;
  const after = index + 1 < plain.length ? kindOf(plain.charCodeAt(index + 1)) : SEPARATOR;
  if (before === DIGIT || after === DIGIT) return false;
  return code === EXCLAMATION ? before === LATIN && after === LATIN : before === LATIN || after === LATIN;
}

/** More than any word has: a run of ten thousand letters and digits is not counted to its end each time. */
const TOKEN_MAX = 24;

/** Where the run of letters and digits around `index` ends, going by `step`. */
function edgeOf(plain: string, index: number, step: 1 | -1): number {
  let at = index;
  for (let left = TOKEN_MAX; left > 0; left -= 1) {
    const next = at + step;
    const kind = next < 0 || next >= plain.length ? SEPARATOR : kindOf(plain.charCodeAt(next));
    if (kind !== LATIN && kind !== DIGIT) return at;
    at = next;
  }
  return at;
}

/** `4rrest`, `arr3st` and `f33`, but not `x1234`: in the word around the digit, letters are not outnumbered. */
function isDigitAmongLetters(plain: string, index: number): boolean {
  const from = edgeOf(plain, index, -1);
  const to = edgeOf(plain, index, 1);
  let letters = 0;
  for (let at = from; at <= to; at += 1) if (kindOf(plain.charCodeAt(at)) === LATIN) letters += 1;
  const figures = to - from + 1 - letters;
  return letters >= figures || (letters === 1 && figures === 2);
}

const CLAUSE = 1;
const SENTENCE = 2;
const ends = new Map([
  ...Array.from(',;:()…—', (mark) => [mark.charCodeAt(0), CLAUSE] as const),
  ...Array.from('.。!?\n', (mark) => [mark.charCodeAt(0), SENTENCE] as const),
]);
const DOT = 46;

/** What ends at this separator: nothing, a clause or a sentence. */
function endAt(plain: string, index: number, code: number): number {
  const end = ends.get(code) ?? 0;
  // A dot inside a figure or a name ends nothing.
  const isInside =
    code === DOT && index + 1 < plain.length && kindOf(plain.charCodeAt(index + 1)) !== SEPARATOR;
  return isInside ? 0 : end;
}

/** What is being written while one text is read; as Folded. */
interface Reading {
  readonly plain: string;
  readonly tightFrom: Int32Array;
  readonly tightTo: Int32Array;
  readonly parted: Uint8Array;
  readonly clause: Uint16Array;
  readonly sentence: Uint16Array;
  tight: string;
  /** The letter written last; 0 after anything else. */
  last: number;
  gap: number;
  clauses: number;
  sentences: number;
}

function readSeparator(reading: Reading, index: number, code: number): void {
  const end = endAt(reading.plain, index, code);
  if (end !== 0) reading.clauses += 1;
  if (end === SENTENCE) reading.sentences += 1;
  reading.gap = PARTED;
}

function readLetter(reading: Reading, index: number, code: number, letter: number | undefined): void {
  const at = reading.tight.length;
  const unit = letter === L ? I : (letter ?? code);
  if (letter !== undefined && unit === reading.last) {
    // A letter said twice is read once, here and in the phrases, so that saying it five times hides nothing.
    reading.tightTo[at - 1] = index + 1;
    if (reading.gap !== 0) reading.parted[at - 1] = (reading.parted[at - 1] ?? 0) | SWALLOWED;
  } else {
    reading.tightFrom[at] = index;
    reading.tightTo[at] = index + 1;
    reading.parted[at] = reading.gap;
    reading.clause[at] = reading.clauses;
    reading.sentence[at] = reading.sentences;
    reading.tight += String.fromCharCode(unit);
    reading.last = letter === undefined ? 0 : unit;
  }
  reading.gap = 0;
}

/** Reads the disguise off one text. Pure; any UTF-16 is text, lone surrogates among it. */
export function fold(raw: string): Folded {
  const { plain, plainAt } = plainOf(raw);
  const size = plain.length;
  const reading: Reading = {
    plain,
    tightFrom: new Int32Array(size),
    tightTo: new Int32Array(size),
    parted: new Uint8Array(size),
    clause: new Uint16Array(size),
    sentence: new Uint16Array(size),
    tight: '',
    last: 0,
    gap: 0,
    clauses: 0,
    sentences: 0,
  };
  for (let index = 0; index < size; index += 1) {
    const code = plain.charCodeAt(index);
    const kind = kindOf(code);
    const letter = kind === LATIN ? code : kind === OTHER_LETTER ? undefined : leetLetter(plain, index, code);
    if (kind === SEPARATOR && letter === undefined) readSeparator(reading, index, code);
    else readLetter(reading, index, code, letter);
  }
  const { tight, tightFrom, tightTo, parted, clause, sentence } = reading;
  return { raw, plain, plainAt, tight, tightFrom, tightTo, parted, clause, sentence };
}

/** What stands in the raw text from `from` to `to` of `plain`. */
export function rawSpan(
  folded: Folded,
  from: number,
  to: number,
): { readonly phrase: string; readonly at: number } {
  const at = folded.plainAt[from] ?? 0;
  const lastUnit = folded.plainAt[to - 1] ?? at;
  const width = (folded.raw.codePointAt(lastUnit) ?? 0) > 0xffff ? 2 : 1;
  return { phrase: folded.raw.slice(at, lastUnit + width), at };
}
