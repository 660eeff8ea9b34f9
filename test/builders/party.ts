import type { Contact, Person } from '../../shared/model/party.ts';
import { at, contactId, loanId, personId } from './ids.ts';

/** A contact that may be texted: consent given, verified, never opted out. The number is a fictional one. */
export const aContact = (over: Partial<Contact> = {}): Contact => ({
  contactId: contactId('c-1'),
  rev: 0,
  number: '+12125550123',
  personIds: [personId('P-1')],
  consent: { state: 'given', at: at('2026-01-05T15:00:00Z'), source: 'contract' },
  verifiedAt: at('2026-06-01T15:00:00Z'),
  places: ['US-NY'],
  statedZones: [],
  pendingReplies: [],
  holds: [],
  recentSends: [],
  ...over,
});

/** A person with one contact and one loan, and nothing that holds. */
export const aPerson = (over: Partial<Person> = {}): Person => ({
  personId: personId('P-1'),
  rev: 0,
  language: 'en',
  contactIds: [contactId('c-1')],
  loanIds: [loanId('L-1')],
  holds: [],
  recentSends: [],
  ...over,
});
