import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { ReceiptsAside } from '../../ports/receipts-aside.ts';
import type { Records } from '../../ports/records.ts';
import type { Keys, Log } from '../../ports/surroundings.ts';
import { systemClock, type Clock } from '../../time.ts';
import { variable, type Environment } from './claim-ports.ts';
import { patientClient } from './client-options.ts';
import { powertoolsLog } from './powertools-log.ts';
import { dynamoRecords } from './records.ts';
import { secretKeys } from './secret-keys.ts';
import { sqsReceiptsAside } from './sqs-receipts-aside.ts';
import { tableNamesFrom } from './tables.ts';

export interface ReceiptPorts {
  readonly records: Records;
  readonly keys: Keys;
  readonly aside: ReceiptsAside;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the function needs that hears the carrier's log, made once a process. It gets no way to send. */
export async function receiptPorts(environment: Environment): Promise<ReceiptPorts> {
  return {
    records: dynamoRecords({
      client: new DynamoDBClient(patientClient),
      tables: tableNamesFrom(environment),
    }),
    keys: await secretKeys({ arn: variable(environment, 'KEYS_SECRET_ARN') }),
    aside: sqsReceiptsAside({
      client: new SQSClient(patientClient),
      laterUrl: variable(environment, 'LATER_QUEUE_URL'),
      deadUrl: variable(environment, 'DEAD_QUEUE_URL'),
    }),
    clock: systemClock,
    log: powertoolsLog(),
  };
}
