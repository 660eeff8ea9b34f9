import type { Contact } from '../../shared/model/party.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';
import type { Incoming } from './incoming.ts';

/** Loans woken in the transaction that frees their number; it takes a hundred writes, the snapshot's own included. */
const LOANS_WOKEN_MAX = 40;

/**
 * Makes the other loans on this number due now. What held them all has ended with the snapshot of one of them, and
 * a held loan sleeps to its next event. Of more loans than fit, some wait for that.
 */
export async function othersWoken(
  records: Records,
  contact: Contact | undefined,
  { snapshot }: Incoming,
  now: Instant,
): Promise<readonly Write[]> {
  const personIds = contact?.personIds ?? [];
  if (contact === undefined || personIds.length === 0) return [];
  const { people } = await records.get(personIds.map((personId) => ({ kind: 'person', personId })));
  const loanIds = [...new Set(people.flatMap((person) => person.loanIds))]
    .filter((loanId) => loanId !== snapshot.loanId)
    .slice(0, LOANS_WOKEN_MAX);
  if (loanIds.length === 0) return [];
  const { loans } = await records.get(loanIds.map((loanId) => ({ kind: 'loan', loanId })));
  return loans
    .filter((head) => head.contactId === contact.contactId && head.status === 'open')
    .map((head): Write => ({ op: 'put', kind: 'loan', item: { ...head, nextStepAt: now } }));
}
