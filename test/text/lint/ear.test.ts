import { describe, expect, it } from 'vitest';
import type { Judged, Judgement } from '../../../shared/text/lint/examples.ts';
import { fold } from '../../../shared/text/lint/fold.ts';
import { earOf, type Known } from '../../../shared/text/lint/likeness.ts';

const judged = (label: Judgement, text: string): Judged => ({
  text,
  labels: [label],
  language: /[a-z]/.test(text) ? 'en' : 'zh-CN',
});
const thanks = 'Thank you so much for the payment, have a lovely day with your folks.';
const ear = earOf([
  judged('legal', 'We will drag you before the magistrate next month.'),
  judged('shaming', 'Everybody in your street is going to hear what a cheat you are.'),
  judged('harmless', thanks),
  judged('harmless', 'Please write to our team when you need more time for your plan.'),
  judged('facts', 'It is 40 euro by the end of this month'),
  // It lacks a way to stop, and is harmless in what it says.
  judged('optout', 'The balance is settled, nothing remains for you to do.'),
  judged('pii', 'I read the number on the back of it.'),
  judged('legal', '我们下个月就把您告到公堂上去'),
  judged('shaming', '街坊邻居都会知道您是个骗子'),
  judged('harmless', '谢谢您的付款，祝您和家里人生活愉快'),
]);

const staff: Known = { isBare: false, isNotice: false };
const bare: Known = { isBare: true, isNotice: false };
const notice: Known = { isBare: false, isNotice: true };
const bareNotice: Known = { isBare: true, isNotice: true };

/** What it hears, and where. */
function heard(text: string, known: Known): readonly string[] {
  const folded = fold(text);
  return ear.listen(folded, known).alike.map(({ family, begin, end }) => {
    const said = folded.plain.slice(folded.tightFrom[begin] ?? 0, folded.tightTo[end - 1] ?? 0);
    return `${family}: ${said}`;
  });
}

describe('an ear that heard ten texts', () => {
  it.each<[string, Known, readonly string[], string]>([
    [
      'We will drag you before the magistrate',
      staff,
      ['legal: we will drag you before the magistrate'],
      'its own',
    ],
    ['Everybody is going to hear it', staff, ['shaming: everybody is going to hear it'], 'its own'],
    ['Thank you so much for the payment', bare, [], 'a kind one'],
    ['The balance is settled, nothing remains', bare, [], 'one that only lacked something'],
    ['drag you', staff, [], 'two words of ours are like anything'],
    ['drag you', bare, ['legal: drag you', 'shaming: drag you'], 'of a bare text they are all there is'],
    ['zzz qqq', staff, [], 'words that nobody has heard'],
    ['我们把您告到公堂上去', staff, ['legal: 我们把您告到公堂上去'], 'its own in Chinese'],
    [
      'Thank you so much for the payment. We will drag you before the magistrate',
      staff,
      ['legal: we will drag you before the magistrate'],
      'the sentence that sounds so',
    ],
    [
      'Thank you so much for the payment. 我们把您告到公堂上去',
      staff,
      ['legal: 我们把您告到公堂上去'],
      'each language by its own examples',
    ],
    ['It is 40 euro by the end', bare, ['facts: it is 40 euro by the end'], 'what cannot be proved'],
    ['It is 40 euro by the end', staff, [], 'where it can be proved'],
    [
      '谢谢您的付款。我们把您告到公堂',
      staff,
      ['legal: 谢谢您的付款。我们把您告到公堂'],
      'half of it is kind',
    ],
  ])('of %j, %j, hears %j (%s)', (text, known, families) => {
    expect(heard(text, known)).toEqual(families);
  });

  it('hears two families that a text sounds like alike', () => {
    const text =
      'We will drag you before the magistrate, everybody in your street is going to hear it, thank you';
    expect(heard(text, staff).map((one) => one.split(':')[0])).toEqual(['legal', 'shaming']);
  });

  it('hears one bad clause of a bare notice', () => {
    const text = `${thanks.slice(0, -1)}, we will drag you before the magistrate, please write to our team`;
    expect(heard(text, bareNotice).map((one) => one.split(':')[0])).toContain('legal');
  });
});

describe('it excuses a phrase', () => {
  const excuses = (text: string, at: string, known: Known, everyday = false): boolean => {
    const folded = fold(text);
    const tight = String.fromCharCode(...folded.tight.subarray(0, folded.size));
    return ear.listen(folded, known).excuses(tight.indexOf(at), everyday);
  };
  const bad = 'We will drag you before the magistrate';

  it.each<[string, string, Known, boolean, string]>([
    [thanks, 'payment', staff, true, 'in a kind text'],
    [thanks, 'payment', notice, true, 'in a kind notice'],
    [bad, 'drag', staff, false, 'in a bad text'],
    [bad, 'drag', notice, false, 'in a bad notice'],
    [
      `Thank you so much for the payment. ${bad}`,
      'payment',
      staff,
      false,
      'in a kind sentence beside a bad one',
    ],
    [`${thanks.slice(0, -1)}, drag you before the magistrate`, 'drag', notice, false, 'in its bad clause'],
    ['Thank you', 'thank', staff, false, 'in two kind words'],
    ['谢谢您的付款，祝您和家里人生活愉快', '付款', staff, true, 'in a kind text in Chinese'],
    ['谢谢您的付款', '付款', staff, false, 'in a few kind characters'],
  ])('%j, at %s, %j: %s (%s)', (text, at, known, isExcused) => {
    expect(excuses(text, at, known)).toBe(isExcused);
  });

  it('that kind lenders say as often, in a text that is not bad', () => {
    const text = 'Please write to our team. Thank you so much. It is the month';
    expect(excuses(text, 'month', staff)).toBe(false);
    expect(excuses(text, 'month', staff, true)).toBe(true);
    expect(excuses(bad, 'drag', staff, true)).toBe(false);
  });

  it('beyond what is compared nowhere', () => {
    const text = `${thanks} `.repeat(40);
    expect(ear.listen(fold(text), staff).excuses(1_599, false)).toBe(true);
    expect(ear.listen(fold(text), staff).excuses(1_600, false)).toBe(false);
    expect(ear.listen(fold(text), notice).excuses(1_600, true)).toBe(false);
  });
});
