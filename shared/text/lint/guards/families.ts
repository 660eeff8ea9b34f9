import type { Family } from '../families.ts';

/** What we may be said not to do: never call your employer, 不会起诉. */
export const deeds: readonly Family[] = [
  'threat',
  'legal',
  'impersonation',
  'shaming',
  'third-party',
  'credit',
  'fee',
  'marketing',
  'link',
  'pii',
];

/** What others may have said in our name, and we disown. */
export const wordsOfOthers: readonly Family[] = [
  'threat',
  'legal',
  'impersonation',
  'shaming',
  'third-party',
  'credit',
  'fee',
  'marketing',
  'link',
  'tone',
];
