import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { providerResponses, readReceipt } from '../../shared/adapters/aws/sns-receipts.ts';
import { at } from '../builders/ids.ts';

const documented = readFileSync(
  new URL('../receipt/fixtures/delivery-log.jsonl', import.meta.url),
  'utf8',
).split('\n');

const line = (status: string, providerResponse?: unknown, over: object = {}): string =>
  JSON.stringify({
    notification: { messageId: 'm-1', timestamp: '2026-06-25 14:00:00.5' },
    delivery: { destination: '+12125550123', providerResponse },
    status,
    ...over,
  });

describe('a line of the delivery log of SNS', () => {
  it('is read as the guide prints it: accepted by the carrier is not delivered', () => {
    expect(documented.filter(Boolean).map(readReceipt)).toEqual([
      {
        carrierMessageId: '34d9b400-c6dd-5444-820d-fbeb0f1f54cf',
        number: '+12125550100',
        takenAt: at('2016-06-28T00:40:34.558Z'),
        fate: { state: 'sent', code: 'accepted-by-carrier' },
      },
      {
        carrierMessageId: '1077257a-92f3-5ca3-bc97-6a915b310625',
        number: '+12125550100',
        takenAt: at('2016-06-28T00:40:34.559Z'),
        fate: { state: 'undelivered', code: 'unknown-error' },
      },
      {
        carrierMessageId: '5f1f7c8a-0c51-5b58-9d3a-2b6cf7b2e0aa',
        number: '+12125550100',
        takenAt: at('2020-08-11T05:58:52.488Z'),
        fate: { state: 'delivered', code: 'accepted-by-phone' },
      },
      {
        carrierMessageId: '7a0d6f0e-58c4-5d0a-8a3e-0f5b6f0c11bb',
        number: undefined,
        takenAt: at('2020-08-11T05:58:53Z'),
        fate: { state: 'undelivered', code: 'invalid-number', number: 'unreachable' },
      },
    ]);
  });

  it.each([
    {
      because: 'new words of success say no more than the status',
      given: line('SUCCESS', 'Enjoy!'),
      fate: 'sent success',
    },
    { because: 'no words at all', given: line('SUCCESS'), fate: 'sent success' },
    {
      because: 'new words of failure condemn no number',
      given: line('FAILURE', 'Gone fishing'),
      fate: 'undelivered failure',
    },
    { because: 'words are no text', given: line('FAILURE', 7), fate: 'undelivered failure' },
    {
      because: 'a success with the words of a failure',
      given: line('SUCCESS', 'Invalid phone number'),
      fate: 'sent success',
    },
    {
      because: 'a failure with the words of a success',
      given: line('FAILURE', 'Message has been accepted by phone'),
      fate: 'undelivered failure',
    },
    {
      because: 'a name that every object has',
      given: line('FAILURE', 'toString'),
      fate: 'undelivered failure',
    },
    {
      because: 'other capitals, and blanks around',
      given: line('FAILURE', ' PHONE has blocked SMS '),
      fate: 'undelivered phone-blocks-sms unreachable',
    },
  ])('$because: $fate', ({ given, fate }) => {
    expect(Object.values(readReceipt(given).fate).join(' ')).toBe(fate);
  });

  it.each([
    { because: 'not JSON', given: '+12125550123 delivered' },
    { because: 'a status nobody knows', given: line('PENDING') },
    { because: 'no id', given: line('SUCCESS', 'x', { notification: { timestamp: '2026-06-25 14:00:00' } }) },
    {
      because: 'an empty id',
      given: line('SUCCESS', 'x', { notification: { messageId: '', timestamp: '2026-06-25 14:00:00' } }),
    },
    {
      because: 'no such time',
      given: line('SUCCESS', 'x', { notification: { messageId: 'm', timestamp: '2026-02-30 14:00:00' } }),
    },
    {
      because: 'no time',
      given: line('SUCCESS', 'x', { notification: { messageId: 'm', timestamp: 'yesterday' } }),
    },
    { because: 'no delivery', given: line('SUCCESS', 'x', { delivery: 'to +12125550123' }) },
    { because: 'null', given: 'null' },
  ])('is refused without quoting it: $because', ({ given }) => {
    const refused = () => readReceipt(given);
    expect(refused).toThrow(expect.objectContaining({ name: 'Fault', code: 'invalid_input' }));
    expect(refused).not.toThrow(/5550123|yesterday/);
  });

  it('knows every failure that the guide lists, in its present and its earlier words', () => {
    const listed = [
      'Blocked as spam by phone carrier',
      'Destination is on a blocked list',
      'Destination is blacklisted',
      'Invalid phone number',
      'Message body is invalid',
      'Phone carrier has blocked this message',
      'Phone carrier is currently unreachable/unavailable',
      'Phone has blocked SMS',
      'Phone is on a blocked list',
      'Phone is blacklisted',
      'Phone is currently unreachable/unavailable',
      'Phone number is opted out',
      'This delivery would exceed max price',
      'Unknown error attempting to reach phone',
    ];
    const failures = Object.entries(providerResponses).filter(([, { state }]) => state === 'undelivered');
    expect(failures.map(([words]) => words).sort()).toEqual(
      listed.map((words) => words.toLowerCase()).sort(),
    );
  });

  it('condemns a number only for what no later message can change', () => {
    const dead = Object.values(providerResponses).filter(({ number }) => number === 'unreachable');
    expect([...new Set(dead.map(({ code }) => code))]).toEqual([
      'number-on-blocked-list',
      'invalid-number',
      'phone-blocks-sms',
      'phone-on-blocked-list',
    ]);
  });
});
