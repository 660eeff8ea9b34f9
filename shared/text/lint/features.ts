import { isChinese, type Folded } from './fold.ts';
import { DIGIT, isDigit, LATIN, signOf } from './signs.ts';

/**
 * What a stretch of a folded text is compared by, as hashes: runs of up to three Chinese characters within a clause; of
 * other letters up to three words in a row, and pieces of words. As shared/likeness/features.ts, but read
 * from the folding, so that a disguised text is compared with plain ones: what stood between two Chinese characters
 * or between letters that stand alone is gone (后 果, a r r e s t). A figure counts as one whatever its digits.
 */
const RUN_MAX = 3;
const WORDS_MAX = 3;
const PIECE = 4;

const EDGE = 0x10ffff;
const FIGURE = 0x30;
const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);
/** Seeds that keep the kinds of features apart. */
const HAN = mixed(FNV_START, 1);
const WORD = mixed(FNV_START, 2);
const PART = mixed(FNV_START, 3);

/** A stretch of `tight`. */
export interface Stretch {
  readonly begin: number;
  readonly end: number;
}

export interface Sentence extends Stretch {
  /** Too few words to overrule a phrase among them. */
  readonly isShort: boolean;
}

/** Letters that are compared, more than ten SMS hold: what stands beyond them is like nothing. */
const COMPARED_MAX = 1_600;
/** Fewer letters are half a thought (`Paid? Ignore this.`) and are read in one with the next sentence. */
const LETTERS_MIN = 20;
const HAN_MIN = 8;
/** Fewer Chinese characters say too little for the examples to overrule a phrase among them. */
const HAN_JUDGED = 10;

/** The sentences of a text; none beyond what is compared. */
export function sentencesOf({ tight, size, sentence }: Folded): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const last = Math.min(size, COMPARED_MAX);
  let begin = 0;
  let hasHan = false;
  for (let at = 0; at < last; at += 1) {
    if (sentence[at] !== sentence[at - 1] && at - begin >= (hasHan ? HAN_MIN : LETTERS_MIN)) {
      sentences.push({ begin, end: at, isShort: at - begin < (hasHan ? HAN_JUDGED : LETTERS_MIN) });
      [begin, hasHan] = [at, false];
    }
    hasHan ||= isIdeograph(tight[at] ?? 0);
  }
  if (last > begin) {
    sentences.push({ begin, end: last, isShort: last - begin < (hasHan ? HAN_JUDGED : LETTERS_MIN) });
  }
  return sentences;
}

/** A Chinese character says as much as so many Latin letters. */
const HAN_WEIGHT = 3;

/** Whether a stretch is Chinese; else it is compared with what is written in Latin letters, be it pinyin. */
function isHanIn({ tight }: Folded, { begin, end }: Stretch): boolean {
  let han = 0;
  let latin = 0;
  for (let at = begin; at < end; at += 1) {
    const code = tight[at] ?? 0;
    if (isIdeograph(code)) han += 1;
    else if ((signOf(code) & LATIN) !== 0) latin += 1;
  }
  return han * HAN_WEIGHT > latin;
}

/** How to stop it, which every notice says whatever else it does. */
const wayToStop = /(?:reply|text|send)(?:td|t|stop)|stopto|tounsubscribe|回复?(?:td?)?退订|回t|拒收/;
/** Longer than any sentence that says only this. */
const TAIL_MAX = 40;
const isTail = ({ tight }: Folded, { begin, end }: Stretch): boolean =>
  end - begin < TAIL_MAX && wayToStop.test(String.fromCharCode(...tight.subarray(begin, end)));

/** What is compared as one: stretches in one language. */
export interface Half {
  readonly isHan: boolean;
  readonly stretches: readonly Stretch[];
}

export const halfOf = (folded: Folded, one: Stretch): Half => ({
  isHan: isHanIn(folded, one),
  stretches: [one],
});

/** What a text says in each of the languages it speaks. How to stop it is left out, if anything else is said. */
export function halvesOf(folded: Folded, sentences: readonly Stretch[]): readonly Half[] {
  const told = sentences.filter((one) => !isTail(folded, one));
  const compared = told.length === 0 ? sentences : told;
  return [true, false]
    .map((isHan) => ({
      isHan,
      stretches: joined(compared.filter((one) => isHanIn(folded, one) === isHan)),
    }))
    .filter(({ stretches }) => stretches.length > 0);
}

/** Sentences that follow each other as one stretch. */
function joined(sentences: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { begin, end } of sentences) {
    const before = stretches.at(-1);
    if (before?.end === begin) stretches.splice(-1, 1, { begin: before.begin, end });
    else stretches.push({ begin, end });
  }
  return stretches;
}

export interface Clause extends Stretch {
  /** It is more than a word or two. */
  readonly isLong: boolean;
}

/** What stands between two marks, be it short; nothing beyond what is compared. */
export function clausesOf(folded: Folded): readonly Clause[] {
  const { size, clause } = folded;
  const clauses: Clause[] = [];
  const last = Math.min(size, COMPARED_MAX);
  const least = isChinese(folded) ? HAN_MIN : LETTERS_MIN;
  for (let begin = 0; begin < last;) {
    let end = begin + 1;
    while (end < last && clause[end] === clause[begin]) end += 1;
    clauses.push({ begin, end, isLong: end - begin >= least });
    begin = end;
  }
  return clauses;
}

/** A letter adds at most three runs, or one piece and three runs of words; the edges add a few. */
const found = new Int32Array((COMPARED_MAX + 2) * 6);
const codes = new Int32Array(COMPARED_MAX + 2);
const words = new Int32Array(COMPARED_MAX + 2);

/** Hashes of all of them together, as `featuresIn`. */
export function featuresOf(folded: Folded, stretches: readonly Stretch[]): Iterable<number> {
  const [first, ...more] = stretches;
  if (first === undefined) return [];
  if (more.length === 0) return featuresIn(folded, first);
  return stretches.flatMap((one) => [...featuresIn(folded, one)]);
}

/** Hashes of one stretch, some of them more than once. Written over by the next call: thousands of examples are read so. */
function featuresIn(folded: Folded, { begin, end }: Stretch): Int32Array {
  let size = 0;
  let wordCount = 1;
  words[0] = EDGE;
  for (let at = begin; at < end;) {
    const isHan = isIdeograph(folded.tight[at] ?? 0);
    const stop = endOf(folded, at, end, isHan);
    const count = readCodes(folded.tight, at, stop);
    if (isHan) size = addRuns(codes, count, RUN_MAX, HAN, size);
    else {
      size = addPieces(count, size);
      words[wordCount] = wordOf(count);
      wordCount += 1;
    }
    at = stop;
  }
  words[wordCount] = EDGE;
  if (wordCount > 1) size = addRuns(words, wordCount + 1, WORDS_MAX, WORD, size);
  return found.subarray(0, size);
}

const isIdeograph = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Where the word, or the Chinese characters of a clause, end. */
function endOf(folded: Folded, from: number, end: number, isHan: boolean): number {
  let at = from + 1;
  while (at < end && isIdeograph(folded.tight[at] ?? 0) === isHan && !isBorder(folded, at)) at += 1;
  return at;
}

function isBorder(folded: Folded, at: number): boolean {
  const { tight, parted, clause } = folded;
  if (parted[at] === 0) return false;
  if (clause[at] !== clause[at - 1]) return true;
  const isWord = ((signOf(tight[at] ?? 0) | signOf(tight[at - 1] ?? 0)) & (LATIN | DIGIT)) !== 0;
  return isWord && !(standsAlone(folded, at) && standsAlone(folded, at - 1));
}

const standsAlone = ({ parted, size }: Folded, at: number): boolean =>
  (at === 0 || parted[at] !== 0) && (at + 1 >= size || parted[at + 1] !== 0);

/** With its edges, and a figure as one sign; answers how many. */
function readCodes(tight: Uint16Array, from: number, to: number): number {
  codes[0] = EDGE;
  let count = 1;
  for (let at = from; at < to; at += 1) {
    const code = tight[at] ?? 0;
    const one = isDigit(code) ? FIGURE : code;
    if (one === FIGURE && codes[count - 1] === FIGURE) continue;
    codes[count] = one;
    count += 1;
  }
  codes[count] = EDGE;
  return count + 1;
}

/** Every run of one to `longest` codes; answers how many features there are now. */
function addRuns(of: Int32Array, count: number, longest: number, seed: number, from: number): number {
  let size = from;
  for (let begin = 0; begin < count; begin += 1) {
    let hash = seed;
    const end = Math.min(count, begin + longest);
    for (let at = begin; at < end; at += 1) {
      hash = mixed(hash, of[at] ?? 0);
      found[size] = hash;
      size += 1;
    }
  }
  return size;
}

function addPieces(count: number, from: number): number {
  let size = from;
  for (let begin = 0; begin + PIECE <= count; begin += 1) {
    let hash = PART;
    for (let at = begin; at < begin + PIECE; at += 1) hash = mixed(hash, codes[at] ?? 0);
    found[size] = hash;
    size += 1;
  }
  return size;
}

function wordOf(count: number): number {
  let word = WORD;
  for (let at = 1; at < count - 1; at += 1) word = mixed(word, codes[at] ?? 0);
  return word;
}
