import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../shared/adapters/aws/log-subscription.ts';
import { asideLinesOf } from '../../shared/adapters/aws/sqs-receipts-aside.ts';
import { Fault } from '../../shared/fault.ts';

/** The example of the Powertools reference, CloudWatchLogsSchema, which is that of the CloudWatch Logs User Guide. */
const documented = {
  awslogs: {
    data: 'H4sIAAAAAAAAAHWPwQqCQBCGX0Xm7EFtK+smZBEUgXoLCdMhFtKV3akI8d0bLYmibvPPN3wz00CJxmQnTO41whwWQRIctmEcB6sQbFC3CjW3XW8kxpOpP+OC22d1Wml1qZkQGtoMsScxaczKN3plG8zlaHIta5KqWsozoTYw3/djzwhpLwivWFGHGpAFe7DL68JlBUk+l7KSN7tCOEJ4M3/qOI49vMHj+zCKdlFqLaU2ZHV2a4Ct/an0/ivdX8oYc1UVX860fQDQiMdxRQEAAA==',
  },
};

const packed = (batch: unknown) => ({
  awslogs: { data: gzipSync(JSON.stringify(batch)).toString('base64') },
});
const batch = (messageType: string, ...messages: readonly string[]) => ({
  messageType,
  owner: '123456789012',
  logGroup: 'sns/us-east-1/123456789012/DirectPublishToPhoneNumber',
  logStream: 'a',
  subscriptionFilters: ['b'],
  logEvents: messages.map((message, n) => ({ id: `line-${n}`, timestamp: 1, message })),
});

describe('what CloudWatch Logs hands to a subscriber', () => {
  it('is unpacked as AWS documents it', () => {
    const lines = linesOf(documented);
    expect(lines.map(({ id }) => id)).toEqual(['eventId1', 'eventId2']);
  });

  it('has no lines when it only tries whether somebody is there', () => {
    expect(linesOf(packed(batch('CONTROL_MESSAGE', 'CWL CONTROL MESSAGE: Checking health')))).toEqual([]);
  });

  it('gives each line its id, which stays the same when the batch comes twice', () => {
    expect(
      linesOf(packed(batch('DATA_MESSAGE', 'one', 'two'))).map(({ id, message }) => [id, message]),
    ).toEqual([
      ['line-0', 'one'],
      ['line-1', 'two'],
    ]);
  });

  it.each([
    { because: 'no envelope', event: {} },
    { because: 'no base64', event: { awslogs: { data: '{"a":1}' } } },
    { because: 'no gzip', event: { awslogs: { data: Buffer.from('plain').toString('base64') } } },
    { because: 'no JSON within', event: { awslogs: { data: gzipSync('+12125550123').toString('base64') } } },
    { because: 'no batch within', event: packed({ messageType: 'DATA_MESSAGE' }) },
    { because: 'a kind nobody knows', event: packed(batch('OTHER')) },
  ])('is refused: $because', ({ event }) => {
    expect(() => linesOf(event)).toThrow(Fault);
    expect(() => linesOf(event)).not.toThrow(/5550123/);
  });
});

describe('a receipt that was put aside', () => {
  it('is one line, or the whole batch that Lambda has given up', () => {
    expect(asideLinesOf('{"line":"one","reason":"conflict: x"}')).toEqual(['one']);
    const requestPayload = packed(batch('DATA_MESSAGE', 'one', 'two'));
    const givenUp = { version: '1.0', requestContext: { condition: 'RetriesExhausted' }, requestPayload };
    expect(asideLinesOf(JSON.stringify(givenUp))).toEqual(['one', 'two']);
  });

  it.each(['', '{}', '[]', '{"line":7,"reason":"x"}', '{"requestPayload":{}}'])('is refused: %s', (body) => {
    expect(() => asideLinesOf(body)).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });
});
