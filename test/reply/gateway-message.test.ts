import { describe, expect, it } from 'vitest';
import { gatewayMappingSchema, type GatewayMapping } from '../../functions/reply/gateway-mapping.ts';
import { messagesIn, readMessage } from '../../functions/reply/gateway-message.ts';
import { isCertificateOf } from '../../functions/reply/sns-door.ts';
import { at } from '../builders/ids.ts';

/** A gateway that nobody has: a form, a number as Americans write it, ISO times, ids. */
const aMapping = (over: Readonly<Record<string, unknown>> = {}): GatewayMapping =>
  gatewayMappingSchema.parse({
    name: 'example',
    source: 'https://example.com/docs',
    body: 'json',
    messages: 'one',
    number: { field: 'from', country: 'US' },
    text: { field: 'text' },
    sentAt: { field: 'at', format: 'iso' },
    id: { field: 'id' },
    answer: { ok: 1 },
    ...over,
  });
const fields = { from: '(212) 555-0123', text: 'STOP', at: '2026-06-25T10:00:00-04:00', id: 7 };
const message = { ownId: '7', from: '+12125550123', text: 'STOP', sentAt: at('2026-06-25T14:00:00Z') };

describe('the messages of a push', () => {
  it.each([
    { form: 'one in JSON', mapping: {}, body: JSON.stringify(fields) },
    { form: 'a list', mapping: { messages: 'array' }, body: JSON.stringify([fields]) },
    {
      form: 'a list within an object',
      mapping: { messages: { field: 'items' } },
      body: JSON.stringify({ items: [fields] }),
    },
    {
      form: 'a form',
      mapping: { body: 'form' },
      body: new URLSearchParams({ ...fields, id: '7' }).toString(),
    },
  ])('are found in $form', ({ mapping, body }) => {
    const of = aMapping(mapping);
    expect(messagesIn(Buffer.from(body), of)?.map((raw) => readMessage(raw, of))).toEqual([message]);
  });

  it.each([
    { what: 'a list for one', mapping: {}, body: Buffer.from('[]') },
    { what: 'one for a list', mapping: { messages: 'array' }, body: Buffer.from('{}') },
    { what: 'no such field', mapping: { messages: { field: 'items' } }, body: Buffer.from('{}') },
    { what: 'half a JSON', mapping: {}, body: Buffer.from('{"from":') },
    {
      what: 'another encoding (退订 in GBK)',
      mapping: { body: 'form' },
      body: Buffer.from([0xcd, 0xcb, 0xb6, 0xa9]),
    },
  ])('are not guessed at in $what', ({ mapping, body }) => {
    expect(messagesIn(body, aMapping(mapping))).toBeUndefined();
  });
});

describe('a message', () => {
  const local = (zone: string) => ({ sentAt: { field: 'at', format: 'local', zone } });
  it.each([
    {
      how: 'by the clock of Beijing',
      mapping: local('Asia/Shanghai'),
      when: '2026-06-25 22:00:00',
      is: '2026-06-25T14:00:00Z',
    },
    {
      how: 'without seconds',
      mapping: local('Asia/Shanghai'),
      when: '2026-06-25 22:00',
      is: '2026-06-25T14:00:00Z',
    },
    {
      how: 'in the hour that comes twice: the first',
      mapping: local('America/New_York'),
      when: '2026-11-01 01:30:15',
      is: '2026-11-01T05:30:15Z',
    },
    {
      how: 'in seconds',
      mapping: { sentAt: { field: 'at', format: 'unix-seconds' } },
      when: 1_782_396_000,
      is: '2026-06-25T14:00:00Z',
    },
    {
      how: 'in milliseconds',
      mapping: { sentAt: { field: 'at', format: 'unix-milliseconds' } },
      when: '1782396000500',
      is: '2026-06-25T14:00:00.5Z',
    },
  ])('is dated $how', ({ mapping, when, is }) => {
    expect(readMessage({ ...fields, at: when }, aMapping(mapping))).toMatchObject({ sentAt: at(is) });
  });

  it.each([
    { number: '10012345678', code: '86', is: '+8610012345678' },
    { number: '10012345678', code: '+86', is: '+8610012345678' },
    { number: '2125550123', code: '001', is: '+12125550123' },
  ])('of $code $number is from $is', ({ number, code, is }) => {
    const mapping = aMapping({ number: { field: 'from', countryCodeField: 'code' } });
    expect(readMessage({ ...fields, from: number, code }, mapping)).toMatchObject({ from: is });
  });

  it('without a number of its own is read all the same', () => {
    expect(readMessage({ ...fields, id: undefined }, aMapping())).toMatchObject({ ownId: '' });
  });

  it.each([
    { reason: 'no number', change: { from: undefined }, problem: 'from' },
    { reason: 'a number too short to call', change: { from: '12' }, problem: 'from' },
    { reason: 'no text', change: { text: null }, problem: 'text' },
    { reason: 'a text longer than any SMS', change: { text: 'x'.repeat(16_385) }, problem: 'text' },
    { reason: 'no time', change: { at: undefined }, problem: 'at' },
    { reason: 'a time without zone', change: { at: '2026-06-25T10:00:00' }, problem: 'at' },
    { reason: 'a time in words', change: { at: 'now' }, problem: 'at' },
  ])('names what cannot be read, and never says it: $reason', ({ change, problem }) => {
    expect(readMessage({ ...fields, ...change }, aMapping())).toEqual({ problem });
  });
});

describe('the certificates of SNS', () => {
  const file = `SimpleNotificationService-${'0a'.repeat(16)}.pem`;
  const topic = (partition: string, region: string) => `arn:${partition}:sns:${region}:123456789012:inbound`;
  it.each([
    { topic: topic('aws', 'us-east-1'), host: 'sns.us-east-1.amazonaws.com', is: true },
    { topic: topic('aws', 'ap-southeast-1'), host: 'sns.ap-southeast-1.amazonaws.com', is: true },
    { topic: topic('aws-cn', 'cn-north-1'), host: 'sns.cn-north-1.amazonaws.com.cn', is: true },
    { topic: topic('aws-cn', 'cn-north-1'), host: 'sns.cn-north-1.amazonaws.com', is: false },
    { topic: topic('aws', 'us-east-1'), host: 'sns.us-east-1.amazonaws.com.cn', is: false },
    { topic: topic('aws', 'us-east-1'), host: 'sns.ap-southeast-1.amazonaws.com', is: false },
  ])('of $topic are at $host: $is', ({ topic: arn, host, is }) => {
    expect(isCertificateOf(arn, `https://${host}/${file}`)).toBe(is);
  });
});
