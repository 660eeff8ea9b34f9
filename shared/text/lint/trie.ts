import { Fault } from '../../fault.ts';

/**
 * A tree of words in flat arrays: one hash table holds all edges. It is built anew in every process, so that
 * building has to be cheap: a word costs as many steps as it has letters, and nothing is worked out beforehand
 * (an Aho-Corasick automaton over the same lists costs several times as much to build, and a text is short).
 */
export interface Trie {
  /** The node behind `unit`, made where there is none. */
  readonly grow: (node: number, unit: number) => number;
  /** The node behind `unit`; 0 where there is none. */
  readonly go: (node: number, unit: number) => number;
  /** The unit that leads to a node. */
  readonly unitOf: (node: number) => number;
  readonly size: () => number;
}

export const ROOT = 0;

const LETTER_BITS = 12;
/** Different letters that phrases may be written in, and nodes: what an edge's key of 32 bits can name. */
const LETTERS_MAX = 2 ** LETTER_BITS - 1;
const NODES_MAX = 2 ** (32 - LETTER_BITS) - 1;
/** An odd number near 2^32 / golden ratio: neighbouring keys land far from each other (Knuth). */
const SPREAD = 0x9e3779b1;

export function trieOf(): Trie {
  const letters = new Uint16Array(0x10000);
  let letterCount = 0;
  let nodes = 1;
  let bits = 17;
  let keys = new Int32Array(2 ** bits);
  let targets = new Int32Array(2 ** bits);
  let units = new Uint16Array(2 ** bits);
  /** The nodes behind the root, by unit: most places in a text begin no word, and end here. */
  const roots = new Int32Array(0x10000);

  const placeOf = (key: number): number => {
    const mask = keys.length - 1;
    let place = Math.imul(key, SPREAD) >>> (32 - bits);
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };

  const widen = (): void => {
    const [oldKeys, oldTargets, oldUnits] = [keys, targets, units];
    bits += 1;
    keys = new Int32Array(2 ** bits);
    targets = new Int32Array(2 ** bits);
    units = new Uint16Array(2 ** bits);
    units.set(oldUnits);
    oldKeys.forEach((key, index) => {
      if (key === 0) return;
      const place = placeOf(key);
      keys[place] = key;
      targets[place] = oldTargets[index] ?? 0;
    });
  };

  const letterOf = (unit: number): number => {
    const kept = letters[unit] ?? 0;
    if (kept !== 0) return kept;
    letterCount += 1;
    if (letterCount > LETTERS_MAX) throw new Fault('defect', 'too many different letters in the phrases');
    letters[unit] = letterCount;
    return letterCount;
  };

  return {
    grow(node, unit) {
      const key = (node << LETTER_BITS) | letterOf(unit);
      const place = placeOf(key);
      if (keys[place] === key) return targets[place] ?? 0;
      if (nodes > NODES_MAX) throw new Fault('defect', 'too many phrases');
      const made = nodes;
      nodes += 1;
      keys[place] = key;
      targets[place] = made;
      units[made] = unit;
      if (node === ROOT) roots[unit] = made;
      if (nodes * 2 > keys.length) widen();
      return made;
    },
    go(node, unit) {
      if (node === ROOT) return roots[unit] ?? 0;
      const letter = letters[unit] ?? 0;
      if (letter === 0) return 0;
      const place = placeOf((node << LETTER_BITS) | letter);
      return keys[place] === 0 ? 0 : (targets[place] ?? 0);
    },
    unitOf: (node) => units[node] ?? 0,
    size: () => nodes,
  };
}
