import * as z from 'zod';
import { readQueued } from '../../../functions/reply/two-way.ts';
import { envelopeOf } from '../../../shared/adapters/aws/envelope.ts';
import { asideLinesOf } from '../../../shared/adapters/aws/sqs-receipts-aside.ts';
import { loanUpdated, noticeDue, paymentReceived, watermarkAdvanced } from '../../../shared/events/events.ts';
import { Fault } from '../../../shared/fault.ts';
import { jsonOrUndefined } from '../../../shared/json.ts';
import type { DeadLetter } from './dead-letters.ts';

/** Reads a body as its own function does; throws Fault('invalid_input') where that would. */
type Reader = (body: string) => void;

const ledgerEvents = [loanUpdated, paymentReceived, watermarkAdvanced] as const;

export const readers = {
  due: (body) => {
    noticeDue.parse(envelopeOf(body).detail);
  },
  inbound: readQueued,
  receipt: asideLinesOf,
  feed: (body) => {
    const { type, detail } = envelopeOf(body);
    const known = ledgerEvents.find((event) => event.type === type);
    if (known === undefined) throw new Fault('invalid_input', 'detail-type: is none of the ledger’s events');
    known.parse(detail);
  },
  bus: envelopeOf,
} as const satisfies Readonly<Record<string, Reader>>;

/** Words of our own or of AWS's, and so no borrower's. */
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_ -]{0,79}$/);
const saidSchema = z.union([
  z.object({ reason: code }).transform(({ reason }) => reason),
  z
    .object({ requestContext: z.object({ condition: code }) })
    .transform(({ requestContext }) => `the function failed every time (${requestContext.condition})`),
]);

/**
 * Why a message was given up, without a word of what it says: what put it there tells (EventBridge, Lambda, our
 * own receipt), or its function's own reader does, which names the field and never its value.
 */
export function reasonOf({ messageId, body, errorCode }: DeadLetter, read: Reader | undefined): string {
  const named = code.safeParse(errorCode);
  if (named.success) return `it could not be delivered (${named.data})`;
  const said = saidSchema.safeParse(jsonOrUndefined(body));
  if (said.success) return said.data;
  try {
    read?.(body);
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
  return `it can be read, and what it asks for failed: the function's log says why at ${messageId}`;
}
