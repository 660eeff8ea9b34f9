import * as z from 'zod';
import { contactIdSchema } from './ids.ts';
import { instantSchema } from './value.ts';

/** Why sending waits for a person or an event. Closed: every kind has its sentence and its way out. */
export const holdKindSchema = z.enum([
  /** The lender's ledger asks for silence; a snapshot without it lifts it. */
  'ledger',
  /** Two snapshots of the same moment contradict each other; a later snapshot lifts it. */
  'ledger-conflict',
  /** Another number of this person opted out; a person at the lender lifts it. */
  'other-number-opted-out',
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

/** The most holds kept on one item; a further one of the same kind and source is the same hold. */
export const HOLDS_MAX = 20;

/** Adds a hold once: the same kind from the same source changes nothing. */
export function withHold(holds: readonly Hold[], hold: Hold): readonly Hold[] {
  const same = holds.some((one) => one.kind === hold.kind && one.source === hold.source);
  // At the limit the earliest of its kind already holds; one more would say nothing new.
  return same || holds.length >= HOLDS_MAX ? holds : [...holds, hold];
}
