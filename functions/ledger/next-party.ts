import { Fault } from '../../shared/fault.ts';
import { optOutHold, reachableAgain, withHold } from '../../shared/model/hold.ts';
import {
  isOptedOut,
  LOANS_OF_PERSON_MAX,
  type Consent,
  type Contact,
  type Person,
} from '../../shared/model/party.ts';
import { parseInstant, type Instant } from '../../shared/time.ts';
import type { Incoming } from './incoming.ts';

/** Numbers of one person, persons of one number, places of one number: beyond these something is wrong. */
const CONTACTS_OF_PERSON_MAX = 20;
const PERSONS_OF_CONTACT_MAX = 20;
const PLACES_OF_CONTACT_MAX = 8;

/**
 * The number as it is after the snapshot. What the borrower said (opt-out, quarantine, holds, replies) and
 * what was sent is not the ledger's to change; what the carrier said of the number is, when the lender has made
 * sure of it since. Places and zones only add up: two loans on one phone may name
 * two, and the person may be in either.
 */
export function nextContact(stored: Contact | undefined, incoming: Incoming): Contact {
  const { number, places, statedZones } = incoming.snapshot.contact;
  const { personId } = incoming.snapshot.person;
  const before = stored ?? newContact(incoming);
  const verifiedAt = laterOf(before.verifiedAt, incoming.verifiedAt);
  return {
    ...before,
    number,
    personIds: union(before.personIds, personId, PERSONS_OF_CONTACT_MAX, 'persons of one number'),
    consent: newerConsent(before.consent, incoming.consent),
    ...(verifiedAt === undefined ? {} : { verifiedAt }),
    places: unionAll(before.places, places, PLACES_OF_CONTACT_MAX, 'places of one number'),
    statedZones: unionAll(before.statedZones, statedZones, PLACES_OF_CONTACT_MAX, 'zones of one number'),
    holds: reachableAgain(before.holds, incoming.verifiedAt),
  };
}

const newContact = ({ contactId, consent, snapshot }: Incoming): Contact => ({
  contactId,
  rev: 0,
  number: snapshot.contact.number,
  personIds: [],
  consent,
  places: [],
  statedZones: [],
  pendingReplies: [],
  holds: [],
  recentSends: [],
});

/**
 * The newer by its own date wins, on equal dates the stricter. A date is needed to undo anything: an undated
 * word never weakens a dated one, and no `given` undoes a `revoked` unless it is surely later.
 */
export function newerConsent(stored: Consent, incoming: Consent): Consent {
  if (stored.at === undefined || incoming.at === undefined) return undatedConsent(stored, incoming);
  if (incoming.at !== stored.at) return incoming.at > stored.at ? incoming : stored;
  return strictness(incoming) > strictness(stored) ? incoming : stored;
}

/** At least one of the two does not say when, so nobody knows which came first. */
function undatedConsent(stored: Consent, incoming: Consent): Consent {
  if (incoming.state === stored.state) return datedOf(stored, incoming);
  if (incoming.state === 'revoked') return incoming;
  if (stored.state === 'revoked' || incoming.state === 'unknown') return stored;
  // Only unknown -> given is left.
  return stored.at === undefined ? incoming : stored;
}

/** Of two that say the same, the one that says when; the stored one when neither or only it does. */
const datedOf = (stored: Consent, incoming: Consent): Consent =>
  stored.at === undefined && incoming.at !== undefined ? incoming : stored;

const strictness = ({ state }: Consent): number => ({ given: 0, unknown: 1, revoked: 2 })[state];

/** The person after the snapshot. A number that is already opted out holds the person's other numbers. */
export function nextPerson(
  stored: Person | undefined,
  incoming: Incoming,
  contact: Contact,
  now: Instant,
): Person {
  const { personId, language } = incoming.snapshot.person;
  const before = stored ?? newPerson(incoming);
  const newlyHis = !before.contactIds.includes(contact.contactId);
  const otherOptedOut = newlyHis && isOptedOut(contact);
  return {
    ...before,
    personId,
    language: language === 'unknown' ? before.language : language,
    contactIds: union(before.contactIds, contact.contactId, CONTACTS_OF_PERSON_MAX, 'numbers of one person'),
    loanIds: union(before.loanIds, incoming.snapshot.loanId, LOANS_OF_PERSON_MAX, 'loans of one person'),
    holds: otherOptedOut ? withHold(before.holds, optOutHold(contact.contactId, now)) : before.holds,
    ...flagsByLoan(before, incoming),
    ...lastTalk(before, incoming),
  };
}

/** Only loans whose ledger knows something are listed; the newest word of each stands. */
function flagsByLoan(before: Person, { snapshot }: Incoming): Pick<Person, 'flags'> {
  const { [snapshot.loanId]: _said, ...others } = before.flags ?? {};
  const { flags = [] } = snapshot.person;
  const known = flags.length === 0 ? others : { ...others, [snapshot.loanId]: flags.toSorted() };
  return before.flags === undefined && flags.length === 0 ? {} : { flags: known };
}

function lastTalk(before: Person, { snapshot }: Incoming): Pick<Person, 'lastTalkAt'> {
  const { lastTalkAt } = snapshot.person;
  if (lastTalkAt === undefined || lastTalkAt === 'never') return {};
  const at = laterOf(before.lastTalkAt, parseInstant(lastTalkAt));
  return at === undefined ? {} : { lastTalkAt: at };
}

const newPerson = ({ snapshot }: Incoming): Person => ({
  personId: snapshot.person.personId,
  rev: 0,
  language: snapshot.person.language,
  contactIds: [],
  loanIds: [],
  holds: [],
  recentSends: [],
});

/** A loan that moved to another person is no longer among this one's; everything else stays with him. */
export const withoutLoan = (person: Person, incoming: Incoming): Person => {
  const { [incoming.snapshot.loanId]: _gone, ...flags } = person.flags ?? {};
  return {
    ...person,
    loanIds: person.loanIds.filter((loanId) => loanId !== incoming.snapshot.loanId),
    ...(person.flags === undefined ? {} : { flags }),
  };
};

const laterOf = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

const union = <Item extends string>(
  all: readonly Item[],
  one: Item,
  max: number,
  what: string,
): readonly Item[] => unionAll(all, [one], max, what);

/** Sorted, so that the order in which loans arrive leaves no trace. */
function unionAll<Item extends string>(
  all: readonly Item[],
  more: readonly Item[],
  max: number,
  what: string,
): readonly Item[] {
  const fresh = more.filter((item) => !all.includes(item));
  if (fresh.length === 0) return all;
  if (all.length + fresh.length > max) throw new Fault('invalid_input', `${what}: at most ${max} are kept`);
  return [...all, ...new Set(fresh)].sort();
}
