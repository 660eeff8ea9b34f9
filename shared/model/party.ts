import * as z from 'zod';
import {
  caseIdSchema,
  contactIdSchema,
  inboundIdSchema,
  loanIdSchema,
  noticeIdSchema,
  personIdSchema,
} from './ids.ts';
import { holdSchema } from './hold.ts';
import { flagSchema } from './standing.ts';
import { instantSchema, languageSchema, revSchema, zoneSchema } from './value.ts';

/** One send that counts against the caps, from the moment it is claimed. */
export const recentSendSchema = z.object({ noticeId: noticeIdSchema, publishBy: instantSchema }).readonly();
export type RecentSend = z.infer<typeof recentSendSchema>;

/** The newest sends, this one replacing its own earlier attempt. */
export function withSend<Party extends Pick<Contact, 'recentSends'>>(party: Party, send: RecentSend): Party {
  const others = party.recentSends.filter((one) => one.noticeId !== send.noticeId);
  return { ...party, recentSends: [...others, send].slice(-RECENT_SENDS_MAX) };
}

/** More than any shipped cap in seven days, so that a full list always means that a cap is reached. */
export const RECENT_SENDS_MAX = 8;

/** Replies of one number stored and not yet applied; beyond it the carrier is asked to come again. */
export const PENDING_REPLIES_MAX = 50;

/** Open cases of one number. */
export const CASES_OF_CONTACT_MAX = 20;

/** May we text this number, on what ground, and since when. */
export const consentSchema = z
  .object({
    state: z.enum(['given', 'revoked', 'unknown']),
    at: instantSchema.optional(),
    /** Where it was given: `contract`, `app`, `web form`. */
    source: z.string().max(80).optional(),
  })
  .readonly();
export type Consent = z.infer<typeof consentSchema>;

/** A phone number and what is known of it. */
export const contactSchema = z
  .object({
    contactId: contactIdSchema,
    rev: revSchema,
    /** E.164. The only place that holds it. */
    number: z.string().regex(/^\+[1-9]\d{6,14}$/),
    personIds: z.array(personIdSchema).max(20).readonly(),
    consent: consentSchema,
    /** When somebody last made sure that the number is still this person's. */
    verifiedAt: instantSchema.optional(),
    /** ISO 3166-1/-2 codes of the places the person is known to live (`CN`, `US-CA`). */
    places: z.array(z.string().max(8)).max(8).readonly(),
    /** Zones the person told us. */
    statedZones: z.array(zoneSchema).max(8).readonly(),
    /** The latest opt-out and opt-in heard, by the envelope's time. Opted out unless the opt-in is later. */
    optOutAt: instantSchema.optional(),
    optInAt: instantSchema.optional(),
    /** When the carrier said that the number is on its own list of opt-outs; taken off with the list's entry. */
    carrierOptedOutAt: instantSchema.optional(),
    /** When we last asked the carrier to take the number off that list. */
    carrierOptInAt: instantSchema.optional(),
    /** The number belongs to someone else. */
    quarantinedAt: instantSchema.optional(),
    /** Replies stored and not yet applied: while there is one, nothing leaves. */
    pendingReplies: z.array(inboundIdSchema).max(PENDING_REPLIES_MAX).readonly(),
    holds: z.array(holdSchema).readonly(),
    recentSends: z.array(recentSendSchema).max(RECENT_SENDS_MAX).readonly(),
    optOutConfirmedAt: instantSchema.optional(),
    /** The answer that claimed it: a confirmation never stands in its own way. */
    optOutConfirmedBy: noticeIdSchema.optional(),
    /** Cases of this number that are not resolved: what is said meanwhile is kept with them. */
    caseIds: z.array(caseIdSchema).max(CASES_OF_CONTACT_MAX).readonly().optional(),
    /** A case of theirs has closed and we asked how it went; the next single digit is the answer. */
    scoreAsked: z.object({ caseId: caseIdSchema, at: instantSchema }).readonly().optional(),
  })
  .readonly();
export type Contact = z.infer<typeof contactSchema>;

/** A tie stops: the opt-in must be later by the envelope's time. What stands on the carrier's list is out. */
export const isOptedOut = (contact: Pick<Contact, 'optOutAt' | 'optInAt' | 'carrierOptedOutAt'>): boolean =>
  contact.carrierOptedOutAt !== undefined || hasSaidStop(contact);

const hasSaidStop = ({ optOutAt, optInAt }: Pick<Contact, 'optOutAt' | 'optInAt'>): boolean =>
  optOutAt !== undefined && !(optInAt !== undefined && optInAt > optOutAt);

export const LOANS_OF_PERSON_MAX = 40;

export const personSchema = z
  .object({
    personId: personIdSchema,
    rev: revSchema,
    language: z.union([languageSchema, z.literal('unknown')]),
    contactIds: z.array(contactIdSchema).max(20).readonly(),
    loanIds: z.array(loanIdSchema).max(LOANS_OF_PERSON_MAX).readonly(),
    holds: z.array(holdSchema).readonly(),
    recentSends: z.array(recentSendSchema).max(RECENT_SENDS_MAX).readonly(),
    /** By loan, what its ledger knows of the borrower; only loans of which it knows something. */
    flags: z.record(z.string(), z.array(flagSchema).readonly()).readonly().optional(),
    /** The latest talk that the ledger of any loan names. */
    lastTalkAt: instantSchema.optional(),
    /** When a message that had been missed was last sent after all. */
    lastCatchUpAt: instantSchema.optional(),
  })
  .readonly();
export type Person = z.infer<typeof personSchema>;
