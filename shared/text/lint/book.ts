import { isEveryday } from './everyday.ts';
import { familyCards, type Family } from './families.ts';
import { namesOfPlaces } from './guards/families.ts';
import { chineseGuards, chineseRestarts, chineseStoppers } from './guards/zh.ts';
import { englishGuards, englishRestarts, englishStoppers } from './guards/en.ts';
import { excusedBy, type GuardMatch, type Span, type Stopper } from './guarding.ts';
import { ownEar } from './likeness.ts';
import { matcherOf, type Matcher } from './matcher.ts';
import { readerOf, type Concepts, type Guard, type PhraseGroup } from './phrase-book.ts';
import * as en from './phrases/en/all.ts';
import * as zh from './phrases/zh/all.ts';
import { pinyinGroups } from './phrases/zh/pinyin.ts';
import { isChinese, rawSpan, type Folded } from './fold.ts';
import { triggers } from './triggers.ts';

/** What one pattern of the matcher is. */
type Entry =
  | {
      readonly is: 'phrase';
      readonly family: Family;
      readonly ruleId: string;
      readonly reason: string;
      readonly opens: boolean;
      readonly certain: boolean;
    }
  | { readonly is: 'guard'; readonly guard: Guard; readonly excuses: ReadonlySet<Family> }
  | { readonly is: 'stopper'; readonly restarts: boolean }
  | { readonly is: 'trigger'; readonly calls: number };
type PhraseEntry = Extract<Entry, { is: 'phrase' }>;

/** A phrase found and not excused; positions in the tight text. */
export interface PhraseHit {
  readonly family: Family;
  readonly ruleId: string;
  readonly reason: string;
  readonly certain: boolean;
  /** A kind lender says it as often: everyday.ts. */
  readonly everyday: boolean;
  readonly begin: number;
  readonly end: number;
}

interface Book {
  readonly entries: readonly Entry[];
  readonly matcher: Matcher;
}

type Groups = Partial<Readonly<Record<Family, readonly PhraseGroup[]>>>;

interface Script {
  readonly groups: readonly Groups[];
  readonly guards: readonly Guard[];
  readonly stoppers: string;
  readonly restarts: string;
  readonly concepts: Concepts;
}

/** The lists by the letters they are written in: whatever language a text is to be in, its letters say which are read. */
const scripts = {
  chinese: {
    groups: [zh.groups],
    guards: chineseGuards,
    stoppers: chineseStoppers,
    restarts: chineseRestarts,
    concepts: zh.concepts,
  },
  latin: {
    groups: [en.groups, pinyinGroups],
    guards: englishGuards,
    stoppers: englishStoppers,
    restarts: englishRestarts,
    concepts: en.concepts,
  },
} as const satisfies Record<string, Script>;

function bookOf({ groups, guards, stoppers, restarts, concepts }: Script): Book {
  const entries: Entry[] = [];
  const matcher = matcherOf();
  const read = readerOf(concepts);
  const add = (entry: Entry, phrases: string): void => {
    matcher.add(entries.push(entry) - 1, read(phrases));
  };
  for (const [
    family,
    { ruleId = familyCards[family].ruleId, reason, phrases, opens = false, certain = false },
  ] of groups.flatMap(groupsOf)) {
    add({ is: 'phrase', family, ruleId, reason, opens, certain }, phrases);
  }
  for (const guard of guards) {
    add({ is: 'guard', guard, excuses: new Set(guard.families) }, guard.phrases);
  }
  add({ is: 'stopper', restarts: false }, stoppers);
  add({ is: 'stopper', restarts: true }, restarts);
  for (const { calls, words } of triggers) add({ is: 'trigger', calls }, words);
  return { entries, matcher };
}

const groupsOf = (groups: Groups): readonly (readonly [Family, PhraseGroup])[] =>
  phraseFamilies.flatMap((family) => (groups[family] ?? []).map((group) => [family, group] as const));

const phraseFamilies: readonly Family[] = [
  ...(['threat', 'legal', 'impersonation', 'shaming', 'third-party', 'marketing', 'fee'] as const),
  ...(['credit', 'link', 'tone', 'jargon', 'facts'] as const),
];

const opened = new Map<keyof typeof scripts, Book>();
/** Built at the first text that needs it or by `openBooks`, not at the first import: what never lints pays nothing. */
function book(script: keyof typeof scripts): Book {
  const kept = opened.get(script);
  if (kept !== undefined) return kept;
  const built = bookOf(scripts[script]);
  opened.set(script, built);
  return built;
}

/**
 * Builds the lists beforehand. A Lambda function has a whole processor while it starts and a third of one after:
 * what takes a fifth of a second here would take the first borrower's text most of a second.
 */
export function openBooks(): void {
  book('chinese');
  book('latin');
  ownEar();
}

/** How many different terms are looked for, guards among them. */
export const termCount = (): number => book('chinese').matcher.terms() + book('latin').matcher.terms();

/**
 * Latin letters in a row, marks aside, from which on the English lists are read. Chinese notices hold `App` and `R`;
 * the English words of three letters that matter stand in the Chinese lists too.
 */
const LATIN_RUN = 4;

/** A text of figures alone is read with one list, for the triggers. */
function booksFor(folded: Folded): readonly Book[] {
  if (!isChinese(folded)) return [book('latin')];
  return folded.latinTogether < LATIN_RUN ? [book('chinese')] : [book('chinese'), book('latin')];
}

interface Hit extends Span {
  readonly entry: PhraseEntry;
}

interface Sorted {
  readonly hits: readonly Hit[];
  readonly guards: readonly GuardMatch[];
  readonly stoppers: readonly Stopper[];
  readonly calls: number;
}

function sortedMatches(folded: Folded): Sorted {
  const hits: Hit[] = [];
  const guards: GuardMatch[] = [];
  const stoppers: Stopper[] = [];
  let calls = 0;
  for (const { entries, matcher } of booksFor(folded)) {
    for (const { pattern, begin, end } of matcher.find(folded)) {
      const entry = entries[pattern];
      if (entry === undefined) continue;
      if (entry.is === 'trigger') calls |= entry.calls;
      else if (entry.is === 'phrase') hits.push({ begin, end, entry });
      else if (entry.is === 'stopper') stoppers.push({ begin, end, restarts: entry.restarts });
      else guards.push({ begin, end, guard: entry.guard, excuses: entry.excuses });
    }
  }
  return { hits, guards, stoppers, calls };
}

/** What the walk over a text found. */
export interface Words {
  /** Every phrase of the lists that stands in the text and that no guard excuses. */
  readonly phrases: readonly PhraseHit[];
  /** Families of which the text has nothing but phrases that a guard excuses: there is no fee, we never call your boss. */
  readonly disclaimed: ReadonlySet<Family>;
  /** Bits of triggers.ts: the checks that some word calls for. */
  readonly calls: number;
}

/** Places of one family that are named: whoever mends the text looks again after as many. */
const PLACES_MAX = 20;

export function wordsIn(folded: Folded): Words {
  const { hits, guards, stoppers, calls } = sortedMatches(folded);
  const excused = excusedBy(guards, stoppers, folded);
  const places = new Map<Family, number>();
  const phrases: PhraseHit[] = [];
  const disclaimed = new Set<Family>();
  for (const hit of hits) {
    const { begin, end } = hit;
    const { family, opens } = hit.entry;
    const named = places.get(family) ?? 0;
    if (named >= PLACES_MAX || (opens && !isOpening(folded, hit))) continue;
    const raw = rawSpan(folded, folded.tightFrom[begin] ?? 0, folded.tightTo[end - 1] ?? 1).phrase;
    if (isTornApart(raw)) continue;
    if (excused(hit, family)) {
      disclaimed.add(family);
      continue;
    }
    places.set(family, named + 1);
    phrases.push(phraseOf(folded, hit, raw));
  }
  for (const family of placeFamiliesIn(folded, guards)) disclaimed.add(family);
  for (const { family } of phrases) disclaimed.delete(family);
  return { phrases, disclaimed, calls };
}

/** What an address may hold beside the names of its streets; what is left may be the name of a town. */
const beside =
  /收件|寄件|邮寄|地址|通讯录|通信录|联系|电话|营业部|营业厅|网点|支行|分行|门店|位于|附近|对面|旁边|[省市区县镇乡路街巷号栋楼层室座在到寄送的\d]/g;
const TOWN_MAX = 6;

/** What the streets are called by in a text that is nothing but an address says nothing of it. */
const placeFamiliesIn = (folded: Folded, guards: readonly GuardMatch[]): readonly Family[] =>
  isPlace(folded, guards) ? namesOfPlaces : [];

function isPlace(folded: Folded, guards: readonly GuardMatch[]): boolean {
  const places = guards.filter(({ guard }) => guard.place === true);
  if (places.length === 0 || folded.size > ADDRESS_MAX) return false;
  const rest = Array.from(folded.tight.subarray(0, folded.size))
    .filter((_, at) => !places.some(({ begin, end }) => at >= begin && at < end))
    .map((unit) => String.fromCharCode(unit))
    .join('');
  return rest.replace(beside, '').length <= TOWN_MAX;
}
const ADDRESS_MAX = 60;

function phraseOf({ plain, tightFrom, tightTo }: Folded, { begin, end, entry }: Hit, raw: string): PhraseHit {
  const { family, ruleId, reason, certain } = entry;
  const said = plain.slice(tightFrom[begin], tightTo[end - 1]);
  const disguised = isDisguised(raw);
  return {
    ...{ family, ruleId, reason, begin, end },
    certain: certain || disguised,
    everyday: !disguised && isEveryday(family, said),
  };
}

/** Whoever hides a word knows what it says: 黑📛名📛单, f.e.e, a Cyrillic о in court, wide letters. */
const isDisguised = (raw: string): boolean => disguise.test(raw);
const disguise = new RegExp(
  [
    String.raw`\p{L}(?:\p{Extended_Pictographic}|\p{Cf}|[*_~^|\\/+=·•])+\p{L}`,
    String.raw`\p{L}[.-]\p{L}[.-]\p{L}`,
    String.raw`\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}`,
    '[Ａ-Ｚａ-ｚ]',
  ].join('|'),
  'u',
);

/** Two sentences that follow each other say nothing together: `all you'll get. You can`. */
const isTornApart = (raw: string): boolean => sentenceBorder.test(raw);
const sentenceBorder = /\p{Ll}{2}["”]?[.!?]["”]?\s+\p{Lu}/u;

/** Stands before the colon that the text begins with: `FBI Crimes: pay`. */
const isOpening = ({ plain, tightTo }: Folded, { end }: Span): boolean => {
  const colon = plain.slice(0, OPENING_MAX).search(/[:\n!?。]|\. | - /);
  return colon >= (tightTo[end - 1] ?? 0) && /[:-]/.test(plain.slice(colon, colon + 2));
};
/** Longer than any name of a sender. */
const OPENING_MAX = 80;
