import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * What is not mutated, each with its reason: words for people, and the examples that a rule carries, which are
 * its tests.
 */
const reasons: Readonly<Record<string, string>> = {
  examples: 'the examples of a rule are its tests',
  citations: 'a citation is checked by reading the law',
  citation: 'a citation is checked by reading the law',
  title: 'words for people',
  plain: 'words for people',
  zh: 'words for people',
  en: 'words for people',
  because: 'words for people',
};

/** Calls that make a citation of words. */
const citing = ['policy', 'pipl'];

interface Node {
  readonly type: string;
  readonly key?: { readonly name?: string };
  /** Of a constant. */
  readonly id?: { readonly name?: string };
  readonly callee?: { readonly name?: string };
}

interface Path {
  readonly node: Node;
  readonly parent?: Node;
  /** Where the node stands in its parent: the second argument of a call is 1. */
  readonly key?: unknown;
}

/** The reason why a value was chosen, which stands beside it: `chosen(36, 'a file comes once a day')`. */
const isWhyChosen = ({ parent, key }: Path): boolean =>
  key === 1 && parent?.type === 'CallExpression' && parent.callee?.name === 'chosen';

/** `const examplesOfTalk = () => [...]`: a part of them that was too long for its rule. */
const isExamples = ({ type, id }: Node): boolean =>
  type === 'VariableDeclarator' && id?.name?.startsWith('examplesOf') === true;

function ignoreReason(path: Path): string | undefined {
  const { type, key, callee } = path.node;
  const called = callee?.name ?? '';
  if (type === 'ObjectProperty') return reasons[key?.name ?? ''];
  if (isExamples(path.node)) return reasons['examples'];
  if (type === 'CallExpression' && citing.includes(called)) return reasons['citation'];
  if (type === 'NewExpression' && called === 'Fault') {
    return 'the words of an error; its code is checked by type';
  }
  return isWhyChosen(path) ? 'words for people' : undefined;
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', { shouldIgnore: ignoreReason }),
];
