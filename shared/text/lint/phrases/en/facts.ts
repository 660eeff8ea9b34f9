import type { PhraseGroup } from '../../phrase-book.ts';

export const facts: readonly PhraseGroup[] = [
  {
    reason: 'a deadline or a day that comes from no ledger or calendar',
    phrases: `
      tomorrow, tonight,
      by (today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|the end of|end of|close of|this evening|the weekend|eod|cob),
      end of (day|business|the day|the week|the month), close of business,
      before (noon|midnight|the weekend|friday|monday|the end of),
      within (the hour|hours|days|a day|an hour|minutes|the day|the next|a week),
      (next|this) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week)`,
  },
  {
    reason: 'a vague figure',
    phrases: `
      (about|around|roughly|approximately|nearly|almost|over|more than) (a |)(hundred|thousand|hundreds|thousands|million),
      (hundreds|thousands) of dollars, thousands more, huge amount, enormous`,
  },
];
