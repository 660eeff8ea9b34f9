import { isAcknowledgement } from './acknowledge.ts';
import { withoutFillers } from './fillers.ts';
import { fold, type Folded } from './fold.ts';
import type { CertainIntent } from './intents.ts';
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
import type { OwnWords } from './own-words.ts';
import { meansStop } from './typo.ts';
import { vocabularies } from './vocabularies.ts';

export interface Evidence {
  readonly intent: CertainIntent;
  /** The word or the phrase, in the notation of its list, that said so. */
  readonly by: string;
}

const listeners = vocabularies.map(listenerOf);
const near = nearOf(listeners);

/** Replies without a word. Anything else without words is unclear. */
const signs: readonly (readonly [RegExp, CertainIntent])[] = [
  [/^[\s\p{P}🛑⛔✋🚫📵🙅📩📨📱💬✉\uFE0F]*[🛑⛔✋🚫📵🙅][\s\p{P}🛑⛔✋🚫📵🙅📩📨📱💬✉\uFE0F]*$/u, 'opt-out'],
  [
    /^[\s👌👍🙏🆗✅😊🙂\p{EMod}\uFE0F.!]*[👌👍🙏🆗✅🫡🤝][\s👌👍🙏🆗✅😊🙂\p{EMod}\uFE0F.!]*$/u,
    'acknowledge',
  ],
];

/** What the vocabularies hear. */
export interface Said {
  readonly evidence: readonly Evidence[];
  /** Only sounded like these: a guard took all of it back. */
  readonly denied: ReadonlySet<CertainIntent>;
  /** The reply is, as a whole, an entry of a list: nothing in it is left to interpret. */
  readonly listed: boolean;
}

/**
 * What the vocabularies hear, and by which of their words. Pure.
 *
 * 1. What the writer said is folded to one way of writing.
 * 2. Each intent listens on its own, after its guards have put out of sight what only sounds like it.
 * 3. Agreement counts only when nothing else was said and nothing was pasted.
 */
export function saidIn({ text, without }: OwnWords): Said {
  const folded = fold(text);
  if (folded.flat === '') return { evidence: saidBySign(text), denied: new Set(), listed: true };
  const { evidence, denied } = saidByWords(folded, text);
  if (evidence.length === 0 && without.length === 0 && isAcknowledgement(folded.flat)) {
    return { evidence: [{ intent: 'acknowledge', by: folded.flat }], denied, listed: true };
  }
  return { evidence, denied, listed: evidence.some(({ by }) => by === folded.flat) };
}

function saidBySign(text: string): readonly Evidence[] {
  const found = signs.find(([pattern]) => pattern.test(text));
  return found === undefined ? [] : [{ intent: found[1], by: text.trim() }];
}

type Heard = Pick<Said, 'evidence' | 'denied'>;

/** A space that stood for a comma is believed first; when nothing is heard so, it was only a space. */
function saidByWords({ clauses, parted, flat }: Folded, raw: string): Heard {
  const heard = saidInClauses(parted, flat, raw);
  return heard.evidence.length > 0 || parted === clauses ? heard : saidInClauses(clauses, flat, raw);
}

function saidInClauses(clauses: string, flat: string, raw: string): Heard {
  const spoken: Spoken = {
    ...{ clauses, flat, wholes: [...withoutFillers(flat)] },
    ...{ each: eachClauseOf(clauses), near: near(clauses) },
  };
  const denied = new Set<CertainIntent>();
  const certain = heardBy((listener) => {
    const { first, by } = certainUnguarded(listener, spoken, raw);
    if (first !== undefined && by === undefined) denied.add(listener.intent);
    return by;
  });
  if (certain.length > 0) return { evidence: certain, denied };
  const weak = heardBy((listener) =>
    spoken.near.has(listener.alone)
      ? phraseIn(listener.alone, guarded(listener, spoken).clauses, spoken.near)
      : undefined,
  );
  return { evidence: weak, denied };
}

const heardBy = (hear: (listener: Listener) => string | undefined): readonly Evidence[] =>
  listeners.flatMap((listener) => {
    const by = hear(listener);
    return by === undefined ? [] : [{ intent: listener.intent, by }];
  });

interface Certain {
  readonly first: string | undefined;
  /** What is left of it when the guards have been heard. */
  readonly by: string | undefined;
}

/** Guards are only asked when there is something that they could take back. */
function certainUnguarded(listener: Listener, spoken: Spoken, raw: string): Certain {
  const hear = (words: Spoken): string | undefined =>
    certainIn(listener, words) ?? inItself(listener.intent, words, raw);
  const first = hear(spoken);
  if (first === undefined || listener.whole.has(spoken.flat)) return { first, by: first };
  const rest = guarded(listener, spoken);
  return { first, by: rest === spoken ? first : hear(rest) };
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
