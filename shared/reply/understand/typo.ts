/** Typing mistakes in the few words that must not be missed. No other word is bent to another. */
import { words } from './vocabulary.ts';

/** Words in their own right that are one slip away from `stop`: they are not mistakes. */
const realWords = new Set(words`
  shop, slop, step, stow, stops, stoop, atop, swop, strop, stomp, stop, scop, stoup, stope, stoep
`);
const UNSUBSCRIBE_SLIPS_MAX = 2;
const STOP_SLIPS_MAX = 1;

/** Words long enough that one slip leaves them alone among words. */
const keyWords = words`
  messages, message, texting, number, person, harassment, harassing, attorney, bankruptcy, complaint, incorrect,
  amount, balance, hardship, dispute, deceased, tomorrow, afford, actually, already, again, wrong, payment,
  extension, installment, suicide, lawyer
`;
const KEY_WORD_SLIPS_MAX = 1;

/** The key word that was meant, or the word itself. `subscribe` is no slip of its opposite: it does not begin with `un`. */
export function meantWord(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  if (word.startsWith('un')) {
    return slipsBetween(word, 'unsubscribe') <= UNSUBSCRIBE_SLIPS_MAX ? 'unsubscribe' : word;
  }
  return keyWords.find((meant) => isNear(word, meant)) ?? word;
}

/** First and last letter are taken to be right: a plural or another tense is a word, not a slip. */
const isNear = (word: string, meant: string): boolean =>
  word.at(0) === meant.at(0) &&
  word.at(-1) === meant.at(-1) &&
  Math.abs(word.length - meant.length) <= KEY_WORD_SLIPS_MAX &&
  slipsBetween(word, meant) <= KEY_WORD_SLIPS_MAX;

/** Only asked of a reply that is this one word. */
export const meansStop = (word: string): boolean =>
  /^[a-z]{4,}$/u.test(word) && !realWords.has(word) && slipsBetween(word, 'stop') <= STOP_SLIPS_MAX;

/** Letters put in, left out, exchanged for another or with a neighbour (optimal string alignment). */
export function slipsBetween(written: string, meant: string): number {
  const before = Array.from({ length: meant.length + 1 }, (_, column) => column);
  let [last, previous]: [readonly number[], readonly number[]] = [before, before];
  for (let row = 1; row <= written.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= meant.length; column += 1) {
      line.push(slipsAt({ written, meant, row, column, line, last, previous }));
    }
    [previous, last] = [last, line];
  }
  return last[meant.length] ?? meant.length;
}

interface Cell {
  readonly written: string;
  readonly meant: string;
  readonly row: number;
  readonly column: number;
  readonly line: readonly number[];
  readonly last: readonly number[];
  readonly previous: readonly number[];
}

function slipsAt({ written, meant, row, column, line, last, previous }: Cell): number {
  const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Infinity;
  const same = written[row - 1] === meant[column - 1];
  const swapped = written[row - 1] === meant[column - 2] && written[row - 2] === meant[column - 1];
  return Math.min(
    at(last, column) + 1,
    at(line, column - 1) + 1,
    at(last, column - 1) + (same ? 0 : 1),
    swapped ? at(previous, column - 2) + 1 : Infinity,
  );
}
