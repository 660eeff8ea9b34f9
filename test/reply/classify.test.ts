import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../shared/reply/classify.ts';
import { fold } from '../../shared/reply/fold.ts';
import { exactWords } from '../../shared/reply/words.ts';

describe('an exact word', () => {
  const cases = [
    ['STOP', 'opt-out', 'as the carriers print it'],
    ['stop!!', 'opt-out', 'angry'],
    ['  Stop. Thank you ', 'opt-out', 'polite'],
    ['ＳＴＯＰ', 'opt-out', 'full width'],
    ['OPT-OUT', 'opt-out', 'a hyphen is a space'],
    ['opt out', 'opt-out', 'two words, 64.1200(a)(10)'],
    ['Revoke', 'opt-out', 'per-se word that AWS lacks'],
    ['R', 'opt-out', 'the tail of our own texts'],
    ['Ｔ', 'opt-out', 'the older tail, full width'],
    ['td', 'opt-out', 'Chinese carriers'],
    ['退订', 'opt-out', 'simplified'],
    ['退訂。', 'opt-out', 'traditional'],
    ['请不要再发了！', 'opt-out', 'polite Chinese'],
    ['🛑', 'opt-out', 'the sign itself'],
    ['START', 'opt-in', 'the word our confirmation names'],
    ['“恢复短信”', 'opt-in', 'typed with the quotes'],
    ['help', 'help', 'lower case'],
    ['人工', 'help', 'a person please'],
  ] as const;

  it.each(cases)('%s is %s: %s', (text, intent) => {
    expect(classify(text)).toEqual([intent]);
  });
});

describe('doubt is unclear, never a guess', () => {
  it.each([
    "I'll pay at the end of the month",
    'cancel my autopay',
    '不要停',
    '停止计息',
    '',
    '   ',
    'ok',
    'STOP 12345',
  ])('%j', (text) => {
    expect(classify(text)).toEqual(['unclear']);
  });
});

describe('folding', () => {
  it('is done after one time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('makes no word stand for two intents', () => {
    const all = Object.entries(exactWords).flatMap(([intent, words]) =>
      words.map((word) => [fold(word), intent]),
    );
    const byWord = new Map<string, Set<string>>();
    for (const [word = '', intent = ''] of all) byWord.set(word, (byWord.get(word) ?? new Set()).add(intent));
    expect([...byWord].filter(([, intents]) => intents.size > 1)).toEqual([]);
  });
});
