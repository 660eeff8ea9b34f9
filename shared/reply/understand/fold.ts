import { simplified } from './simplified.ts';
import { chineseSpellings, latinSpellings } from './spellings.ts';
import { meantWord } from './typo.ts';

/** What somebody wrote, in the one form in which phrases are looked for. */
export interface Folded {
  /** Lower case, half width, simplified, no emoji; clauses are parted by `.` or, after a question, by `?`. */
  readonly clauses: string;
  /** The same without the parting: for words that are a whole reply. */
  readonly flat: string;
}

const chineseByWritten = new Map(chineseSpellings);
const anyChineseSpelling = new RegExp([...chineseByWritten.keys()].join('|'), 'gu');

/** Words that people part to be heard: `s t o p`, `S.T.O.P`. No others are joined: `r u a scam` is four words. */
const partedWords = new Set([
  'stop',
  'quit',
  'end',
  'cancel',
  'unsubscribe',
  'optout',
  'help',
  'paid',
  'scam',
  'kms',
]);
const partedLetters = /(?<![a-z0-9])[a-z](?:[ .\-_*·/]+[a-z](?![a-z0-9])){2,}/gu;

export function fold(text: string): Folded {
  const clauses = asMeant(asClauses(asTyped(text)));
  return { clauses, flat: joined(clauses.replace(/[.?]/gu, ' ')) };
}

/** One width, one case, one script; nothing that cannot be seen; apostrophes are not heard. */
const asTyped = (text: string): string =>
  simplified(
    text
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (sign) => (/[\n\r\t]/u.test(sign) ? sign : ''))
      .replace(/(?<=[a-z])['’‘`´]ll\b/gu, ' will')
      .replace(/\bi['’‘`´]d\b/gu, 'i would')
      .replace(/['’‘`´]/gu, '')
      .replace(/\bthe (?:f|fuck|hell|heck)\b/gu, ' ')
      .replace(/[🛑⛔🚫](?=\s*(?!stop)[a-z])/gu, ' stop ')
      .normalize('NFC'),
  );

const ifWord = (letters: string, word: string): string => (partedWords.has(word) ? word : letters);

const asClauses = (text: string): string =>
  joined(
    text
      .replace(/([a-z])\1{2,}/gu, '$1')
      .replace(partedLetters, (letters) => ifWord(letters, letters.replace(/[^a-z]/gu, '')))
      .replace(/(?<=\d)[.,:](?=\d)/gu, '')
      .replace(/[.!,;:。、…~\n\r]+/gu, '.')
      .replace(/[^\p{L}\p{N}.?]+/gu, ' '),
  );

/** Chinese needs no spaces; a clause ends once, as a question if any of its signs asks. */
const joined = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .replace(/ ?[.?][.? ]*/gu, (ends) => (ends.includes('?') ? '?' : '.'))
    .replace(/^[. ]+|[. ]+$/gu, '');

function asMeant(clauses: string): string {
  const chinese = clauses.replace(anyChineseSpelling, (written) => chineseByWritten.get(written) ?? written);
  return joined(chinese.replace(/[a-z0-9]+/gu, (word) => latinSpelling(word)));
}

function latinSpelling(word: string): string {
  if (Object.hasOwn(latinSpellings, word)) return latinSpellings[word] ?? word;
  return meantWord(word);
}
