import type { Case } from '../../shared/model/case.ts';
import { withoutHoldsOf } from '../../shared/model/hold.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import type { Write } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';
import type { Linked } from './linked.ts';

/**
 * Takes the case's holds, and no other's, off number, people and loans, and makes their loans due now, so that
 * whatever still has to be said is looked at again at once. `decided`: everybody as the decision leaves them, where
 * it says more than that; people whom neither changes are not written.
 */
export function liftWrites(
  stored: Linked,
  one: Case,
  now: Instant,
  decided: Linked = stored,
): readonly Write[] {
  const { contact, people, heads } = decided;
  const { caseId } = one;
  const freed = <Party extends Contact | Person>(party: Party): Party => {
    const holds = withoutHoldsOf(party.holds, caseId);
    return holds === party.holds ? party : { ...party, holds };
  };
  const contactWrites: readonly Write[] =
    contact === undefined
      ? []
      : [{ op: 'put', kind: 'contact', item: { ...freed(contact), caseIds: otherCases(contact, one) } }];
  return [
    ...contactWrites,
    ...people
      .map(freed)
      .filter((person) => !stored.people.includes(person))
      .map((item): Write => ({ op: 'put', kind: 'person', item })),
    ...heads.map((head): Write => ({
      op: 'put',
      kind: 'loan',
      item: { ...head, holds: withoutHoldsOf(head.holds, caseId), nextStepAt: now },
    })),
  ];
}

/** What of this number is still open when this one is not. */
export const otherCases = (contact: Contact, { caseId }: Pick<Case, 'caseId'>): Contact['caseIds'] & {} =>
  (contact.caseIds ?? []).filter((id) => id !== caseId);
