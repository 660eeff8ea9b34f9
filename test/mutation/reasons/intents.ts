import type { Reason } from '../reasons.ts';

const folder = 'shared/reply/understand';
const fold = `${folder}/fold.ts`;
const grammar = `${folder}/grammar.ts`;
const listener = `${folder}/listener.ts`;
const index = `${folder}/pattern-index.ts`;
const never = 'nothing is missing there: the value stands for the compiler, and a text never meets it';
const again = 'it is worked out once more, and is the same: only time tells the two apart';

const required = `${folder}/required.ts`;
const twice =
  'a list that stands there twice is found twice, and its patterns once: only time tells the two apart';
const noList = 'what is no list of pieces holds no pattern';

const shorter = 'the short way for texts to which nothing is to be done';
const beyond = 'behind the end of a text there is no character, and no word begins with none';

export const intentsReasons: readonly Reason[] = [
  {
    file: `${folder}/name.ts`,
    code: "[...raw.matchAll(denied)].some(([, name = '']) => !notNames.has(name));",
    becomes: ['"Stryker was here!"'],
    because: never,
  },
  {
    file: `${folder}/acknowledge.ts`,
    code: '.map((word) => (/^[a-z0-9]/u.test(word) ? `(?:${word})\\\\b` : word));',
    becomes: ['/[a-z0-9]/u'],
    because: 'no word begins in Chinese and goes on in Latin letters',
  },
  {
    file: fold,
    code: 'const parted = commas === typed ? clauses : asMeant(asClauses(commas));',
    becomes: ['false'],
    because: shorter,
  },
  {
    file: fold,
    code: ".replace(/ ?[.?][.? ]*/gu, (ends) => (ends.includes('?') ? '?' : '.'))",
    becomes: ['/ ?[.?][.? ]/gu'],
    because: 'what is joined is joined again when its words have been brought to what they mean',
  },
  {
    file: fold,
    code: 'if (!/\\p{Script=Han}/u.test(text)) return text;',
    becomes: ['false'],
    because: shorter,
  },
  {
    file: fold,
    code: 'for (let at = 0; at < text.length; at += 1) {',
    becomes: ['at <= text.length'],
    because: beyond,
  },
  {
    file: grammar,
    code: 'return heard.evidence.length > 0 || parted === clauses ? heard : saidInClauses(clauses, flat, raw);',
    becomes: ['false'],
    because: again,
  },
  {
    file: grammar,
    code: 'if (first === undefined || listener.whole.has(spoken.flat)) return { first, by: first };',
    becomes: ['false'],
    because: 'where nothing was heard, nothing is heard when less of the text is in sight',
  },
  {
    file: grammar,
    code: 'return { first, by: rest === spoken ? first : hear(rest) };',
    becomes: ['false'],
    because: again,
  },
  {
    file: listener,
    code: 'return (clauses) => Map.groupBy([...zh(clauses), ...en(clauses)], (pattern) => homes.get(pattern) ?? []);',
    becomes: ['["Stryker was here"]'],
    because: never,
  },
  {
    file: listener,
    code: 'return (clauses) => (lettersOf[tongue].test(clauses) ? index(clauses) : []);',
    becomes: ['["Stryker was here"]'],
    because: 'what is no pattern belongs to no list that is asked for',
  },
  {
    file: listener,
    code: 'const clauses = (spoken.near.get(unless) ?? []).reduce(',
    becomes: ['["Stryker was here"]'],
    because: 'what is no pattern takes away no word of a text',
  },
  {
    file: listener,
    code: ': { ...spoken, clauses, wholes: [], each: eachClauseOf(clauses) };',
    becomes: ['["Stryker was here"]'],
    because: 'it is no word of any list',
  },
  {
    file: `${folder}/second-opinion.ts`,
    code: "if (best === 'unclear' || best === 'opt-out' || best === 'acknowledge') return [];",
    becomes: ['false', '""'],
    because: 'chat has no lead over itself, and is left out two lines on: the question is for the compiler',
  },
  {
    file: required,
    code: 'if (branches.length === 1 && only !== undefined) return only;',
    becomes: ['true'],
    because: never,
  },
  {
    file: required,
    code: "const [opening = '('] = /\\((?:\\?(?:<?[!=]|:))?/u.exec(reader.source.slice(reader.at)) ?? [];",
    becomes: ['""', '["Stryker was here"]'],
    because: never,
  },
  {
    file: required,
    code: "return /^(?:[?*]|\\{0)/u.test(found) ? 'perhaps' : 'more';",
    becomes: ['""'],
    because: 'nobody asks for what is neither once nor perhaps',
  },
  {
    file: `${folder}/typo.ts`,
    code: 'Math.abs(word.length - meant.length) <= KEY_WORD_SLIPS_MAX &&',
    becomes: ['true'],
    because: 'the short way for words of another length: each letter more or less is a slip',
  },
  {
    file: `${folder}/vocabulary.ts`,
    code: "const [written = '', meant = ''] = pair.split('=');",
    becomes: ['"Stryker was here!"'],
    because: never,
  },
  {
    file: index,
    code: 'readonly #filed: Filed[][] = [];',
    becomes: ['["Stryker was here"]'],
    because: 'no list bears the number of what is no list',
  },
  { file: index, code: 'if (known !== undefined) return known;', becomes: ['false'], because: twice },
  { file: index, code: 'this.#numbers.set(key, number);', becomes: [';'], because: twice },
  {
    file: index,
    code: 'for (const piece of pieces) this.#pieces.set(piece, [...(this.#pieces.get(piece) ?? []), number]);',
    becomes: ['["Stryker was here"]'],
    because: noList,
  },
  {
    file: index,
    code: 'this.#filed[number]?.push(filed);',
    becomes: ['this.#filed[number].push'],
    because: never,
  },
  { file: index, code: 'const found: number[] = [];', becomes: ['["Stryker was here"]'], because: noList },
  { file: index, code: '(this.#filed[list] ?? [])', becomes: ['["Stryker was here"]'], because: never },
  {
    file: index,
    code: 'const longer = tree.twos.get(pairAt(piece, 0)) ?? { lists: [], threes: new Map(), fours: new Map() };',
    becomes: ['["Stryker was here"]'],
    because: noList,
  },
  {
    file: index,
    code: 'for (let at = 0; at < text.length; at += 1) {',
    becomes: ['at <= text.length'],
    because: beyond,
  },
];
