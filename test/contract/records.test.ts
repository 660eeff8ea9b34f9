import { randomUUID } from 'node:crypto';
import { PutCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe } from 'vitest';
import type { DynamoServer } from '../../infra/local/dynoxide.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { createTables } from '../engines/create-tables.ts';
import {
  clientOf,
  ENGINE_READY_MS_MAX,
  startDynamoDbLocal,
  startDynoxide,
  whyNoDynamoDbLocal,
} from '../engines/engine.ts';
import { memoryRecords } from '../memory/records.ts';
import { recordsContract } from './records.contract.ts';

describe('records in memory', () => {
  recordsContract(() => {
    const records = memoryRecords();
    return Promise.resolve({
      records,
      plant: (table, row) => {
        records.plant(table, row);
        return Promise.resolve();
      },
    });
  });
});

function onEngine(start: () => Promise<DynamoServer>): void {
  let server: DynamoServer;
  beforeAll(async () => {
    server = await start();
  }, ENGINE_READY_MS_MAX);
  afterAll(() => server.stop());

  recordsContract(async () => {
    const client = clientOf(server);
    const tables = await createTables(client, `t-${randomUUID().slice(0, 8)}-`);
    const documents = DynamoDBDocumentClient.from(client);
    return {
      records: dynamoRecords({ client, tables }),
      plant: async (table, row) => {
        await documents.send(new PutCommand({ TableName: tables[table], Item: row }));
      },
    };
  });
}

describe('records on Dynoxide', () => {
  onEngine(() => startDynoxide());
});

const whyNot = await whyNoDynamoDbLocal();
describe.skipIf(whyNot !== undefined)(
  `records on DynamoDB Local${whyNot ? ` (skipped: ${whyNot})` : ''}`,
  () => {
    onEngine(startDynamoDbLocal);
  },
);
