import type { Pattern } from './phrase.ts';

/** Longer pieces tell little more and cost a look-up each. */
const PIECE_MAX = 4;

/**
 * Tells which of many patterns are worth a try on a text. A text is cut into all its pieces of up to four characters;
 * a pattern is tried when the text holds a piece of each list of literals that it needs one of.
 */
export function patternIndex(patterns: readonly Pattern[]): (text: string) => Iterable<Pattern> {
  const filed = patterns.map(filedBy);
  const always = filed.filter(({ first }) => first === undefined).map(({ pattern }) => pattern);
  const byPiece = new Map<string, Filed[]>();
  for (const one of filed) {
    for (const piece of [one.first ?? [], ...one.others].flatMap((pieces) => [...pieces])) {
      if (!byPiece.has(piece)) byPiece.set(piece, []);
    }
    for (const piece of one.first ?? []) byPiece.get(piece)?.push(one);
  }
  const lengths = [...new Set([...byPiece.keys()].map(({ length }) => length))];
  return (text) => [...always, ...nearIn(text, byPiece, lengths)];
}

interface Filed {
  readonly pattern: Pattern;
  readonly first: readonly string[] | undefined;
  readonly others: readonly ReadonlySet<string>[];
}

/** Beyond so many, a further list seldom says more than what it costs to ask. */
const OTHERS_MAX = 2;

function filedBy(pattern: Pattern): Filed {
  const [first, ...others] = pattern.requires.map((literals) => [...new Set(literals.map(pieceOf))]);
  return { pattern, first, others: others.slice(0, OTHERS_MAX).map((pieces) => new Set(pieces)) };
}

function nearIn(
  text: string,
  byPiece: ReadonlyMap<string, readonly Filed[]>,
  lengths: readonly number[],
): ReadonlySet<Pattern> {
  const present = new Set<string>();
  for (const length of lengths) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const piece = text.slice(at, at + length);
      if (byPiece.has(piece)) present.add(piece);
    }
  }
  const near = new Set<Pattern>();
  for (const piece of present) {
    for (const { pattern, others } of byPiece.get(piece) ?? []) {
      if (others.every((pieces) => meet(pieces, present))) near.add(pattern);
    }
  }
  return near;
}

/** Asks for each member of the smaller set. */
function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const member of small) if (large.has(member)) return true;
  return false;
}

/** The longest word of a literal, or what fits of it. */
const pieceOf = (literal: string): string =>
  literal
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest))
    .slice(0, PIECE_MAX);
