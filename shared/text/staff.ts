import type { Language } from '../model/value.ts';
import { contentFamilies, type Evidence, type Family } from './lint/families.ts';
import { lint } from './lint/lint.ts';

/** What reading the words of staff has found, before they go anywhere. */
export interface StaffWords {
  /** These words may not go to a borrower. */
  readonly refused: readonly Evidence[];
  /** They may, and could be better (CNT-16, CNT-17). */
  readonly hints: readonly Evidence[];
}

const refusing: ReadonlySet<Family> = new Set<Family>([...contentFamilies, 'facts']);
const hinting: ReadonlySet<Family> = new Set<Family>(['tone', 'jargon']);

/**
 * Reads what staff have typed for one borrower, as the claim will read it again. `figures`: what the words may
 * repeat, as texts show it (`figuresOf` in shared/claim/answer-text.ts): a sum, a date or a number that is none
 * of them has no source, and is refused.
 */
export function judgeStaffWords(text: string, figures: readonly string[]): StaffWords {
  const slots = Object.fromEntries(figures.entries());
  const { evidence } = lint(text, {
    language: languageOfWords(text),
    kind: 'staff',
    optOutTail: false,
    slots,
    allowed: { phones: figures },
  });
  return {
    refused: evidence.filter(({ family }) => refusing.has(family) && !hinting.has(family)),
    hints: evidence.filter(({ family }) => hinting.has(family)),
  };
}

/** Words with a Chinese character in them are Chinese. */
export const languageOfWords = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');
