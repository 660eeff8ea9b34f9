import {
  CreateTableCommand,
  ResourceInUseException,
  type CreateTableCommandInput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { attemptsInside } from '../../shared/adapters/aws/failures.ts';
import {
  tables,
  tableNames,
  tableNamesFrom,
  tableEnvironmentName,
  type KeyAttribute,
  type TableLayout,
  type TableName,
  type TableNames,
} from '../../shared/adapters/aws/tables.ts';

/** Creates every table under `prefix`, as the CDK app would, and gives back their names. */
export async function createTables(client: DynamoDBClient, prefix: string): Promise<TableNames> {
  const names = tableNamesFrom(
    Object.fromEntries(tableNames.map((table) => [tableEnvironmentName(table), `${prefix}${table}`])),
  );
  for (const table of tableNames) await create(client, creationOf(names[table], table));
  return names;
}

/** On a busy machine the SDK asks again before the first call is answered, and finds its own table. */
async function create(client: DynamoDBClient, creation: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(creation));
  } catch (error) {
    if (!(error instanceof ResourceInUseException) || attemptsInside(error) === 1) throw error;
  }
}

function creationOf(TableName: string, table: TableName): CreateTableCommandInput {
  const layout: TableLayout = tables[table];
  const indexes = Object.entries(layout.indexes);
  const keys = [layout, ...indexes.map(([, index]) => index)].flatMap((of) => [
    of.partitionKey,
    ...(of.sortKey ? [of.sortKey] : []),
  ]);
  const attributes = new Map(keys.map((key) => [key.name, key]));
  return {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes.values()].map((key) => ({
      AttributeName: key.name,
      AttributeType: key.type,
    })),
    KeySchema: keySchema(layout.partitionKey, layout.sortKey),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
        IndexName,
        KeySchema: keySchema(index.partitionKey, index.sortKey),
        Projection: { ProjectionType: 'KEYS_ONLY' as const },
      })),
    }),
  };
}

const keySchema = (partition: KeyAttribute, sort?: KeyAttribute) => [
  { AttributeName: partition.name, KeyType: 'HASH' as const },
  ...(sort ? [{ AttributeName: sort.name, KeyType: 'RANGE' as const }] : []),
];
