import { describe, expect, it } from 'vitest';
import { phrases, spellings, words } from '../../../shared/reply/understand/vocabulary.ts';

describe('the lists are written as', () => {
  it('words, parted by commas, in as many lines as they need', () => {
    expect(words`
      one two,three ,
      four,,
    `).toEqual(['one two', 'three', 'four']);
  });

  it('spellings, each with what it means, which may be nothing', () => {
    expect(spellings`plz=please, uh=, 憋=别`).toEqual([
      ['plz', 'please'],
      ['uh', ''],
      ['憋', '别'],
    ]);
    expect(spellings`alone`).toEqual([['alone', '']]);
  });

  it('phrases, one a line, below the line that says why', () => {
    expect(phrases`
      without a reason
      #  first reason
      one ~ two
        three

      # second
      four # five
    `).toEqual([
      ['without a reason', ''],
      ['one ~ two', 'first reason'],
      ['three', 'first reason'],
      ['four # five', 'second'],
    ]);
  });

  it('regular expressions, whose backslashes stay', () => {
    expect(words`\d+, a\b`).toEqual(['\\d+', 'a\\b']);
    expect(phrases`\d+`).toEqual([['\\d+', '']]);
  });
});
