/** Figures as they are said or taken apart to pass a reader of figures: nine eight seven, 4 1 1 1, 6👉2👉1, 4I11. */
const words: Readonly<Record<string, string>> = {
  ...{
    zero: '0',
    oh: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
  },
  ...{ nine: '9', 零: '0', 〇: '0', 幺: '1', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7' },
  ...{ 八: '8', 九: '9' },
};
const word = Object.keys(words)
  .filter((one) => one.length > 1)
  .join('|');
/** Four in a row, colons between them or not: fewer are a sum or a date in words. */
const inWords = new RegExp(`\\b(?:${word})(?:[^\\p{L}\\d]{0,3}\\b(?:${word})\\b){3,}`, 'gu');
/** Three before the name of a street: nine-nine-one Alder Ct. */
const inWordsBefore = new RegExp(
  `\\b(?:${word})(?:[^\\p{L}\\d]{0,3}\\b(?:${word})\\b){2}(?=[ ,]{1,2}(?:[a-z]+ ){1,2}(?:st|street|ave|avenue|rd|road|ln|lane|blvd|ct|court|dr|drive|way|pl|place)\\b)`,
  'gu',
);
/**
 * Words among figures, or grown together with them: five oh three, 555, oh one four two; 5105-one051. A colon parts two
 * figures: loan 6651: two one nine.
 */
const item = `(?:(?:${word})(?!\\p{L})|\\d{1,5})`;
const mixed = new RegExp(`(?<![\\p{L}\\d])${item}(?:[^\\p{L}\\d:]{0,3}${item}){3,}`, 'gu');
const inCharacters = /[零〇幺一二三四五六七八九](?:[^\p{L}\d]{0,2}[零〇幺一二三四五六七八九]){3,}/gu;
const each = new RegExp(`${word}|[零〇幺一二三四五六七八九]`, 'gu');
const apart = /(?<![\p{L}\d.])\d(?:[^\p{L}\d]{1,3}\d(?!\d)){5,}/gu;
/** Letters that look like figures, beside a figure: l99OOOO, l2/O9/l99l. */
const lookAlikes = /(?<![a-z0-9])(?=[oil]*\d)[\doil]{2,}(?![a-z0-9])/g;
/** Of a card, in groups: 5555 - 4444. */
const groups = /(?<=\d{4})[^\p{L}\d]{1,3}(?=\d{4}(?!\d))/gu;

/** Fewer are a sum or a date beside figures. */
const WORDS_MIN = 3;

const digitsOf = (said: string): string =>
  said.replace(each, (one) => words[one] ?? one).replace(/[^\d]/g, '');

/** The plain text with such figures read; undefined where there are none. */
export function withFiguresRead(plain: string): string | undefined {
  const read = plain
    .replace(lookAlikes, (run) => run.replace(/o/g, '0').replace(/[il]/g, '1'))
    .replace(mixed, (run) => ((run.match(each)?.length ?? 0) < WORDS_MIN ? run : digitsOf(run)))
    .replace(inWords, digitsOf)
    .replace(inWordsBefore, digitsOf)
    .replace(inCharacters, digitsOf)
    .replace(apart, (digits) => digits.replace(/\D/g, ''))
    .replace(groups, '');
  return read === plain ? undefined : read;
}
