import { sha256 } from '../model/canonical.ts';
import type { Case } from '../model/case.ts';
import { optOutHold, type Hold } from '../model/hold.ts';
import type { ContactId } from '../model/ids.ts';
import type { Person } from '../model/party.ts';
import type { Instant } from '../time.ts';
import { openCase, type CaseSetting } from './open.ts';

/** How the cause of such a case begins: what it asks is answered in its own way. */
const ABOUT = 'other-numbers:';
/** Of SHA-256 in hex: the ids together may be longer than a cause. */
const CAUSE_DIGEST_LENGTH = 40;

/** Is this the case that asks whether a person who stopped one number means the others as well? */
export const isAboutOtherNumbers = ({ cause }: Pick<Case, 'cause'>): boolean => cause.startsWith(ABOUT);

export interface Silenced {
  readonly people: readonly Person[];
  /** For a person to ask them; none while they have no other number. */
  readonly opened: readonly Case[];
}

/**
 * A number has opted out, and its people may mean their other numbers too: those wait until somebody has asked.
 * Whoever has such numbers gets the case that asks, as the source of the hold, to be written with it. People who
 * wait for this number already are answered as they are. `cause`: what has said so; the same opens one case.
 */
export function silenceOthers(
  contactId: ContactId,
  people: readonly Person[],
  { at, cause, setting, now }: Asking,
): Silenced {
  const isHeld = ({ holds }: Person): boolean => holds.some((hold) => isFor(hold, contactId));
  const withOthers = people.find((person) => !isHeld(person) && hasOthers(person, contactId));
  const opened = withOthers === undefined ? [] : [questionOf(contactId, withOthers, { cause, setting, now })];
  const source = opened[0]?.caseId ?? contactId;
  const hold: Hold = { ...optOutHold(contactId, at), source };
  return {
    people: people.map((person) => (isHeld(person) ? person : { ...person, holds: [...person.holds, hold] })),
    opened,
  };
}

interface Asking {
  /** When the number was stopped. */
  readonly at: Instant;
  readonly cause: string;
  readonly setting: CaseSetting;
  readonly now: Instant;
}

/**
 * A person has come by another number while they wait for one that was stopped and nobody was asked to ask them:
 * now there is something to ask. Answers the person as given when there is not.
 */
export function askedNow(
  person: Person,
  before: Person | undefined,
  { cause, setting, now }: Omit<Asking, 'at'>,
): { readonly person: Person; readonly opened: readonly Case[] } {
  const gained = person.contactIds.length > (before?.contactIds.length ?? 0);
  const unasked = gained ? person.holds.find((hold) => isUnasked(hold, person)) : undefined;
  if (unasked?.exceptContactId === undefined) return { person, opened: [] };
  const one = questionOf(unasked.exceptContactId, person, { cause, setting, now });
  const holds = person.holds.map((hold) => (hold === unasked ? { ...hold, source: one.caseId } : hold));
  return { person: { ...person, holds }, opened: [one] };
}

const isFor = ({ kind, exceptContactId }: Hold, contactId: ContactId): boolean =>
  kind === 'other-number-opted-out' && exceptContactId === contactId;

/** Its source is the number itself: no case has asked yet. */
const isUnasked = ({ kind, source, exceptContactId }: Hold, person: Person): boolean =>
  kind === 'other-number-opted-out' &&
  exceptContactId !== undefined &&
  source === exceptContactId &&
  hasOthers(person, exceptContactId);

const hasOthers = ({ contactIds }: Person, contactId: ContactId): boolean =>
  contactIds.some((id) => id !== contactId);

/** The case of the stopped number; nothing of it is told to the borrower, for only staff can ask. */
const questionOf = (
  contactId: ContactId,
  { personId, language }: Person,
  { cause, setting, now }: Omit<Asking, 'at'>,
): Case =>
  openCase(
    {
      kind: 'question',
      openedBy: 'system',
      cause: `${ABOUT}${sha256(`${contactId}#${personId}#${cause}`).slice(0, CAUSE_DIGEST_LENGTH)}`,
      language: language === 'unknown' ? 'zh-CN' : language,
      contactId,
      personId,
      entry: {
        by: 'system',
        internal: true,
        text: 'This number has opted out. Reminders to the other numbers of this person wait: ask whether they are to stop too.',
      },
    },
    setting,
    now,
  );
