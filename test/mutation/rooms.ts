export type Runner = 'vitest' | 'rules' | 'quick';

/** Some files, and the tests that must tell every change of them from what we meant. */
export interface Part {
  readonly mutate: readonly string[];
  /** Paths under test/. Only quick tests, and few: each change runs those that reach it. */
  readonly tests: readonly string[];
  /**
   * `rules`: of each rule its own examples, without vitest. `quick`: by thousands of judged examples, those of the
   * module `kept`, and by tests that answer at once; without vitest too.
   */
  readonly runner?: Runner;
  readonly kept?: string;
}

export interface Room {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** Lists of words are data: a word taken away is judged by the cases of test/reply and test/text, not here. */
const withoutLists = (folder: string, lists: string): readonly string[] => [
  `shared/${folder}/*.ts`,
  `!shared/${folder}/{${lists}}.ts`,
];

const answers = 'shared/claim/answer*.ts';

export const rooms: readonly Room[] = [
  { name: 'ladder', parts: [{ mutate: ['shared/ladder/**/*.ts'], tests: ['ladder'] }] },
  {
    name: 'claim',
    parts: [
      {
        mutate: ['shared/claim/{commit,decision,deliver,limits,opted-out-at-carrier,rate,writes}.ts'],
        tests: ['claim', 'send/look-at-loan', 'send/faults', 'send/several'],
      },
      {
        mutate: ['shared/claim/{deployment,facts,scene,text-facts}.ts'],
        tests: ['claim', 'send/look-at-loan', 'send/catch-up', 'send/several'],
      },
      { mutate: [answers], tests: ['claim', 'reply/reply', 'reply/effects', 'case/score', 'case/resolve'] },
    ],
  },
  {
    name: 'rules',
    parts: [
      // First what all rules stand on, then the rules, each by its own examples.
      {
        mutate: ['shared/compliance/{caps,citations,consent,families,flags,holds,judge,law,plain,rule}.ts'],
        tests: [
          'compliance/rules',
          'compliance/rule',
          'compliance/judge',
          'compliance/caps',
          'compliance/families',
        ],
      },
      {
        mutate: ['shared/compliance/{hours,quiet,window,window-judgement}.ts'],
        tests: ['compliance/rules', 'compliance/window', 'compliance/quiet.property', 'compliance/hours'],
      },
      { mutate: ['shared/compliance/calendar.ts'], tests: ['compliance/calendar'] },
      {
        mutate: ['shared/compliance/{brake,parts-max}.ts'],
        tests: ['compliance/brake', 'compliance/parts-max'],
      },
      { mutate: ['shared/compliance/facts*.ts'], tests: ['compliance/facts-schema'] },
      { mutate: ['shared/compliance/places/*.ts'], tests: ['compliance/places'] },
      { mutate: ['shared/compliance/packs/*.ts'], tests: ['compliance/judge', 'compliance/speaks-of'] },
      { mutate: ['shared/compliance/rules/*.ts'], tests: ['compliance/rules'], runner: 'rules' },
    ],
  },
  {
    name: 'intents',
    parts: [
      {
        mutate: withoutLists(
          'reply/understand',
          'examples,fillers,parts-en,parts-zh,simplified,spellings-en,spellings-zh,vocabularies',
        ),
        tests: [
          ...[
            'fold',
            'grammar',
            'notation',
            'own-words',
            'second-opinion',
            'typo',
            'understand',
            'vocabulary',
          ],
        ].map((name) => `reply/understand/${name}`),
        runner: 'quick',
        kept: 'reply/understand/kept',
      },
    ],
  },
  {
    name: 'lint',
    parts: [
      {
        mutate: withoutLists('text/lint', 'everyday,examples,families,traditional,triggers'),
        // First those that need no book of phrases: to build one takes longer than they all do. Last what takes a second.
        tests: [
          ...['addresses', 'asked', 'ear', 'facts', 'features', 'fold', 'guarding', 'matcher'],
          ...['personal', 'personal-shapes', 'pressure', 'spelled', 'structure'],
          ...['lint-by', 'likeness', 'lint', 'trie'],
        ].map((name) => `text/lint/${name}`),
        runner: 'quick',
        kept: 'text/lint/kept',
      },
    ],
  },
];
