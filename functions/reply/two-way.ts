import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { issuesIn, parseJson } from '../../shared/json.ts';
import { REPLY_LENGTH_MAX } from '../../shared/model/reply.ts';
import { parseInstant, type Instant } from '../../shared/time.ts';
import { inboundIdOf } from './inbound-id.ts';
import type { Inbound } from './store-reply.ts';

/**
 * What AWS End User Messaging publishes for each SMS that reaches a two-way number (AWS docs: "two-way SMS
 * message payload"). It carries no time of its own; the envelope's time is when SNS published it, by either road:
 * were the queue's own time taken there, an old START that came late would outrank the STOP after it. The same
 * message by both roads has the same `inboundMessageId`, and so is one reply.
 */
const payloadSchema = z.object({
  originationNumber: z.string().regex(/^\+[1-9]\d{6,14}$/),
  destinationNumber: z.string(),
  messageBody: z.string().max(REPLY_LENGTH_MAX),
  inboundMessageId: z.string().min(1).max(200),
});

/** What SNS puts into a queue that does not ask for the bare payload; IAM, not a signature, says that it is SNS. */
const envelopeSchema = z.object({
  Type: z.literal('Notification'),
  Message: z.string(),
  Timestamp: z.iso.datetime(),
});

/** A message of the queue behind our number. Throws Fault('invalid_input') that names the field. */
export function readQueued(body: string): Inbound {
  const parsed = envelopeSchema.safeParse(parseJson(body, 'SNS notification'));
  if (!parsed.success) throw new Fault('invalid_input', `SNS notification: ${issuesIn(parsed.error)}`);
  return readTwoWay(parsed.data.Message, parseInstant(parsed.data.Timestamp));
}

/** Throws Fault('invalid_input') that names the field. */
export function readTwoWay(body: string, sentAt: Instant): Inbound {
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
    sentAt,
  };
}
