import type { Family } from '../families.ts';

/** What the name of a place may be taken for: 检察院东街. */
export const namesOfPlaces: readonly Family[] = [
  'threat',
  'legal',
  'impersonation',
  'shaming',
  'third-party',
  'credit',
];

/** What somebody may say, whoever it is. */
const words: readonly Family[] = [...namesOfPlaces, 'fee', 'marketing', 'link'];

/** What we may be said not to do: never call your employer, 不会起诉. */
export const deeds: readonly Family[] = [...words, 'pii'];

/** What others may have said in our name, and we disown. */
export const wordsOfOthers: readonly Family[] = [...words, 'tone'];

/** All that a phrase can be refused for, but facts and disclosure. */
export const anyWords: readonly Family[] = [...deeds, 'jargon', 'tone'];
