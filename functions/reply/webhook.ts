import { isUtf8 } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { issuesIn, jsonOrUndefined } from '../../shared/json.ts';
import { REPLY_LENGTH_MAX } from '../../shared/model/reply.ts';
import { instantOfMs, MINUTE_MS, parseInstant, SECOND_MS, type Instant } from '../../shared/time.ts';
import { inboundIdOf } from './inbound-id.ts';
import type { Inbound } from './store-reply.ts';

/** A gateway's request, still exactly as it came. */
export interface WebhookRequest {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  /** The raw bytes that were signed. */
  readonly body: Buffer;
}

export type WebhookRefusal =
  'unsigned' | 'malformed-timestamp' | 'stale' | 'bad-signature' | 'too-large' | 'malformed-body';

export type Webhook =
  { readonly inbound: Inbound } | { readonly refusal: WebhookRefusal; readonly why: string };

/** Replay protection: a request older or newer than this is not taken, however well it is signed. */
const AGE_MAX_MS = 5 * MINUTE_MS;
/** Far more than a concatenated SMS can hold; and every text in it fits a stored reply whole. */
const BODY_BYTES_MAX = REPLY_LENGTH_MAX;

const bodySchema = z.strictObject({
  /** The gateway's own id of this message. */
  id: z.string().min(1).max(200),
  from: z.string().regex(/^\+[1-9]\d{6,14}$/, 'E.164, for example +12025550100'),
  to: z.string().min(1).max(20),
  text: z.string(),
  sentAt: z.iso.datetime({ offset: true }),
});

/**
 * Verifies and reads a signed gateway webhook.
 *
 * Signature: header `x-fairnotice-signature: v1=HEX`, HEX = HMAC-SHA-256 over
 * `<x-fairnotice-timestamp> + '.' + <raw body>`, timestamp in Unix seconds. Any one of `keys` may have made
 * it: while a key is being replaced there are two. Nothing of the body is read before the signature holds.
 */
export function readWebhook(request: WebhookRequest, keys: readonly string[], now: Instant): Webhook {
  const { timestamp, signature, body } = request;
  if (timestamp === undefined || signature === undefined) {
    return {
      refusal: 'unsigned',
      why: 'headers x-fairnotice-timestamp and x-fairnotice-signature are needed',
    };
  }
  if (body.length > BODY_BYTES_MAX) return { refusal: 'too-large', why: `at most ${BODY_BYTES_MAX} bytes` };
  if (!/^\d{10}$/.test(timestamp)) {
    return { refusal: 'malformed-timestamp', why: 'x-fairnotice-timestamp: Unix seconds, ten digits' };
  }
  if (!isSignedByOneOf(keys, timestamp, body, signature)) {
    return { refusal: 'bad-signature', why: 'the signature does not fit' };
  }
  const age = Math.abs(now - instantOfMs(Number(timestamp) * SECOND_MS));
  if (age > AGE_MAX_MS) {
    return { refusal: 'stale', why: 'signed more than five minutes from now: sign it again' };
  }
  return readBody(body);
}

/** Tries every key to the end, so that the time it takes does not say which one fits. */
function isSignedByOneOf(
  keys: readonly string[],
  timestamp: string,
  body: Buffer,
  signature: string,
): boolean {
  const hex = /^v1=([0-9a-f]{64})$/.exec(signature)?.[1];
  if (hex === undefined) return false;
  const given = Buffer.from(hex, 'hex');
  const fits = keys.map((key) =>
    timingSafeEqual(createHmac('sha256', key).update(`${timestamp}.`).update(body).digest(), given),
  );
  return fits.includes(true);
}

function readBody(body: Buffer): Webhook {
  const parsed = bodySchema.safeParse(jsonOf(body));
  if (!parsed.success) {
    const why = issuesIn(parsed.error);
    return { refusal: 'malformed-body', why };
  }
  const { id, from, text, sentAt } = parsed.data;
  return { inbound: { inboundId: inboundIdOf('webhook', id), from, text, sentAt: parseInstant(sentAt) } };
}

/** Undefined, which no schema takes, when it is not JSON in UTF-8. */
export function jsonOf(body: Buffer): unknown {
  return isUtf8(body) ? jsonOrUndefined(new TextDecoder().decode(body)) : undefined;
}
