import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readWebhook, type WebhookRequest } from '../../functions/reply/webhook.ts';
import { at } from '../builders/ids.ts';

const secret = 'a-secret-of-the-test';
const keys = [secret];
const now = at('2026-06-25T14:00:00Z');
const seconds = String(now / 1000);
const message = {
  id: 'm-1',
  from: '+12125550123',
  to: '+18335550100',
  text: 'STOP',
  sentAt: '2026-06-25T13:59:58Z',
};

const sign = (timestamp: string, body: string, key = secret): string =>
  `v1=${createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex')}`;

function request(over: { body?: string; timestamp?: string; signature?: string } = {}): WebhookRequest {
  const body = over.body ?? JSON.stringify(message);
  const timestamp = over.timestamp ?? seconds;
  return { body: Buffer.from(body), timestamp, signature: over.signature ?? sign(timestamp, body) };
}

describe('a signed webhook', () => {
  it('is read, its time taken from the envelope', () => {
    const read = readWebhook(request(), keys, now);
    expect(read).toMatchObject({
      inbound: { from: '+12125550123', text: 'STOP', sentAt: at('2026-06-25T13:59:58Z') },
    });
  });

  it('gives the same id for the same message, whenever it is signed', () => {
    const [one, other] = [request(), request({ timestamp: String(now / 1000 + 60) })].map((each) =>
      readWebhook(each, keys, now),
    );
    expect(one).toEqual(other);
  });

  it('is taken up to five minutes before and after it was signed', () => {
    for (const offset of [-300, 300]) {
      const timestamp = String(now / 1000 + offset);
      expect(readWebhook(request({ timestamp }), keys, now)).toHaveProperty('inbound');
    }
  });
});

describe('refused, with a reason', () => {
  const cases: readonly [string, WebhookRequest, string][] = [
    [
      'no headers at all',
      { body: Buffer.from('{}'), timestamp: undefined, signature: undefined },
      'unsigned',
    ],
    [
      'a signature by another key',
      request({ signature: sign(seconds, JSON.stringify(message), 'other') }),
      'bad-signature',
    ],
    ['a signature of another body', request({ signature: sign(seconds, '{}') }), 'bad-signature'],
    ['a signature of another time', { ...request(), timestamp: String(now / 1000 + 1) }, 'bad-signature'],
    ['a signature that is cut', request({ signature: 'v1=00' }), 'bad-signature'],
    [
      'an unknown version',
      request({ signature: sign(seconds, JSON.stringify(message)).replace('v1', 'v0') }),
      'bad-signature',
    ],
    ['five minutes and a second late', request({ timestamp: String(now / 1000 - 301) }), 'stale'],
    ['five minutes and a second early', request({ timestamp: String(now / 1000 + 301) }), 'stale'],
    ['a time in words', request({ timestamp: 'yesterday!' }), 'malformed-timestamp'],
    ['more than 16 KiB', request({ body: `"${'x'.repeat(17_000)}"` }), 'too-large'],
    ['not JSON', request({ body: 'STOP' }), 'malformed-body'],
    [
      'a number that is not E.164',
      request({ body: JSON.stringify({ ...message, from: '5550123' }) }),
      'malformed-body',
    ],
    ['a field too many', request({ body: JSON.stringify({ ...message, admin: true }) }), 'malformed-body'],
    ['no time', request({ body: JSON.stringify({ ...message, sentAt: 'now' }) }), 'malformed-body'],
  ];

  it.each(cases)('%s', (_why, one, refusal) => {
    expect(readWebhook(one, keys, now)).toMatchObject({ refusal });
  });
});
