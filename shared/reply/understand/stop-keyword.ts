import { withoutFillers } from './fillers.ts';
import { fold } from './fold.ts';
import { optOut } from './phrases/opt-out.ts';
import { meansStop } from './typo.ts';

/** Each word or set of words that, sent alone, ends all messages to a number: the lists `understand` reads. */
export const stopKeywords: readonly string[] = [...optOut.whole, ...optOut.clause];

let folded: ReadonlySet<string> | undefined;
const foldedKeywords = (): ReadonlySet<string> =>
  (folded ??= new Set(stopKeywords.map((keyword) => fold(keyword).flat)));

/**
 * Whether somebody who answers just this is opted out, politeness apart. For what a text asks to be answered: whoever
 * reads a borrower's own words uses `understand`, which hears sentences too.
 */
export function isStopKeyword(reply: string): boolean {
  for (const words of withoutFillers(fold(reply).flat)) {
    if (foldedKeywords().has(words) || meansStop(words)) return true;
  }
  return false;
}
