import * as z from 'zod';
import { contactIdSchema, type CaseId, type ContactId } from './ids.ts';
import type { Instant } from '../time.ts';
import { instantSchema } from './value.ts';

/** Why sending waits for a person or an event. Closed: every kind has its sentence and its way out. */
export const holdKindSchema = z.enum([
  /** The lender's ledger asks for silence; a snapshot without it lifts it. */
  'ledger',
  /** Two snapshots of the same moment contradict each other; a later snapshot lifts it. */
  'ledger-conflict',
  /** We have told the borrower that they were right; the ledger's next word, later than that, lifts it. */
  'correction',
  /** Another number of this person opted out; a person at the lender lifts it. */
  'other-number-opted-out',
  /** The carrier says that no message will reach this number; the lender's newer word on the number lifts it. */
  'unreachable',
  /** A reply that we could not understand; a person at the lender lifts it. */
  'unclear-reply',
  /** The borrower says that it is paid; a later snapshot, or a case, decides. */
  'paid-claimed',
  /** An open case of that kind; its resolution lifts it. */
  'distress',
  'legal',
  'wrong-person',
  'dispute',
  'hardship',
  'complaint',
  'question',
]);
export type HoldKind = z.infer<typeof holdKindSchema>;

export const holdSchema = z
  .object({
    kind: holdKindSchema,
    since: instantSchema,
    /** What caused it: an inbound id, a feed, a case id. Never a number or a name. */
    source: z.string().min(1).max(80),
    /** The hold does not bind this contact (it has its own state). */
    exceptContactId: contactIdSchema.optional(),
  })
  .readonly();
export type Hold = z.infer<typeof holdSchema>;

/**
 * What a person's other numbers wait for when one of them has opted out. One hold a number, however often it
 * says stop.
 */
export const optOutHold = (contactId: ContactId, since: Instant): Hold => ({
  kind: 'other-number-opted-out',
  since,
  source: contactId,
  exceptContactId: contactId,
});

/** What a loan waits for when a dispute about it was upheld: its holds go with the case, and this one stays. */
export const correctionHold = (caseId: CaseId, since: Instant): Hold => ({
  kind: 'correction',
  since,
  source: `upheld-${caseId}`,
});

/** Without it once the ledger has spoken of a moment after the decision. */
export const withoutCorrected = (holds: readonly Hold[], spokenAt: Instant | undefined): readonly Hold[] =>
  spokenAt === undefined
    ? holds
    : holds.filter(({ kind, since }) => kind !== 'correction' || since >= spokenAt);

/** Where the hold of a number comes from that the carrier has given up: one a number, however often it says so. */
const CARRIER = 'carrier';

/** `takenAt`: when the carrier took the message that it could never deliver. */
export const unreachableHold = (takenAt: Instant): Hold => ({
  kind: 'unreachable',
  since: takenAt,
  source: CARRIER,
});

/** Without it when the lender has made sure of the number after the carrier's word. */
export const reachableAgain = (holds: readonly Hold[], verifiedAt: Instant | undefined): readonly Hold[] =>
  verifiedAt !== undefined && holds.some(({ kind, since }) => kind === 'unreachable' && since < verifiedAt)
    ? holds.filter(({ kind }) => kind !== 'unreachable')
    : holds;

/** The kinds of those that bind this contact. */
export const bindingKinds = (holds: readonly Hold[], contactId: ContactId): readonly HoldKind[] =>
  holds.filter(({ exceptContactId }) => exceptContactId !== contactId).map(({ kind }) => kind);

/**
 * Adds a hold once: the same kind from the same source changes nothing. None is ever dropped for want of room:
 * there are no more than cases, feeds and numbers, which have limits of their own.
 */
export const withHold = (holds: readonly Hold[], hold: Hold): readonly Hold[] =>
  holds.some((one) => one.kind === hold.kind && one.source === hold.source) ? holds : [...holds, hold];

/** Without what this source has laid; the same list when it laid nothing. */
export const withoutHoldsOf = (holds: readonly Hold[], source: string): readonly Hold[] =>
  holds.some((hold) => hold.source === source) ? holds.filter((hold) => hold.source !== source) : holds;
