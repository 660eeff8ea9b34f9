import type { Contact, Person } from '../../../shared/model/party.ts';
import type { Found } from '../../../shared/ports/records.ts';
import { DAY_MS } from '../../../shared/time.ts';
import type { Variant, View } from '../variant.ts';
import type { Ports } from '../worker.ts';
import {
  hiding,
  isClaimOfNotice,
  readingAs,
  readingSettingsAs,
  running,
  unconditional,
  without,
} from './rewrite.ts';

const uncounted = <Party extends Contact | Person>(party: Party): Party => ({ ...party, recentSends: [] });

const unheard = hiding({ contact: (one) => ({ ...one, pendingReplies: [] }) }, ['pendingReplies']);

const withoutUnapplied = (ports: Ports, { worker }: View): Ports =>
  worker.verb === 'sweep'
    ? { ...ports, records: { ...ports.records, unappliedReplies: () => Promise.resolve([]) } }
    : ports;

/** Facts that are not read, or are read from the wrong place. */
export const readingVariants: readonly Variant[] = [
  {
    name: 'stop-unchecked',
    breaks: 'nobody asks whether the number opted out',
    ...hiding({ contact: (one) => without(one, 'optOutAt') }, ['optOutAt']),
  },
  {
    name: 'pending-replies-ignored',
    breaks: 'a reply that is stored and not applied holds nothing',
    ...unheard,
  },
  {
    name: 'unapplied-replies-forgotten',
    breaks: 'neither claims nor sweep look for replies that are stored and not applied: two guards at once',
    ...unheard,
    ports: (ports, view) => withoutUnapplied(unheard.ports(ports, view), view),
  },
  {
    name: 'sweep-forgets-replies',
    breaks: 'sweep does not go on with a reply that was stored, and the claims’ own guard hides it',
    ports: withoutUnapplied,
  },
  {
    name: 'quarantine-unchecked',
    breaks: 'nobody asks whose number it is',
    ...hiding({ contact: (one) => without(one, 'quarantinedAt') }, ['quarantinedAt']),
  },
  {
    name: 'consent-unchecked',
    breaks: 'consent is taken for granted',
    ...hiding({ contact: (one) => ({ ...one, consent: { state: 'given' } }) }, ['consent']),
  },
  {
    name: 'one-zone-only',
    breaks: 'local time is that of the phone number, not of everywhere the person may be',
    ...hiding({ contact: (one) => ({ ...one, places: [] }) }, ['places']),
  },
  {
    name: 'holds-unchecked',
    breaks: 'holds on the person and the number are not read',
    ...hiding({ contact: (one) => ({ ...one, holds: [] }), person: (one) => ({ ...one, holds: [] }) }, [
      'holds',
    ]),
  },
  {
    name: 'person-not-counted',
    breaks: 'the caps count per number only: two numbers of one person are two people',
    ports: (ports, { worker }) =>
      worker.verb === 'send'
        ? readingAs(ports, (found) => ({ ...found, people: found.people.map(uncounted) }))
        : ports,
  },
  {
    name: 'calendar-week-cap',
    breaks: 'the week begins on Monday, and on Monday nothing has been sent yet',
    ports: (ports, view) => (view.worker.verb === 'send' ? readingAs(ports, sinceMonday(view)) : ports),
  },
  {
    name: 'pause-unchecked',
    breaks: 'the stop switch is read once, at the start of the day',
    ports: (ports, { worker }) =>
      worker.verb === 'send' || worker.verb === 'scan' ? readingSettingsAs(ports, running) : ports,
  },
  {
    name: 'pause-read-once-a-batch',
    breaks: 'the stop switch is read at the first loan of a batch and believed for the others',
    ports: (ports, { worker }) => (worker.verb === 'send' ? switchReadOnce(ports) : ports),
  },
  {
    name: 'events-trusted-as-facts',
    breaks: 'what was read for the event is believed when the event comes, and written over what is there',
    ports: (ports, view) => (view.worker.verb === 'send' ? fromCache(ports, view) : ports),
    writes: (writes, view) =>
      isClaimOfNotice(writes)
        ? writes.map((write) => (write.kind === 'notice' ? write : unconditional(write, view)))
        : writes,
  },
];

type Setting = Found['settings'][number];

function switchReadOnce(ports: Ports): Ports {
  let known: Setting | undefined;
  return readingAs(ports, (found) => {
    known ??= found.settings.find(({ name }) => name === 'sending');
    const first = known;
    return {
      ...found,
      settings: found.settings.map((one) => (one.name === 'sending' && first !== undefined ? first : one)),
    };
  });
}

/** 1970-01-05 was a Monday. */
const mondayBefore = (at: number): number =>
  Math.floor((at - 4 * DAY_MS) / (7 * DAY_MS)) * 7 * DAY_MS + 4 * DAY_MS;

const sinceMonday =
  ({ now }: View) =>
  (found: Found): Found => {
    const monday = mondayBefore(now());
    const dayAgo = now() - DAY_MS - 70_000;
    const counted = <Party extends Contact | Person>(party: Party): Party => ({
      ...party,
      recentSends: party.recentSends.filter(({ publishBy }) => publishBy >= monday || publishBy >= dayAgo),
    });
    return { ...found, contacts: found.contacts.map(counted), people: found.people.map(counted) };
  };

const CACHED_MS = 10 * 60_000;

function fromCache(ports: Parameters<NonNullable<Variant['ports']>>[0], { memory, now }: View) {
  const cached = async <Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> => {
    const known = memory.get(key) as { at: number; answer: Answer } | undefined;
    const answer = await read();
    if (known !== undefined && now() - known.at < CACHED_MS) return known.answer;
    memory.set(key, { at: now(), answer });
    return answer;
  };
  const { records } = ports;
  return {
    ...ports,
    records: {
      ...records,
      get: async (keys: Parameters<typeof records.get>[0]) => {
        const found = await records.get(keys);
        const [contact, person] = [found.contacts[0], found.people[0]];
        return {
          ...found,
          contacts:
            contact === undefined ? [] : [await cached(contact.contactId, () => Promise.resolve(contact))],
          people: person === undefined ? [] : [await cached(person.personId, () => Promise.resolve(person))],
        };
      },
    },
  };
}
