import * as z from 'zod';

/** What goes between the local run and the carrier's process. */
export const messageSchema = z.object({
  id: z.string(),
  direction: z.enum(['to-phone', 'from-phone']),
  body: z.string(),
  /** ISO 8601. */
  at: z.string(),
  /** SMS parts, as a carrier counts and charges them. */
  parts: z.int(),
});
export type PhoneMessage = z.infer<typeof messageSchema>;

export const phonesSchema = z.array(z.object({ number: z.string(), messages: z.array(messageSchema) }));
export type Phone = z.infer<typeof phonesSchema>[number];

export const carrierSetupSchema = z.object({
  log: z.string(),
  seed: z.string(),
  senderNumber: z.string(),
  webhookUrl: z.string(),
  webhookSecret: z.string(),
});
export type CarrierSetup = z.infer<typeof carrierSetupSchema>;
