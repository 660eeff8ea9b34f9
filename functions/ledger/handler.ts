import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { variable } from '../../shared/adapters/aws/claim-ports.ts';
import { patientClient } from '../../shared/adapters/aws/client-options.ts';
import { envelopeOf } from '../../shared/adapters/aws/envelope.ts';
import { powertoolsLog } from '../../shared/adapters/aws/powertools-log.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { secretKeys } from '../../shared/adapters/aws/secret-keys.ts';
import { DUE_SHARDS, tableNamesFrom } from '../../shared/adapters/aws/tables.ts';
import { systemClock } from '../../shared/time.ts';
import { ledgerOf } from './ledger.ts';
import { takeBatch } from './take-batch.ts';

const log = powertoolsLog();
const metrics = new Metrics();
const ledger = ledgerOf({
  records: dynamoRecords({ client: new DynamoDBClient(patientClient), tables: tableNamesFrom(process.env) }),
  clock: systemClock,
  keys: await secretKeys({ arn: variable(process.env, 'KEYS_SECRET_ARN') }),
  shards: DUE_SHARDS,
});

/** SQS batch of the lender's events -> the records; failed items come back alone. */
export const handler = middy(async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const items = event.Records.map(({ messageId, body }) => ({
    itemId: messageId,
    event: () => envelopeOf(body),
  }));
  const { failed, outcomes } = await takeBatch(ledger, log, items);
  for (const outcome of outcomes) metrics.addMetric(`ledger-${outcome}`, MetricUnit.Count, 1);
  metrics.addMetric('ledger-failed', MetricUnit.Count, failed.length);
  metrics.publishStoredMetrics();
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
});
