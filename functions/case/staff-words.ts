import { loansAbout } from '../../shared/claim/answer-loans.ts';
import { figuresOf, whyReasonLeftOut, type AnswerScene } from '../../shared/claim/answer-text.ts';
import { settingsIn } from '../../shared/claim/scene.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import { caseNotice, RESOLVED } from './case-notice.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { isOptedOut, type Contact } from '../../shared/model/party.ts';
import type { Language } from '../../shared/model/value.ts';
import type { Records } from '../../shared/ports/records.ts';
import { slotLengthMax } from '../../shared/text/slots.ts';
import { judgeStaffWords, languageOfWords } from '../../shared/text/staff.ts';
import { messageText } from '../../shared/text/values.ts';
import type { Instant } from '../../shared/time.ts';

/** What is read beside a case before staff may write to its borrower. */
export type StaffScene = Omit<AnswerScene, 'notice'>;

/** Throws Fault('invalid_input') for a case without a number: there is nobody to write to. */
export async function readStaffScene(records: Records, about: Case): Promise<StaffScene> {
  if (about.contactId === undefined) {
    throw new Fault('invalid_input', `case ${about.caseId}: it has no number to write to`);
  }
  const found = await records.get([
    { kind: 'contact', contactId: about.contactId },
    { kind: 'setting', name: 'lender' },
    ...(about.personId === undefined ? [] : [{ kind: 'person', personId: about.personId } as const]),
  ]);
  const [contact] = found.contacts;
  if (contact === undefined) throw new Fault('defect', `case ${about.caseId}: its contact is not stored`);
  const [person] = found.people;
  return { contact, settings: settingsIn(found), about, loans: await loansAbout(records, about, person) };
}

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
export function refuseUnlawful(scene: StaffScene, notice: Notice, words: WordsOfStaff, now: Instant): void {
  const judged = judgeStaffWords(words.text, figuresOf({ ...scene, notice }, now)).refused;
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
  const shown = messageText(text, slotLengthMax.message);
  if (typeof shown !== 'string') throw new Fault('invalid_input', `text: ${shown.why}`);
}

/**
 * Why no message about a case may reach this number at all, so that staff find another road; undefined when
 * one may. The claim judges it again.
 */
export function whyUnreachable({ kind }: Pick<Case, 'kind'>, contact: Contact): string | undefined {
  if (contact.quarantinedAt !== undefined) return 'the number belongs to someone else';
  if (isOptedOut(contact)) return 'the number has opted out of all messages';
  if (kind === 'legal') {
    return 'a lawyer or the law stands between us and the borrower: write to whoever acts';
  }
  return undefined;
}

/**
 * What the borrower does not read in the text about a case that has just been closed, and why, so that whoever
 * closed it tells them otherwise; undefined when the text says it all.
 */
export async function whyUntold(records: Records, closed: Case, now: Instant): Promise<string | undefined> {
  const { contactId, openedBy, resolution } = closed;
  if (contactId === undefined || openedBy === 'system' || resolution === undefined) return undefined;
  const scene = await readStaffScene(records, closed);
  const unreachable = whyUnreachable(closed, scene.contact);
  if (unreachable !== undefined) return `the borrower gets no SMS: ${unreachable}`;
  if (resolution.outcome !== 'closed') return undefined;
  const why = whyReasonLeftOut({ ...scene, notice: caseNotice(closed, 'case-closed', RESOLVED, now) }, now);
  return why === undefined
    ? undefined
    : `the SMS asks the borrower to call and leaves the reason out: ${why}`;
}
