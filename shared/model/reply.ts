import * as z from 'zod';
import { contactIdSchema, inboundIdSchema } from './ids.ts';
import { instantSchema, revSchema } from './value.ts';

/** What a borrower's words mean, in the order in which they are answered when several are said. */
export const intents = [
  'distress',
  'opt-out',
  'wrong-person',
  'legal',
  'dispute',
  'hardship',
  'complaint',
  'paid',
  'authenticity',
  'help',
  'promise',
  'opt-in',
  'acknowledge',
  /** Nothing certain. */
  'unclear',
] as const;
export const intentSchema = z.enum(intents);
export type Intent = z.infer<typeof intentSchema>;

/** Longer than any SMS can be: what a door lets in is stored whole, and understood whole. */
export const REPLY_LENGTH_MAX = 16_384;

/** A reply is stored before anything is done about it (`received`), then applied exactly once. */
export const replySchema = z
  .object({
    inboundId: inboundIdSchema,
    rev: revSchema,
    contactId: contactIdSchema,
    body: z.string().max(REPLY_LENGTH_MAX),
    /** The envelope's time: when the carrier says the words were sent. Orders opt-out against opt-in. */
    receivedAt: instantSchema,
    storedAt: instantSchema,
    state: z.enum(['received', 'applied']),
    appliedAt: instantSchema.optional(),
    intents: z.array(intentSchema).readonly(),
  })
  .readonly();
export type Reply = z.infer<typeof replySchema>;
