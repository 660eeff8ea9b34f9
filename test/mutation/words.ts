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
  readonly callee?: { readonly name?: string };
}

interface Path {
  readonly node: Node;
  readonly parent?: Node;
  /** Where the node stands in its parent: the second argument of a call is 1. */
  readonly key?: unknown;
}

const ofCall = (called: string | undefined): string | undefined =>
  citing.includes(called ?? '') ? reasons['citation'] : undefined;

function ignoreReason({ node, parent, key }: Path): string | undefined {
  if (parent?.type === 'CallExpression' && parent.callee?.name === 'chosen' && key === 1) {
    return 'why a value was chosen: words for people';
  }
  switch (node.type) {
    case 'ObjectProperty':
      return reasons[node.key?.name ?? ''];
    case 'CallExpression':
      return ofCall(node.callee?.name);
    case 'NewExpression':
      return node.callee?.name === 'Fault' ? 'the words of an error; its code is checked by type' : undefined;
    default:
      return undefined;
  }
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', { shouldIgnore: ignoreReason }),
];
