import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { Fault } from '../../fault.ts';
import type { Backlog } from '../../ports/surroundings.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { errorName } from './failures.ts';

const count = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const depthSchema = z.object({
  ApproximateNumberOfMessages: count,
  ApproximateNumberOfMessagesNotVisible: count,
  ApproximateNumberOfMessagesDelayed: count,
});

/**
 * How much a queue still holds: what waits, what a worker has in hand, what is delayed. Throws
 * Fault('unavailable') when SQS does not say: a depth that is not known is not zero.
 */
export function sqsBacklog({ client, queueUrl }: { client: SQSClient; queueUrl: string }): Backlog {
  return {
    depth: async () => {
      const depth = depthSchema.safeParse(await attributes(client, queueUrl));
      if (!depth.success) {
        throw new Fault('unavailable', 'SQS did not say how much the queue holds', { cause: depth.error });
      }
      return Object.values(depth.data).reduce((sum, part) => sum + part, 0);
    },
  };
}

async function attributes(client: SQSClient, queueUrl: string): Promise<unknown> {
  const command = new GetQueueAttributesCommand({
    QueueUrl: queueUrl,
    AttributeNames: [
      'ApproximateNumberOfMessages',
      'ApproximateNumberOfMessagesNotVisible',
      'ApproximateNumberOfMessagesDelayed',
    ],
  });
  try {
    return (await client.send(command, hangUpAfter(CALL_MS_MAX))).Attributes;
  } catch (cause) {
    throw new Fault('unavailable', `the depth of the queue: ${errorName(cause)}`, { cause });
  }
}
