import { describe, expect, it } from 'vitest';
import { remembered } from '../shared/remembered.ts';

describe('what is remembered', () => {
  it('is worked out once for each question', () => {
    const known = new Map<string, number>();
    const asked: string[] = [];
    const length = (word: string) =>
      remembered(known, word, () => {
        asked.push(word);
        return word.length;
      });
    expect(['one', 'three', 'one', 'three'].map(length)).toEqual([3, 5, 3, 5]);
    expect(asked).toEqual(['one', 'three']);
  });

  it('never fills memory, whatever is asked', () => {
    const known = new Map<number, number>();
    for (let question = 0; question <= 4096; question += 1) remembered(known, question, () => question);
    expect([...known]).toEqual([[4096, 4096]]);
  });

  it('stays until then', () => {
    const known = new Map<number, number>();
    for (let question = 1; question <= 4096; question += 1) remembered(known, question, () => question);
    expect(known.size).toBe(4096);
  });
});
