import { Fault } from '../../fault.ts';
import type { Family } from './families.ts';

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
}

export type Concepts = Readonly<Record<string, string>>;

/**
 * Words that make a phrase harmless. `cover`: the phrase lies inside the guard (法院 in 法院路). `before`: it
 * follows the guard in the same clause within `within` letters, with no stopper between (我们不会起诉). `after`: the
 * guard follows so. `sentence`: both stand in one sentence (谨防有人冒充法院). A guard excuses only what it reaches.
 */
export interface Guard {
  readonly families: readonly Family[];
  readonly scope: 'cover' | 'before' | 'after' | 'sentence';
  readonly within?: number;
  readonly reason: string;
  readonly phrases: string;
}

/** One stage of a phrase: any of these terms; `within` letters after the stage before it. */
export interface Stage {
  readonly terms: readonly string[];
  readonly within: number;
}
export type Sequence = readonly Stage[];

/** Terms that one stage may hold; choices that multiply to more become stages of their own. */
const TERMS_MAX = 120;

export function sequencesOf(phrases: string, concepts: Concepts): readonly Sequence[] {
  return phrases
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => sequencesIn(entry, concepts));
}

/** The sequences that one entry stands for. */
function sequencesIn(entry: string, concepts: Concepts): readonly Sequence[] {
  const pieces = named(entry, concepts).split(/\s*~(\d+)\s*/);
  let sequences: readonly Sequence[] = [[]];
  for (let index = 0; index < pieces.length; index += 2) {
    const tails = stagesOf(pieces[index] ?? '', Number(pieces[index - 1] ?? 0));
    sequences = sequences.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  }
  return sequences;
}

/**
 * One stage where the choices multiply to few terms. Else a stage for each choice, right behind one another; a
 * choice that may be nothing then makes two sequences, with it and without.
 */
function stagesOf(piece: string, within: number): readonly Sequence[] {
  const choices = segmentsOf(piece).map((segment) => expanded(segment));
  const product = choices.reduce((total, { length }) => total * length, 1);
  if (product <= TERMS_MAX) return [[{ terms: expanded(piece), within }]];
  let sequences: readonly Sequence[] = [[]];
  for (const choice of choices) {
    const terms = choice.filter((term) => term !== '');
    const added = sequences.map((before) => [...before, { terms, within: before.length === 0 ? within : 0 }]);
    sequences = terms.length < choice.length ? [...added, ...sequences] : added;
  }
  return sequences;
}

/** The bracketed choices of a piece and the letters between them, in order. */
function segmentsOf(piece: string): readonly string[] {
  const segments: string[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number): void => {
    if (piece.slice(from, to).trim() !== '') segments.push(piece.slice(from, to));
    from = to;
  };
  for (let index = 0; index < piece.length; index += 1) {
    if (piece[index] === '(') {
      if (depth === 0) cut(index);
      depth += 1;
    } else if (piece[index] === ')') {
      depth -= 1;
      if (depth === 0) cut(index + 1);
    }
  }
  cut(piece.length);
  return segments;
}

/** Concepts may name concepts; one that names itself ends in the Fault. */
function named(entry: string, concepts: Concepts, depth = 0): string {
  if (depth > 5) throw new Fault('defect', `a concept names itself: ${entry}`);
  return entry.replace(/\$(\w+)/g, (_, name: string) => {
    const concept = concepts[name];
    if (concept === undefined) throw new Fault('defect', `there is no concept ${name} (${entry})`);
    return `(${named(concept.replace(/\s*\n\s*/g, ''), concepts, depth + 1)})`;
  });
}

/** All terms that one pattern of choices stands for. */
function expanded(pattern: string): readonly string[] {
  const { terms, next } = choiceFrom(pattern, 0);
  if (next < pattern.length) throw new Fault('defect', `a bracket is not open: ${pattern}`);
  return [...new Set(terms.map((term) => term.trim()))];
}

interface Read {
  readonly terms: readonly string[];
  /** Where reading goes on. */
  readonly next: number;
}

/** Alternatives up to the bracket that closes them, or the end. */
function choiceFrom(pattern: string, from: number): Read {
  const terms: string[] = [];
  let next = from;
  do {
    const one = runFrom(pattern, next);
    for (const term of one.terms) terms.push(term);
    next = one.next + 1;
  } while (pattern[next - 1] === '|');
  return { terms, next: next - 1 };
}

/** Letters and bracketed choices, one after the other. */
function runFrom(pattern: string, from: number): Read {
  let terms: readonly string[] = [''];
  let next = from;
  for (; next < pattern.length && pattern[next] !== '|' && pattern[next] !== ')'; next += 1) {
    if (pattern[next] !== '(') {
      const letter = pattern.charAt(next);
      terms = terms.map((term) => term + letter);
      continue;
    }
    const choice = choiceFrom(pattern, next + 1);
    if (pattern[choice.next] !== ')') throw new Fault('defect', `a bracket is open: ${pattern}`);
    terms = terms.flatMap((term) => choice.terms.map((one) => term + one));
    next = choice.next;
  }
  return { terms, next };
}
