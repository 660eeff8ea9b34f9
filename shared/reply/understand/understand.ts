import { isAcknowledgement } from './acknowledge.ts';
import { withoutFillers } from './fillers.ts';
import { fold, type Folded } from './fold.ts';
import { intentsInOrder, type CertainIntent, type Intent } from './intents.ts';
import { ownWords } from './own-words.ts';
import { phraseBook, type PhraseBook, type Tongue } from './phrase.ts';
import { meansStop } from './typo.ts';
import { vocabularies } from './vocabularies.ts';
import type { Vocabulary } from './vocabulary.ts';

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

interface Listener {
  readonly intent: CertainIntent;
  readonly whole: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly says: Readonly<Record<Tongue, PhraseBook>>;
  readonly alone: Readonly<Record<Tongue, PhraseBook>>;
  readonly unless: Readonly<Record<Tongue, PhraseBook>>;
}

const flats = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => fold(word).flat));

const listenerOf = ({ intent, whole, clause, says, alone, unless }: Vocabulary): Listener => ({
  intent,
  whole: flats([...whole, ...clause]),
  clause: flats(clause),
  says: { zh: phraseBook(says.zh, 'zh'), en: phraseBook(says.en, 'en') },
  alone: { zh: phraseBook(alone.zh, 'zh'), en: phraseBook(alone.en, 'en') },
  unless: { zh: phraseBook(unless.zh, 'zh'), en: phraseBook(unless.en, 'en') },
});

const listeners = vocabularies.map(listenerOf);

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

/** Longer texts are cut: a borrower's point comes sooner, and the time to understand stays bounded. */
const CHARACTERS_MAX = 2000;

/**
 * What a reply means, and which words said so. Pure. In doubt `unclear`: that holds, and a person looks.
 *
 * 1. What is pasted or quoted is taken away; the rest is folded to one way of writing.
 * 2. Each intent listens on its own, after its guards have put out of sight what only sounds like it.
 * 3. All that were heard apply, in the order of effects; agreement counts only when nothing else was said.
 */
export function understand(text: string): Understanding {
  const own = ownWords(text.slice(0, CHARACTERS_MAX));
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

function saidByWords(folded: Folded, raw: string): readonly Evidence[] {
  const tongues: readonly Tongue[] = [
    ...(/\p{Script=Han}/u.test(folded.flat) ? (['zh'] as const) : []),
    ...(/[a-z]/u.test(folded.flat) ? (['en'] as const) : []),
  ];
  const spoken = { flat: folded.flat, wholes: [...withoutFillers(folded.flat)], tongues, raw };
  const heard = listeners.map((listener) => ({
    listener,
    masked: maskedFor(listener, folded.clauses, tongues),
  }));
  const certain = heard.flatMap(({ listener, masked }) =>
    evidenceOf(listener, certainIn(listener, masked, folded.clauses, spoken)),
  );
  if (certain.length > 0) return certain;
  return heard.flatMap(({ listener, masked }) =>
    evidenceOf(listener, phraseIn(listener.alone, masked, tongues)),
  );
}

interface Spoken {
  readonly flat: string;
  readonly wholes: readonly string[];
  readonly tongues: readonly Tongue[];
  readonly raw: string;
}

const evidenceOf = ({ intent }: Listener, by: string | undefined): readonly Evidence[] =>
  by === undefined ? [] : [{ intent, by }];

const maskedFor = ({ unless }: Listener, clauses: string, tongues: readonly Tongue[]): string =>
  tongues.reduce((text, tongue) => unless[tongue].mask(text), clauses);

function certainIn(listener: Listener, masked: string, clauses: string, spoken: Spoken): string | undefined {
  if (listener.whole.has(spoken.flat)) return spoken.flat;
  return (
    (masked === clauses ? spoken.wholes.find((words) => listener.whole.has(words)) : undefined) ??
    clauseIn(listener, masked) ??
    phraseIn(listener.says, masked, spoken.tongues) ??
    (listener.intent === 'opt-out' ? stopInItself(masked, spoken) : undefined)
  );
}

/** A clause that is enough; or nothing but clauses that each would be a whole reply. */
function clauseIn({ whole, clause }: Listener, masked: string): string | undefined {
  const each = masked.split(/[.?]/u).map((one) => [...withoutFillers(one.trim())]);
  const enough = each.flat().find((words) => clause.has(words));
  if (enough !== undefined) return enough;
  return each.length > 1 && each.every((words) => words.some((one) => whole.has(one))) ? masked : undefined;
}

function phraseIn(
  books: Readonly<Record<Tongue, PhraseBook>>,
  masked: string,
  tongues: readonly Tongue[],
): string | undefined {
  for (const tongue of tongues) {
    const phrase = books[tongue].find(masked);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** The word as a sign rather than a part of the sentence: in capitals among small letters, or among Chinese, or mistyped. */
function stopInItself(masked: string, { wholes, tongues, raw }: Spoken): string | undefined {
  if (/\b(?:stop|unsubscribe)\b/u.test(masked)) {
    if (/\bSTOP\b/u.test(raw.normalize('NFKC')) && /\p{Ll}/u.test(raw)) return 'STOP';
    if (tongues.length > 1) return 'stop';
  }
  return wholes.find(meansStop);
}
