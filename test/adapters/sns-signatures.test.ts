import { describe, expect, it } from 'vitest';
import { snsSignatures, type FetchText } from '../../shared/adapters/aws/sns-signatures.ts';
import type { SnsMessage } from '../../shared/ports/sns-door.ts';
import { aCertificate } from '../builders/certificate.ts';
import { at } from '../builders/ids.ts';
import { aConfirmation, aNotification, certificateUrl, signatureOf } from '../builders/sns-message.ts';

const ours = aCertificate();
const theirs = aCertificate();
const now = at('2026-06-25T14:00:00Z');

/** A host that keeps one certificate, and counts who asks. */
function host(answer: { status?: number; body?: string } = {}) {
  const asked: string[] = [];
  const fetchText: FetchText = (url) => {
    asked.push(url);
    return Promise.resolve({ status: 200, body: ours.pem, ...answer });
  };
  return { asked, fetchText };
}

const check = (message: SnsMessage, fetchText: FetchText = host().fetchText, when = now) =>
  snsSignatures({ fetchText }).check(message, when);

describe('a message that SNS has signed', () => {
  it.each([
    { what: 'a notification', message: aNotification(ours.privateKey) },
    { what: 'with a subject', message: aNotification(ours.privateKey, { Subject: 'Ünder\nlines' }) },
    { what: 'in Chinese', message: aNotification(ours.privateKey, { Message: '退订【众信金融】' }) },
    { what: 'a question whether we subscribe', message: aConfirmation(ours.privateKey) },
    {
      what: 'the news that we no longer do',
      message: aConfirmation(ours.privateKey, { Type: 'UnsubscribeConfirmation' }),
    },
  ])('is authentic: $what', async ({ message }) => {
    expect(await check(message)).toBe('authentic');
  });

  it('asks for its certificate once, however many come', async () => {
    const { asked, fetchText } = host();
    const signatures = snsSignatures({ fetchText });
    for (let n = 0; n < 3; n += 1) {
      expect(await signatures.check(aNotification(ours.privateKey, { MessageId: `m-${n}` }), now)).toBe(
        'authentic',
      );
    }
    expect(asked).toEqual([certificateUrl]);
  });
});

describe('a message that is not SNS’s', () => {
  const real = aNotification(ours.privateKey);
  const confirmation = aConfirmation(ours.privateKey);
  it.each<{ reason: string; message: SnsMessage }>([
    { reason: 'signed by somebody else', message: aNotification(theirs.privateKey) },
    { reason: 'another text under the signature', message: { ...real, Message: '{}' } },
    { reason: 'another time', message: { ...real, Timestamp: '2026-06-25T13:59:59.000Z' } },
    { reason: 'another topic', message: { ...real, TopicArn: 'arn:aws:sns:us-east-1:123456789012:other' } },
    { reason: 'another id', message: { ...real, MessageId: 'other' } },
    { reason: 'a subject that was not signed', message: { ...real, Subject: 'x' } },
    { reason: 'another token', message: { ...confirmation, Token: 'b'.repeat(64) } },
    { reason: 'a notification passed off as a question', message: { ...confirmation, Type: 'Notification' } },
    { reason: 'an empty signature', message: { ...real, Signature: '' } },
    {
      reason: 'a hash of SHA-1',
      message: { ...real, Signature: signatureOf(real, ours.privateKey, 'sha1') },
    },
  ])('is forged: $reason', async ({ message }) => {
    expect(await check(message)).toBe('forged');
  });

  it.each([
    { reason: 'the host has none there', answer: { status: 403 } },
    { reason: 'it has moved', answer: { status: 302 } },
    { reason: 'it is a page and no certificate', answer: { body: '<html>' } },
    { reason: 'it is far too long', answer: { body: 'x'.repeat(20_000) } },
  ])('has no certificate: $reason', async ({ answer }) => {
    expect(await check(real, host(answer).fetchText)).toBe('no-certificate');
  });

  it.each([
    { reason: 'before it is valid', when: at('2025-12-31T23:59:59Z') },
    { reason: 'when it is no longer valid', when: at('2027-01-01T00:00:01Z') },
  ])('has no certificate $reason', async ({ when }) => {
    expect(await check(real, host().fetchText, when)).toBe('no-certificate');
  });
});

describe('while the certificate cannot be had', () => {
  it.each([
    { reason: 'the host is down', fetchText: () => Promise.reject(new TypeError('fetch failed')) },
    { reason: 'the host is busy', fetchText: host({ status: 503 }).fetchText },
    { reason: 'we ask too often', fetchText: host({ status: 429 }).fetchText },
  ])('nothing is decided, so that SNS comes again: $reason', async ({ fetchText }) => {
    await expect(check(aNotification(ours.privateKey), fetchText)).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('a failure is not remembered: the next message is authentic again', async () => {
    let down = true;
    const { fetchText } = host();
    const signatures = snsSignatures({
      fetchText: (url) => (down ? Promise.resolve({ status: 500, body: 'busy' }) : fetchText(url)),
    });
    await expect(signatures.check(aNotification(ours.privateKey), now)).rejects.toThrow();
    down = false;
    expect(await signatures.check(aNotification(ours.privateKey), now)).toBe('authentic');
  });
});
