import { everydayMessages } from '../../likeness/everyday.ts';
import type { Example } from '../../likeness/likeness.ts';
import { intents, type Intent } from '../../model/reply.ts';
import a from './examples/a.json' with { type: 'json' };
import b from './examples/b.json' with { type: 'json' };
import c from './examples/c.json' with { type: 'json' };
import d from './examples/d.json' with { type: 'json' };
import e from './examples/e.json' with { type: 'json' };
import enA from './examples/en-a.json' with { type: 'json' };
import enB from './examples/en-b.json' with { type: 'json' };
import enC from './examples/en-c.json' with { type: 'json' };
import f from './examples/f.json' with { type: 'json' };
import g from './examples/g.json' with { type: 'json' };
import h from './examples/h.json' with { type: 'json' };
import i from './examples/i.json' with { type: 'json' };
import j from './examples/j.json' with { type: 'json' };
import k from './examples/k.json' with { type: 'json' };
import mended from './examples/mended.json' with { type: 'json' };
import stops from './examples/stops.json' with { type: 'json' };
import zhA from './examples/zh-a.json' with { type: 'json' };
import zhB from './examples/zh-b.json' with { type: 'json' };
import zhC from './examples/zh-c.json' with { type: 'json' };

/** A reply that somebody has judged. */
export interface JudgedReply extends Example<Intent> {
  /** Other intents that a fair reader may hear first. */
  readonly fair: readonly Intent[];
}

/**
 * Replies as people write them, each file by one writer who did not know the others': so a test can hold one out and
 * see how replies of a stranger are understood. To teach a new way of saying something, add a line to a file.
 *
 * - a to k: all intents, both tongues, some with a second reading that is fair too (`hardship, or complaint`);
 * - zh and en: ways to say the same, as many as the writer could think of;
 * - mended: what was once misunderstood; stops: ways to end messages; chat: private messages that have nothing to do with a lender.
 */
const files = {
  ...{ a, b, c, d, e, f, g, h, i, j, k, mended, stops },
  ...{ 'zh-a': zhA, 'zh-b': zhB, 'zh-c': zhC, 'en-a': enA, 'en-b': enB, 'en-c': enC },
  'chat-a': { unclear: everydayMessages.a },
  'chat-b': { unclear: everydayMessages.b },
  'chat-c': { unclear: everydayMessages.c },
} satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

const byWriter = new Map<string, Readonly<Record<string, readonly string[]>>>(Object.entries(files));

export const writers: readonly string[] = [...byWriter.keys()];

const isIntent = (word: string): word is Intent => intents.some((intent) => intent === word);

function intentsIn(words: string): readonly Intent[] {
  const read = words.split('+').filter((word) => word !== '');
  const [wrong] = read.filter((word) => !isIntent(word));
  if (wrong !== undefined) throw new Error(`no such intent in the examples: ${wrong}`);
  return read.filter(isIntent);
}

export const examplesBy = (writer: string): readonly JudgedReply[] =>
  Object.entries(byWriter.get(writer) ?? {}).flatMap(([judgement, texts]) => {
    const [said = '', fair = ''] = judgement.split(', or ');
    return texts.map((text) => ({ text, labels: intentsIn(said), fair: intentsIn(fair) }));
  });
