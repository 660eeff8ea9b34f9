import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import middy from '@middy/core';
import { busFrom, variable } from '../../shared/adapters/aws/claim-ports.ts';
import { patientClient } from '../../shared/adapters/aws/client-options.ts';
import { powertoolsLog } from '../../shared/adapters/aws/powertools-log.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { sqsBacklog } from '../../shared/adapters/aws/sqs-backlog.ts';
import { DUE_SHARDS, tableNamesFrom } from '../../shared/adapters/aws/tables.ts';
import { systemClock } from '../../shared/time.ts';
import { scan, type Scanned } from './scan.ts';

const queueUrl = variable(process.env, 'DUE_QUEUE_URL');
const deps = {
  records: dynamoRecords({ client: new DynamoDBClient(patientClient), tables: tableNamesFrom(process.env) }),
  bus: busFrom(process.env),
  backlog: sqsBacklog({ client: new SQSClient(patientClient), queueUrl }),
  clock: systemClock,
  log: powertoolsLog(),
  shards: DUE_SHARDS,
};
const metrics = new Metrics();

/** The schedule's tick -> NoticeDue for every loan whose time has come. */
export const handler = middy(async (): Promise<Scanned> => {
  const scanned = await scan(deps);
  metrics.addMetric('due-emitted', MetricUnit.Count, scanned.emitted);
  metrics.publishStoredMetrics();
  return scanned;
});
