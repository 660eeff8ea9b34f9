import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/text/lint/fold.ts';
import { matcherOf } from '../../../shared/text/lint/matcher.ts';
import { countOf, readerOf, type Concepts } from '../../../shared/text/lint/phrase-book.ts';
import { withMarks } from './marked.ts';

/** The text with marks around each place where one of the phrases stands. */
function found(phrases: string, text: string, concepts: Concepts = {}): string {
  const matcher = matcherOf();
  matcher.add(0, readerOf(concepts)(phrases));
  const folded = fold(text);
  return withMarks(
    folded.plain,
    matcher.find(folded).map(({ begin, end }) => ({
      from: folded.tightFrom[begin] ?? 0,
      to: folded.tightTo[end - 1] ?? 0,
    })),
  );
}

describe('a phrase is found', () => {
  it.each([
    ['pay', 'please «pay» now', 'a word'],
    ['pay', '«p.a y» now', 'with marks and blanks in it'],
    ['pay now', '«paynow»', 'grown together'],
    ['pay, sue', 'we «sue»', 'any of several'],
    ['pay\nsue', 'we «sue»', 'on lines of their own'],
    ['call', '«caall»', 'with a letter said twice'],
    ['caall', '«call»', 'written with a letter said twice'],
    ['法院', '去«法院»路', 'Chinese, wherever it stands'],
    ['妈妈', '找«妈妈»', 'Chinese with a character said twice'],
    ['pay*', 'a «pay»ment', 'a word that may go on'],
    ['24 hours', 'in «24 hours»', 'with figures'],
    ['24 (hours|days)', 'in «24 days»', 'with figures and a choice'],
    ['4rrest', 'an «arrest»', 'a figure that stands for a letter'],
    ['24小时', '在«24小时»内', 'with figures in Chinese'],
    ['a(b|cd)e', '«acde»', 'a choice within a word'],
    ['a (b|) c', '«a c»', 'a choice that may be nothing'],
    ['a (b|) c', '«a b c»', 'or something'],
    ['(a|b (c|d)) e', '«b d e»', 'a choice in a choice'],
    ['sue ~5 court', '«sue us in court»', 'two words with five letters between'],
    ['sue ~5 court', '«sue court»', 'or none'],
    ['sue~5court', '«sue court»', 'written without blanks'],
    ['sue ~12 court', '«sue someone in court»', 'twelve letters between'],
    ['(sue| ) ~5 court', 'the «court»', 'a first word that may be a blank'],
    ['起诉~2法院', '«起诉到了法院»', 'two words in Chinese'],
    ['sue ~5 court ~3 now', '«sue in court or now»', 'three words'],
    ['(sue|) ~5 court', 'the «court»', 'a first word that may be nothing'],
    ['sue ~5 (court|)', '«sue»', 'a last word that may be nothing'],
    ['call ~5 lawyers', '«call lawyers»', 'one letter that ends a word and begins the next'],
    ['call ~5 now', '«call home now»', 'behind a word that another continues'],
  ])('%s: %s (%s)', (phrases, marked) => {
    expect(found(phrases, marked.replaceAll(/[«»]/g, ''))).toBe(marked);
  });

  it.each([
    ['pay', 'payment', 'in a longer word'],
    ['pay', 'repay', 'in a longer word'],
    ['pay', 'xpay', 'behind a letter'],
    ['24', '124', 'in a longer figure'],
    ['24', '245', 'in a longer figure'],
    ['pay*', 'repay', 'only the end is open'],
    ['法院', '法一院', 'a character between'],
    ['sue ~5 court', 'sue us in the court', 'more letters between'],
    ['sue ~5 court', 'sue us. in court', 'in two sentences'],
    ['sue ~5 court', 'sue. in court', 'in two sentences'],
    ['法院 ~5 院长', '法院长', 'a character of both'],
    ['妈妈', '找妈', 'a character that is said once'],
    ['sue ~5 court', 'court sue', 'the other way round'],
    ['sue ~5 sue', 'sue', 'one word twice'],
    ['ab ~5 bc', 'abc', 'a letter that was said once'],
    ['a (b|c) d', 'a d', 'a choice left out'],
    ['pay now', 'pay', 'a part of it'],
    ['a(b|cd)e', 'abcde', 'two choices at once'],
  ])('%s is not in %s (%s)', (phrases, text) => {
    expect(found(phrases, text)).toBe('');
  });

  it('as often as it stands there, and may overlap', () => {
    expect(found('pay now', 'pay now, pay now')).toBe('«pay now», pay now and pay now, «pay now»');
    expect(found('(call|call home) ~9 now', 'call home now')).toContain('«call home now»');
    expect(found('sue ~9 court', 'sue sue court')).toBe('sue «sue court»');
  });

  it('behind the place before, when the last one is too near', () => {
    expect(found('(法|法院) ~1 院了', '法院了')).toBe('«法院了»');
    expect(found('(ab|ab cd) ~2 cd ef', 'ab cd ef')).toBe('«ab cd ef»');
  });

  it('in each text anew', () => {
    const matcher = matcherOf();
    matcher.add(0, readerOf({})('sue ~5 court'));
    expect(matcher.find(fold('we sue'))).toEqual([]);
    expect(matcher.find(fold('a court'))).toEqual([]);
    expect(matcher.find(fold('sue court'))).toEqual([{ pattern: 0, begin: 0, end: 8 }]);
    expect(matcher.find(fold('is in court'))).toEqual([]);
    expect(matcher.find(fold('abcdefghij sue'))).toEqual([]);
    expect(matcher.find(fold('sue abcdefghijk court'))).toEqual([]);
  });

  it('by the number it was given', () => {
    const matcher = matcherOf();
    const read = readerOf({});
    matcher.add(7, read('sue'));
    matcher.add(9, read('sue, court'));
    expect(matcher.find(fold('court')).map(({ pattern }) => pattern)).toEqual([9]);
    expect(
      matcher
        .find(fold('sue'))
        .map(({ pattern }) => pattern)
        .toSorted(),
    ).toEqual([7, 9]);
    expect(matcher.terms()).toBe(2);
  });
});

describe('concepts', () => {
  const concepts = { we: '(we|us|our\n firm)', sue: '($we|they) sue', money: '(cash|$we)' };

  it.each([
    ['$we pay', '«our firm pay»'],
    ['no $sue', '«no they sue»'],
    ['no $sue', '«no us sue»'],
    ['$money and $we', '«cash and us»'],
    ['$we', '«us»'],
    ['$we ~3 $money', '«we pay cash»'],
  ])('%s: %s', (phrases, marked) => {
    expect(found(phrases, marked.replaceAll(/[«»]/g, ''), concepts)).toBe(marked);
  });

  it('are planted once, however many phrases hold them', () => {
    const matcher = matcherOf();
    const read = readerOf(concepts);
    matcher.add(0, read('$we ~3 pay'));
    matcher.add(1, read('$we ~3 sue'));
    expect(matcher.terms()).toBe(5);
    expect(matcher.find(fold('us sue')).map(({ pattern }) => pattern)).toEqual([1]);
  });
});

describe('a choice of very many', () => {
  const wide = '(a|b|c|d|e) (f|g|h|i|j) (k|m|n|o|p)';

  it.each([
    ['(a|b|c|d|e) (f|g|h|i) (k|m|n|o|p|q)', 1, 'a hundred and twenty'],
    [wide, 3, 'five more'],
  ])('%s is looked for in %i stages: %s', (phrases, count) => {
    expect(readerOf({})(phrases)[0]).toHaveLength(count);
  });

  it('counts them', () => {
    const [sequence] = readerOf({})('(a|b (c|d|)) e');
    expect(sequence?.map(({ run }) => countOf(run))).toEqual([4]);
  });

  it.each([
    [wide, 1],
    [wide.replace('a|', 'a||'), 2],
    ['(a|b|c|d|e) (f|g|h|i|j)', 1],
    [`${wide}|x`, 2],
  ])('is one stage, or a stage each: %s makes %i sequences', (phrases, count) => {
    expect(readerOf({})(phrases)).toHaveLength(count);
  });

  it.each([
    [wide, '«a f k»'],
    [wide, '«e j p»'],
    [wide.replace('a|', 'a||'), '«f k»'],
    [wide.replace('k|', 'k||'), '«a f»'],
    [wide.replace('a|', 'a||'), '«a f k»'],
    [`x ~3 ${wide}`, '«x y a f k»'],
    [`pay ${wide}`, '«pay a f k»'],
    [`${wide} ~3 x`, '«a f k y x»'],
  ])('is found as others are: %s in %s', (phrases, marked) => {
    expect(found(phrases, marked.replaceAll(/[«»]/g, ''))).toContain(marked);
  });

  it.each([
    [wide, 'a x f k'],
    [wide, 'a k'],
    [wide.replace('a|', 'a||'), 'k'],
    [`x ~3 ${wide}`, 'x ywzu a f k'],
    [`x ~3 ${wide}`, 'x a yw f k'],
    [`pay ${wide}`, 'a f k'],
  ])('is not where something is missing or between: %s in %s', (phrases, text) => {
    expect(found(phrases, text)).toBe('');
  });
});

describe('a phrase that is not written well', () => {
  it.each<[string, Concepts, string | RegExp]>([
    ['$we', {}, 'there is no concept we'],
    ['$ a', { a: 'b' }, /there is no concept $/],
    ['(sue|)|pay', {}, 'nothing is left of a phrase'],
    ['$a', { a: '$b', b: '$a' }, 'a concept names itself: '],
    ['$a', { a: '24 hours' }, 'a concept holds figures: a'],
    ['a (b', {}, 'a bracket is open: a (b'],
    ['a (b|c', {}, 'a bracket is open: a (b|c'],
    ['a) b', {}, 'a bracket is not open: a) b'],
    ['(a|)', {}, 'it says nothing: (a|)'],
    ['-', {}, 'nothing is left of a phrase'],
    ['(a|-)', {}, 'nothing is left of a phrase'],
  ])('is a fault: %s with %j: %s', (phrases, concepts, reason) => {
    expect(() => found(phrases, 'a', concepts)).toThrow(reason);
  });

  it('may hold a concept in a concept, five deep', () => {
    const concepts = { a: '$b', b: '$c', c: '$d', d: '$e', e: '$f', f: 'x' };
    expect(found('$a', 'x', concepts)).toBe('«x»');
    expect(() => found('$g', 'x', { ...concepts, g: '$a' })).toThrow('a concept names itself');
  });

  it('or is none, when it is empty', () => {
    expect(readerOf({})(' , \n,')).toEqual([]);
    expect(() => {
      matcherOf().add(0, [[]]);
    }).toThrow('a phrase says nothing');
  });
});
