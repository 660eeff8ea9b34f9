/** What is mutated, and by which tests it must be told apart from what we meant. */
export interface Room {
  readonly name: string;
  readonly mutate: readonly string[];
  /** Folders under test/: all that may kill a mutant of the room. Only quick tests: each mutant runs them. */
  readonly tests: readonly string[];
}

/** Lists of words are data: a phrase taken away is judged by the cases of test/reply and test/text, not here. */
const withoutLists = (folder: string): readonly string[] => [
  `shared/${folder}/**/*.ts`,
  `!shared/${folder}/**/phrases/**`,
  `!shared/${folder}/**/guards/**`,
];

export const rooms: readonly Room[] = [
  { name: 'ladder', mutate: ['shared/ladder/**/*.ts'], tests: ['ladder'] },
  { name: 'claim', mutate: ['shared/claim/**/*.ts'], tests: ['claim', 'send', 'reply', 'sweep', 'scan'] },
  { name: 'rules', mutate: ['shared/compliance/**/*.ts'], tests: ['compliance'] },
  { name: 'intents', mutate: withoutLists('reply/understand'), tests: ['reply/understand'] },
  { name: 'lint', mutate: withoutLists('text/lint'), tests: ['text/lint'] },
];
