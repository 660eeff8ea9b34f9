import { unreachable } from '../fault.ts';
import { withHold } from '../model/hold.ts';
import { answerIdOf, type InboundId } from '../model/ids.ts';
import type { AnswerKind, Notice } from '../model/notice.ts';
import { isOptedOut, type Contact, type Person } from '../model/party.ts';
import type { Intent, Reply } from '../model/reply.ts';
import type { Language } from '../model/value.ts';
import { latest, MINUTE_MS, plusMs, type Instant } from '../time.ts';

/** What one reply changes. Applied in one transaction with `received -> applied`. */
export interface Effects {
  readonly contact: Contact;
  /** Only people that change. */
  readonly people: readonly Person[];
  /** The answer that is owed, waiting to be claimed. */
  readonly answer: Notice | undefined;
}

/** 47 CFR 64.1200(a)(12): a confirmation within five minutes is presumed to be covered by the consent. */
const OPT_OUT_ANSWER_WITHIN_MS = 5 * MINUTE_MS;
/** An answer to a question is worth something for an hour; later it would come out of nowhere. */
const ANSWER_WITHIN_MS = 60 * MINUTE_MS;

/** Applies the intents of a reply to the number and its people. Pure; all effects apply, one answer at most. */
export function effectsOf(
  reply: Pick<Reply, 'inboundId' | 'body' | 'receivedAt'>,
  intents: readonly Intent[],
  parties: { readonly contact: Contact; readonly people: readonly Person[] },
  now: Instant,
): Effects {
  const heard = intents.reduce((contact, intent) => withIntent(contact, intent, reply), parties.contact);
  const contact = { ...heard, pendingReplies: without(heard.pendingReplies, reply.inboundId) };
  const stopsNow = intents.includes('opt-out') && isOptedOut(contact);
  return {
    contact,
    people: stopsNow ? parties.people.flatMap((person) => withOtherNumbersHeld(person, contact, reply)) : [],
    answer: answerTo(reply, intents, { contact, people: parties.people }, now),
  };
}

type Heard = Pick<Reply, 'inboundId' | 'body' | 'receivedAt'>;

function withIntent(contact: Contact, intent: Intent, { inboundId, receivedAt }: Heard): Contact {
  switch (intent) {
    case 'opt-out':
      return { ...contact, optOutAt: latest(contact.optOutAt ?? receivedAt, receivedAt) };
    case 'opt-in':
      return { ...contact, optInAt: latest(contact.optInAt ?? receivedAt, receivedAt) };
    case 'unclear': {
      const hold = { kind: 'unclear-reply', since: receivedAt, source: inboundId } as const;
      return { ...contact, holds: withHold(contact.holds, hold) };
    }
    case 'help':
      return contact;
    default:
      return unreachable(intent);
  }
}

const without = (ids: readonly InboundId[], gone: InboundId): readonly InboundId[] =>
  ids.filter((id) => id !== gone);

/** A person who stops one number may mean them all: the others wait until somebody has asked. */
function withOtherNumbersHeld(person: Person, contact: Contact, reply: Heard): readonly Person[] {
  const holds = withHold(person.holds, {
    kind: 'other-number-opted-out',
    since: reply.receivedAt,
    // One hold a number, however often it says stop.
    source: contact.contactId,
    exceptContactId: contact.contactId,
  });
  return holds === person.holds ? [] : [{ ...person, holds }];
}

function answerTo(
  reply: Heard,
  intents: readonly Intent[],
  { contact, people }: { readonly contact: Contact; readonly people: readonly Person[] },
  now: Instant,
): Notice | undefined {
  const answerKind = answerKindOf(intents, contact);
  if (answerKind === undefined) return undefined;
  const [person] = people;
  return {
    noticeId: answerIdOf(reply.inboundId),
    rev: 0,
    kind: 'answer',
    state: 'waiting',
    contactId: contact.contactId,
    ...(person === undefined ? {} : { personId: person.personId }),
    answerKind,
    language: languageOf(reply.body, contact, person),
    createdAt: now,
    since: now,
    attempts: 0,
    answerBy: plusMs(now, answerKind === 'opt-out' ? OPT_OUT_ANSWER_WITHIN_MS : ANSWER_WITHIN_MS),
  };
}

/** Only what is true is confirmed: no "you are opted in" to a number that is opted out or not theirs. */
function answerKindOf(intents: readonly Intent[], contact: Contact): AnswerKind | undefined {
  const optedOut = isOptedOut(contact);
  if (intents.includes('opt-out') && optedOut) return 'opt-out';
  if (intents.includes('help')) return 'help';
  if (intents.includes('opt-in') && !optedOut && contact.quarantinedAt === undefined) return 'opt-in';
  return undefined;
}

/** Who writes Chinese is answered in Chinese; else the person's language, else that of the number's country. */
function languageOf(body: string, contact: Contact, person: Person | undefined): Language {
  if (/\p{Script=Han}/u.test(body)) return 'zh-CN';
  if (person !== undefined && person.language !== 'unknown') return person.language;
  return contact.number.startsWith('+86') ? 'zh-CN' : 'en';
}
