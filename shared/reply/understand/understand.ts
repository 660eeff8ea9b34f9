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
  readonly unless: Readonly<Record<Tongue, PhraseBook>>;
}

const flats = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => fold(word).flat));

const listenerOf = ({ intent, whole, clause, says, unless }: Vocabulary): Listener => ({
  intent,
  whole: flats([...whole, ...clause]),
  clause: flats(clause),
  says: { zh: phraseBook(says.zh, 'zh'), en: phraseBook(says.en, 'en') },
  unless: { zh: phraseBook(unless.zh, 'zh'), en: phraseBook(unless.en, 'en') },
});

const listeners = vocabularies.map(listenerOf);

/** Replies without a word. Anything else without words is unclear. */
const signs: readonly (readonly [RegExp, CertainIntent])[] = [
  [/^[\s\p{P}🛑⛔✋🚫\uFE0F]*[🛑⛔✋🚫][\s\p{P}🛑⛔✋🚫\uFE0F]*$/u, 'opt-out'],
  [/^[\s👌👍🙏🆗✅😊🙂\p{EMod}\uFE0F.!]*[👌👍🙏🆗✅][\s👌👍🙏🆗✅😊🙂\p{EMod}\uFE0F.!]*$/u, 'acknowledge'],
];

/** Agreeing to messages is not believed beside words of these kinds. */
const notBesideOptIn: readonly CertainIntent[] = ['distress', 'opt-out', 'wrong-person', 'legal'];

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
  if (notBesideOptIn.some((intent) => said.has(intent))) said.delete('opt-in');
  if (said.size === 0 && own.without.length === 0 && isAcknowledgement(folded.flat)) {
    return { intents: ['acknowledge'], evidence: [{ intent: 'acknowledge', by: folded.flat }] };
  }
  const intents = intentsInOrder.filter((intent) => said.has(intent));
  return { intents: intents.length > 0 ? intents : ['unclear'], evidence };
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
  const wholes = [...withoutFillers(folded.flat)];
  return listeners.flatMap((listener) => {
    const by = heard(listener, folded.clauses, { wholes, tongues, raw });
    return by === undefined ? [] : [{ intent: listener.intent, by }];
  });
}

interface Spoken {
  readonly wholes: readonly string[];
  readonly tongues: readonly Tongue[];
  readonly raw: string;
}

function heard(listener: Listener, clauses: string, { wholes, tongues, raw }: Spoken): string | undefined {
  const whole = wholes.find((words) => listener.whole.has(words));
  if (whole !== undefined) return whole;
  const masked = tongues.reduce((text, tongue) => listener.unless[tongue].mask(text), clauses);
  const clause = clausesOf(masked).find((words) => listener.clause.has(words));
  if (clause !== undefined) return clause;
  for (const tongue of tongues) {
    const phrase = listener.says[tongue].find(masked);
    if (phrase !== undefined) return phrase;
  }
  return listener.intent === 'opt-out' ? stopInItself(masked, { wholes, tongues, raw }) : undefined;
}

const clausesOf = (text: string): readonly string[] =>
  text.split(/[.?]/u).flatMap((clause) => [...withoutFillers(clause.trim())]);

/** The word as a sign rather than a part of the sentence: in capitals among small letters, or among Chinese, or mistyped. */
function stopInItself(masked: string, { wholes, tongues, raw }: Spoken): string | undefined {
  if (/\b(?:stop|unsubscribe)\b/u.test(masked)) {
    if (/\bSTOP\b/u.test(raw.normalize('NFKC')) && /\p{Ll}/u.test(raw)) return 'STOP';
    if (tongues.length > 1) return 'stop';
  }
  return wholes.find(meansStop);
}
