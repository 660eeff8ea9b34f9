import type { PhraseGroup } from '../../phrase-book.ts';

export const facts: readonly PhraseGroup[] = [];
