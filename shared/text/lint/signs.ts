import { leet } from './letters.ts';

/** What a unit of the plain text is, as bits: one look-up answers every question the folding asks of it. */
export const LATIN = 1;
export const DIGIT = 2;
/** A letter or figure of another script. */
export const OTHER_LETTER = 4;
export const LETTER = LATIN | DIGIT | OTHER_LETTER;
/** Ends a clause, ends a sentence. */
export const CLAUSE_END = 8;
export const SENTENCE_END = 16;
/** May stand for a letter: 4rrest, $ue. */
export const LEET = 32;
/** A figure in Chinese: 三, 百. */
export const CHINESE_FIGURE = 64;
/** Stands in addresses: . / @ */
export const ADDRESS_MARK = 128;

const KNOWN = 256;
const signs = new Uint16Array(0x10000);

const figures = new Set('零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟幺');
const clauseEnds = new Set(',;:()—');
const sentenceEnds = new Set('.。!?\n');
const addressMarks = new Set('./@');

function kindOf(code: number, character: string): number {
  if (code >= 0x61 && code <= 0x7a) return LATIN;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const isIdeograph = code >= 0x4e00 && code <= 0x9fff;
  return isIdeograph || /[\p{L}\p{N}]/u.test(character) ? OTHER_LETTER : 0;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = kindOf(code, character);
  const sign =
    kind |
    (clauseEnds.has(character) ? CLAUSE_END : 0) |
    (sentenceEnds.has(character) ? SENTENCE_END : 0) |
    (Object.hasOwn(leet, character) ? LEET : 0) |
    (figures.has(character) ? CHINESE_FIGURE : 0) |
    (addressMarks.has(character) ? ADDRESS_MARK : 0);
  signs[code] = sign | KNOWN;
  return sign | KNOWN;
}

/** Bits of one unit of the plain text. */
export function signOf(code: number): number {
  const kept = signs[code] ?? 0;
  return kept === 0 ? learn(code) : kept;
}

export const isDigit = (code: number): boolean => (signOf(code) & DIGIT) !== 0;

const leetUnits = new Map(
  Object.entries(leet).map(([sign, letter]) => [sign.charCodeAt(0), letter.charCodeAt(0)]),
);
const EXCLAMATION = 33;

/** The letter that a digit or sign stands for, when it stands among letters; else undefined. */
export function leetLetter(units: Uint16Array, index: number, code: number): number | undefined {
  const letter = leetUnits.get(code);
  if (letter === undefined) return undefined;
  const stands = isDigit(code) ? isDigitAmongLetters(units, index) : isSignAmongLetters(units, index, code);
  return stands ? letter : undefined;
}

const signAt = (units: Uint16Array, index: number): number => {
  const code = units[index];
  return code === undefined ? 0 : signOf(code);
};

/** `$ue` and `bo$$`, but not `$5`; an exclamation mark only inside a word. */
function isSignAmongLetters(units: Uint16Array, index: number, code: number): boolean {
  const before = signAt(units, index - 1);
  const after = signAt(units, index + 1);
  if (((before | after) & DIGIT) !== 0) return false;
  return ((code === EXCLAMATION ? before & after : before | after) & LATIN) !== 0;
}

/** More than any word has: a run of ten thousand letters and digits is not counted to its end each time. */
const TOKEN_MAX = 24;

/** Where the run of letters and digits around `index` ends, going by `step`. */
function edgeOf(units: Uint16Array, index: number, step: 1 | -1): number {
  let at = index;
  for (let left = TOKEN_MAX; left > 0; left -= 1) {
    if ((signAt(units, at + step) & (LATIN | DIGIT)) === 0) return at;
    at += step;
  }
  return at;
}

/** `4rrest`, `arr3st` and `f33`, but not `x1234`: in the word around the digit, letters are not outnumbered. */
function isDigitAmongLetters(units: Uint16Array, index: number): boolean {
  const from = edgeOf(units, index, -1);
  const to = edgeOf(units, index, 1);
  let letters = 0;
  for (let at = from; at <= to; at += 1) if ((signAt(units, at) & LATIN) !== 0) letters += 1;
  const digits = to - from + 1 - letters;
  return letters >= digits || (letters === 1 && digits === 2);
}
