import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { issuesIn, parseJson } from '../../shared/json.ts';
import type { Instant } from '../../shared/time.ts';
import type { Inbound } from './reply.ts';
import { inboundIdOf } from './webhook.ts';

/**
 * What AWS End User Messaging publishes for each SMS that reaches a two-way number (AWS docs: "two-way SMS
 * message payload"). It carries no time of its own; the envelope's time is when the queue took it.
 */
const payloadSchema = z.object({
  originationNumber: z.string().regex(/^\+[1-9]\d{6,14}$/),
  destinationNumber: z.string(),
  messageBody: z.string().max(2000),
  inboundMessageId: z.string().min(1).max(200),
});

/** Throws Fault('invalid_input') that names the field. */
export function readTwoWay(body: string, queuedAt: Instant): Inbound {
  const parsed = payloadSchema.safeParse(parseJson(body, 'two-way SMS payload'));
  if (!parsed.success) {
    const why = issuesIn(parsed.error);
    throw new Fault('invalid_input', `two-way SMS payload: ${why}`);
  }
  const { originationNumber, messageBody, inboundMessageId } = parsed.data;
  return {
    inboundId: inboundIdOf('two-way', inboundMessageId),
    from: originationNumber,
    text: messageBody,
    sentAt: queuedAt,
  };
}
