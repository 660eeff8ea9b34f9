import type { Case } from '../../shared/model/case.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';

/** Everyone a case touches, as stored now. */
export interface Linked {
  readonly contact: Contact | undefined;
  readonly people: readonly Person[];
  readonly heads: readonly LoanHead[];
}

/** Loans woken in the transaction that lifts a hold; it takes a hundred writes, people and case included. */
const LOANS_WOKEN_MAX = 70;

export async function readLinked(records: Records, one: Case): Promise<Linked> {
  const { contactId, personId } = one;
  const contacts =
    contactId === undefined ? [] : (await records.get([{ kind: 'contact', contactId }])).contacts;
  const personIds = new Set([
    ...(personId === undefined ? [] : [personId]),
    ...(contacts[0]?.personIds ?? []),
  ]);
  const people =
    personIds.size === 0
      ? []
      : (await records.get([...personIds].map((id) => ({ kind: 'person', personId: id })))).people;
  const loanIds = [...new Set(people.flatMap((person) => person.loanIds))].slice(0, LOANS_WOKEN_MAX);
  const heads =
    loanIds.length === 0
      ? []
      : (await records.get(loanIds.map((loanId) => ({ kind: 'loan', loanId })))).loans;
  return { contact: contacts[0], people, heads };
}

/**
 * Takes the case's holds off number and people, and makes their loans due now, so that whatever still has to
 * be said is looked at again at once.
 */
export function liftWrites({ contact, people, heads }: Linked, one: Case, now: Instant): readonly Write[] {
  const freed = (party: Contact | Person) => party.holds.filter((hold) => hold.source !== one.caseId);
  const contactWrites: readonly Write[] =
    contact === undefined
      ? []
      : [
          {
            op: 'put',
            kind: 'contact',
            item: {
              ...contact,
              holds: freed(contact),
              caseIds: (contact.caseIds ?? []).filter((caseId) => caseId !== one.caseId),
            },
          },
        ];
  const peopleFreed = people.filter((person) => person.holds.some((hold) => hold.source === one.caseId));
  return [
    ...contactWrites,
    ...peopleFreed.map((person): Write => ({
      op: 'put',
      kind: 'person',
      item: { ...person, holds: freed(person) },
    })),
    ...heads.map((head): Write => ({ op: 'put', kind: 'loan', item: { ...head, nextStepAt: now } })),
  ];
}
