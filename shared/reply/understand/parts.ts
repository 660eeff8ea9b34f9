import { englishParts } from './parts-en.ts';
import { chineseParts } from './parts-zh.ts';

/** Words that stand for each other in phrases. A phrase names a list as `{name}`; see phrase.ts for the notation. */
export const parts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...englishParts, ...chineseParts }),
);
