import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * What is not mutated, each with its reason: words for people, and the examples that a rule carries, which are
 * its tests.
 */
const reasons: Readonly<Record<string, string>> = {
  examples: 'the examples of a rule are its tests',
  citations: 'a citation is checked by reading the law',
  title: 'words for people',
  plain: 'words for people',
  zh: 'words for people',
  en: 'words for people',
  because: 'words for people',
};

interface Path {
  readonly node: {
    readonly type: string;
    readonly key?: { readonly name?: string };
    readonly callee?: { readonly name?: string };
  };
}

const ignoreReason = ({ node }: Path): string | undefined => {
  if (node.type === 'ObjectProperty') return reasons[node.key?.name ?? ''];
  if (node.type === 'NewExpression' && node.callee?.name === 'Fault') {
    return 'the words of an error; its code is checked by type';
  }
  return undefined;
};

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', { shouldIgnore: ignoreReason }),
];
