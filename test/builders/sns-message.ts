import { sign, type KeyObject } from 'node:crypto';
import type { SnsMessage } from '../../shared/ports/sns-door.ts';

export const inboundTopicArn = 'arn:aws:sns:us-east-1:123456789012:inbound';
export const certificateUrl = `https://sns.us-east-1.amazonaws.com/SimpleNotificationService-${'0a'.repeat(16)}.pem`;

/** What AWS publishes for one SMS that reached our number. */
export const aTwoWayPayload = (over: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    originationNumber: '+12125550123',
    destinationNumber: '+18335550100',
    messageKeyword: 'KEYWORD_123456789012',
    messageBody: 'STOP',
    inboundMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
    previousPublishedMessageId: 'wJalrXUtnFEMI-K7MDENG',
    ...over,
  });

type Unsigned = Omit<SnsMessage, 'Signature'>;

/** The fields in the order in which SNS signs them (SNS developer guide, "Verifying the signatures"). */
const signedFields = [
  'Message',
  'MessageId',
  'Subject',
  'SubscribeURL',
  'Timestamp',
  'Token',
  'TopicArn',
  'Type',
] as const;

export function signatureOf(message: Unsigned, key: KeyObject, hash: 'sha256' | 'sha1' = 'sha256'): string {
  const text = signedFields
    .filter((field) => message[field] !== undefined)
    .map((field) => `${field}\n${String(message[field])}\n`)
    .join('');
  return sign(hash, Buffer.from(text), key).toString('base64');
}

/** A notification of our topic, signed two seconds after ten in the morning of the stage. */
export const aNotification = (key: KeyObject, over: Partial<Unsigned> = {}): SnsMessage =>
  signedMessage(key, { Type: 'Notification', ...over });

/** SNS asks whether we want what the topic publishes. */
export const aConfirmation = (key: KeyObject, over: Partial<Unsigned> = {}): SnsMessage =>
  signedMessage(key, {
    Type: 'SubscriptionConfirmation',
    Message: 'You have chosen to subscribe to the topic.',
    Token: 'a'.repeat(64),
    SubscribeURL: `https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=${'a'.repeat(64)}`,
    ...over,
  });

function signedMessage(key: KeyObject, over: Partial<Unsigned>): SnsMessage {
  const message: Unsigned = {
    Type: 'Notification',
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: inboundTopicArn,
    Message: aTwoWayPayload(),
    Timestamp: '2026-06-25T13:59:58.000Z',
    SignatureVersion: '2',
    SigningCertURL: certificateUrl,
    ...over,
  };
  return { ...message, Signature: signatureOf(message, key) };
}
