import type { Folded } from './fold.ts';
import { LATIN, signOf } from './signs.ts';

/** One sentence as likeness compares it, and which stretch of `tight` it is. */
export interface Sentence {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

/** Letters that are compared, more than ten SMS hold: what stands beyond them is like nothing. */
const COMPARED_MAX = 1_600;
/** Fewer letters are half a thought (`Paid? Ignore this.`) and are read in one with the next sentence. */
const LETTERS_MIN = 20;
const HAN_MIN = 8;
const isShort = (text: string): boolean =>
  text.length < (/\p{Script=Han}/u.test(text) ? HAN_MIN : LETTERS_MIN);

/**
 * The sentences of a text with the disguise read off: what stood between two Chinese characters or between letters
 * that stand alone is gone (后 果, a r r e s t), other words are parted by a space and clauses by a comma. Examples
 * are read by the same rule, so that a disguised text is compared with plain ones and the other way round.
 */
export function sentencesOf(folded: Folded): readonly Sentence[] {
  const { tight, size, sentence } = folded;
  const sentences: Sentence[] = [];
  let text = '';
  let begin = 0;
  const last = Math.min(size, COMPARED_MAX);
  for (let at = 0; at < last; at += 1) {
    const begins = at > begin && sentence[at] !== sentence[at - 1];
    if (begins && !isShort(text)) {
      sentences.push({ text, begin, end: at });
      [text, begin] = ['', at];
    }
    text +=
      (begins && at > begin ? '. ' : borderBefore(folded, at, begin)) + String.fromCharCode(tight[at] ?? 0);
  }
  if (last > begin) sentences.push({ text, begin, end: last });
  return sentences;
}

function borderBefore(folded: Folded, at: number, begin: number): string {
  const { tight, parted, clause } = folded;
  if (at === begin || parted[at] === 0) return '';
  if (clause[at] !== clause[at - 1]) return ', ';
  const isBetweenLatin = ((signOf(tight[at] ?? 0) | signOf(tight[at - 1] ?? 0)) & LATIN) !== 0;
  return isBetweenLatin && !(standsAlone(folded, at) && standsAlone(folded, at - 1)) ? ' ' : '';
}

const standsAlone = ({ parted, size }: Folded, at: number): boolean =>
  (at === 0 || parted[at] !== 0) && (at + 1 >= size || parted[at + 1] !== 0);
