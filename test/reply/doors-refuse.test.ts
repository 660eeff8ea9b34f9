import { describe, expect, it } from 'vitest';
import { answerRequest, takeMessages } from '../../functions/reply/doors.ts';
import { openDoors, queued, queuedAs, sns } from '../builders/doors.ts';
import { aConfirmation, aTwoWayPayload } from '../builders/sns-message.ts';
import type { MemoryRecords } from '../memory/records.ts';
import { ofGateways } from './refusals/gateway.ts';
import { ofSns } from './refusals/sns.ts';
import { ofTheWebhook } from './refusals/webhook.ts';

const everything = (records: MemoryRecords) => [
  ...records.all('reply'),
  ...records.all('contact'),
  ...records.all('person'),
  ...records.all('case'),
  ...records.all('notice'),
  ...records.all('loan'),
];

describe.each([
  { door: 'what SNS posts', rows: ofSns },
  { door: 'a webhook', rows: ofTheWebhook },
  { door: 'a gateway that signs nothing', rows: ofGateways },
])('$door is refused, counted by its reason, and changes nothing', ({ rows }) => {
  it.each(rows)('$reason', async ({ request, status, counted: expected }) => {
    const { doors, counted, records, sms, confirmed, log } = await openDoors();
    const before = everything(records);
    const answer = await answerRequest(doors, request);
    expect(answer.statusCode).toBe(status);
    expect(counted).toEqual([expected]);
    expect(everything(records)).toEqual(before);
    expect([sms.calls, confirmed]).toEqual([[], []]);
    // Neither what was counted, nor logged, nor answered says who wrote or what.
    expect(JSON.stringify([counted, log.lines, answer])).not.toMatch(/2125550123|10012345678|STOP|退订/);
  });
});

describe('a message in the queue', () => {
  it.each([
    { reason: 'it is not JSON', body: 'STOP' },
    { reason: 'it has no number', body: aTwoWayPayload({ originationNumber: undefined }) },
  ])('is put aside when nobody can read it, counted, and changes nothing: $reason', async ({ body }) => {
    const { doors, counted, records } = await openDoors();
    const before = everything(records);
    const answer = await takeMessages(doors, queued(body));
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'queued-0' }]);
    expect(counted).toEqual(['queue-malformed-payload']);
    expect(everything(records)).toEqual(before);
  });

  it.each([
    { reason: 'the bare payload, of which nobody knows when it was published', body: aTwoWayPayload() },
    { reason: 'no envelope at all', body: 'STOP' },
    { reason: 'something else that SNS says', body: JSON.stringify(aConfirmation(sns.privateKey)) },
  ])('is put aside when it is no notification of SNS: $reason', async ({ body }) => {
    const { doors, counted, records } = await openDoors();
    const answer = await takeMessages(doors, queuedAs(body));
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'queued-0' }]);
    expect(counted).toEqual(['queue-malformed-payload']);
    expect(records.all('reply')).toEqual([]);
  });

  it('holds up no other of its batch', async () => {
    const { doors, records } = await openDoors();
    const answer = await takeMessages(doors, queued('STOP', aTwoWayPayload()));
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'queued-0' }]);
    expect(records.all('reply')).toMatchObject([{ state: 'applied', body: 'STOP' }]);
  });
});
