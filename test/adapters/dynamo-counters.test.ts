import { CreateTableCommand, ResourceInUseException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countersTable, dynamoCounters } from '../../shared/adapters/aws/dynamo-counters.ts';
import type { DynamoServer } from '../../infra/emulation/dynoxide.ts';
import type { Counters } from '../../shared/ports/counters.ts';
import { at } from '../builders/ids.ts';
import {
  clientOf,
  ENGINE_READY_MS_MAX,
  startDynamoDbLocal,
  startDynoxide,
  whyNoDynamoDbLocal,
} from '../engines/engine.ts';
import { memoryCounters } from '../memory/counters.ts';

const until = at('2026-06-25T15:00:00Z');

function countersContract(start: () => Counters): void {
  it('adds one each time, up to the limit and no further, each counter by itself', async () => {
    const counters = start();
    const count = (id: string) => counters.count({ id, max: 2, until });
    expect([await count('a'), await count('a'), await count('a'), await count('a')]).toEqual([
      1,
      2,
      'full',
      'full',
    ]);
    expect(await count('b')).toBe(1);
  });

  it('lets only as many through as the limit, however many come at once', async () => {
    const counters = start();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => counters.count({ id: 'crowd', max: 5, until })),
    );
    expect(answers.filter((answer) => answer !== 'full')).toHaveLength(5);
  });
}

describe('counters in memory', () => {
  countersContract(memoryCounters);
});

function onEngine(start: () => Promise<DynamoServer>): void {
  let server: DynamoServer;
  let tables = 0;
  beforeAll(async () => {
    server = await start();
  }, ENGINE_READY_MS_MAX);
  afterAll(() => server.stop());

  const names = Array.from({ length: 2 }, (_, n) => `Counters${n}`);
  beforeAll(async () => {
    for (const TableName of names) {
      const create = new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: countersTable.partitionKey, AttributeType: 'S' }],
        KeySchema: [{ AttributeName: countersTable.partitionKey, KeyType: 'HASH' }],
      });
      // On a busy machine the first answer comes too late, and the SDK asks again for what is there.
      await clientOf(server)
        .send(create)
        .catch((error: unknown) => {
          if (!(error instanceof ResourceInUseException)) throw error;
        });
    }
  });
  countersContract(() => dynamoCounters({ client: clientOf(server), table: names[tables++] ?? '' }));
}

describe('counters on Dynoxide', () => {
  onEngine(() => startDynoxide());
});

const whyNot = await whyNoDynamoDbLocal();
describe.skipIf(whyNot !== undefined)(
  `counters on DynamoDB Local${whyNot ? ` (skipped: ${whyNot})` : ''}`,
  () => {
    onEngine(startDynamoDbLocal);
  },
);

describe('the command', () => {
  const client = new DynamoDBClient({ region: 'us-east-1' });
  const counters = dynamoCounters({ client, table: 'Counters' });
  // Every document client of this process is mocked meanwhile.
  const wire = () => mockClient(DynamoDBDocumentClient);

  let mocked: ReturnType<typeof wire>;
  afterEach(() => {
    mocked.restore();
  });

  it('is one conditional update, to be forgotten at the second after', async () => {
    mocked = wire();
    mocked.on(UpdateCommand).resolves({ Attributes: { counted: 7 } });
    expect(await counters.count({ id: 'x', max: 9, until })).toBe(7);
    expect(mocked.calls()[0]?.args[0].input).toMatchObject({
      TableName: 'Counters',
      Key: { counterId: 'x' },
      ConditionExpression: 'attribute_not_exists(#counted) OR #counted < :max',
      ExpressionAttributeValues: { ':one': 1, ':max': 9, ':until': until / 1000 },
    });
  });

  it('that fails for any other reason is not counted as within the limit', async () => {
    mocked = wire();
    mocked.on(UpdateCommand).rejects(new Error('down'));
    await expect(counters.count({ id: 'x', max: 9, until })).rejects.toThrow(/cannot count/);
  });
});
