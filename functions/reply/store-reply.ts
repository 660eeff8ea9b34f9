import { Fault } from '../../shared/fault.ts';
import type { ContactId, InboundId } from '../../shared/model/ids.ts';
import { PENDING_REPLIES_MAX, type Contact } from '../../shared/model/party.ts';
import type { Reply } from '../../shared/model/reply.ts';
import type { Records } from '../../shared/ports/records.ts';
import { earliest, type Clock, type Instant } from '../../shared/time.ts';

/** One SMS from a borrower, as any carrier's door hands it in. */
export interface Inbound {
  /** Derived from the carrier's own id: the same message twice is the same reply. */
  readonly inboundId: InboundId;
  /** E.164 of the borrower. */
  readonly from: string;
  readonly text: string;
  /** The envelope's time. */
  readonly sentAt: Instant;
}

/** A busy number: other writers are read again this often; then the carrier brings the reply again. */
const TRIES_MAX = 10;

/** `id-reused` = the id is known, and with other words or from another number: these words are not stored. */
export type Stored = 'stored' | 'known' | 'id-reused';

/**
 * Stores one reply and marks its number in one transaction: from here on nothing leaves to it, until the
 * reply is applied. The same inbound id again changes nothing. Throws Fault('unavailable') when it is not
 * stored for certain.
 */
export async function storeReply(
  deps: { readonly records: Records; readonly clock: Clock },
  inbound: Inbound,
  contactId: ContactId,
): Promise<Stored> {
  const { inboundId } = inbound;
  // Half a character, which JSON may carry and no table keeps, would make the same message look like another.
  const body = inbound.text.toWellFormed();
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const found = await deps.records.get([
      { kind: 'reply', inboundId },
      { kind: 'contact', contactId },
    ]);
    const [known] = found.replies;
    if (known !== undefined) {
      return known.body === body && known.contactId === contactId ? 'known' : 'id-reused';
    }
    const now = deps.clock.now();
    const contact = found.contacts[0] ?? strangersContact(contactId, inbound.from);
    if (contact.pendingReplies.length >= PENDING_REPLIES_MAX) {
      throw new Fault(
        'unavailable',
        `reply ${inboundId}: too many replies of this number wait; send it again`,
      );
    }
    const reply: Reply = {
      inboundId,
      rev: 0,
      contactId,
      body,
      // A carrier clock that runs ahead must not let an opt-in outrank the stop that follows it.
      receivedAt: earliest(inbound.sentAt, now),
      storedAt: now,
      state: 'received',
      intents: [],
    };
    const done = await deps.records.commit([
      { op: 'put', kind: 'reply', item: reply },
      {
        op: 'put',
        kind: 'contact',
        item: { ...contact, pendingReplies: [...contact.pendingReplies, inboundId] },
      },
    ]);
    if (done === 'committed') return 'stored';
  }
  throw new Fault('unavailable', `reply ${inboundId}: the number is busy; send it again`);
}

/** Somebody we have never heard of may say stop, and is heard. */
export const strangersContact = (contactId: ContactId, number: string): Contact => ({
  contactId,
  rev: 0,
  number,
  personIds: [],
  consent: { state: 'unknown' },
  places: [],
  statedZones: [],
  pendingReplies: [],
  holds: [],
  recentSends: [],
});
