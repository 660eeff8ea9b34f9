import { isOptedOut, type Contact } from '../../shared/model/party.ts';
import type { Reply } from '../../shared/model/reply.ts';
import type { CarrierList } from '../../shared/ports/carrier-list.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Log } from '../../shared/ports/surroundings.ts';
import type { Heard } from '../../shared/reply/effects.ts';
import { DAY_MS, latest, type Clock } from '../../shared/time.ts';

export interface CarrierDeps {
  readonly records: Records;
  readonly clock: Clock;
  readonly log: Log;
  readonly carrierList: CarrierList;
}

/** Amazon SNS, OptInPhoneNumber: "You can opt in a phone number only once every 30 days". */
const OPT_IN_EVERY_MS = 30 * DAY_MS;

/**
 * When somebody opts in, the carrier's own list must agree, or nothing would reach them. Answers the number as
 * it is to be written with the reply's effects; `conflict` = somebody else has changed it, read again.
 *
 * 1. Nothing is asked unless these words alone would end the opt-out. 2. The carrier says whether the number is
 * on its list; if not, or if nobody knows, nothing more is asked of it. 3. Only if it is, and not twice in 30
 * days: remember that we ask, then ask. After a crash between the two the number stays opted out here, which is
 * the safe side; after one behind them, step 2 finds that the carrier has done it.
 */
export async function settleWithCarrier(
  deps: CarrierDeps,
  contact: Contact,
  heard: Pick<Heard, 'intents'> & { readonly reply: Pick<Reply, 'receivedAt'> },
): Promise<Contact | 'conflict'> {
  if (!endsOurOptOut(contact, heard)) return contact;
  const state = await deps.carrierList.stateOf(contact.number);
  if (state === 'unknown') return contact;
  if (state === 'not-opted-out') return offTheList(contact);
  const now = deps.clock.now();
  const onTheList = { ...contact, carrierOptedOutAt: contact.carrierOptedOutAt ?? now };
  if (contact.carrierOptInAt !== undefined && now - contact.carrierOptInAt < OPT_IN_EVERY_MS) {
    return onTheList;
  }
  const asking = { ...onTheList, carrierOptInAt: now };
  const done = await deps.records.commit([{ op: 'put', kind: 'contact', item: asking }]);
  if (done === 'conflict') return 'conflict';
  const stored = { ...asking, rev: asking.rev + 1 };
  const answer = await deps.carrierList.optIn(contact.number);
  deps.log.info('carrier-opt-in', { contactId: contact.contactId, answer });
  return answer === 'done' ? offTheList(stored) : stored;
}

/** An opt-in that comes too late, of a number that is not theirs, or beside a stop, changes nothing here either. */
function endsOurOptOut(
  contact: Contact,
  { intents, reply }: Parameters<typeof settleWithCarrier>[2],
): boolean {
  if (!intents.includes('opt-in') || intents.includes('opt-out')) return false;
  const optInAt = latest(contact.optInAt ?? reply.receivedAt, reply.receivedAt);
  return contact.quarantinedAt === undefined && !isOptedOut(offTheList({ ...contact, optInAt }));
}

const offTheList = ({ carrierOptedOutAt, ...contact }: Contact): Contact => contact;
