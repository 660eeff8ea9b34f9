import { describe, expect, it } from 'vitest';
import { meansStop, meantWord, slipsBetween } from '../../../shared/reply/understand/typo.ts';

describe('slips', () => {
  it.each([
    ['stop', 'stop', 0],
    ['stpo', 'stop', 1],
    ['tsop', 'stop', 1],
    ['sop', 'stop', 1],
    ['stoop', 'stop', 1],
    ['stip', 'stop', 1],
    ['tpos', 'stop', 3],
    ['posts', 'stop', 4],
    ['subscribe', 'unsubscribe', 2],
    ['stop', '', 4],
    ['', 'stop', 4],
    ['p', 'stop', 3],
    ['xs', 'st', 2],
  ])('%s is %s with %i', (written, meant, slips) => {
    expect(slipsBetween(written, meant)).toBe(slips);
  });
});

describe('a key word', () => {
  it.each([
    ['mesage', 'message', 'a letter left out'],
    ['messsage', 'message', 'a letter too many'],
    ['dispuet', 'dispuet', 'another last letter'],
    ['dipsute', 'dispute', 'letters changed places'],
    ['disputes', 'disputes', 'a plural is a word'],
    ['dsipuet', 'dsipuet', 'two slips'],
    ['agxxn', 'agxxn', 'two slips'],
    ['wrongg', 'wrong', 'the end twice'],
    ['rong', 'rong', 'another first letter'],
    ['agan', 'again', 'the shortest that is looked at'],
    ['agn', 'agn', 'too short to tell'],
    ['installments', 'installments', 'a plural is a word'],
    ['unsubscibe', 'unsubscribe', 'one slip'],
    ['unsubsribee', 'unsubscribe', 'two slips'],
    ['unsbcribee', 'unsbcribee', 'three slips'],
    ['subscribe', 'subscribe', 'the opposite'],
    ['unhappy', 'unhappy', 'begins so and is another word'],
    ['again1', 'again1', 'no word'],
    ['message', 'message', 'one of them'],
    ['unsubscrib1', 'unsubscrib1', 'no word'],
    ['m3ssage', 'm3ssage', 'no word'],
    ['messa3e', 'messa3e', 'no word'],
    ['unsubscribexx', 'unsubscribe', 'the longest that is looked at'],
  ])('%s means %s: %s', (written, meant) => {
    expect(meantWord(written)).toBe(meant);
  });
});

describe('a reply of one word', () => {
  it.each(
    'shop slop step stow stops stoop atop swop strop stomp scop stoup stope stoep spot tops post stock store'.split(
      ' ',
    ),
  )('%s is a word of its own', (word) => {
    expect(meansStop(word)).toBe(false);
  });

  it.each([
    ['stpo', true, 'letters changed places'],
    ['stopp', true, 'a letter too many'],
    ['stopq', true, 'a letter too many'],
    ['xtop', true, 'a neighbour on the keyboard'],
    ['shop', false, 'a word'],
    ['stop', false, 'no slip at all: the vocabulary hears it'],
    ['sxxp', false, 'two slips'],
    ['stp', false, 'too short to tell'],
    ['stop2', false, 'no word'],
    ['1stop', false, 'no word'],
    ['a stpo', false, 'more than one word'],
  ])('%s means stop: %s, %s', (word, isStop) => {
    expect(meansStop(word)).toBe(isStop);
  });
});
