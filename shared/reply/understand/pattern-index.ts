import type { Pattern } from './phrase.ts';

/** Longer pieces tell little more and cost a look-up each. */
const PIECE_MAX = 4;

/**
 * Tells which of many patterns are worth a try on a text. Each pattern is filed under a piece (up to four characters)
 * of every literal it needs one of; a text is cut into all its pieces.
 */
export function patternIndex(patterns: readonly Pattern[]): (text: string) => ReadonlySet<Pattern> {
  const always = patterns.filter(({ required }) => required === undefined);
  const byPiece = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const piece of new Set(pattern.required?.map(pieceOf))) {
      byPiece.set(piece, [...(byPiece.get(piece) ?? []), pattern]);
    }
  }
  const lengths = [...new Set([...byPiece.keys()].map(({ length }) => length))];
  return (text) => {
    const near = new Set(always);
    for (const length of lengths) {
      for (let at = 0; at + length <= text.length; at += 1) {
        for (const pattern of byPiece.get(text.slice(at, at + length)) ?? []) near.add(pattern);
      }
    }
    return near;
  };
}

/** The longest word of a literal, or what fits of it. */
const pieceOf = (literal: string): string =>
  literal
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest))
    .slice(0, PIECE_MAX);
