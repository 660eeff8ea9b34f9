import { Fault } from '../../fault.ts';
import type { Family } from './families.ts';
import { plainOf } from './plain.ts';

/**
 * How phrases are written. A group is a list parted by commas and line breaks. In an entry
 *   `(a|b|)`   is a choice, one of them possibly nothing;
 *   `$name`    is a choice kept in the concepts of the language;
 *   `A ~8 B`   is A, then B in the same sentence with at most 8 letters between;
 *   `word*`    may go on (Latin letters only: elsewhere a phrase needs no edge).
 * Everything is folded as texts are, so an entry is written plainly and found in disguise.
 */
export interface PhraseGroup {
  /** Why these words may not stand. */
  readonly reason: string;
  readonly phrases: string;
  /** Where the group is another rule's than its family's. */
  readonly ruleId?: string;
  /** Only where it names the sender: before the colon at the beginning of the text. */
  readonly opens?: boolean;
  /** So plain that no likeness to harmless texts excuses it; a guard still may. */
  readonly certain?: boolean;
}

export type Concepts = Readonly<Record<string, string>>;

/**
 * Words that make a phrase harmless. `cover`: the phrase lies inside the guard (法院 in 法院路). `before`: it
 * follows the guard in the same clause within `within` letters, with no stopper between (我们不会起诉). `after`: the
 * guard follows so. `sentence`: both stand in one sentence (谨防有人冒充法院). `text`: it
 * disowns what the text tells of (a court summons? it did not come from us), but not what is said of us. A guard excuses only what it reaches.
 */
export interface Guard {
  readonly families: readonly Family[];
  readonly scope: 'cover' | 'before' | 'after' | 'sentence' | 'text';
  readonly within?: number;
  /** `before` reaches over commas too: never call, text or visit. */
  readonly across?: boolean;
  /** It excuses names only: words that are capitalised in the middle of a sentence. */
  readonly named?: boolean;
  /** Its phrases are names of places: a text of hardly more than them is an address. */
  readonly place?: boolean;
  readonly reason: string;
  readonly phrases: string;
}

/** A string of letters and choices, one after the other. */
export type Run = readonly (string | Choice)[];
export interface Choice {
  readonly runs: readonly Run[];
  /** How many terms it stands for. */
  readonly count: number;
}

/** One stage of a phrase: one run; `within` letters after the stage before it. */
export interface Stage {
  readonly run: Run;
  readonly within: number;
  /** It holds figures or signs that may stand for letters: its reading hangs on their neighbours. */
  readonly hasFigures: boolean;
}
export type Sequence = readonly Stage[];

const figures = /[\d@!€§]/;

/** Terms that one stage may hold; choices that multiply to more become stages of their own. */
const TERMS_MAX = 120;
const CONCEPT_DEPTH_MAX = 5;

export const countOf = (run: Run): number =>
  run.reduce((product, part) => (typeof part === 'string' ? product : product * part.count), 1);

/** Reads the phrases of one language; each concept is read once. */
export function readerOf(concepts: Concepts): (phrases: string) => readonly Sequence[] {
  const known = new Map<string, Choice>();
  const concept = (name: string, depth: number): Choice => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const written = concepts[name];
    if (written === undefined) throw new Fault('defect', `there is no concept ${name}`);
    if (depth > CONCEPT_DEPTH_MAX) throw new Fault('defect', `a concept names itself: ${name}`);
    if (figures.test(written)) throw new Fault('defect', `a concept holds figures: ${name}`);
    const read = choiceIn(plainOf(written).plain, (inner) => concept(inner, depth + 1));
    known.set(name, read);
    return read;
  };
  return (phrases) =>
    plainOf(phrases)
      .plain.split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .flatMap((entry) => sequencesIn(entry, (name) => concept(name, 0)));
}

type Named = (name: string) => Choice;

/** The sequences that one entry stands for. */
function sequencesIn(entry: string, named: Named): readonly Sequence[] {
  const pieces = entry.split(/\s*~(\d+)\s*/);
  let sequences: readonly Sequence[] = [[]];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    const tails = stagesOf(
      piece,
      { within: Number(pieces[index - 1] ?? 0), hasFigures: figures.test(piece) },
      named,
    );
    sequences = sequences.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  }
  if (sequences.some(({ length }) => length === 0)) throw new Fault('defect', `it says nothing: ${entry}`);
  return sequences;
}

/**
 * One stage where the choices multiply to few terms. Else a stage for each choice, right behind one another; a
 * choice that may be nothing then makes two sequences, with it and without.
 */
function stagesOf(piece: string, how: Omit<Stage, 'run'>, named: Named): readonly Sequence[] {
  const { runs, count } = choiceIn(piece, named);
  const [only] = runs;
  if (runs.length === 1 && only?.length === 1 && only.some(mayBeNothing)) {
    // A whole stage that may be nothing is skipped or it is there.
    return [[{ ...how, run: only.flatMap(withoutNothing) }], []];
  }
  if (count <= TERMS_MAX || runs.length > 1) return [runs.map((run) => ({ ...how, run }))].flatMap(oneEach);
  let sequences: readonly Sequence[] = [[]];
  for (const part of runs[0] ?? []) {
    if (typeof part === 'string' && part.trim() === '') continue;
    const added = sequences.map((before) => [
      ...before,
      { ...how, run: withoutNothing(part), within: before.length === 0 ? how.within : 0 },
    ]);
    sequences = mayBeNothing(part) ? [...added, ...sequences] : added;
  }
  return sequences;
}

const oneEach = (stages: readonly Stage[]): readonly Sequence[] => stages.map((stage) => [stage]);

const isNothing = (run: Run): boolean => run.every((part) => typeof part === 'string' && part.trim() === '');
const mayBeNothing = (part: string | Choice): boolean =>
  typeof part !== 'string' && part.runs.some(isNothing);

function withoutNothing(part: string | Choice): Run {
  if (typeof part === 'string' || !mayBeNothing(part)) return [part];
  return [choiceOf(part.runs.filter((run) => !isNothing(run)))];
}

const choiceOf = (runs: readonly Run[]): Choice => ({
  runs,
  count: runs.reduce((sum, run) => sum + countOf(run), 0),
});

function choiceIn(pattern: string, named: Named): Choice {
  const { choice, next } = choiceFrom(pattern, 0, named);
  if (next < pattern.length) throw new Fault('defect', `a bracket is not open: ${pattern}`);
  return choice;
}

interface Read {
  readonly choice: Choice;
  /** Where reading goes on. */
  readonly next: number;
}

/** Alternatives up to the bracket that closes them, or the end. */
function choiceFrom(pattern: string, from: number, named: Named): Read {
  const runs: Run[] = [];
  let next = from;
  do {
    const one = runFrom(pattern, next, named);
    runs.push(one.run);
    next = one.next + 1;
  } while (pattern[next - 1] === '|');
  return { choice: choiceOf(runs), next: next - 1 };
}

const special = /[(|)$]/g;

/** Letters, bracketed choices and concepts, one after the other. */
function runFrom(pattern: string, from: number, named: Named): { readonly run: Run; readonly next: number } {
  const run: (string | Choice)[] = [];
  let next = from;
  for (;;) {
    special.lastIndex = next;
    const mark = special.exec(pattern);
    const end = mark?.index ?? pattern.length;
    if (end > next) run.push(pattern.slice(next, end));
    next = end;
    if (mark === null || mark[0] === '|' || mark[0] === ')') return { run, next };
    if (mark[0] === '$') {
      const name = /^\w+/.exec(pattern.slice(end + 1))?.[0] ?? '';
      run.push(named(name));
      next = end + 1 + name.length;
      continue;
    }
    const read = choiceFrom(pattern, end + 1, named);
    if (pattern[read.next] !== ')') throw new Fault('defect', `a bracket is open: ${pattern}`);
    run.push(read.choice);
    next = read.next + 1;
  }
}
