import { describe, expect, it } from 'vitest';
import { shoutingIn } from '../../../shared/text/lint/pressure.ts';

const shown = (text: string) => shoutingIn(text).map(({ phrase, at, reason }) => [phrase, at, reason]);

describe('shouting', () => {
  it.each([
    ['ok PLEASE RESPOND NOW, ok', 'PLEASE RESPOND NOW', 'three in a row'],
    ['PAY NOW', 'PAY NOW', 'two'],
    ['PAY, NOW', 'PAY, NOW', 'a mark between'],
    ['PAY it NOW', 'PAY it NOW', 'a short word between'],
    ['PAY then NOW', 'PAY then NOW', 'a word of four letters between'],
    ["PAY THEY'LL", "PAY THEY'LL", 'two letters behind an apostrophe'],
    ['PAY     it all the time, PAY NOW ok', 'PAY NOW', 'others stand alone'],
    ['DON’T PAY', 'DON’T PAY', 'an apostrophe'],
    ["PAY DON'T", "PAY DON'T", 'an apostrophe'],
    ['answer MORNING. PAY NOW', 'PAY NOW', 'behind what is to be answered'],
    [`reply ${'y'.repeat(24)} PAY NOW`, 'PAY NOW', 'too far behind'],
    ['ПЛАТИ СЕЙЧАС', 'ПЛАТИ СЕЙЧАС', 'any script'],
    ['PAY NOW and once more PAY NOW', 'PAY NOW and once more PAY NOW', 'from the first to the last'],
  ])('%s: %s (%s)', (text, phrase) => {
    expect(shown(text)).toEqual([[phrase, text.indexOf(phrase), 'words in capitals']]);
  });

  it.each([
    '!!',
    '!!!',
    '😡😡😡',
    '😡 😡 😡 😡',
    '❤️❤️❤️',
    '❤️❤❤',
    '! !',
    '！！',
    '❗',
    '❕!',
    '!?',
    '! ？',
    '?!',
    '？！',
    '??',
    '？？？',
    '‼',
    '⁉',
    '🚨',
    '⚠',
  ])('marks: ok%s', (marks) => {
    expect(shown(`ok${marks} a`)).toEqual([[marks, 2, 'marks that shout']]);
  });

  it.each([
    ...[
      'PAY',
      'PAY or be sorry NOW',
      'PAY them; NOW',
      'PAY later NOW',
      'a 😡😡 b 😡x😡x😡',
      'STOP HELP',
      'PAY USA',
      'A B C',
      'PAY1 NOW',
      'xPAY NOWx',
    ],
    ...[
      'Reply MORNING or EVENING',
      'reply with MORNING or EVENING',
      'text back MORNING EVENING',
      'ok?',
      'ok!',
      'a?b!',
    ],
    ...['请回复 MORNING EVENING', '回复MORNING EVENING', 'Answer\nMORNING EVENING'],
  ])('and none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
