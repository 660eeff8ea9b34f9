import { Fault } from '../fault.ts';
import { CLOSED_BY_LEDGER } from '../model/case.ts';
import { messageTold } from '../case/conversation.ts';
import type { Case } from '../model/case.ts';
import type { Loan } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import type { Contact, Person } from '../model/party.ts';
import { speaksOfDeath } from '../reply/understand/bereaved.ts';
import { renderAnswer } from '../text/render.ts';
import type { TextPlace } from '../text/parameters.ts';
import { judgeStaffWords } from '../text/staff.ts';
import { caseFigures, type AnswerSlots } from '../text/slots.ts';
import { reasonText } from '../text/values.ts';
import { localDateAt, type Instant, type Zone } from '../time.ts';
import { loanSlots } from './answer-loans.ts';
import { hotlineFor } from './facts.ts';
import type { Settings } from './scene.ts';
import { senderName, type Text } from './text-facts.ts';

/** What the text of an answer, or of a message about a case, is made of. */
export interface AnswerScene {
  readonly notice: Notice;
  readonly contact: Contact;
  /** Whom a message about a case goes to; an answer goes to whoever has written, and asks nothing of them. */
  readonly person?: Person | undefined;
  readonly settings: Settings;
  /** The case that the notice names; undefined when it names none, or it is not stored. */
  readonly about?: Case | undefined;
  /** All that the notice names, where it names several. */
  readonly cases?: readonly Case[] | undefined;
  /** What a message about a case may speak of. */
  readonly loans?: readonly Loan[] | undefined;
}

/** Unknown while the lender or the language is; a value that is missing or does not fit names its slot. */
export function answerText(scene: AnswerScene, now: Instant): Text {
  const { language, answerKind: kind } = scene.notice;
  const slots = slotsOf(scene, now);
  if (slots === undefined || language === undefined || kind === undefined) return 'unknown';
  return renderAnswer({ kind, language, slots });
}

/** What words of staff may repeat in this message: the figures of the case and of the lender, as texts show them. */
export function figuresOf(scene: AnswerScene, now: Instant): readonly string[] {
  const slots = slotsOf(scene, now);
  const { language } = scene.notice;
  return slots === undefined || language === undefined ? [] : caseFigures(slots, language);
}

/** Undefined while the lender or the language is unknown. */
export function slotsOf(scene: AnswerScene, now: Instant): AnswerSlots | undefined {
  const { notice, contact, settings, about, loans = [] } = scene;
  const { lender } = settings;
  const { language } = notice;
  if (lender === undefined || language === undefined) return undefined;
  const place = placeOf(contact);
  const slots = {
    sender: senderName(lender, language),
    hotline: hotlineFor(contact, lender),
    place,
    appealRoad: place && lender.appealRoad?.[place]?.[language],
    on: localDateAt(now, lender.zone),
    caseId: notice.caseId,
    ...(about && caseSlots(about, lender.zone, now)),
    cases: casesOf(scene, lender.zone, now),
    interest: lender.interestInHardship,
    message: messageTold(about, notice.entryIndex),
    ...loanSlots(loans, about),
  };
  const reason = about?.resolution?.reason;
  return reason !== undefined && mayBeTold(reason, caseFigures(slots, language))
    ? { ...slots, reason }
    : slots;
}

const caseSlots = (about: Case, zone: Zone, now: Instant) => ({
  answerBy: localDateAt(about.dueAt, zone),
  late: isLate(about, now),
  bereaved: tellsOfDeath(about),
  byLedger: about.resolution?.by === CLOSED_BY_LEDGER,
});

/** Said again in a case that should have been answered by now: its day is not promised once more. */
const isLate = ({ dueAt }: Case, now: Instant): boolean => dueAt < now;

const tellsOfDeath = ({ kind, conversation }: Case): boolean =>
  kind === 'legal' &&
  conversation.some(({ by, text }) => by !== 'staff' && by !== 'system' && speaksOfDeath(text));

/** In the order of the notice: a text that does not name all of them is not true. */
function casesOf(
  { notice: { caseIds }, cases = [] }: AnswerScene,
  zone: Zone,
  now: Instant,
): AnswerSlots['cases'] {
  return caseIds?.map((caseId) => {
    const one = cases.find((each) => each.caseId === caseId);
    if (one === undefined) throw new Fault('defect', `case ${caseId}: it was answered and is not stored`);
    const answerBy = isLate(one, now) ? undefined : localDateAt(one.dueAt, zone);
    return { caseId, kind: one.kind, answerBy };
  });
}

/** A reason that may not stand in a text is told by telephone: the borrower must hear of the end in any case. */
const mayBeTold = (reason: string, figures: readonly string[]): boolean =>
  judgeStaffWords(reason, figures).refused.length === 0;

/** Why the text about a closed case leaves its reason out and asks the borrower to call; undefined when it does not. */
export function whyReasonLeftOut(scene: AnswerScene, now: Instant): string | undefined {
  const reason = scene.about?.resolution?.reason;
  const { language } = scene.notice;
  if (reason === undefined || language === undefined) return undefined;
  const [first] = judgeStaffWords(reason, figuresOf(scene, now)).refused;
  if (first !== undefined) return `${first.family}: "${first.phrase}" (${first.reason})`;
  const shown = reasonText(reason, language);
  return typeof shown === 'string' ? undefined : `it ${shown.why}`;
}

/**
 * Whose crisis line and appeal road to name: the country of the number. Known to live in the other country,
 * nobody can say which of the two reaches help, and none is named.
 */
export function placeOf({ number, places }: Pick<Contact, 'number' | 'places'>): TextPlace | undefined {
  const country = number.startsWith('+86') ? 'CN' : number.startsWith('+1') ? 'US' : undefined;
  const lives = places.map((place) => place.slice(0, 2));
  return lives.every((place) => place === country) ? country : undefined;
}
