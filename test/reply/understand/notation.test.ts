import { describe, expect, it } from 'vitest';
import { patternIndex } from '../../../shared/reply/understand/pattern-index.ts';
import { patternOf, sourceOf, type Tongue } from '../../../shared/reply/understand/phrase.ts';
import { requiredIn, requirementsIn } from '../../../shared/reply/understand/required.ts';

describe('the notation', () => {
  it.each<[string, Tongue, string, boolean, string]>([
    ['stop ~2 me', 'en', 'stop it now me', true, 'two words fit'],
    ['stop ~2 me', 'en', 'stop it right now me', false, 'three do not'],
    ['stop ~2 me', 'en', 'stop.me', false, 'not over the end of a clause'],
    ['不要~发', 'zh', '不要再给我发', true, 'a gap in Chinese'],
    ['^退订$', 'zh', '好.退订', true, 'the edges of a clause'],
    ['^退订$', 'zh', '退订酒店', false, 'the edges of a clause'],
    ['stop$', 'en', 'stop please.ok', true, 'politeness at the edge of a clause'],
    ['stop$', 'en', 'stop it', false, 'any other word at the edge of a clause'],
    ['\\^a', 'en', 'x^a', true, 'a sign that stands for itself'],
    ['[^a]b', 'en', 'xb', true, 'any but some'],
    ['stop ~ me', 'en', 'stop a b c d me', true, 'four words, when no bound is set'],
    ['stop ~ me', 'en', 'stop a b c d e me', false, 'five are too many'],
    ['~2 stop', 'en', 'please do stop', true, 'a gap at the beginning'],
    ['~me', 'en', 'not me', true, 'a gap before a word'],
    ['stop ~2', 'en', 'stop', true, 'a gap at the end may hold nothing'],
    ['stop ~2 ?me', 'en', 'stop it me', true, 'a gap and a space that may be missing'],
    ['^stop ~2$', 'en', 'stop it all', true, 'a gap at the end'],
    ['^stop ~2$', 'en', 'stop it all today then', false, 'a gap at the end has its bound'],
    ['^stop ~$', 'en', 'stop a b c d', true, 'four words at the end'],
    ['^stop ~$', 'en', 'stop a b c d e', false, 'five are too many at the end'],
    ['^stop ~$', 'en', 'stop §', false, 'nothing reaches over what was put out of sight'],
    ['stop ~ me', 'en', 'stop § me', false, 'nothing reaches over what was put out of sight'],
    ['stop', 'en', 'unstop', false, 'a word begins at its edge'],
    ['stop', 'en', 'stopped', false, 'a word ends at its edge'],
    ['别~发', 'zh', '别一二三四五六发', true, 'six characters, when no bound is set'],
    ['别~发', 'zh', '别一二三四五六七发', false, 'seven are too many'],
    ['别~2发', 'zh', '别一二发', true, 'two characters'],
    ['别~2发', 'zh', '别一二三发', false, 'three are too many'],
    ['别~发', 'zh', '别.发', false, 'not over the end of a clause'],
    ['别~发', 'zh', '别§发', false, 'nothing reaches over what was put out of sight'],
    ['^~2 stop', 'en', 'stop', true, 'a gap at the beginning may hold nothing'],
    ['^~ stop', 'en', 'stop', true, 'a gap at the beginning may hold nothing'],
    ['^~me', 'en', 'a b c d me', true, 'four words before a word that the gap touches'],
    ['^~me', 'en', 'a b c d e me', false, 'five are too many'],
    ['^~2me', 'en', 'a b me', true, 'two words before a word that the gap touches'],
    ['^~2me', 'en', 'a b c me', false, 'three are too many'],
    ['^~me', 'en', '§ me', false, 'nothing reaches over what was put out of sight'],
    ['{stop-word} it', 'en', 'quit it', true, 'a part'],
    ['{stop-word} it', 'en', 'quit', false, 'a part is one of its words, and no more'],
  ])('%s (%s) in %s: %s, %s', (say, tongue, text, found) => {
    expect(new RegExp(sourceOf(say, tongue), 'u').test(text)).toBe(found);
  });

  it('refuses a part that does not exist', () => {
    expect(() => sourceOf('{nowhere}', 'en')).toThrow('no such part');
  });
});

it('a sign of two units is one character', () => {
  const { find, every } = patternOf(['[👍👌]', ''], 'zh');
  expect(find.exec('ok👍')?.[0]).toBe('👍');
  expect(Array.from('👍 ok 👌'.matchAll(every), ([sign]) => sign)).toEqual(['👍', '👌']);
});

describe('what a phrase needs', () => {
  it.each<[string, string[] | undefined, string]>([
    ['stop', ['stop'], 'itself'],
    ['(stop|quit) ~2 texting', ['texting'], 'the most telling of its parts'],
    ['reminders?', ['reminder'], 'not what may be missing'],
    ['(please )?stop', ['stop'], 'not what may be missing'],
    ['(stop|quit)', ['stop', 'quit'], 'one of its branches'],
    ['(?<!bus )stop(?! by)', ['stop'], 'nothing that must not be there'],
    ['[0-9]+', undefined, 'nothing that is known'],
    ['(stop|[0-9])', undefined, 'nothing, when one branch is not known'],
  ])('%s needs %j: %s', (say, required) => {
    expect(requiredIn(say.replace('~2 ', '(?:[^ ]+ ){0,2}?'))).toEqual(required);
  });

  it.each([
    ['a.b', [['a'], ['b']], 'any character parts two literals'],
    ['a\\.b', [['a.b']], 'an escaped sign stands for itself'],
    ['\\bab\\d', [['ab']], 'an escaped letter does not'],
    ['^a$', [['a']], 'edges are no characters'],
    ['a{2}b', [['a'], ['b']], 'what comes twice comes once'],
    ['a{0,2}b', [['b']], 'what comes any times may be missing'],
    ['a{,2}bcd', [['bcd'], ['a']], 'a bound without its beginning'],
    ['a+?bc', [['bc'], ['a']], 'once at least, as few as can be'],
    ['ab*c', [['a'], ['c']], 'what may be missing parts two literals'],
    ['ab??c', [['a'], ['c']], 'what may be missing, as few as can be'],
    ['[ab]c', [['c'], ['a', 'b']], 'one of some characters'],
    ['[^ab]c', [['c']], 'none of some characters'],
    ['[a-c]d', [['d']], 'a range'],
    ['ab|cd', [['ab', 'cd']], 'one of two'],
    ['ab|.', [], 'one of two, of which one is not known'],
    ['(?:ab|cd)e', [['ab', 'cd'], ['e']], 'the fewer texts hold it, the earlier it stands'],
    ['ab(c|d)', [['ab'], ['c', 'd']], 'what comes before a group ends there'],
    ['ab(?:c|d)', [['ab'], ['c', 'd']], 'what comes before a group ends there'],
    ['(?:ab.cde)', [['cde'], ['ab']], 'a pair around a row of words'],
    ['ab\\Dc', [['ab'], ['c']], 'an escaped capital does not stand for itself'],
    ['a{2,}bc', [['bc'], ['a']], 'a bound without its end'],
    ['a{12,13}bc', [['bc'], ['a']], 'bounds of two figures'],
    ['a .bc', [['bc'], ['a ']], 'a blank tells nothing'],
    ['a(b|)c', [['a'], ['c']], 'an empty branch'],
    [
      '(a|b)(c|d)',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'groups in a row are not one pair',
    ],
    ['(?:a)(?:b)', [['a'], ['b']], 'groups in a row are not one pair'],
    ['(?:(a)|(b))', [['a', 'b']], 'one pair around it all'],
    ['(不(?:ab)c)', [['不']], 'a group in a group'],
    ['a(?:cd)(?!b)', [['cd'], ['a']], 'each group begins in its own way'],
    ['\\b(?:ab|cd)\\b', [['ab', 'cd']], 'a pair between the edges of words'],
    ['(?:\\)a)', [[')a']], 'an escaped parenthesis closes nothing'],
    ['(?:\\).ab)', [['ab'], [')']], 'an escaped parenthesis closes nothing'],
    ['(?<=a)b(?=c)', [['b']], 'what stands around it is not told'],
    ['不(a|b)', [['不'], ['a', 'b']], 'a Chinese character tells more than letters do'],
    ['不abc', [['不abc']], 'a word of both'],
    ['不.abc', [['abc'], ['不']], 'a Chinese character tells as much as two letters'],
    ['不要.abc', [['不要'], ['abc']], 'two tell as much as four'],
    [
      'abcdefghij.(abcdefgh|不)',
      [['abcdefghij'], ['abcdefgh', '不']],
      'eight letters tell all there is to tell',
    ],
  ])('%s needs %j: %s', (source, lists) => {
    expect(requirementsIn(source)).toEqual(lists);
  });

  it('is nothing when it would be one of thousands', () => {
    const branches = (count: number): string => Array.from({ length: count }, (_, at) => `a${at}`).join('|');
    expect(requirementsIn(`(${branches(2000)})`)).toHaveLength(1);
    expect(requirementsIn(`(${branches(2001)})`)).toEqual([]);
  });

  it('is refused when a parenthesis closes that never opened', () => {
    expect(() => requirementsIn('a)b')).toThrow('parenthesis');
  });
});

describe('the patterns worth a try on a text', () => {
  const sayNear = (patterns: readonly string[], text: string): readonly string[] => {
    const index = patternIndex(patterns.map((say) => patternOf([say, ''], 'en')));
    return [...index(text)].map(({ say }) => say).toSorted();
  };

  it.each<[readonly string[], string, readonly string[], string]>([
    [['stop'], 'please stop it', ['stop'], 'holds it'],
    [['stop'], 'please sto', [], 'holds a part of it'],
    [['stopping'], 'stop it', ['stopping'], 'four characters are asked for'],
    [['a', 'ab', 'abc', 'abcd'], 'a', ['a'], 'one character'],
    [['a', 'ab', 'abc', 'abcd'], 'xab', ['a', 'ab'], 'two characters'],
    [['a', 'ab', 'abc', 'abcd'], 'abcx', ['a', 'ab', 'abc'], 'three characters'],
    [['a', 'ab', 'abc', 'abcd'], 'abcd', ['a', 'ab', 'abc', 'abcd'], 'four characters'],
    [['abx', 'aby', 'abxy', 'abzz'], 'abxy', ['abx', 'abxy'], 'the same beginning'],
    [['to stopping'], 'to sto', [], 'of several words the longest is asked for'],
    [['to stopping'], 'stop', ['to stopping'], 'of several words the longest is asked for'],
    [['stop (me|us)'], 'stop it', [], 'a further list is asked for'],
    [['stop.(me|us)'], 'us stop', ['stop.(me|us)'], 'a further list is asked for'],
    [['ab.cd.ef.gh'], 'ab cd ef', ['ab.cd.ef.gh'], 'three lists are asked for and no more'],
    [['ab.cd.ef.gh'], 'ab cd', [], 'three lists are asked for and no more'],
    [['[0-9]+', 'stop'], '', ['[0-9]+'], 'of which nothing is known is always tried'],
    [['(stop|quit)', '(quit|stop) it'], 'quit', ['(quit|stop) it', '(stop|quit)'], 'one list in any order'],
    [['(stop|quit)'], 'stop quit', ['(stop|quit)'], 'each once'],
    [['a'], 'xyz', [], 'one character is not there'],
    [['stopping', 'stopped'], 'stop it', ['stopped', 'stopping'], 'two with the same four characters'],
    [['(abc|d)', '(ab|cd)'], 'd', ['(abc|d)'], 'lists of the same letters are not the same'],
    [['ab cd'], 'ab', ['ab cd'], 'of two words as long the first is asked for'],
  ])('of %j on %j are %j: %s', (patterns, text, near) => {
    expect(sayNear(patterns, text)).toEqual(near);
  });
});
