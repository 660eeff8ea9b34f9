import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { Fault } from '../../fault.ts';
import { fold, isDigit, isLatin, PARTED, SWALLOWED, type Folded } from './fold.ts';
import type { Sequence } from './phrase-book.ts';

/** A pattern found: which of those given, and where in the tight text. */
export interface Match {
  readonly pattern: number;
  readonly begin: number;
  readonly end: number;
}

/** What finding one keyword means for one pattern. */
interface Role {
  readonly chain: number;
  readonly stage: number;
  readonly within: number;
  /** The word may go on behind the keyword. */
  readonly open: boolean;
}

interface Chain {
  readonly pattern: number;
  readonly stages: number;
}

/** Where the stages of one chain were last found. */
interface Progress {
  begin: number;
  end: number;
}

interface Keyword {
  readonly roles: readonly Role[];
  readonly firstIsLatin: boolean;
  readonly firstIsDigit: boolean;
  readonly lastIsLatin: boolean;
  readonly lastIsDigit: boolean;
}

export interface Matcher {
  readonly keywords: number;
  readonly find: (folded: Folded) => readonly Match[];
}

/** One automaton over every term of every pattern; a pattern is any of its sequences. */
export function matcherOf(patterns: readonly (readonly Sequence[])[]): Matcher {
  const chains: Chain[] = [];
  const roles = new Map<string, Role[]>();
  patterns.forEach((sequences, pattern) => {
    for (const sequence of sequences) {
      const chain = chains.push({ pattern, stages: sequence.length }) - 1;
      sequence.forEach(({ terms, within }, stage) => {
        for (const term of terms) addRole(roles, term, { chain, stage, within, open: term.endsWith('*') });
      });
    }
  });
  const keywords = new Map([...roles].map(([word, all]) => [word, keywordOf(word, all)]));
  // The library packs its table several times faster when the small alphabet comes first.
  const latinFirst = [...roles.keys()].sort(
    (a, b) => Number(isLatin(b.charCodeAt(0))) - Number(isLatin(a.charCodeAt(0))),
  );
  const automaton = new AhoCorasick(latinFirst);
  return {
    keywords: roles.size,
    find: (folded) => walk(automaton.matchInText(folded.tight), keywords, chains, folded),
  };
}

function addRole(roles: Map<string, Role[]>, term: string, role: Role): void {
  const word = fold(term).tight;
  if (word === '') throw new Fault('defect', `nothing is left of the phrase ${JSON.stringify(term)}`);
  const all = roles.get(word) ?? [];
  all.push(role);
  // A later stage is asked first, so that one word does not serve as two stages at once.
  all.sort((a, b) => b.stage - a.stage);
  roles.set(word, all);
}

function keywordOf(word: string, roles: readonly Role[]): Keyword {
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  return {
    roles,
    firstIsLatin: isLatin(first),
    firstIsDigit: isDigit(first),
    lastIsLatin: isLatin(last),
    lastIsDigit: isDigit(last),
  };
}

function walk(
  found: readonly { readonly begin: number; readonly end: number; readonly keyword: string }[],
  keywords: ReadonlyMap<string, Keyword>,
  chains: readonly Chain[],
  folded: Folded,
): readonly Match[] {
  const matches: Match[] = [];
  const progress = new Map<number, Progress>();
  for (const { begin, end, keyword: word } of found) {
    const keyword = keywords.get(word);
    if (keyword === undefined || !beginsWell(folded, begin, keyword)) continue;
    const endsHere = endsWell(folded, end, keyword);
    for (const role of keyword.roles) {
      if (!endsHere && !role.open) continue;
      const chain = chains[role.chain];
      const start = chain && chainBegin(progress, role, begin, folded);
      if (start === undefined) continue;
      if (role.stage + 1 === chain?.stages) matches.push({ pattern: chain.pattern, begin: start, end });
      else progress.set(role.chain * STAGES_MAX + role.stage, { begin: start, end });
    }
  }
  return matches;
}

/** More stages than any phrase has; it only parts the keys of one map. */
const STAGES_MAX = 8;

/** Where the chain begins that this keyword carries on; undefined when the stage before is not near. */
function chainBegin(
  progress: ReadonlyMap<number, Progress>,
  { chain, stage, within }: Role,
  begin: number,
  { sentence, parted }: Folded,
): number | undefined {
  if (stage === 0) return begin;
  const before = progress.get(chain * STAGES_MAX + stage - 1);
  if (before === undefined || begin - before.end > within) return undefined;
  // One letter may end this word and begin the next, where it was said twice: call lawyers.
  const isShared = begin === before.end - 1 && ((parted[begin] ?? 0) & SWALLOWED) !== 0;
  if (begin < before.end && !isShared) return undefined;
  return sentence[begin] === sentence[before.end - 1] ? before.begin : undefined;
}

/** Latin words and figures are found whole; in Chinese there is no edge to look for. */
function beginsWell(folded: Folded, begin: number, { firstIsLatin, firstIsDigit }: Keyword): boolean {
  if (begin === 0 || (!firstIsLatin && !firstIsDigit)) return true;
  if (((folded.parted[begin] ?? 0) & (PARTED | SWALLOWED)) !== 0) return true;
  const before = folded.tight.charCodeAt(begin - 1);
  return firstIsLatin ? !isLatin(before) : !isDigit(before);
}

function endsWell(folded: Folded, end: number, { lastIsLatin, lastIsDigit }: Keyword): boolean {
  if (end === folded.tight.length || (!lastIsLatin && !lastIsDigit)) return true;
  if (((folded.parted[end] ?? 0) & PARTED) !== 0) return true;
  if (((folded.parted[end - 1] ?? 0) & SWALLOWED) !== 0) return true;
  const after = folded.tight.charCodeAt(end);
  return lastIsLatin ? !isLatin(after) : !isDigit(after);
}
