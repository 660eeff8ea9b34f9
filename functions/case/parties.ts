import type { Case } from '../../shared/model/case.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import type { Records } from '../../shared/ports/records.ts';

/** Whom a case concerns, as stored now: its number, everybody on that number, and the person it names. */
export interface CaseParties {
  readonly contact: Contact | undefined;
  readonly people: readonly Person[];
}

export async function readParties(
  records: Records,
  { contactId, personId }: Pick<Case, 'contactId' | 'personId'>,
): Promise<CaseParties> {
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
  return { contact: contacts[0], people };
}
