import { describe, expect, it } from 'vitest';
import { fold, isChinese, PARTED, rawSpan, SWALLOWED, type Folded } from '../../../shared/text/lint/fold.ts';
import { SEEN_CAPITALS, SEEN_MARK } from '../../../shared/text/lint/plain.ts';

const tightOf = ({ tight, size }: Folded): string => String.fromCharCode(...tight.subarray(0, size));

describe('a text as an eye reads it', () => {
  it.each([
    ['Ｃourt', 'court', 'wide letters and capitals'],
    ['соurt ρ', 'court p', 'letters of other scripts'],
    ['Ⓒ🅒🅲🇨', 'cccc', 'letters in circles, boxes and flags'],
    ['🅰🆉🇦🇿🅐🅩', 'azazaz', 'the first and the last of each'],
    ['𝒸𝓸𝕦', 'cou', 'letters of mathematics'],
    ['ﬁne', 'fine', 'one character that is two letters'],
    ['co\u200bu\u00ad\u2800rt', 'court', 'what takes no place'],
    ['cóūrt', 'court', 'marks on letters'],
    ['Straße, Ło', 'strabe, lo', 'letters with a stroke'],
    ['法\t院\r\n\u2028。', '法 院\n\n\n。', 'controls part words and lines'],
    ['a\0\u0007b', 'ab', 'other controls do not'],
    ['օոս ℮∩ ᎠᎡ', 'onu en dr', 'letters of more scripts, and signs'],
    ['🅪', 'mc', 'what stands behind the letters in boxes'],
    ['⺀⻥', '冫鱼', 'radicals'],
    ['後果⻢門', '后果马门', 'traditional characters and radicals'],
    ['⼊⾨', '入门', 'radicals with a form of their own'],
    ['\ud800x\udc00', 'x', 'halves of a character'],
    ['😀', '😀', 'what is no letter stays'],
  ])('%j is %j (%s)', (raw, plain) => {
    expect(fold(raw).plain).toBe(plain);
  });

  it('as long as it may be', () => {
    const long = 'ﬁ后'.repeat(20_000);
    const { plain, plainAt } = fold(long);
    expect(plain).toBe('fi后'.repeat(20_000));
    expect([...plainAt.slice(-4)]).toEqual([39_997, 39_998, 39_998, 39_999]);
    expect(fold('\ufdfa'.repeat(9_000)).plain).toHaveLength(9_000 * 18);
    expect([...fold('b'.repeat(30_000)).plainAt.slice(29_998, 30_000)]).toEqual([29_998, 29_999]);
  });

  it('each character knows where it stood', () => {
    expect([...fold('aﬁ\u200b😀b').plainAt]).toEqual([0, 1, 1, 3, 3, 5]);
    expect([...fold('abc').plainAt.slice(0, 3)]).toEqual([0, 1, 2]);
  });
});

describe('its letters', () => {
  it.each([
    ['a. r-r*e s📛t', 'arest', 'what stands between two letters is gone'],
    ['Call ALL', 'caiai', 'a Latin letter said twice is one, an l is an i'],
    ['妈妈 1100', '妈妈1100', 'a figure or another letter said twice is two'],
    ['4rrest, arr3st, f33', 'arestarestfe', 'figures among letters are letters'],
    ['x1234, ab12345, 12a34', 'x1234ab1234512a34', 'letters among figures are not outnumbered'],
    ['5a9, a12, ab34', 'sagaizabea', 'one letter among two figures, two among two'],
    ['$ue bo$$ f€e', 'suebosfe', 'signs beside a letter are letters'],
    ['$5 a$5 5$a $', '5a55a', 'a sign beside a figure is money'],
    ['f!ne fine! !f', 'finefinef', 'an exclamation mark is one inside a word'],
    ['|aw §ue p@y', 'iawsuepay', 'all signs'],
    ['1 2 3, 0', '1230', 'figures by themselves'],
    ['g0 do6 s7op 8oy', 'godogstopboy', 'figures that look like letters'],
    [
      `${'4'.repeat(30)}abcdefghijklmnopqrstuvwxyz`,
      `${'4'.repeat(30)}abcdefghijkimnopqrstuvwxyz`,
      'a long word',
    ],
  ])('%j is %j (%s)', (raw, tight) => {
    expect(tightOf(fold(raw))).toBe(tight);
  });

  it('know what they were read from, and what stood before or in them', () => {
    const folded = fold('al-l b ee');
    const read = Array.from({ length: folded.size }, (_, at) => [
      folded.plain.slice(folded.tightFrom[at], folded.tightTo[at]),
      folded.parted[at],
    ]);
    expect(read).toEqual([
      ['a', 0],
      ['l-l', SWALLOWED],
      ['b', PARTED],
      ['ee', PARTED],
    ]);
    expect([...fold('a l-l').parted.slice(0, 2)]).toEqual([0, PARTED | SWALLOWED]);
  });

  it.each([
    ['one, two; ten: (four) five— six', 'one|two|ten|four|five|six'],
    ['One. Two! Ten? 四。五\nSix… seven', 'one|two|ten|四|五|six|seven'],
    ['3.5 a.b a. b', '35aba|b'],
    ['a - b / c', 'abc'],
  ])('stand in a clause: %j', (raw, clauses) => {
    expect(partsBy(fold(raw), 'clause')).toBe(clauses);
  });

  it.each([
    ['One. Two! Ten? 四。五\nSix… seven', 'one|two|ten|四|五|six|seven'],
    ['a, b; c: (d) e— f', 'abcdef'],
    ['Pay 3.5 at a.b now. Yes', 'pay35atabnow|yes'],
  ])('stand in a sentence: %j', (raw, sentences) => {
    expect(partsBy(fold(raw), 'sentence')).toBe(sentences);
  });

  it('of which clauses and sentences are counted from the beginning', () => {
    const { clause, sentence } = fold('a, b. c');
    expect([...clause.slice(0, 3)]).toEqual([0, 1, 2]);
    expect([...sentence.slice(0, 3)]).toEqual([0, 0, 1]);
  });
});

/** The letters, a bar where a clause or a sentence begins. */
function partsBy(folded: Folded, by: 'clause' | 'sentence'): string {
  const part = folded[by];
  return Array.from(tightOf(folded), (letter, at) =>
    at > 0 && part[at] !== part[at - 1] ? `|${letter}` : letter,
  ).join('');
}

describe('what was met in it', () => {
  it.each([
    ['法院', true],
    ['court 4', false],
    ['суд щщ', false],
    ['ありがとう', true],
  ])('letters of their own: %j', (raw, expected) => {
    expect(isChinese(fold(raw))).toBe(expected);
  });

  it.each([
    ['1234', 4],
    ['1234, 5678', 8],
    ['1234 - 5678', 4],
    ['12 - 345', 3],
    ['12 - - - 345', 3],
    ['12a3456', 4],
    ['123456 a 12', 6],
    ['x', 0],
  ])('figures that belong together: %j', (raw, count) => {
    expect(fold(raw).digitsTogether).toBe(count);
  });

  it.each([
    ['court', 5],
    ['法court院ab', 5],
    ['ab院court', 5],
    ['pay now', 6],
    ['ab 12 court', 5],
    ['court 12 ab', 5],
    ['ab 12 c', 2],
    ['法院', 0],
  ])('Latin letters together: %j', (raw, count) => {
    expect(fold(raw).latinTogether).toBe(count);
  });

  it.each([
    ['Pay Now', 0],
    ['PAy', SEEN_CAPITALS],
    ['ÀÉ', SEEN_CAPITALS],
    ['P A', 0],
    ['Pay!', SEEN_MARK],
    ['Pay？', SEEN_MARK],
    ['⚠', SEEN_MARK],
    ['💰', SEEN_MARK],
    ['OK 💰', SEEN_CAPITALS | SEEN_MARK],
    ['法院 2', 0],
  ])('capitals beside each other, and marks: %j', (raw, seen) => {
    expect(fold(raw).seen.raw).toBe(seen);
  });
});

it.each([
  ['Ｐａｙ 💰💰 now', 4, 6, '💰', 4],
  ['Ｐａｙ 💰💰 now', 4, 8, '💰💰', 4],
  ['ﬁne', 0, 1, 'ﬁ', 0],
  ['', 0, 0, '', 0],
])('%j from %i to %i is %j of the raw text', (raw, from, to, phrase, at) => {
  expect(rawSpan(fold(raw), from, to)).toEqual({ phrase, at });
});
