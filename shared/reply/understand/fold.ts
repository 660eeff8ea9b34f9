import { simplified } from './simplified.ts';
import { latinSpellings } from './spellings-en.ts';
import { chineseSpellings } from './spellings-zh.ts';
import { meantWord } from './typo.ts';

/** What somebody wrote, in the one form in which phrases are looked for. */
export interface Folded {
  /** Lower case, half width, simplified, no emoji; clauses are parted by `.` or, after a question, by `?`. */
  readonly clauses: string;
  /** The same without the parting: for words that are a whole reply. */
  readonly flat: string;
  /** As `clauses`, and a space between Chinese words parts them too: many put one where a comma should be. */
  readonly parted: string;
}

/** Filed by their first character; the first that fits is taken. */
const chineseByFirst = Map.groupBy(chineseSpellings, ([written]) => written.charAt(0));

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
  const typed = asTyped(text);
  const clauses = asMeant(asClauses(typed));
  const commas = typed.replace(spaceAsComma, '.');
  const parted = commas === typed ? clauses : asMeant(asClauses(commas));
  return { clauses, parted, flat: joined(clauses.replace(/[.?]/gu, ' ')) };
}

/** Single characters parted by spaces are one word, drawn out, but for a last one that is an order. */
const spaceAsComma = /(?<=\p{Script=Han}{2})[ \t\u3000]+(?=\p{Script=Han}{2}|[停退滚](?!\p{L}))/gu;

/** One sign may stand for a whole sentence; unfolded, it counts as many. */
const CHARACTERS_MAX = 1500;

/** One width, one case, one script; nothing that cannot be seen; apostrophes are not heard. */
const asTyped = (text: string): string =>
  simplified(
    text
      .normalize('NFKD')
      .slice(0, CHARACTERS_MAX)
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (sign) => (/[\n\r\t]/u.test(sign) ? sign : ''))
      .replace(/(?<=\bwrong\s*)#|#(?=\s*(?:\?|$))/gu, ' number')
      .replace(
        /\b(talk|want|have|going|need|used|like|happy|got|speak|listen|gotta|able|reply|due|send|back|stop|up|how|where|what|who|nothing|try|trying|has|just|said) ?2\b(?= [a-z])/gu,
        '$1 to',
      )
      .replace(/\b4 ?(?=(?:me|u|you|now|him|her|them|the|a|this|ur|real|my)\b)/gu, 'for ')
      .replace(/(?<=[a-z])['’‘`´]ll\b/gu, ' will')
      .replace(/\b(we|they|you)['’‘`´]re\b/gu, '$1 are')
      .replace(/(?<=[a-z])['’‘`´]ve\b/gu, ' have')
      .replace(/(?<=[a-z])['’‘`´]s (?=been |gone |already |passed )/gu, ' has ')
      .replace(/ (?:period|full stop|exclamation point|question mark)(?= |$)/gu, spokenSign)
      .replace(/(?<=[a-z0-9]{2} |\bu )r(?= (?:[a-z]{2}|u\b))/gu, 'are')
      .replace(/\bw\/ ?o\b/gu, 'without ')
      .replace(/\bi['’‘`´]d\b/gu, 'i would')
      .replace(/['’‘`´]/gu, '')
      .replace(/\bthe (?:f|fuck|fck|hell|heck|tf|eff)\b/gu, '')
      .replace(/(?<!\b(?:no|not|stop)\s*)[🛑⛔🚫](?=\s*(?!stop)[a-z])/gu, ' stop ')
      .normalize('NFC'),
  );

/** Voice to text writes out "period" after each clause; "my period" is none. */
const spokenSign = (sign: string, at: number, text: string): string =>
  at + sign.length === text.length || text.split(' period').length > 2 ? '' : sign;

const ifWord = (letters: string, word: string): string => (partedWords.has(word) ? word : letters);

const asClauses = (text: string): string =>
  joined(
    text
      .replace(/([a-z])\1{2,}(?!\b(?<=\b\1+))/gu, '$1')
      .replace(partedLetters, (letters) => ifWord(letters, letters.replace(/[^a-z]/gu, '')))
      .replace(/(?<=\d)[.,:](?=\d)/gu, '')
      .replace(/[.!,;:。、…~\n\r]/gu, '.')
      .replace(/[^\p{L}\p{N}.?]/gu, ' '),
  );

/** Chinese needs no spaces; a clause ends once, as a question if any of its signs asks. */
const joined = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .replace(/ ?[.?][.? ]*/gu, (ends) => (ends.includes('?') ? '?' : '.'))
    .replace(/^[. ]|[. ]$/gu, '');

function asMeant(clauses: string): string {
  const chinese = inStandardChinese(clauses);
  return joined(chinese.replace(/[a-z0-9]+/gu, (word) => latinSpelling(word)));
}

const latinSpelling = (word: string): string => latinSpellings.get(word) ?? meantWord(word);

/** One pass from left to right: what has been replaced is not looked at again. */
function inStandardChinese(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  let [standard, from] = ['', 0];
  for (let at = 0; at < text.length; at += 1) {
    const found = chineseByFirst.get(text.charAt(at))?.find(([written]) => text.startsWith(written, at));
    if (found === undefined) continue;
    standard += text.slice(from, at) + found[1];
    from = at + found[0].length;
    at = from - 1;
  }
  return standard + text.slice(from);
}
