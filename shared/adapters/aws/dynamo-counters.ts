import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Fault } from '../../fault.ts';
import type { Counters } from '../../ports/counters.ts';
import { SECOND_MS } from '../../time.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { errorName } from './failures.ts';

/** The table of counters: CDK builds it from here. Not one of the records: nothing in it has to be proved. */
export const countersTable = { partitionKey: 'counterId', timeToLive: 'expiresAt' } as const;

const countedSchema = z.object({ counted: z.int().min(1) });

/** Counters in DynamoDB: one conditional update each, which nobody can race. */
export function dynamoCounters({
  client,
  table,
}: {
  /** Made with `patientClient`. */
  readonly client: DynamoDBClient;
  readonly table: string;
}): Counters {
  const documents = DynamoDBDocumentClient.from(client);
  return {
    count: async ({ id, max, until }) => {
      const command = new UpdateCommand({
        TableName: table,
        Key: { [countersTable.partitionKey]: id },
        UpdateExpression: 'SET #until = :until ADD #counted :one',
        ConditionExpression: 'attribute_not_exists(#counted) OR #counted < :max',
        ExpressionAttributeNames: { '#counted': 'counted', '#until': countersTable.timeToLive },
        // DynamoDB forgets by whole seconds.
        ExpressionAttributeValues: { ':one': 1, ':max': max, ':until': Math.ceil(until / SECOND_MS) },
        ReturnValues: 'UPDATED_NEW',
      });
      try {
        const { Attributes } = await documents.send(command, hangUpAfter(CALL_MS_MAX));
        return countedSchema.parse(Attributes).counted;
      } catch (cause) {
        if (errorName(cause) === 'ConditionalCheckFailedException') return 'full';
        throw new Fault('unavailable', `a counter cannot count: ${errorName(cause)}`, { cause });
      }
    },
  };
}
