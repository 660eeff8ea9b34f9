import { isAcknowledgement } from './acknowledge.ts';
import { withoutFillers } from './fillers.ts';
import { fold, type Folded } from './fold.ts';
import { intentsInOrder, type CertainIntent, type Intent } from './intents.ts';
import {
  certainIn,
  eachClauseOf,
  guarded,
  listenerOf,
  nearOf,
  phraseIn,
  type Listener,
  type Spoken,
} from './listener.ts';
import { deniesName } from './name.ts';
import { ownWords } from './own-words.ts';
import { meansStop } from './typo.ts';
import { vocabularies } from './vocabularies.ts';

export interface Evidence {
  readonly intent: CertainIntent;
  /** The word or the phrase, in the notation of its list, that said so. */
  readonly by: string;
}

export interface Understanding {
  /** In the order of effects; `['unclear']` when nothing is certain. Never empty. */
  readonly intents: readonly Intent[];
  readonly evidence: readonly Evidence[];
}

const listeners = vocabularies.map(listenerOf);
const near = nearOf(listeners);

/** Replies without a word. Anything else without words is unclear. */
const signs: readonly (readonly [RegExp, CertainIntent])[] = [
  [/^[\s\p{P}🛑⛔✋🚫📵🙅\uFE0F]*[🛑⛔✋🚫📵🙅][\s\p{P}🛑⛔✋🚫📵🙅\uFE0F]*$/u, 'opt-out'],
  [/^[\s👌👍🙏🆗✅😊🙂\p{EMod}\uFE0F.!]*[👌👍🙏🆗✅][\s👌👍🙏🆗✅😊🙂\p{EMod}\uFE0F.!]*$/u, 'acknowledge'],
];

/** What is not believed, or only rhetoric, beside words of these kinds. */
const notBeside: readonly (readonly [CertainIntent, readonly CertainIntent[]])[] = [
  ['opt-in', ['distress', 'opt-out', 'wrong-person', 'legal']],
  // "Who is this? I have no loan" asks nothing.
  ['help', ['wrong-person']],
];

/** Longer texts are cut: a borrower's point comes at the beginning or at the end, and the time to understand stays bounded. */
const HEAD_MAX = 350;
const TAIL_MAX = 150;

const bounded = (text: string): string =>
  text.length <= HEAD_MAX + TAIL_MAX ? text : `${text.slice(0, HEAD_MAX)}\n${text.slice(-TAIL_MAX)}`;

/**
 * What a reply means, and which words said so. Pure. In doubt `unclear`: that holds, and a person looks.
 *
 * 1. What is pasted or quoted is taken away; the rest is folded to one way of writing.
 * 2. Each intent listens on its own, after its guards have put out of sight what only sounds like it.
 * 3. All that were heard apply, in the order of effects; agreement counts only when nothing else was said.
 */
export function understand(text: string): Understanding {
  const own = ownWords(bounded(text));
  const folded = fold(own.text);
  const evidence = folded.flat === '' ? saidBySign(own.text) : saidByWords(folded, own.text);
  const said = new Set(evidence.map(({ intent }) => intent));
  for (const [intent, others] of notBeside) if (others.some((other) => said.has(other))) said.delete(intent);
  if (said.size === 0 && own.without.length === 0 && isAcknowledgement(folded.flat)) {
    return { intents: ['acknowledge'], evidence: [{ intent: 'acknowledge', by: folded.flat }] };
  }
  const intents = intentsInOrder.filter((intent) => said.has(intent));
  return {
    intents: intents.length > 0 ? intents : ['unclear'],
    evidence: evidence.filter(({ intent }) => said.has(intent)),
  };
}

function saidBySign(text: string): readonly Evidence[] {
  const found = signs.find(([pattern]) => pattern.test(text));
  return found === undefined ? [] : [{ intent: found[1], by: text.trim() }];
}

/** A space that stood for a comma is believed first; when nothing is heard so, it was only a space. */
function saidByWords({ clauses, parted, flat }: Folded, raw: string): readonly Evidence[] {
  const heard = saidInClauses(parted, flat, raw);
  return heard.length > 0 || parted === clauses ? heard : saidInClauses(clauses, flat, raw);
}

function saidInClauses(clauses: string, flat: string, raw: string): readonly Evidence[] {
  const spoken: Spoken = {
    ...{ clauses, flat, wholes: [...withoutFillers(flat)] },
    ...{ each: eachClauseOf(clauses), near: near(clauses) },
  };
  const certain = heardBy((listener) => certainUnguarded(listener, spoken, raw));
  if (certain.length > 0) return certain;
  return heardBy((listener) =>
    spoken.near.has(listener.alone)
      ? phraseIn(listener.alone, guarded(listener, spoken).clauses, spoken.near)
      : undefined,
  );
}

const heardBy = (hear: (listener: Listener) => string | undefined): readonly Evidence[] =>
  listeners.flatMap((listener) => {
    const by = hear(listener);
    return by === undefined ? [] : [{ intent: listener.intent, by }];
  });

/** Guards are only asked when there is something that they could take back. */
function certainUnguarded(listener: Listener, spoken: Spoken, raw: string): string | undefined {
  const hear = (words: Spoken): string | undefined =>
    certainIn(listener, words) ?? inItself(listener.intent, words, raw);
  const first = hear(spoken);
  if (first === undefined || listener.whole.has(spoken.flat)) return first;
  const rest = guarded(listener, spoken);
  return rest === spoken ? first : hear(rest);
}

/** What is seen in how it is written rather than in the words. */
function inItself(intent: CertainIntent, words: Spoken, raw: string): string | undefined {
  if (intent === 'opt-out') return stopInItself(words, raw);
  return intent === 'wrong-person' && deniesName(raw) ? 'not the name' : undefined;
}

/** The word as a sign rather than a part of the sentence: in capitals among small letters, among Chinese, or mistyped. */
function stopInItself({ clauses, wholes }: Spoken, raw: string): string | undefined {
  if (/\b(?:stop|unsubscribe)\b/u.test(clauses)) {
    if (/\bSTOP\b/u.test(raw.normalize('NFKC')) && /\p{Ll}/u.test(raw)) return 'STOP';
    if (/\p{Script=Han}/u.test(clauses)) return 'stop';
  }
  return wholes.find(meansStop);
}
