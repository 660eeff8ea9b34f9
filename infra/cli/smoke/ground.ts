import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { patientClient } from '../../../shared/adapters/aws/client-options.ts';
import { dynamoRecords } from '../../../shared/adapters/aws/records.ts';
import { secretKeys } from '../../../shared/adapters/aws/secret-keys.ts';
import { tableEnvironmentName, tableNames, tableNamesFrom } from '../../../shared/adapters/aws/tables.ts';
import type { Records } from '../../../shared/ports/records.ts';
import type { Keys } from '../../../shared/ports/surroundings.ts';
import { dynamoBook, type Book } from '../readiness/book.ts';
import type { Stack } from '../stack.ts';
import { askWith, type Ask, type Http } from './signed.ts';

/** What the steps stand on: the deployment, and every way in which they may ask something of it. */
export interface Ground {
  readonly stack: Stack;
  readonly records: Records;
  readonly book: Book;
  readonly keys: () => Promise<Keys>;
  readonly dynamo: DynamoDBClient;
  readonly events: EventBridgeClient;
  readonly secrets: SecretsManagerClient;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly ask: Ask;
  readonly http: Http;
  /** Of the engineer who runs this, as typed; the only phone that anything is ever sent to. */
  readonly phone: string | undefined;
  /** Makes what this run writes its own. */
  readonly newId: () => string;
}

/** Everything by the deployment's outputs, so that a shell set to another region looks at the right one. */
export function groundOf(stack: Stack, phone: string | undefined): Ground {
  const dynamo = new DynamoDBClient({ ...patientClient, ...stack.dynamoAccess });
  const access = { ...patientClient, ...stack.access };
  const secrets = new SecretsManagerClient(access);
  const sns = new SNSClient(access);
  const tables = tableNamesFrom(
    Object.fromEntries(tableNames.map((name) => [tableEnvironmentName(name), stack.output(`${name}Table`)])),
  );
  return {
    stack,
    records: dynamoRecords({ client: dynamo, tables }),
    book: dynamoBook({ client: dynamo, tables }),
    keys: () => secretKeys({ arn: stack.output('KeysSecretArn'), client: secrets }),
    dynamo,
    events: new EventBridgeClient(access),
    secrets,
    sns,
    sqs: new SQSClient(access),
    ask: askWith(sns, fetch),
    http: fetch,
    phone,
    newId: randomUUID,
  };
}

/** Asks again and again, with time for things to arrive in between, until there is an answer or it takes too long. */
export async function answerInTime<Answer>(
  { stack }: Pick<Ground, 'stack'>,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (answer !== undefined || tries === TRIES_MAX) return answer;
    await stack.settle();
  }
}

/** About a minute. */
const TRIES_MAX = 20;
