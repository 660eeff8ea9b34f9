import type { Reason } from '../reasons.ts';

const folder = 'shared/text/lint';
const addresses = `${folder}/addresses.ts`;
const fold = `${folder}/fold.ts`;
const personal = `${folder}/personal.ts`;

const shorter = 'the short way for texts in which the pattern finds nothing: only time tells the two apart';
const never = 'nothing is missing there: the value stands for the compiler, and a text never meets it';
const unlike = 'no address, number or figure is written so';

export const lintReasons: readonly Reason[] = [
  {
    file: addresses,
    code: 'export function linksIn(folded: Folded, { domains = [] }: Allowed): readonly Finding[] {',
    becomes: ['["Stryker was here"]'],
    because: unlike,
  },
  {
    file: addresses,
    code: 'if (/\\/|w ?w ?w/.test(plain)) {',
    becomes: ['true'],
    because: shorter,
  },
  { file: addresses, code: 'if (hasMark) {', becomes: ['true'], because: shorter },
  {
    file: addresses,
    code: 'const mayHide = (plain: string, hasMark: boolean): boolean => hasMark || /。|dot|point|点/.test(plain);',
    becomes: ['true'],
    because: shorter,
  },
  {
    file: `${folder}/facts.ts`,
    code: 'declared: readonly string[] = [],',
    becomes: ['["Stryker was here"]'],
    because: unlike,
  },
  {
    file: fold,
    code: '(sign & LATIN) !== 0 ? code : (sign & LEET) !== 0 ? leetLetter(reading.units, index, code) : undefined;',
    becomes: ['true'],
    because: 'the short way for characters that stand for no letter: leetLetter knows that too',
  },
  {
    file: fold,
    code: 'for (let index = 0; index < units.length; index += 1) {',
    becomes: ['index <= units.length'],
    because: 'behind the end of a text there is no character, and it is read as a mark that ends nothing',
  },
  {
    file: `${folder}/guarding.ts`,
    code: 'if ((sorted[middle]?.begin ?? 0) < at) low = middle + 1;',
    becomes: ['sorted[middle].begin'],
    because: never,
  },
  {
    file: `${folder}/guarding.ts`,
    code: 'const to = last + (/\\p{L}*/u.exec(raw.slice(last))?.[0].length ?? 0);',
    becomes: ['/\\p{L}*/u.exec(raw.slice(last))[0]'],
    because: never,
  },
  {
    file: personal,
    code: 'sum += doubled > 9 ? doubled - 9 : doubled;',
    becomes: ['sum -= doubled > 9 ? doubled - 9 : doubled'],
    because: 'what ten divides it divides with either sign',
  },
  {
    file: personal,
    code: "clause.replace(/\\b(?:card|security) no\\b/g, ''),",
    becomes: ['"Stryker was here!"'],
    because: 'whatever stands instead, so long as it says no to nothing',
  },
  {
    file: personal,
    code: "/[^.?!;,。]{0,40}/.exec(plain.slice(from, from + 40))?.[0] ?? '';",
    becomes: ['"Stryker was here!"', '/[^.?!;,。]{0,40}/.exec(plain.slice(from, from + 40))[0]'],
    because: never,
  },
  {
    file: personal,
    code: '`\\\\d(?:[ .\\\\-_*·/]{0,2}\\\\d){${least - 1},${most - 1}}`;',
    becomes: ['most + 1'],
    because: 'isCardNumber and isResidentId count the digits themselves',
  },
  { file: personal, code: 'if (hasSeen(folded, CHINESE_FIGURE)) {', becomes: ['true'], because: shorter },
  {
    file: personal,
    code: 'function emailsIn(plain: string, { emails = [] }: Allowed): readonly Finding[] {',
    becomes: ['["Stryker was here"]'],
    because: unlike,
  },
  { file: personal, code: 'if (digitsTogether >= DIGITS_OF_SOCIAL) {', becomes: ['true'], because: shorter },
  { file: personal, code: 'if (digitsTogether >= DIGITS_OF_CARD) {', becomes: ['true'], because: shorter },
  {
    file: personal,
    code: 'if (digitsTogether >= DIGITS_OF_RESIDENT) {',
    becomes: ['true'],
    because: shorter,
  },
  {
    file: personal,
    code: 'function phonesIn(folded: Folded, { phones = [] }: Allowed): readonly Finding[] {',
    becomes: ['["Stryker was here"]'],
    because: unlike,
  },
  {
    file: personal,
    code: 'if (digitsTogether < DIGITS_OF_PHONE) return [];',
    becomes: ['false'],
    because: shorter,
  },
  {
    file: personal,
    code: '...(digitsTogether < DIGITS_OF_MOBILE',
    becomes: ['false'],
    because: shorter,
  },
];
