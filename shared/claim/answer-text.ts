import type { Case } from '../model/case.ts';
import type { Notice } from '../model/notice.ts';
import type { Contact, Person } from '../model/party.ts';
import { renderAnswer } from '../text/render.ts';
import type { TextPlace } from '../text/parameters.ts';
import { localDateAt, type Instant } from '../time.ts';
import { hotlineFor, senderName, type Text } from './facts.ts';
import type { Settings } from './scene.ts';

/** What the text of an answer, or of a message about a case, is made of. */
export interface AnswerScene {
  readonly notice: Notice;
  readonly contact: Contact;
  /** Whom a message about a case goes to; an answer goes to whoever has written, and asks nothing of them. */
  readonly person?: Person | undefined;
  readonly settings: Settings;
  /** The case that the notice names; undefined when it names none, or it is not stored. */
  readonly about?: Case | undefined;
}

/** Unknown while the lender or the language is; a value that is missing or does not fit names its slot. */
export function answerText({ notice, contact, settings, about }: AnswerScene, now: Instant): Text {
  const { lender } = settings;
  const { language, answerKind: kind } = notice;
  if (lender === undefined || language === undefined || kind === undefined) return 'unknown';
  return renderAnswer({
    kind,
    language,
    slots: {
      sender: senderName(lender, language),
      hotline: hotlineFor(contact, lender),
      place: placeOf(contact),
      on: localDateAt(now, lender.zone),
      caseId: notice.caseId,
      answerBy: about === undefined ? undefined : localDateAt(about.dueAt, lender.zone),
      interest: lender.interestInHardship,
      message: notice.entryIndex === undefined ? undefined : about?.conversation[notice.entryIndex]?.text,
    },
  });
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
