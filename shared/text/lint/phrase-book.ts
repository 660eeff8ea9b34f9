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

/** A choice of choices may grow fast; more than this is a mistake in the data. */
const TERMS_MAX = 4_000;

export function sequencesOf(phrases: string, concepts: Concepts): readonly Sequence[] {
  return phrases
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => sequenceOf(entry, concepts));
}

function sequenceOf(entry: string, concepts: Concepts): Sequence {
  const pieces = named(entry, concepts).split(/\s*~(\d+)\s*/);
  return pieces.flatMap((piece, index) =>
    index % 2 === 1 ? [] : [{ terms: expanded(piece), within: Number(pieces[index - 1] ?? 0) }],
  );
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
    terms.push(...one.terms);
    next = one.next + 1;
  } while (pattern[next - 1] === '|');
  if (terms.length > TERMS_MAX) throw new Fault('defect', `more than ${TERMS_MAX} terms: ${pattern}`);
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
  if (terms.length > TERMS_MAX) throw new Fault('defect', `more than ${TERMS_MAX} terms: ${pattern}`);
  return { terms, next };
}
