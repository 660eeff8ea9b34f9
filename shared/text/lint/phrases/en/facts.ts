import type { PhraseGroup } from '../../phrase-book.ts';

export const facts: readonly PhraseGroup[] = [
  {
    reason: 'a vague figure',
    phrases: `
      (about|around|roughly|approximately|nearly|almost|over|more than) (a |)(hundred|thousand|hundreds|thousands|million),
      (hundreds|thousands) of dollars, thousands more, huge amount, enormous`,
  },
  {
    reason: 'a date that moved by itself',
    phrases: `
      due date is now (yesterday|today|tonight|last week|tomorrow), we changed it last night, (moved|changed) your due date (up|forward|to (yesterday|today|tonight))`,
  },
];
