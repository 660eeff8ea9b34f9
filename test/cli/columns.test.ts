import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, labelled, LINE_WIDTH, widthOf, wrapped } from '../../infra/cli/print/columns.ts';
import { valueIn } from '../../infra/cli/print/finding.ts';
import { saidIn } from '../../shared/compliance/finding-words.ts';
import { clockTime, utc } from '../../infra/cli/print/moment.ts';
import { at } from '../builders/ids.ts';

describe('the width of text in a terminal', () => {
  it.each([
    ['OPT-01', 6, 'Latin letters'],
    ['退订', 4, 'Han letters take two columns'],
    ['09:00，到', 9, 'so does their punctuation'],
    ['Ｔ', 2, 'and full width'],
    ['', 0, 'nothing'],
  ])('%j is %i: %s', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('a line that is cut', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'bc', ' ', '中', '，', '.', '7', '期') });

  it('loses nothing but white space, and is no wider than it may be', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 60 }), (line, width) => {
        const lines = wrapped(line, width);
        const bare = (of: string): string => of.replace(/\s+/g, '');
        expect(bare(lines.join(''))).toBe(bare(line));
        for (const one of lines.filter((of) => widthOf(of) > width)) {
          // Only a word that is longer alone, or what may not begin a line, sticks out.
          expect(one).toMatch(/^[^\s中期，]*[，.]*$|[，.]$/);
        }
      }),
    );
  });

  it('does not begin with a full stop', () => {
    expect(wrapped('一二三四五。', 10)).toEqual(['一二三四五。']);
  });
});

describe('columns', () => {
  it('stand under one another, whatever the letters', () => {
    expect(
      columns([
        ['退订', 'x'],
        ['a', 'y'],
      ]),
    ).toEqual(['退订  x', 'a     y']);
  });

  it('end to the right where they count', () => {
    expect(
      columns(
        [
          ['9', 'a'],
          ['10', 'b'],
        ],
        ['right'],
      ),
    ).toEqual([' 9  a', '10  b']);
  });

  it('cut the last one under itself', () => {
    const [first, second] = labelled('Label', 'word '.repeat(40), 8);
    expect(first).toMatch(/^Label {3}word/);
    expect(second).toMatch(/^ {8}word/);
    expect(widthOf(first ?? '')).toBeLessThanOrEqual(LINE_WIDTH);
  });
});

describe('words for a reader', () => {
  it.each([
    [{ ruleId: 'TIM-01', code: 'window-closed' }, 'en', 'the hours in which it may arrive are closed now'],
    [{ ruleId: 'TIM-01', code: 'window-closed' }, 'zh', '现在不在可发送的时间内'],
    [{ ruleId: 'NEW-01', code: 'moon-is-full' }, 'en', 'moon is full'],
  ] as const)('%j in %s: %s', (finding, tongue, words) => {
    expect(saidIn(finding, tongue)).toBe(words);
  });

  it.each([
    ['until', at('2026-06-25T09:00:00Z'), '2026-06-25 09:00 UTC', 'a moment'],
    ['counted', 3, '3', 'a count'],
    ['optedOut', false, 'no', 'a no'],
    ['consent', 'unknown', 'not known', 'doubt is said'],
    ['zones', [], 'none', 'an empty list'],
    ['zones', ['UTC', 'Asia/Shanghai'], 'UTC, Asia/Shanghai', 'a list'],
    ['problem', undefined, '–', 'a fact that is left out'],
  ])('%s = %j reads "%s": %s', (name, value, words, why) => {
    expect(valueIn(name, value, utc, 'en'), why).toBe(words);
  });

  it.each([
    [0, '00:00'],
    [540, '09:00'],
    [1439.5, '23:59:30'],
  ])('%d minutes after midnight are %s', (minutes, clock) => {
    expect(clockTime(minutes)).toBe(clock);
  });
});
