import { Aws, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { TableName, tables } from '../../shared/adapters/aws/tables.ts';
import type { Tables } from './tables.ts';

/**
 * The actions that the records adapter calls, by what they are for. A transaction needs the right of each
 * write in it, and there is no right for the transaction itself.
 */
const actionsOf = {
  /** By key, consistent. */
  get: ['dynamodb:BatchGetItem'],
  /** A partition: a loan with its instalments. */
  query: ['dynamodb:Query'],
  put: ['dynamodb:PutItem'],
  delete: ['dynamodb:DeleteItem'],
  /** A condition, in a transaction, on an item that is not written. */
  check: ['dynamodb:ConditionCheckItem'],
} as const;
export type Access = keyof typeof actionsOf;
const writing: readonly Access[] = ['put', 'delete'];

/** What one function may do: tables, and indexes it may query, by name. */
export interface RecordsAccess {
  readonly tables: Readonly<Partial<Record<TableName, readonly Access[]>>>;
  readonly indexes?: { readonly [Name in TableName]?: readonly (keyof (typeof tables)[Name]['indexes'])[] };
}

/** Exactly the actions asked for, on exactly the tables and indexes asked for, and the key under them. */
export function recordsStatements(records: Tables, access: RecordsAccess): PolicyStatement[] {
  const wanted = records.all().flatMap(([name, table]) => {
    const actions = access.tables[name] ?? [];
    return actions.length === 0 ? [] : [{ name, table, actions }];
  });
  if (wanted.length === 0 && access.indexes === undefined) return [];
  const onTables = wanted.map(
    ({ name, table, actions }) =>
      new PolicyStatement({
        sid: name,
        actions: actions.flatMap((action) => [...actionsOf[action]]),
        resources: [table.tableArn],
      }),
  );
  const onIndexes = records.all().flatMap(([name, table]) => indexStatement(name, table, access));
  const writes = wanted.some(({ actions }) => actions.some((action) => writing.includes(action)));
  return [...onTables, ...onIndexes, recordsKeyStatement(records.key, writes)];
}

function indexStatement(name: TableName, table: TableV2, access: RecordsAccess): PolicyStatement[] {
  const names: readonly string[] = access.indexes?.[name] ?? [];
  if (names.length === 0) return [];
  return [
    new PolicyStatement({
      sid: `${name}Indexes`,
      actions: ['dynamodb:Query'],
      resources: names.map((index) => `${table.tableArn}/index/${index}`),
    }),
  ];
}

/** DynamoDB uses the key in the caller's name; nobody may use it past DynamoDB. */
function recordsKeyStatement(key: IKey, writes: boolean): PolicyStatement {
  const toWrite = ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];
  return new PolicyStatement({
    sid: 'RecordsKey',
    actions: ['kms:Decrypt', 'kms:DescribeKey', ...(writes ? toWrite : [])],
    resources: [key.keyArn],
    conditions: viaService(key, 'dynamodb'),
  });
}

/** One secret, and the key under it by way of Secrets Manager only. */
export function secretStatements(sid: string, secret: Secret, key: IKey): PolicyStatement[] {
  return [
    new PolicyStatement({ sid, actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
    new PolicyStatement({
      sid: `${sid}Key`,
      actions: ['kms:Decrypt'],
      resources: [key.keyArn],
      conditions: viaService(key, 'secretsmanager'),
    }),
  ];
}

/**
 * A phone number is no resource in IAM, so an SMS can only be allowed on `*`; the second statement takes the
 * topics away again, which the first would have opened as well.
 */
export function smsStatements(): PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'SendSms', actions: ['sns:Publish'], resources: ['*'] }),
    new PolicyStatement({
      sid: 'NoTopics',
      effect: Effect.DENY,
      actions: ['sns:Publish'],
      resources: [`arn:${Aws.PARTITION}:sns:*:*:*`],
    }),
  ];
}

/** The carrier's own list of opt-outs. A phone number is no resource in IAM, so both are on `*`. */
export const carrierListStatement = (): PolicyStatement =>
  new PolicyStatement({
    sid: 'CarrierList',
    actions: ['sns:CheckIfPhoneNumberIsOptedOut', 'sns:OptInPhoneNumber'],
    resources: ['*'],
  });

/** Says yes to SNS when it asks whether we want what one topic publishes. */
export const confirmStatement = (topic: ITopic): PolicyStatement =>
  new PolicyStatement({ sid: 'Confirm', actions: ['sns:ConfirmSubscription'], resources: [topic.topicArn] });

const viaService = (key: IKey, service: string) => ({
  StringEquals: { 'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com` },
});
