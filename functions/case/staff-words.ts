import { figuresOf, type AnswerScene } from '../../shared/claim/answer-text.ts';
import { Fault } from '../../shared/fault.ts';
import type { Language } from '../../shared/model/value.ts';
import { slotLengthMax } from '../../shared/text/slots.ts';
import { judgeStaffWords, languageOfWords } from '../../shared/text/staff.ts';
import { messageText } from '../../shared/text/values.ts';
import type { Instant } from '../../shared/time.ts';

export interface WordsOfStaff {
  /** What a person at a terminal calls it. */
  readonly field: 'text' | 'reason';
  readonly text: string;
}

/**
 * Refuses what may not go to a borrower, as the claim will judge it again: unlawful words, and, in a message,
 * figures that are none of this case. A reason may hold other figures: the page shows them, and the message
 * leaves such a reason out. Throws Fault('invalid_input') that names each phrase and why.
 */
export function refuseUnlawful(scene: AnswerScene, words: WordsOfStaff, now: Instant): void {
  const judged = judgeStaffWords(words.text, figuresOf(scene, now)).refused;
  const refused = judged.filter(({ family }) => words.field === 'text' || family !== 'facts');
  if (refused.length === 0) return;
  const why = refused.map(({ family, phrase, reason }) => `  ${family}: "${phrase}" (${reason})`);
  throw new Fault('invalid_input', `${words.field}: this may not go to a borrower:\n${why.join('\n')}`);
}

/** Refuses what no text message has room for, or would be read beside a text in another language. */
export function refuseUnfit(text: string, language: Language): void {
  if (languageOfWords(text) !== language) {
    const tongue = language === 'zh-CN' ? 'Chinese' : 'English';
    throw new Fault('invalid_input', `text: this borrower is written to in ${tongue}`);
  }
  const shown = messageText(text, slotLengthMax.message, language);
  if (typeof shown !== 'string') throw new Fault('invalid_input', `text: ${shown.why}`);
}
