import { describe, expect, it } from 'vitest';
import { ROOT, trieOf, type Trie } from '../../../shared/text/lint/trie.ts';

const grown = (trie: Trie, word: string): number =>
  Array.from(word).reduce((node, letter) => trie.grow(node, letter.charCodeAt(0)), ROOT);
const reached = (trie: Trie, word: string): number =>
  Array.from(word).reduce(
    ({ node, isThere }, letter) => {
      const next = isThere ? trie.go(node, letter.charCodeAt(0)) : ROOT;
      return { node: next, isThere: next !== ROOT };
    },
    { node: ROOT, isThere: true },
  ).node;

describe('a tree of words', () => {
  it('holds each beginning once', () => {
    const trie = trieOf();
    const [pay, payment] = [grown(trie, 'pay'), grown(trie, 'payment')];
    expect(trie.size()).toBe(8);
    expect(reached(trie, 'pay')).toBe(pay);
    expect(reached(trie, 'payment')).toBe(payment);
    expect(grown(trie, 'pay')).toBe(pay);
    expect(trie.unitOf(payment)).toBe('t'.charCodeAt(0));
    expect(trie.unitOf(999)).toBe(0);
  });

  it.each(['p', 'pa', 'payx', 'xpay', 'ay', 'yap', '法'])('and nothing else: %s', (word) => {
    const trie = trieOf();
    const pay = grown(trie, 'pay');
    grown(trie, '法院');
    expect(reached(trie, word)).not.toBe(pay);
    expect(reached(trie, '院')).toBe(ROOT);
    expect(reached(trie, 'payx')).toBe(ROOT);
  });

  it('finds all of very many', () => {
    const trie = trieOf();
    const words = Array.from({ length: 70_000 }, (_, at) => at.toString(36).padStart(4, '-'));
    const nodes = words.map((word) => grown(trie, word));
    expect(new Set(nodes).size).toBe(words.length);
    expect(words.every((word, at) => reached(trie, word) === nodes[at])).toBe(true);
    expect(words.every((word, at) => trie.unitOf(nodes[at] ?? 0) === word.charCodeAt(3))).toBe(true);
    expect(trie.size()).toBeGreaterThan(70_000);
  });

  it('holds 4,095 letters', () => {
    const trie = trieOf();
    for (let unit = 1; unit <= 4_095; unit += 1) trie.grow(ROOT, unit);
    expect(trie.grow(ROOT, 4_095)).toBe(4_095);
    expect(() => trie.grow(ROOT, 4_096)).toThrow('too many different letters');
  });

  it('holds a million nodes', () => {
    const trie = trieOf();
    let node = ROOT;
    while (trie.size() < 2 ** 20) node = trie.grow(node, 1);
    expect(() => trie.grow(node, 1)).toThrow('too many phrases');
    expect(trie.go(ROOT, 1)).toBe(1);
  });
});
