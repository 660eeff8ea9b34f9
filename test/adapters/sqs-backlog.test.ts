import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, expect, it } from 'vitest';
import { sqsBacklog } from '../../shared/adapters/aws/sqs-backlog.ts';

const client = new SQSClient({ region: 'us-east-1' });
const wire = mockClient(client);
const queueUrl = 'https://sqs.us-east-1.amazonaws.com/123456789012/due';
const backlog = sqsBacklog({ client, queueUrl });
afterEach(() => wire.reset());

it('counts what waits, what a worker has in hand and what is delayed', async () => {
  wire.on(GetQueueAttributesCommand).resolves({
    Attributes: {
      ApproximateNumberOfMessages: '120',
      ApproximateNumberOfMessagesNotVisible: '7',
      ApproximateNumberOfMessagesDelayed: '3',
    },
  });
  expect(await backlog.depth()).toBe(130);
  expect(wire.calls()[0]?.args[0].input).toStrictEqual({
    QueueUrl: queueUrl,
    AttributeNames: [
      'ApproximateNumberOfMessages',
      'ApproximateNumberOfMessagesNotVisible',
      'ApproximateNumberOfMessagesDelayed',
    ],
  });
});

it.each([
  { reason: 'no attributes', Attributes: undefined },
  { reason: 'one of them missing', Attributes: { ApproximateNumberOfMessages: '1' } },
  {
    reason: 'a number that is none',
    Attributes: {
      ApproximateNumberOfMessages: 'many',
      ApproximateNumberOfMessagesNotVisible: '0',
      ApproximateNumberOfMessagesDelayed: '0',
    },
  },
])('is unavailable, never zero, for an answer with $reason', async ({ Attributes }) => {
  wire.on(GetQueueAttributesCommand).resolves({ Attributes });
  await expect(backlog.depth()).rejects.toMatchObject({ code: 'unavailable' });
});

it('is unavailable when SQS does not answer', async () => {
  const cause = Object.assign(new Error('no'), { name: 'QueueDoesNotExist' });
  wire.on(GetQueueAttributesCommand).rejects(cause);
  await expect(backlog.depth()).rejects.toMatchObject({ code: 'unavailable', cause });
});
