import { describe, expect, it } from 'vitest';
import { withFiguresRead } from '../../../shared/text/lint/spelled.ts';

describe('figures that are said or taken apart', () => {
  it.each([
    ['one two three four', '1234', 'four in a row'],
    ['call five, six - seven   eight now', 'call 5678 now', 'marks between'],
    ['zero oh nine eight', '0098', 'all of them'],
    ['five:one: two:six or one:two:three:four', '5126 or 1234', 'colons between'],
    ['loan 6651: two one nine zero nine', 'loan 6651: 21909', 'the figure before a colon is another'],
    ['six four six 555 0182', '6465550182', 'words among figures'],
    ['plus one, five oh three, 555, oh one four two', 'plus 15035550142', 'words among figures'],
    ['5105-one051-oh510-5one00', '5105105105105100', 'words grown together with figures'],
    ['l2/o9/l99l', '12/09/1991', 'letters that look like figures'],
    ['nine nine one old alder street', '991 old alder street', 'three before a street'],
    ['nine-nine-one, alder ct', '991, alder ct', 'three before a street'],
    ['nine nine one alder st, four four two oak rd', '991 alder st, 442 oak rd', 'two streets'],
    ['四四四四', '4444', 'characters'],
    ['手机一九九-〇〇〇〇-〇〇〇〇', '手机19900000000', 'characters behind others'],
    ['零 〇 幺 一二三四五六七八九', '001123456789', 'all of them'],
    ['1 2 3 4 5 6', '123456', 'six figures, one by one'],
    ['1-2-3-4-5-6', '123456', 'marks between'],
    ['1 - 2 - 3 - 4 - 5 - 6', '123456', 'three marks between'],
    ['1👉2👉3👉4👉5👉6', '123456', 'a sign of two units between'],
    ['l99ooooooo', '1990000000', 'letters that look like figures'],
    ['o1o1ilool', '010111001', 'letters that look like figures'],
    ['4i1 and 4l1', '411 and 411', 'letters that look like figures'],
    ['5555 - 4444', '55554444', 'groups of four'],
    ['5555 4444 3333', '555544443333', 'groups of four'],
  ])('%s is %s (%s)', (text, read) => {
    expect(withFiguresRead(text)).toBe(read);
  });

  it.each([
    ...[
      'one two three',
      'one two three times',
      'stone two three four',
      'one two three fourth',
      'oh my',
      '四,四,四',
    ],
    ...['nine nine one alder', 'nine nine one a b c street', 'a nine one 555', 'nine nine oney 555'],
    ...['1 2 3 4 5', '1 2 3 4 5 67', 'a1 2 3 4 5 6', '.1 2 3 4 5 6', '1 2 3    4 5 6', '12 2 3 4 5 6'],
    ...['al99ooooooo', 'l99oooooooa', 'a4ib', '5555 44444', '555 4444', '5555    4444'],
  ])('%s is left alone', (text) => {
    expect(withFiguresRead(text)).toBeUndefined();
  });
});
