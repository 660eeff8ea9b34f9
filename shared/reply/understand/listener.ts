import { withoutFillers } from './fillers.ts';
import { fold } from './fold.ts';
import type { CertainIntent } from './intents.ts';
import { patternIndex } from './pattern-index.ts';
import { MASK, patternOf, type Pattern, type Phrase, type Tongue } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A vocabulary made ready to be looked for. */
export interface Listener {
  readonly intent: CertainIntent;
  readonly whole: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly says: readonly Pattern[];
  readonly alone: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

const flats = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => fold(word).flat));

const patternsOf = (phrases: Readonly<Record<Tongue, readonly Phrase[]>>): readonly Pattern[] => [
  ...phrases.zh.map((phrase) => patternOf(phrase, 'zh')),
  ...phrases.en.map((phrase) => patternOf(phrase, 'en')),
];

export const listenerOf = ({ intent, whole, clause, says, alone, unless }: Vocabulary): Listener => ({
  intent,
  whole: flats([...whole, ...clause]),
  clause: flats(clause),
  says: patternsOf(says),
  alone: patternsOf(alone),
  unless: patternsOf(unless),
});

/** Of each list of patterns, those worth a try on a text. */
export type Near = ReadonlyMap<readonly Pattern[], readonly Pattern[]>;

/** Files the patterns of all listeners. A tongue of which a text has no letter is not tried on it. */
export function nearOf(listeners: readonly Listener[]): (clauses: string) => Near {
  const lists = listeners.flatMap(({ says, alone, unless }) => [says, alone, unless]);
  const homes = new Map(lists.flatMap((list) => list.map((pattern) => [pattern, list] as const)));
  const all = [...homes.keys()];
  const [zh, en] = [tongueIndex(all, 'zh'), tongueIndex(all, 'en')];
  return (clauses) => Map.groupBy([...zh(clauses), ...en(clauses)], (pattern) => homes.get(pattern) ?? []);
}

const lettersOf = { zh: /\p{Script=Han}/u, en: /[a-z]/u } as const;

function tongueIndex(all: readonly Pattern[], tongue: Tongue): (clauses: string) => Iterable<Pattern> {
  const index = patternIndex(all.filter((pattern) => pattern.tongue === tongue));
  return (clauses) => (lettersOf[tongue].test(clauses) ? index(clauses) : []);
}

/** A reply as the listeners take it: each form without more and more fillers, of the whole and of each clause. */
export interface Spoken {
  readonly clauses: string;
  readonly flat: string;
  readonly wholes: readonly string[];
  readonly each: readonly (readonly string[])[];
  readonly near: Near;
}

export const eachClauseOf = (clauses: string): readonly (readonly string[])[] =>
  clauses.split(/[.?]/u).map((clause) => [...withoutFillers(clause)]);

/** The reply with whatever the listener's guards match put out of its sight; the same object when they match nothing. */
export function guarded({ unless }: Listener, spoken: Spoken): Spoken {
  const clauses = (spoken.near.get(unless) ?? []).reduce(
    (text, { every }) => text.replace(every, MASK),
    spoken.clauses,
  );
  return clauses === spoken.clauses
    ? spoken
    : { ...spoken, clauses, wholes: [], each: eachClauseOf(clauses) };
}

/** Which word or phrase of the listener is certain in the reply, if any. */
export function certainIn(listener: Listener, { wholes, each, clauses, near }: Spoken): string | undefined {
  return (
    wholes.find((words) => listener.whole.has(words)) ??
    clauseIn(listener, each) ??
    phraseIn(listener.says, clauses, near)
  );
}

/** A whole reply, or several in a row: "stop cancel remove". Short words are too common to be taken so. */
const isWhole = (whole: ReadonlySet<string>, words: string): boolean =>
  whole.has(words) || words.split(' ').every((word) => word.length >= WORD_MIN && whole.has(word));

const WORD_MIN = 3;

/** A clause that is enough; or nothing but clauses that each would be a whole reply. */
function clauseIn({ whole, clause }: Listener, each: readonly (readonly string[])[]): string | undefined {
  for (const forms of each) {
    const enough = forms.find((words) => clause.has(words));
    if (enough !== undefined) return enough;
  }
  const all = each.every((forms) => forms.some((words) => isWhole(whole, words)));
  return all ? each.map(([form]) => form).join('. ') : undefined;
}

export const phraseIn = (patterns: readonly Pattern[], clauses: string, near: Near): string | undefined =>
  near.get(patterns)?.find(({ find }) => find.test(clauses))?.say;
