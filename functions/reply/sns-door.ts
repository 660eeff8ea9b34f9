import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { issuesIn } from '../../shared/json.ts';
import type { SnsMessage, SnsSignatures, TopicSubscription } from '../../shared/ports/sns-door.ts';
import { MINUTE_MS, parseInstant, type Instant } from '../../shared/time.ts';
import type { Inbound } from './store-reply.ts';
import { readTwoWay } from './two-way.ts';
import { jsonOf } from './webhook.ts';

export interface SnsDoor {
  /** The only topic whose messages are taken. */
  readonly topicArn: string;
  readonly signatures: SnsSignatures;
  readonly subscription: TopicSubscription;
}

export type SnsRefusal =
  | 'too-large'
  | 'malformed-envelope'
  | 'foreign-topic'
  | 'foreign-certificate'
  | 'stale'
  | 'no-certificate'
  | 'bad-signature'
  | 'token-refused'
  | 'malformed-payload';

export type SnsRead =
  | { readonly inbound: Inbound }
  /** It was about the subscription itself, and nothing more is to be done. */
  | { readonly done: 'confirmed' | 'unsubscribed' }
  | { readonly refusal: SnsRefusal; readonly why: string };

/** An SMS in the carrier's JSON in SNS's envelope; SNS itself takes no more than 256 KiB. */
const BODY_BYTES_MAX = 64 * 1024;

/**
 * Older is not taken here: what was once sent must not work for ever in the hands of whoever has seen it. It
 * loses no STOP. SNS tries this door for three minutes (infra/constructs/number.ts), with the time at which
 * the message was published; and the queue has had the same message from the start, of whatever age.
 */
const AGE_MAX_MS = 15 * MINUTE_MS;
/** How far ahead of ours a clock of AWS may be. */
const AHEAD_MAX_MS = 5 * MINUTE_MS;

const signed = {
  MessageId: z.string().min(1).max(100),
  TopicArn: z.string().max(300),
  Message: z.string(),
  Timestamp: z.iso.datetime(),
  SignatureVersion: z.literal('2'),
  Signature: z.base64().max(1024),
  SigningCertURL: z.string().max(300),
};
const control = { ...signed, Token: z.string().min(1).max(1024), SubscribeURL: z.string() };

/** What SNS documents, and only what is signed: whatever else is in it is not looked at. */
const envelopeSchema = z.discriminatedUnion('Type', [
  z.object({ Type: z.literal('Notification'), Subject: z.string().optional(), ...signed }),
  z.object({ Type: z.literal('SubscriptionConfirmation'), ...control }),
  z.object({ Type: z.literal('UnsubscribeConfirmation'), ...control }),
]);

/**
 * Verifies and reads what SNS posts, and answers for the subscription.
 *
 * In this order: size, form and signature version 2; our topic; a certificate at the one host that signs for
 * that topic's region; age; the signature. Only then is the message read. Throws Fault('unavailable') when the
 * certificate or SNS cannot be reached: SNS comes again.
 */
export async function readSns(door: SnsDoor, body: Buffer, now: Instant): Promise<SnsRead> {
  if (body.length > BODY_BYTES_MAX) return { refusal: 'too-large', why: `at most ${BODY_BYTES_MAX} bytes` };
  const parsed = envelopeSchema.safeParse(jsonOf(body));
  if (!parsed.success) return { refusal: 'malformed-envelope', why: issuesIn(parsed.error) };
  const refused = pinned(parsed.data, door.topicArn) ?? aged(parsed.data, now);
  if (refused !== undefined) return refused;
  const said = await door.signatures.check(parsed.data, now);
  if (said === 'no-certificate') return { refusal: said, why: 'SNS has no such certificate' };
  if (said === 'forged') return { refusal: 'bad-signature', why: 'the signature does not fit' };
  switch (parsed.data.Type) {
    case 'Notification':
      return payloadOf(parsed.data);
    case 'SubscriptionConfirmation':
      return confirmed(door, parsed.data.Token);
    case 'UnsubscribeConfirmation':
      // Only somebody with rights in our account can do that. It is not undone here: a stack that is taken down
      // unsubscribes too. An alarm tells; the queue goes on hearing everything.
      return { done: 'unsubscribed' };
    default:
      return parsed.data satisfies never;
  }
}

function pinned({ TopicArn, SigningCertURL }: SnsMessage, topicArn: string): SnsRead | undefined {
  if (TopicArn !== topicArn) return { refusal: 'foreign-topic', why: 'not the topic of our number' };
  if (isCertificateOf(topicArn, SigningCertURL)) return undefined;
  return { refusal: 'foreign-certificate', why: 'not an address at which SNS keeps its certificates' };
}

/**
 * Exactly `https://sns.REGION.amazonaws.com/SimpleNotificationService-….pem`, with `.cn` in China, of the
 * topic's own region. A pattern for any region would also let in a bucket of that name on the storage service.
 */
export function isCertificateOf(topicArn: string, url: string): boolean {
  const [, partition = '', , region = ''] = topicArn.split(':');
  const host = `sns.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}`;
  const prefix = `https://${host}/SimpleNotificationService-`;
  return url.startsWith(prefix) && /^[0-9a-zA-Z]{32}\.pem$/.test(url.slice(prefix.length));
}

function aged({ Timestamp }: SnsMessage, now: Instant): SnsRead | undefined {
  const age = now - parseInstant(Timestamp);
  if (age <= AGE_MAX_MS && age >= -AHEAD_MAX_MS) return undefined;
  return { refusal: 'stale', why: 'published more than fifteen minutes ago, or in time to come' };
}

function payloadOf({ Message, Timestamp }: SnsMessage): SnsRead {
  try {
    return { inbound: readTwoWay(Message, parseInstant(Timestamp)) };
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'invalid_input') throw error;
    return { refusal: 'malformed-payload', why: error.message };
  }
}

async function confirmed({ topicArn, subscription }: SnsDoor, token: string): Promise<SnsRead> {
  const done = await subscription.confirm({ topicArn, token });
  if (done === 'confirmed') return { done };
  return { refusal: 'token-refused', why: 'SNS does not take this token: subscribe again' };
}
