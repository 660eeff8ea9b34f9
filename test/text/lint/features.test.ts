import { describe, expect, it } from 'vitest';
import { clausesOf, featuresOf, halvesOf, sentencesOf } from '../../../shared/text/lint/features.ts';
import { fold, type Folded } from '../../../shared/text/lint/fold.ts';

const wordsOf = ({ tight }: Folded, { begin, end }: { readonly begin: number; readonly end: number }) =>
  String.fromCharCode(...tight.subarray(begin, end));

describe('sentences', () => {
  it.each([
    [
      'Please pay this week or call us. We help with every plan you need!',
      ['pieasepaythiswekorcaius', 'weheipwitheverypianyouned'],
      'two',
    ],
    [
      'Paid? Ignore this little message then.',
      ['paidignorethisitiemesagethen'],
      'half a thought and the next',
    ],
    ['Please pay this week or call us. Ok', ['pieasepaythiswekorcaius', 'ok'], 'the last may be short'],
    ['请您在本周内还款。谢谢您的配合理解', ['请您在本周内还款', '谢谢您的配合理解'], 'two in Chinese'],
    ['您好。请您在本周内还款。', ['您好请您在本周内还款'], 'half a thought in Chinese'],
    ['请您在本周内还。请您在本周还款', ['请您在本周内还请您在本周还款'], 'seven characters are no sentence'],
    ['请您在本周内还。Please pay this week', ['请您在本周内还pieasepaythiswek'], 'Chinese at first'],
    ['Ok OK ok 1 好. Pay this week', ['okokok1好', 'paythiswek'], 'a Chinese character in it'],
    ['', [], 'none'],
  ])('of %j are %j (%s)', (text, expected) => {
    const folded = fold(text);
    expect(sentencesOf(folded).map((one) => wordsOf(folded, one))).toEqual(expected);
  });

  it.each<[string, readonly boolean[]]>([
    ['Please pay this week or call us. Ok', [false, true]],
    ['abcdefghijkmnopqrst', [true]],
    ['abcdefghijkmnopqrstu', [false]],
    ['abcdefghijkmnopqrstu. abcdefghijkmnopqrst', [false, true]],
    ['请您在本周内还款。谢谢您的配合理解和信任', [true, false]],
    ['请您在本周内还款吧您。请您在本周内还款吧', [false, true]],
    ['请您在本周内还款吧您。请您在本周内还款吧您', [false, false]],
  ])('are short: %j %j', (text, expected) => {
    expect(sentencesOf(fold(text)).map(({ isShort }) => isShort)).toEqual(expected);
  });

  it('end where nothing is compared any more', () => {
    const folded = fold('ab'.repeat(2_000));
    expect(sentencesOf(folded)).toEqual([{ begin: 0, end: 1_600, isShort: false }]);
    expect(clausesOf(folded)).toEqual([{ begin: 0, end: 1_600, isLong: true }]);
    expect(clausesOf(fold('ab, '.repeat(1_000))).at(-1)).toMatchObject({ begin: 1_598, end: 1_600 });
  });
});

describe('clauses', () => {
  it.each<[string, readonly (readonly [string, boolean])[]]>([
    [
      'ok, abcdefghijkmnopqrst, abcdefghijkmnopqrstu.',
      [
        ['ok', false],
        ['abcdefghijkmnopqrst', false],
        ['abcdefghijkmnopqrstu', true],
      ],
    ],
    [
      '您好，请您在本周内还，请您在本周内还款',
      [
        ['您好', false],
        ['请您在本周内还', false],
        ['请您在本周内还款', true],
      ],
    ],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    const folded = fold(text);
    expect(clausesOf(folded).map((one) => [wordsOf(folded, one), one.isLong])).toEqual(expected);
  });
});

describe('halves', () => {
  it.each<[string, readonly (readonly [boolean, readonly string[]])[]]>([
    ['Please pay this week or call us. Ok', [[false, ['pieasepaythiswekorcaiusok']]]],
    ['请您在本周内还款。谢谢您的配合理解', [[true, ['请您在本周内还款谢谢您的配合理解']]]],
    ['请还款 app', [[true, ['请还款ap']]]],
    ['还 abc', [[false, ['还abc']]]],
    ['还 ab', [[true, ['还ab']]]],
    ['还 1234 ab', [[true, ['还1234ab']]]],
    ['qing huan kuan', [[false, ['qinghuankuan']]]],
    ['', []],
    [
      '请您在本周内还款。Please pay this week or call us. 谢谢您的配合理解',
      [
        [true, ['请您在本周内还款', '谢谢您的配合理解']],
        [false, ['pieasepaythiswekorcaius']],
      ],
    ],
  ])('of %j are %j', (text, expected) => {
    const folded = fold(text);
    const halves = halvesOf(folded, sentencesOf(folded));
    expect(halves.map((one) => [one.isHan, one.stretches.map((part) => wordsOf(folded, part))])).toEqual(
      expected,
    );
  });
});

const featuresIn = (text: string): readonly number[] => {
  const folded = fold(text);
  return [...featuresOf(folded, [{ begin: 0, end: folded.size }])];
};
/** How many different features two texts share. */
const shared = (one: string, other: string): number =>
  [...new Set(featuresIn(one))].filter((feature) => featuresIn(other).includes(feature)).length;

describe('what a text is compared by', () => {
  it.each([
    ['', 0, 'nothing'],
    ['还', 6, 'runs of up to three of: an edge, the character, an edge'],
    ['还款', 9, 'and of four'],
    ['还款，还', 15, 'each clause by itself'],
    ['a', 6, 'the word, the edges, and two and three in a row'],
    ['pay', 8, 'two pieces of four: the edge and pay, pay and the edge'],
    ['pay now', 13, 'two words, and those in a row'],
    ['1234', 6, 'a figure is one sign'],
    ['x1234y', 8, 'in a word too'],
    ['还 pay', 14, 'a character and a word'],
    ['还pay', 14, 'grown together'],
  ])('%j has %i features (%s)', (text, count) => {
    expect(featuresIn(text)).toHaveLength(count);
  });

  it.each([
    ['in 2 days', 'in 37 days', 'figures'],
    ['后 果', '后果', 'blanks between characters'],
    ['后📛果', '后果', 'pictures between characters'],
    ['a r r e s t', 'arrest', 'letters that stand alone'],
    ['pay a r r e s t', 'pay arrest', 'letters that stand alone, behind a word'],
    ['Pay, now', 'pay now', 'capitals and commas'],
    ['4rrest', 'arrest', 'a figure among letters'],
  ])('%j is as %j (%s)', (one, other) => {
    expect(featuresIn(one)).toEqual(featuresIn(other));
  });

  it.each([
    ['a b cd', 'abcd', 'the last of them is a word'],
    ['ab c d', 'abcd', 'the first of them is a word'],
    ['a, b', 'ab', 'a comma parts letters'],
    ['后，果', '后果', 'a comma parts characters'],
    ['pay now', 'now pay', 'the order of words'],
    ['1 ab', '1ab', 'a figure by itself'],
  ])('%j is not as %j (%s)', (one, other) => {
    expect(featuresIn(one)).not.toEqual(featuresIn(other));
  });

  it.each([
    ['pay now', 'pay later', 5, 'two pieces of pay, the edge, pay, and the edge with pay'],
    ['pay now', 'now pay', 7, 'four pieces, two words, the edge'],
    ['后果', '后悔', 3, 'the edge, the character, and both'],
    ['paying', 'pay', 2, 'the edge, and the piece at the beginning'],
    ['abcdef', 'zbcdez', 2, 'the edge, and the piece in the middle'],
    ['后', 'a', 0, 'nothing: the edges of words and of characters are not the same'],
  ])('%j shares with %j %i features (%s)', (one, other, count) => {
    expect(shared(one, other)).toBe(count);
  });

  it('the features of a text are different, but for the two edges', () => {
    for (const text of ['pay your loan today', '请您尽快处理这笔']) {
      const features = featuresIn(text);
      expect(new Set(features).size).toBe(features.length - 1);
    }
  });

  it('of several stretches one after the other, of none nothing', () => {
    const folded = fold('pay. now');
    const stretches = [
      { begin: 0, end: 3 },
      { begin: 3, end: 6 },
    ];
    expect(featuresOf(folded, stretches)).toEqual([...featuresIn('pay'), ...featuresIn('now')]);
    expect([...featuresOf(folded, [])]).toEqual([]);
  });

  it('of the longest text that is compared', () => {
    expect(featuresIn('还款'.repeat(800))).toHaveLength(1_602 * 3 - 3);
    expect(featuresIn('a, b, '.repeat(800))).toHaveLength(1_602 * 3 - 3);
  });
});
