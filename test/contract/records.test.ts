import { randomUUID } from 'node:crypto';
import { PutCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DynamoServer } from '../../infra/emulation/dynoxide.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import type { Records } from '../../shared/ports/records.ts';
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

/** Notes which methods are asked, so that a new one cannot stay without a test on every engine. */
function noted(records: Records, asked: Set<string>): Records {
  return new Proxy(records, {
    get: (target, name, receiver): unknown => {
      asked.add(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
}

function onEngine(start: () => Promise<DynamoServer>): void {
  let server: DynamoServer;
  const asked = new Set<string>();
  let methods: readonly string[] = [];
  beforeAll(async () => {
    server = await start();
  }, ENGINE_READY_MS_MAX);
  afterAll(() => server.stop());

  recordsContract(async () => {
    const client = clientOf(server);
    const tables = await createTables(client, `t-${randomUUID().slice(0, 8)}-`);
    const documents = DynamoDBDocumentClient.from(client);
    const records = dynamoRecords({ client, tables });
    methods = Object.keys(records);
    return {
      records: noted(records, asked),
      plant: async (table, row) => {
        await documents.send(new PutCommand({ TableName: tables[table], Item: row }));
      },
    };
  });

  it('has been asked by every method of the port', () => {
    expect(methods.length).toBeGreaterThan(0);
    expect([...asked].sort()).toEqual([...methods].sort());
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
