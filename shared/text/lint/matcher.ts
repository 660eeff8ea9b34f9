import { Fault } from '../../fault.ts';
import { fold, I, L, PARTED, SWALLOWED, type Folded } from './fold.ts';
import type { Choice, Run, Sequence, Stage } from './phrase-book.ts';
import { DIGIT, LATIN, LETTER, signOf } from './signs.ts';
import { ROOT, trieOf, type Trie } from './trie.ts';

/** A pattern found: which of those given, and where in the tight text. */
export interface Match {
  readonly pattern: number;
  readonly begin: number;
  readonly end: number;
}

export interface Matcher {
  /** How many different terms it looks for. */
  readonly terms: () => number;
  readonly add: (pattern: number, sequences: readonly Sequence[]) => void;
  /** In the order in which their last words begin. */
  readonly find: (folded: Folded) => readonly Match[];
}

/** One stage of one sequence; the stage before it is the slot before it. */
interface Slot {
  readonly pattern: number;
  readonly within: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Where the stage was last found, and before that, in the text numbered `text`. */
  text: number;
  begin: number;
  end: number;
  earlierBegin: number;
  earlierEnd: number;
}

/** What the last letter of a word says: the classes of words it belongs to, as a list in flat arrays. */
interface Meanings {
  /** Of each node its first cell; 0 = the node ends no word. */
  readonly first: (node: number) => number;
  readonly next: (cell: number) => number;
  readonly classAt: (cell: number) => number;
  /** The word may go on behind it. */
  readonly isOpen: (cell: number) => boolean;
  readonly add: (node: number, wordClass: number, open: boolean) => void;
  readonly nodes: () => number;
}

/** Grown by doubling. */
function widened(cells: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  if (least < cells.length) return cells;
  const wider = new Int32Array(Math.max(least + 1, cells.length * 2));
  wider.set(cells);
  return wider;
}

function meaningsOf(): Meanings {
  let heads = new Int32Array(2 ** 16);
  /** Two places a cell: class and openness, next cell. */
  let cells = new Int32Array(2 ** 16);
  let count = 1;
  let nodes = 0;
  return {
    first: (node) => heads[node] ?? 0,
    next: (cell) => cells[cell * 2 + 1] ?? 0,
    classAt: (cell) => (cells[cell * 2] ?? 0) >> 1,
    isOpen: (cell) => ((cells[cell * 2] ?? 0) & 1) !== 0,
    add(node, wordClass, open) {
      heads = widened(heads, node);
      cells = widened(cells, count * 2 + 1);
      const next = heads[node] ?? 0;
      if (next === 0) nodes += 1;
      else if ((cells[next * 2] ?? 0) >> 1 === wordClass) return;
      cells[count * 2] = (wordClass << 1) | Number(open);
      cells[count * 2 + 1] = next;
      heads[node] = count;
      count += 1;
    },
    nodes: () => nodes,
  };
}

/** All patterns in one tree of words; a pattern is any of its sequences. */
export function matcherOf(): Matcher {
  const trie = trieOf();
  const slots: Slot[] = [];
  /** The slots that one choice of words fills: a choice that many phrases share is planted once. */
  const classes: number[][] = [];
  const classOf = new Map<Choice, number>();
  const meanings = meaningsOf();
  let texts = 0;
  return {
    terms: meanings.nodes,
    add(pattern, sequences) {
      for (const sequence of sequences) {
        if (sequence.length === 0) throw new Fault('defect', 'a phrase says nothing');
        sequence.forEach((stage, at) => {
          const slot = slots.push(slotOf(pattern, stage.within, at, sequence.length)) - 1;
          const [only] = stage.run;
          const shared = stage.run.length === 1 && typeof only === 'object' ? only : undefined;
          const known = shared && classOf.get(shared);
          if (known !== undefined) {
            classes[known]?.push(slot);
            return;
          }
          const made = classes.push([slot]) - 1;
          if (shared !== undefined) classOf.set(shared, made);
          plant(trie, stage, (node, open) => {
            meanings.add(node, made, open);
          });
        });
      }
    },
    find(folded) {
      texts += 1;
      return search(folded, { trie, slots, meanings, classes, text: texts, matches: [] });
    },
  };
}

const slotOf = (pattern: number, within: number, stage: number, stages: number): Slot => ({
  ...{ pattern, within, isFirst: stage === 0, isLast: stage === stages - 1 },
  ...{ text: 0, begin: 0, end: 0, earlierBegin: -1, earlierEnd: -1 },
});

type End = (node: number, open: boolean) => void;

/** Grows the tree by every term of a stage. */
function plant(trie: Trie, { run, hasFigures }: Stage, end: End): void {
  const last = run.at(-1);
  const open = typeof last === 'string' && last.endsWith('*');
  const reached = (node: number): void => {
    if (node === ROOT) throw new Fault('defect', 'nothing is left of a phrase');
    end(node, open);
  };
  if (!hasFigures) {
    grow(trie, ROOT, run, 0, reached);
    return;
  }
  for (const term of written(run)) {
    const { tight, size } = fold(term);
    let node = ROOT;
    for (let at = 0; at < size; at += 1) node = trie.grow(node, tight[at] ?? 0);
    reached(node);
  }
}

const written = (run: Run): readonly string[] =>
  run.reduce<readonly string[]>(
    (terms, part) =>
      typeof part === 'string'
        ? terms.map((term) => term + part)
        : terms.flatMap((term) => part.runs.flatMap((one) => written(one)).map((more) => term + more)),
    [''],
  );

/** Grows the tree from `node` by the run from its part `from` on, and says each node it ends at. */
function grow(trie: Trie, node: number, run: Run, from: number, end: (node: number) => void): void {
  let reached = node;
  for (let at = from; at < run.length; at += 1) {
    const part = run[at] ?? '';
    if (typeof part !== 'string') {
      const after = (one: number): void => {
        grow(trie, one, run, at + 1, end);
      };
      for (const choice of part.runs) grow(trie, reached, choice, 0, at + 1 === run.length ? end : after);
      return;
    }
    reached = grownBy(trie, reached, part);
  }
  end(reached);
}

/** Reads letters as fold.ts reads them: marks gone, l as i, a Latin letter said twice once. */
function grownBy(trie: Trie, from: number, letters: string): number {
  let node = from;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    const sign = signOf(code);
    if ((sign & LETTER) === 0) continue;
    const unit = code === L ? I : code;
    if ((sign & LATIN) !== 0 && trie.unitOf(node) === unit) continue;
    node = trie.grow(node, unit);
  }
  return node;
}

interface Search {
  readonly trie: Trie;
  readonly slots: readonly Slot[];
  readonly meanings: Meanings;
  readonly classes: readonly (readonly number[])[];
  readonly text: number;
  readonly matches: Match[];
}

/** Walks the tree from every place where a word may begin. */
function search(folded: Folded, state: Search): readonly Match[] {
  const { tight, size, parted } = folded;
  const { trie, meanings } = state;
  let before = 0;
  for (let begin = 0; begin < size; begin += 1) {
    const sign = signOf(tight[begin] ?? 0);
    // Latin words and figures are found whole; in Chinese there is no edge to look for.
    const isInside = (sign & before & (LATIN | DIGIT)) !== 0 && parted[begin] === 0;
    before = sign;
    if (isInside) continue;
    let node = ROOT;
    for (let at = begin; at < size; at += 1) {
      node = trie.go(node, tight[at] ?? 0);
      if (node === ROOT) break;
      const cell = meanings.first(node);
      if (cell !== 0) apply(cell, folded, begin, at + 1, state);
    }
  }
  return state.matches;
}

function apply(first: number, folded: Folded, begin: number, end: number, state: Search): void {
  const { meanings, classes } = state;
  const isWhole = endsWell(folded, end);
  for (let cell = first; cell !== 0; cell = meanings.next(cell)) {
    if (!isWhole && !meanings.isOpen(cell)) continue;
    const slots = classes[meanings.classAt(cell)] ?? [];
    // A later stage is asked first, so that one word does not serve as two stages at once.
    for (let at = slots.length - 1; at >= 0; at -= 1) fill(slots[at] ?? 0, folded, begin, end, state);
  }
}

function fill(at: number, folded: Folded, begin: number, end: number, state: Search): void {
  const { slots, text, matches } = state;
  const slot = slots[at];
  if (slot === undefined) return;
  const start = slot.isFirst ? begin : chainBegin(slots[at - 1], slot, begin, folded, text);
  if (start < 0) return;
  if (slot.isLast) matches.push({ pattern: slot.pattern, begin: start, end });
  else keep(slot, text, start, end);
}

/** The place before is kept too: `call` and `call home` begin alike, and what follows may follow either. */
function keep(slot: Slot, text: number, begin: number, end: number): void {
  const isNew = slot.text !== text;
  slot.earlierBegin = isNew ? -1 : slot.begin;
  slot.earlierEnd = isNew ? -1 : slot.end;
  slot.text = text;
  slot.begin = begin;
  slot.end = end;
}

/** Where the chain begins that a word carries on; -1 when the stage before is not near. */
function chainBegin(
  before: Slot | undefined,
  slot: Slot,
  begin: number,
  folded: Folded,
  text: number,
): number {
  if (before?.text !== text) return -1;
  if (follows(before.end, begin, slot.within, folded)) return before.begin;
  return before.earlierEnd > 0 && follows(before.earlierEnd, begin, slot.within, folded)
    ? before.earlierBegin
    : -1;
}

function follows(end: number, begin: number, within: number, { sentence, parted }: Folded): boolean {
  if (begin - end > within) return false;
  // One letter may end this word and begin the next, where it was said twice: call lawyers.
  const isShared = begin === end - 1 && ((parted[begin] ?? 0) & SWALLOWED) !== 0;
  return (begin >= end || isShared) && sentence[begin] === sentence[end - 1];
}

/** At the end of the text, where no letter follows, and where what follows is of another kind or set apart. */
function endsWell({ tight, parted }: Folded, end: number): boolean {
  const last = signOf(tight[end - 1] ?? 0);
  if ((last & signOf(tight[end] ?? 0) & (LATIN | DIGIT)) === 0) return true;
  return ((parted[end] ?? 0) & PARTED) !== 0 || ((parted[end - 1] ?? 0) & SWALLOWED) !== 0;
}
