import * as z from 'zod';
import { contactIdSchema, inboundIdSchema } from './ids.ts';
import { instantSchema, revSchema } from './value.ts';

/** What a borrower's words mean. One name each, everywhere. */
export const intentSchema = z.enum(['opt-out', 'opt-in', 'help', 'unclear']);
export type Intent = z.infer<typeof intentSchema>;

/** A reply is stored before anything is done about it (`received`), then applied exactly once. */
export const replySchema = z
  .object({
    inboundId: inboundIdSchema,
    rev: revSchema,
    contactId: contactIdSchema,
    body: z.string().max(2000),
    /** The envelope's time: when the carrier says the words were sent. Orders opt-out against opt-in. */
    receivedAt: instantSchema,
    storedAt: instantSchema,
    state: z.enum(['received', 'applied']),
    appliedAt: instantSchema.optional(),
    intents: z.array(intentSchema).readonly(),
  })
  .readonly();
export type Reply = z.infer<typeof replySchema>;
