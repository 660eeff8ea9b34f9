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

/** What the carrier is started with. */
export const carrierSetupSchema = z.object({ log: z.string(), seed: z.string() });
export type CarrierSetup = z.infer<typeof carrierSetupSchema>;

/** Where it hands over what phones write; a run that connects says so, and says it anew after a restart. */
export const gatewaySchema = z.object({
  senderNumber: z.string(),
  webhookUrl: z.string(),
  webhookSecret: z.string(),
  /** Where it writes its delivery log, and into which group; what failed goes to `group/Failure`. */
  logs: z.object({ url: z.string(), group: z.string() }),
});
export type CarrierGateway = z.infer<typeof gatewaySchema>;
