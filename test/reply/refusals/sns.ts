import { aRequest, notSns, sns, snsRequest } from '../../builders/doors.ts';
import { aConfirmation, aNotification, aTwoWayPayload, signatureOf } from '../../builders/sns-message.ts';
import type { Refused } from './refused.ts';

const real = aNotification(sns.privateKey);
const notification = (over: Parameters<typeof aNotification>[1]) =>
  snsRequest(aNotification(sns.privateKey, over));
const certificate = (host: string, file = `SimpleNotificationService-${'0a'.repeat(16)}.pem`) =>
  notification({ SigningCertURL: `https://${host}/${file}` });

export const ofSns: readonly Refused[] = [
  {
    reason: 'somebody else has signed it',
    request: snsRequest(aNotification(notSns.privateKey)),
    status: 403,
    counted: 'sns-bad-signature',
  },
  {
    reason: 'its text was changed',
    request: snsRequest({ ...real, Message: aTwoWayPayload({ messageBody: 'START' }) }),
    status: 403,
    counted: 'sns-bad-signature',
  },
  {
    reason: 'its time was made new',
    request: snsRequest({ ...real, Timestamp: '2026-06-25T14:00:00.000Z' }),
    status: 403,
    counted: 'sns-bad-signature',
  },
  {
    reason: 'signature version 1',
    request: snsRequest({
      ...real,
      SignatureVersion: '1',
      Signature: signatureOf(real, sns.privateKey, 'sha1'),
    }),
    status: 400,
    counted: 'sns-malformed-envelope',
  },
  {
    reason: 'another topic of ours',
    request: notification({ TopicArn: 'arn:aws:sns:us-east-1:123456789012:alarms' }),
    status: 403,
    counted: 'sns-foreign-topic',
  },
  {
    reason: 'the same topic of another account',
    request: notification({ TopicArn: 'arn:aws:sns:us-east-1:999999999999:inbound' }),
    status: 403,
    counted: 'sns-foreign-topic',
  },
  {
    reason: 'a certificate elsewhere',
    request: certificate('example.com'),
    status: 403,
    counted: 'sns-foreign-certificate',
  },
  {
    reason: 'a certificate of another region',
    request: certificate('sns.eu-west-1.amazonaws.com'),
    status: 403,
    counted: 'sns-foreign-certificate',
  },
  {
    reason: 'a bucket that is called sns',
    request: certificate('sns.s3-us-east-1.amazonaws.com'),
    status: 403,
    counted: 'sns-foreign-certificate',
  },
  {
    reason: 'a host that only begins like it',
    request: certificate('sns.us-east-1.amazonaws.com.example.com'),
    status: 403,
    counted: 'sns-foreign-certificate',
  },
  {
    reason: 'the host before an at sign',
    request: certificate('sns.us-east-1.amazonaws.com@example.com'),
    status: 403,
    counted: 'sns-foreign-certificate',
  },
  {
    reason: 'another file of the host',
    request: certificate('sns.us-east-1.amazonaws.com', 'other.pem'),
    status: 403,
    counted: 'sns-foreign-certificate',
  },
  {
    reason: 'a path that climbs',
    request: certificate('sns.us-east-1.amazonaws.com', 'SimpleNotificationService-/../x.pem'),
    status: 403,
    counted: 'sns-foreign-certificate',
  },
  {
    reason: 'a certificate over plain HTTP',
    request: notification({ SigningCertURL: real.SigningCertURL.replace('https', 'http') }),
    status: 403,
    counted: 'sns-foreign-certificate',
  },
  {
    reason: 'published fifteen minutes and a second ago',
    request: notification({ Timestamp: '2026-06-25T13:44:59.000Z' }),
    status: 403,
    counted: 'sns-stale',
  },
  {
    reason: 'published in five minutes and a second',
    request: notification({ Timestamp: '2026-06-25T14:05:01.000Z' }),
    status: 403,
    counted: 'sns-stale',
  },
  {
    reason: 'larger than any SMS',
    request: notification({ Message: aTwoWayPayload({ messageBody: 'x'.repeat(70_000) }) }),
    status: 413,
    counted: 'sns-too-large',
  },
  {
    reason: 'not JSON',
    request: aRequest('STOP', { 'x-amz-sns-message-type': 'Notification' }),
    status: 400,
    counted: 'sns-malformed-envelope',
  },
  {
    reason: 'no signature',
    request: snsRequest({ ...real, Signature: undefined }),
    status: 400,
    counted: 'sns-malformed-envelope',
  },
  {
    reason: 'an unknown type',
    request: snsRequest({ ...real, Type: 'Greeting' }),
    status: 400,
    counted: 'sns-malformed-envelope',
  },
  {
    reason: 'the bare payload, as raw delivery would send it',
    request: aRequest(aTwoWayPayload(), { 'x-amz-sns-message-type': 'Notification' }),
    status: 400,
    counted: 'sns-malformed-envelope',
  },
  {
    reason: 'signed, but no two-way SMS',
    request: notification({ Message: 'hello' }),
    status: 400,
    counted: 'sns-malformed-payload',
  },
  {
    reason: 'signed, but from a short code',
    request: notification({ Message: aTwoWayPayload({ originationNumber: '12345' }) }),
    status: 400,
    counted: 'sns-malformed-payload',
  },
  {
    reason: 'a forged question whether we subscribe',
    request: snsRequest(aConfirmation(notSns.privateKey)),
    status: 403,
    counted: 'sns-bad-signature',
  },
  {
    reason: 'a question of a foreign topic',
    request: snsRequest(
      aConfirmation(sns.privateKey, { TopicArn: 'arn:aws:sns:us-east-1:999999999999:inbound' }),
    ),
    status: 403,
    counted: 'sns-foreign-topic',
  },
];
