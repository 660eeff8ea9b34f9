import type { Place } from './calendar.ts';
import type { Words } from './deeds.ts';
import { isOptedOut, type ContactTruth, type Stop, type Truth } from './truth.ts';
import { learnPromise } from './truth-promises.ts';

interface StoredReply {
  readonly inboundId: string;
  readonly contactId: string;
  readonly receivedAt: number;
  readonly state: 'received' | 'applied';
}

interface Hearing {
  readonly wordsOf: (id: string) => Words;
  readonly lenderPlace: Place;
  readonly now: number;
  /** When the worker had read its clock, at the earliest. */
  readonly readAt: number;
}

/** A reply is stored, or applied: what it asks for is true from that commit on. */
export function learnReply(
  truth: Truth,
  reply: StoredReply,
  { wordsOf, lenderPlace, now, readAt }: Hearing,
): void {
  const { inboundId, contactId, receivedAt } = reply;
  const known = truth.replies.get(inboundId) ?? {
    contactId,
    words: wordsOf(inboundId),
    receivedAt,
    storedAt: now,
    appliedAt: now,
    applied: 0,
    countsFrom: readAt,
    isOwedAnswer: false,
  };
  truth.replies.set(inboundId, known);
  const contact = truth.contact(contactId);
  if (reply.state === 'received') {
    contact.pending.add(inboundId);
    return;
  }
  known.applied += 1;
  known.appliedAt = now;
  if (known.words !== 'stop') known.countsFrom = readAt;
  contact.pending.delete(inboundId);
  if (known.words === 'promise') learnPromise(truth, known, lenderPlace);
  if (known.words === 'start') contact.optInAt = Math.max(contact.optInAt ?? receivedAt, receivedAt);
  known.isOwedAnswer = isOwedAnswer(known.words, contact);
  if (known.words !== 'stop') return;
  contact.optOutAt = Math.max(contact.optOutAt ?? receivedAt, receivedAt);
  known.isOwedAnswer = isOptedOut(contact);
  if (isOptedOut(contact)) for (const personId of contact.personIds) stop(truth, personId, contactId);
}

/** What nobody can place is left to a person; a start is confirmed where it is true. */
const isOwedAnswer = (words: Words, contact: ContactTruth): boolean =>
  words === 'start' ? !isOptedOut(contact) && !contact.quarantined : words !== 'noise';

/** A person's other numbers wait, from this commit on. */
export function stop(truth: Truth, personId: string, contactId: string): void {
  const all = truth.stopped.get(personId) ?? new Map<string, Stop>();
  truth.stopped.set(personId, all);
  if (!all.has(contactId)) all.set(contactId, { commit: truth.commit(), askedIn: undefined });
}
