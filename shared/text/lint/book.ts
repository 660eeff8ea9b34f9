import { familyCards, type Family } from './families.ts';
import { chineseGuards, chineseStoppers } from './guards/zh.ts';
import { englishGuards, englishStoppers } from './guards/en.ts';
import { matcherOf, type Match, type Matcher } from './matcher.ts';
import { sequencesOf, type Concepts, type Guard, type PhraseGroup, type Sequence } from './phrase-book.ts';
import * as en from './phrases/en/all.ts';
import * as zh from './phrases/zh/all.ts';
import type { Folded } from './fold.ts';

/** What one pattern of the automaton is. */
type Entry =
  | { readonly is: 'phrase'; readonly family: Family; readonly ruleId: string; readonly reason: string }
  | { readonly is: 'guard'; readonly guard: Guard; readonly excuses: ReadonlySet<Family> }
  | { readonly is: 'stopper' };
type PhraseEntry = Extract<Entry, { is: 'phrase' }>;

/** A phrase found and not excused; positions in the tight text. */
export interface PhraseHit {
  readonly family: Family;
  readonly ruleId: string;
  readonly reason: string;
  readonly begin: number;
  readonly end: number;
}

interface Book {
  readonly entries: readonly Entry[];
  readonly matcher: Matcher;
}

type Groups = Partial<Readonly<Record<Family, readonly PhraseGroup[]>>>;

interface Language {
  readonly groups: Groups;
  readonly guards: readonly Guard[];
  readonly stoppers: string;
  readonly concepts: Concepts;
}

/** Both languages are read in every text: a threat in the other one is still a threat. */
const languages: readonly Language[] = [
  { groups: zh.groups, guards: chineseGuards, stoppers: chineseStoppers, concepts: zh.concepts },
  { groups: en.groups, guards: englishGuards, stoppers: englishStoppers, concepts: en.concepts },
];

function bookOf(all: readonly Language[]): Book {
  const entries: Entry[] = [];
  const patterns: (readonly Sequence[])[] = [];
  const add = (entry: Entry, phrases: string, concepts: Concepts): void => {
    entries.push(entry);
    patterns.push(sequencesOf(phrases, concepts));
  };
  for (const { groups, guards, stoppers, concepts } of all) {
    for (const [family, group] of groupsOf(groups)) {
      const ruleId = group.ruleId ?? familyCards[family].ruleId;
      add({ is: 'phrase', family, ruleId, reason: group.reason }, group.phrases, concepts);
    }
    for (const guard of guards) {
      add({ is: 'guard', guard, excuses: new Set(guard.families) }, guard.phrases, concepts);
    }
    add({ is: 'stopper' }, stoppers, concepts);
  }
  return { entries, matcher: matcherOf(patterns) };
}

const groupsOf = (groups: Groups): readonly (readonly [Family, PhraseGroup])[] =>
  phraseFamilies.flatMap((family) => (groups[family] ?? []).map((group) => [family, group] as const));

const phraseFamilies: readonly Family[] = [
  ...(['threat', 'legal', 'impersonation', 'shaming', 'third-party', 'marketing', 'fee'] as const),
  ...(['credit', 'link', 'tone', 'jargon', 'facts'] as const),
];

let opened: Book | undefined;
/** Built at the first text, not at the first import: what never lints pays nothing. */
const book = (): Book => (opened ??= bookOf(languages));

/** How many different terms the automaton looks for, guards among them. */
export const termCount = (): number => book().matcher.keywords;

interface Sorted {
  readonly hits: readonly (Match & { readonly entry: PhraseEntry })[];
  readonly guards: readonly (Match & { readonly guard: Guard; readonly excuses: ReadonlySet<Family> })[];
  readonly stoppers: readonly Match[];
}

function sortedMatches(folded: Folded): Sorted {
  const { entries, matcher } = book();
  const hits: (Match & { readonly entry: PhraseEntry })[] = [];
  const guards: (Match & { readonly guard: Guard; readonly excuses: ReadonlySet<Family> })[] = [];
  const stoppers: Match[] = [];
  for (const match of matcher.find(folded)) {
    const entry = entries[match.pattern];
    if (entry === undefined) continue;
    if (entry.is === 'phrase') hits.push({ ...match, entry });
    else if (entry.is === 'guard') guards.push({ ...match, guard: entry.guard, excuses: entry.excuses });
    else stoppers.push(match);
  }
  return { hits, guards, stoppers };
}

/** Every phrase of the lists that stands in the text and that no guard excuses. */
export function phrasesIn(folded: Folded): readonly PhraseHit[] {
  const { hits, guards, stoppers } = sortedMatches(folded);
  return hits
    .filter(
      (hit) =>
        !guards.some(
          (guard) =>
            guard.excuses.has(hit.entry.family) && reaches[guard.guard.scope](guard, hit, stoppers, folded),
        ),
    )
    .map(({ entry: { family, ruleId, reason }, begin, end }) => ({ family, ruleId, reason, begin, end }));
}

type GuardMatch = Sorted['guards'][number];
type Reach = (guard: GuardMatch, hit: Match, stoppers: readonly Match[], folded: Folded) => boolean;

const stopped = (from: number, to: number, stoppers: readonly Match[]): boolean =>
  stoppers.some(({ begin, end }) => begin >= from && end <= to);

const reaches: Readonly<Record<Guard['scope'], Reach>> = {
  cover: (guard, hit) => hit.begin < guard.end && guard.begin < hit.end,
  before: (guard, hit, stoppers, { clause }) =>
    guard.begin < hit.begin &&
    hit.begin - guard.end <= (guard.guard.within ?? 0) &&
    clause[guard.begin] === clause[hit.begin] &&
    !stopped(guard.end, hit.end, stoppers),
  after: (guard, hit, stoppers, { clause }) =>
    guard.begin >= hit.begin &&
    guard.begin - hit.end <= (guard.guard.within ?? 0) &&
    clause[guard.begin] === clause[hit.end - 1] &&
    !stopped(hit.end, guard.begin, stoppers),
  sentence: (guard, hit, _, { sentence }) => sentence[guard.begin] === sentence[hit.begin],
};
