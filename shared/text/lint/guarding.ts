import type { Family } from './families.ts';
import type { Folded } from './fold.ts';
import type { Guard } from './phrase-book.ts';

/** A stretch of the tight text. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** After it a guard says nothing any more; one that restarts ends only what reaches over commas. */
export interface Stopper extends Span {
  readonly restarts: boolean;
}

export interface GuardMatch extends Span {
  readonly guard: Guard;
  readonly excuses: ReadonlySet<Family>;
}

/** Answers whether a phrase found in the text is made harmless by what stands around it. */
export type Excused = (hit: Span, family: Family) => boolean;

/** No guard or stopper is longer than this, nor does one reach further: what lies beyond is not looked at. */
const REACH = 320;

/** Guards and stoppers of one text, laid out so that a long text costs no more a letter than a short one. */
export function excusedBy(
  guards: readonly GuardMatch[],
  stoppers: readonly Stopper[],
  folded: Folded,
): Excused {
  const { sentence } = folded;
  const harmlessSentences = new Set<string>();
  const disowned = new Set<Family>();
  for (const { guard, excuses, begin } of guards) {
    for (const family of excuses) {
      if (guard.scope === 'sentence') harmlessSentences.add(`${family} ${sentence[begin] ?? 0}`);
      else if (guard.scope === 'text') disowned.add(family);
    }
  }
  const near = guards.filter(({ guard }) => guard.scope !== 'text').sort(byBegin);
  const stops = [...stoppers].sort(byBegin);
  return (hit, family) =>
    harmlessSentences.has(`${family} ${sentence[hit.begin] ?? 0}`) ||
    (disowned.has(family) && !isOurs(folded, hit)) ||
    around(near, hit).some((guard) => guard.excuses.has(family) && reaches(guard, hit, stops, folded));
}

/** Said of us, in the words or right before them: we will sue you. */
const isOurs = ({ plain, tightFrom, tightTo }: Folded, { begin, end }: Span): boolean =>
  /\b(?:we|our|i|us|my)\b|我|本(?:公司|所|院|局)/.test(
    plain.slice(Math.max(0, (tightFrom[begin] ?? 0) - 16), tightTo[end - 1]),
  );

const byBegin = (one: Span, other: Span): number => one.begin - other.begin;

/** Those that begin within reach of the hit. */
function around<One extends Span>(sorted: readonly One[], { begin, end }: Span): readonly One[] {
  return sorted.slice(firstFrom(sorted, begin - REACH), firstFrom(sorted, end + REACH));
}

/** Index of the first that begins at `at` or later. */
function firstFrom(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.begin ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reaches(guard: GuardMatch, hit: Span, stops: readonly Stopper[], folded: Folded): boolean {
  const { scope, named = false } = guard.guard;
  if (named && !isName(folded, hit)) return false;
  if (scope === 'before') return precedes(guard, hit, stops, folded);
  if (scope === 'after') return succeeds(guard, hit, stops, folded);
  return hit.begin < guard.end && guard.begin < hit.end;
}

/** Every word of it begins with a capital and goes on without, and so does a word beside it: Prison Break Escape Rooms. */
function isName({ raw, plainAt, tightFrom, tightTo }: Folded, { begin, end }: Span): boolean {
  const from = plainAt[tightFrom[begin] ?? 0] ?? 0;
  const last = (plainAt[(tightTo[end - 1] ?? 1) - 1] ?? 0) + 1;
  const to = last + (/\p{L}*/u.exec(raw.slice(last))?.[0].length ?? 0);
  const words = raw.slice(from, to).split(/[^\p{L}\p{N}'’]/u);
  return (
    words.every((word) => nameWord.test(word)) &&
    (words.filter((word) => /\p{Lu}\p{Ll}/u.test(word)).length > 1 ||
      nameWordBefore.test(raw.slice(0, from)) ||
      nameWordAfter.test(raw.slice(to)))
  );
}
const nameWord = /^(?:\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?|of|and|the|in|n|s|at|by|from|with|to|for)?$/u;
const nameWordBefore = /[\p{Ll},] \p{Lu}\p{Ll}+[ '’]s? ?$/u;
const nameWordAfter = /^(?:['’]s)? (?:(?:of|the|and|&|n) )?\p{Lu}\p{Ll}/u;

function precedes(
  guard: GuardMatch,
  hit: Span,
  stops: readonly Stopper[],
  { clause, sentence }: Folded,
): boolean {
  const { within = 0, across = false } = guard.guard;
  if (guard.begin >= hit.begin || hit.begin - guard.end > within) return false;
  const part = across ? sentence : clause;
  return (
    part[guard.begin] === part[hit.begin] &&
    !stopped(guard.end, hit.end, around(stops, hit), across) &&
    !taken(guard, around(stops, guard))
  );
}

function succeeds(guard: GuardMatch, hit: Span, stops: readonly Stopper[], { clause }: Folded): boolean {
  const { within = 0 } = guard.guard;
  if (guard.begin < hit.begin || guard.begin - hit.end > within) return false;
  return (
    clause[guard.begin] === clause[hit.end - 1] && !stopped(hit.end, guard.begin, around(stops, hit), false)
  );
}

const stopped = (from: number, to: number, stops: readonly Stopper[], across: boolean): boolean =>
  stops.some(({ begin, end, restarts }) => begin >= from && end <= to && (across || !restarts));

/** `who don't pay` is no `don't pay`: a longer stopper takes the guard away. */
const taken = (guard: GuardMatch, stops: readonly Stopper[]): boolean =>
  stops.some(
    ({ begin, end }) => begin <= guard.begin && end >= guard.end && end - begin > guard.end - guard.begin,
  );
