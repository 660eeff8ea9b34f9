import type { Pattern } from './phrase.ts';

/** Longer pieces tell little more and cost a look-up each. */
const PIECE_MAX = 4;

/** Beyond so many, a further list seldom says more than what it costs to ask. */
const OTHERS_MAX = 2;

/**
 * Tells which of many patterns are worth a try on a text. A text is cut into all its pieces of up to four characters;
 * a pattern is tried when the text holds a piece of each list of literals that it needs one of.
 */
export function patternIndex(patterns: readonly Pattern[]): (text: string) => Iterable<Pattern> {
  const lists = new Lists();
  const always: Pattern[] = [];
  for (const pattern of patterns) {
    const [first, ...others] = pattern.requires.map((literals) => lists.numberOf(literals));
    if (first === undefined) always.push(pattern);
    else lists.file(first, { pattern, others: others.slice(0, OTHERS_MAX) });
  }
  return (text) => [...always, ...lists.patternsNear(text)];
}

interface Filed {
  readonly pattern: Pattern;
  /** Numbers of further lists that the text must hold a piece of. */
  readonly others: readonly number[];
}

/** The lists of pieces. Many patterns need one of the same words, so a list has a number and is looked for once. */
class Lists {
  readonly #numbers = new Map<string, number>();
  readonly #filed: Filed[][] = [];
  readonly #pieces = new Map<string, number[]>();
  #tree: PieceTree | undefined;

  numberOf(literals: readonly string[]): number {
    const pieces = [...new Set(literals.map(pieceOf))].toSorted();
    const key = pieces.join('\n');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#filed.length;
    this.#numbers.set(key, number);
    this.#filed.push([]);
    for (const piece of pieces) this.#pieces.set(piece, [...(this.#pieces.get(piece) ?? []), number]);
    return number;
  }

  file(number: number, filed: Filed): void {
    this.#filed[number]?.push(filed);
  }

  patternsNear(text: string): readonly Pattern[] {
    this.#tree ??= treeOf(this.#pieces);
    const present = new Uint8Array(this.#filed.length);
    const found: number[] = [];
    eachListIn(text, this.#tree, (lists) => {
      for (const list of lists) {
        if (present[list] === 1) continue;
        present[list] = 1;
        found.push(list);
      }
    });
    return found.flatMap((list) =>
      (this.#filed[list] ?? [])
        .filter(({ others }) => others.every((other) => present[other] === 1))
        .map(({ pattern }) => pattern),
    );
  }
}

type ListNumbers = readonly number[];

/** Pieces by their first character, by their first two, and by what follows these: a look-up by number makes no string. */
interface PieceTree {
  readonly ones: Map<number, ListNumbers>;
  readonly twos: Map<number, Longer>;
}

interface Longer {
  lists: ListNumbers;
  readonly threes: Map<number, ListNumbers>;
  readonly fours: Map<number, ListNumbers>;
}

const SIXTEEN_BITS = 0x10000;
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * SIXTEEN_BITS + text.charCodeAt(at + 1);

function treeOf(pieces: ReadonlyMap<string, ListNumbers>): PieceTree {
  const tree: PieceTree = { ones: new Map(), twos: new Map() };
  for (const [piece, lists] of pieces) {
    if (piece.length === 1) {
      tree.ones.set(piece.charCodeAt(0), lists);
      continue;
    }
    const longer = tree.twos.get(pairAt(piece, 0)) ?? { lists: [], threes: new Map(), fours: new Map() };
    tree.twos.set(pairAt(piece, 0), longer);
    if (piece.length === 2) longer.lists = lists;
    else if (piece.length === 3) longer.threes.set(piece.charCodeAt(2), lists);
    else longer.fours.set(pairAt(piece, 2), lists);
  }
  return tree;
}

function eachListIn(text: string, { ones, twos }: PieceTree, tell: (lists: ListNumbers) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const one = ones.get(text.charCodeAt(at));
    if (one !== undefined) tell(one);
    const longer = twos.get(pairAt(text, at));
    if (longer === undefined) continue;
    tell(longer.lists);
    const three = longer.threes.get(text.charCodeAt(at + 2));
    if (three !== undefined) tell(three);
    const four = longer.fours.get(pairAt(text, at + 2));
    if (four !== undefined) tell(four);
  }
}

/** The longest word of a literal, or what fits of it. */
const pieceOf = (literal: string): string =>
  literal
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest))
    .slice(0, PIECE_MAX);
