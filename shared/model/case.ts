import * as z from 'zod';
import {
  caseIdSchema,
  contactIdSchema,
  inboundIdSchema,
  loanIdSchema,
  noticeIdSchema,
  paymentIdSchema,
  personIdSchema,
} from './ids.ts';
import { instantSchema, languageSchema, revSchema } from './value.ts';

/** What a case is about; the same words as the intents that open one. */
export const caseKindSchema = z.enum([
  'distress',
  'wrong-person',
  'legal',
  'dispute',
  'hardship',
  'complaint',
  'question',
]);
export type CaseKind = z.infer<typeof caseKindSchema>;

/**
 * `watching`: the borrower says that it is paid and the ledger has not spoken yet; sweep looks. `open`: a
 * person at the lender has to act, and a clock runs. `resolved`: nothing runs any more.
 */
export const caseStateSchema = z.enum(['watching', 'open', 'resolved']);
export type CaseState = z.infer<typeof caseStateSchema>;

/** The most a case keeps of its conversation; it must stay one item, far below what DynamoDB takes. */
export const ENTRIES_MAX = 60;
export const ENTRY_LENGTH_MAX = 1000;

/** One thing said or done in a case, oldest first. */
export const caseEntrySchema = z
  .object({
    /** Its number in this case, from 0, for ever: entries before it may be dropped. */
    n: z.int().min(0),
    at: instantSchema,
    by: z.enum(['borrower', 'helper', 'staff', 'system']),
    /** Who of the staff: their sign-in name, never a borrower's. */
    who: z.string().max(80).optional(),
    text: z.string().min(1).max(ENTRY_LENGTH_MAX),
    /** The reply that carried it. */
    inboundId: inboundIdSchema.optional(),
    /** Staff only: not shown or sent to the borrower. */
    internal: z.boolean().optional(),
  })
  .readonly();
export type CaseEntry = z.infer<typeof caseEntrySchema>;

/** Who has decided when the ledger itself has shown what was in question. */
export const CLOSED_BY_LEDGER = 'ledger';

export const resolutionSchema = z
  .object({
    outcome: z.enum(['upheld', 'plan-agreed', 'closed', 'withdrawn']),
    at: instantSchema,
    by: z.string().min(1).max(80),
    /** Why, in words the borrower may read. */
    reason: z.string().min(1).max(ENTRY_LENGTH_MAX),
  })
  .readonly();
export type Resolution = z.infer<typeof resolutionSchema>;

export const caseSchema = z
  .object({
    caseId: caseIdSchema,
    rev: revSchema,
    kind: caseKindSchema,
    state: caseStateSchema,
    openedAt: instantSchema,
    openedBy: z.enum(['reply', 'page', 'operator', 'system']),
    /** What caused it: an inbound id, a payment id, a form. The same cause never opens two. */
    cause: z.string().min(1).max(80),
    language: languageSchema,
    contactId: contactIdSchema.optional(),
    personId: personIdSchema.optional(),
    /** Which loan it is about, where that is known. */
    loanId: loanIdSchema.optional(),
    /** A person has made sure that it concerns `loanId` alone: its hold lies there, and on nothing else. */
    narrowed: z.boolean().optional(),
    /** The announced payment that no snapshot has listed. */
    paymentId: paymentIdSchema.optional(),
    noticeId: noticeIdSchema.optional(),
    owner: z.string().max(80).optional(),
    /** When the borrower must have our answer. */
    dueAt: instantSchema,
    /** When sweep acts next: reminds, raises the alarm, looks at the ledger. */
    actAt: instantSchema,
    /** While watching: how long the ledger may stay silent before a person has to look. */
    watchUntil: instantSchema.optional(),
    remindedAt: instantSchema.optional(),
    alarmedAt: instantSchema.optional(),
    conversation: z.array(caseEntrySchema).max(ENTRIES_MAX).readonly(),
    resolution: resolutionSchema.optional(),
    /** 1 (bad) to 5 (good), asked once after the case has closed. */
    score: z.int().min(1).max(5).optional(),
    /** SHA-256 of the secret shown once on the page where it was filed. */
    secretDigest: z.string().length(64).optional(),
  })
  .readonly();
export type Case = z.infer<typeof caseSchema>;
