import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../shared/likeness/features.ts';
import { likenessOf } from '../../shared/likeness/likeness.ts';

const taught = likenessOf(
  ['stop', 'pay'],
  [
    { text: '别再给我发短信了', labels: ['stop'] },
    { text: '不要再发了', labels: ['stop'] },
    { text: 'please stop sending me these', labels: ['stop'] },
    { text: '明天我就还款', labels: ['pay'] },
    { text: 'I will pay on Friday', labels: ['pay'] },
    { text: 'stop it, I will pay tomorrow', labels: ['stop', 'pay'] },
  ],
);

describe('likeness to examples', () => {
  it.each([
    ['words in another order', '短信别再发了', 'stop', 'pay'],
    ['a mistyped word', 'plese stop sendng', 'stop', 'pay'],
    ['another day', '后天还款', 'pay', 'stop'],
    ['full width and capitals', 'ＩＷＩＬＬ ＰＡＹ', 'pay', 'stop'],
  ] as const)('hears what is alike: %s', (_, text, more, less) => {
    const scores = taught.scores(text);
    expect(scores.get(more)).toBeGreaterThan(Math.max(0, scores.get(less) ?? 0));
  });

  it('says nothing of words it has never seen', () => {
    const nothing = likenessOf(['stop'], [{ text: '别再发', labels: ['stop'] }]);
    expect(nothing.scores('вполне другое')).toEqual(new Map([['stop', 0]]));
    expect([...taught.scores('').values()]).toEqual([0, 0]);
  });

  it('counts a text with two labels for both', () => {
    const scores = taught.scores('stop it, I will pay');
    expect(Math.min(...scores.values())).toBeGreaterThan(0);
  });

  it('is the same whatever the order of the examples', () => {
    const examples = [
      { text: 'a b c', labels: ['x'] as const },
      { text: 'b c d', labels: ['y'] as const },
      { text: 'c d e', labels: ['x', 'y'] as const },
    ];
    const one = likenessOf(['x', 'y'], examples).scores('b c');
    expect(likenessOf(['x', 'y'], examples.toReversed()).scores('b c')).toEqual(one);
  });

  it('gives any text a finite score, and no text features without bound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        expect([...taught.scores(text).values()].every(Number.isFinite)).toBe(true);
        expect(featuresOf(text).length).toBeLessThan(12_000);
      }),
    );
  });
});
