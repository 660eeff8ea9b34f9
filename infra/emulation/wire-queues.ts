import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Cloud } from './cloud.ts';

type Queues = Pick<Cloud, 'queueAt'>;
/** What SQS answers; undefined = there is no such queue. */
type Answered = Readonly<Record<string, unknown>> | undefined;

const urlSchema = z.object({ QueueUrl: z.string() });
const receiveSchema = urlSchema.extend({
  MaxNumberOfMessages: z.int().min(1).max(10).default(1),
  VisibilityTimeout: z.int().min(0).max(43_200).optional(),
});
const handleSchema = urlSchema.extend({
  ReceiptHandle: z.string().transform((text) => text.split('#')[0] ?? ''),
});
const visibilitySchema = handleSchema.extend({ VisibilityTimeout: z.int().min(0).max(43_200) });

/** ReceiveMessage. It never waits: the clock stands still while somebody asks. */
function receive(body: unknown, cloud: Queues): Answered {
  const { QueueUrl, MaxNumberOfMessages, VisibilityTimeout } = receiveSchema.parse(body);
  const found = cloud.queueAt(QueueUrl);
  const messages = found?.queue.receive(MaxNumberOfMessages, found.now, VisibilityTimeout);
  return messages && { Messages: messages.map(messageOf) };
}

const messageOf = (message: {
  messageId: string;
  body: string;
  receiveCount: number;
  sentAt: number;
  firstReceivedAt?: number | undefined;
}): Readonly<Record<string, unknown>> => ({
  MessageId: message.messageId,
  ReceiptHandle: `${message.messageId}#${message.receiveCount}`,
  Body: message.body,
  MD5OfBody: createHash('md5').update(message.body).digest('hex'),
  Attributes: {
    ApproximateReceiveCount: String(message.receiveCount),
    SentTimestamp: String(message.sentAt),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
  },
});

function remove(body: unknown, cloud: Queues): Answered {
  const { QueueUrl, ReceiptHandle } = handleSchema.parse(body);
  const found = cloud.queueAt(QueueUrl);
  found?.queue.remove([ReceiptHandle]);
  return found && {};
}

function changeVisibility(body: unknown, cloud: Queues): Answered {
  const { QueueUrl, ReceiptHandle, VisibilityTimeout } = visibilitySchema.parse(body);
  const found = cloud.queueAt(QueueUrl);
  found?.queue.release(ReceiptHandle, found.now, VisibilityTimeout);
  return found && {};
}

/** What a person at the command line asks of a queue, besides what the functions do. */
export const queueOperations: Readonly<Record<string, (body: unknown, cloud: Queues) => Answered>> = {
  'AmazonSQS.ReceiveMessage': receive,
  'AmazonSQS.DeleteMessage': remove,
  'AmazonSQS.ChangeMessageVisibility': changeVisibility,
};
