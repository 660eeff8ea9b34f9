import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { scan } from '../../functions/scan/scan.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { DUE_SHARDS } from '../../shared/adapters/aws/tables.ts';
import { morning } from '../builders/stage.ts';
import { createTables } from '../engines/create-tables.ts';
import { clientOf, startDynoxide } from '../engines/engine.ts';
import { memoryBacklog } from '../memory/backlog.ts';
import { memoryClock } from '../memory/clock.ts';
import { memoryEventBus } from '../memory/event-bus.ts';
import { memoryLog } from '../memory/log.ts';
import { storedBook } from './book.ts';
import { perSecond, sideBySide, type Figure } from './ratio.ts';

const DUE = 1_000;
const ROUNDS = 5;

/** P4: due loans found a second, against raw queries of the same index; and what a ten times larger book costs. */
export async function dueIndex(): Promise<readonly Figure[]> {
  const engine = await startDynoxide();
  try {
    const client = clientOf(engine);
    const [small, large] = [await createTables(client, 'small-'), await createTables(client, 'large-')];
    await storedBook(client, small, { prefix: 's', count: DUE, due: DUE });
    await storedBook(client, large, { prefix: 'l', count: DUE * 10, due: DUE });
    const query = (table: string, shard: number) =>
      client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'due',
          KeyConditionExpression: 'dueShard = :shard AND nextStepAt <= :until',
          ExpressionAttributeValues: { ':shard': { N: String(shard) }, ':until': { N: String(morning) } },
          ReturnConsumedCapacity: 'TOTAL',
        }),
      );
    const shards = Array.from({ length: DUE_SHARDS }, (_, shard) => shard);
    const units = async (table: string): Promise<number> => {
      const answers = await Promise.all(shards.map((shard) => query(table, shard)));
      return answers.reduce((sum, answer) => sum + (answer.ConsumedCapacity?.CapacityUnits ?? NaN), 0);
    };
    const deps = {
      records: dynamoRecords({ client, tables: small }),
      bus: memoryEventBus(),
      backlog: memoryBacklog(0),
      clock: memoryClock(morning),
      log: memoryLog(),
      shards: DUE_SHARDS,
    };
    const measured = await sideBySide(
      ROUNDS,
      () => perSecond(DUE, () => scan(deps).then(() => undefined)),
      () =>
        perSecond(DUE, async () => {
          await Promise.all(shards.map((shard) => query(small.Loans, shard)));
        }),
    );
    const [unitsSmall, unitsLarge] = [await units(small.Loans), await units(large.Loans)];
    return [
      {
        id: 'P4',
        what: 'scan, against raw queries of the due index',
        ours: `${measured.ours.toFixed(0)} loans/s`,
        baseline: `${measured.baseline.toFixed(0)} items/s`,
        ratio: measured.ratio,
        goal: '>= 0.7',
        met: measured.ratio >= 0.7,
      },
      {
        id: 'P4',
        what: `read units to find ${DUE} due loans in a book ten times as large`,
        ours: unitsLarge.toFixed(1),
        baseline: unitsSmall.toFixed(1),
        ratio: unitsLarge / unitsSmall,
        goal: '<= 1.1',
        met: unitsLarge / unitsSmall <= 1.1,
      },
    ];
  } finally {
    await engine.stop();
  }
}
