import * as z from 'zod';
import { Fault } from '../../fault.ts';
import { issuesIn, parseJson } from '../../json.ts';
import type { Fate, Receipt } from '../../model/receipt.ts';
import { parseInstant, type Instant } from '../../time.ts';

const sent = (code: string): Fate => ({ state: 'sent', code });
const delivered = (code: string): Fate => ({ state: 'delivered', code });
const undelivered = (code: string): Fate => ({ state: 'undelivered', code });
const never = (code: string): Fate => ({ state: 'undelivered', code, number: 'unreachable' });

/**
 * What each `providerResponse` of a delivery log means, in the carrier's own words without regard to case.
 *
 * Accepted by the phone's carrier is not delivered: only the phone itself can say so. `unreachable` is only
 * what no later message to the same number can change; what blocks one text, one hour or one budget is not.
 *
 * Source: Amazon SNS Developer Guide, "SMS delivery monitoring with Amazon CloudWatch metrics and logs",
 * section "SMS delivery failure reasons", in its present and its earlier wording; and for success the
 * descriptions of TEXT_DELIVERED and TEXT_SUCCESSFUL in the AWS End User Messaging SMS User Guide.
 */
export const providerResponses: Readonly<Record<string, Fate>> = {
  'message has been accepted by phone': delivered('accepted-by-phone'),
  'message has been accepted by phone carrier': sent('accepted-by-carrier'),
  'blocked as spam by phone carrier': undelivered('blocked-as-spam'),
  'destination is on a blocked list': never('number-on-blocked-list'),
  'destination is blacklisted': never('number-on-blocked-list'),
  'invalid phone number': never('invalid-number'),
  'message body is invalid': undelivered('body-invalid'),
  'phone carrier has blocked this message': undelivered('blocked-by-carrier'),
  'phone carrier is currently unreachable/unavailable': undelivered('carrier-unavailable'),
  'phone has blocked sms': never('phone-blocks-sms'),
  'phone is on a blocked list': never('phone-on-blocked-list'),
  'phone is blacklisted': never('phone-on-blocked-list'),
  'phone is currently unreachable/unavailable': undelivered('phone-unavailable'),
  'phone number is opted out': { state: 'undelivered', code: 'opted-out-at-carrier', number: 'opted-out' },
  'this delivery would exceed max price': undelivered('price-limit'),
  'unknown error attempting to reach phone': undelivered('unknown-error'),
};

/** `2016-06-28 00:40:34.558`, in UTC. */
const snsTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,3})?$/, 'not a time written 2016-06-28 00:40:34.558')
  .transform((text, context): Instant => {
    try {
      return parseInstant(`${text.replace(' ', 'T')}Z`);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue({ code: 'custom', message: 'no such time' });
      return z.NEVER;
    }
  });

/** Fields that say nothing to us (price, dwell time, network codes) are passed over, whatever they hold. */
const lineSchema = z.object({
  notification: z.object({ messageId: z.string().min(1).max(100), timestamp: snsTimeSchema }),
  delivery: z.object({
    destination: z.string().optional().catch(undefined),
    providerResponse: z.string().max(500).optional().catch(undefined),
  }),
  status: z.enum(['SUCCESS', 'FAILURE']),
});
type Line = z.infer<typeof lineSchema>;

const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * One line of the SMS delivery logs of SNS. Throws Fault('invalid_input') that names the field, and quotes
 * nothing: the line holds a phone number.
 */
export function readReceipt(line: string): Receipt {
  const parsed = lineSchema.safeParse(parseJson(line, 'delivery log line'));
  if (!parsed.success) {
    throw new Fault('invalid_input', `delivery log line: ${issuesIn(parsed.error)}`, { cause: parsed.error });
  }
  const { notification, delivery } = parsed.data;
  const { destination } = delivery;
  return {
    carrierMessageId: notification.messageId,
    number: destination !== undefined && E164.test(destination) ? destination : undefined,
    takenAt: notification.timestamp,
    fate: fateOf(parsed.data),
  };
}

/**
 * The status is what SNS stands for; words that contradict it, or that are not known, add nothing. An unknown
 * success says that the carrier has it and no more; an unknown failure condemns no number.
 */
function fateOf({ status, delivery }: Line): Fate {
  const said = (delivery.providerResponse ?? '').trim().toLowerCase();
  const known = Object.hasOwn(providerResponses, said) ? providerResponses[said] : undefined;
  if (status === 'SUCCESS') {
    return known !== undefined && known.state !== 'undelivered' ? known : sent('success');
  }
  return known?.state === 'undelivered' ? known : undelivered('failure');
}
