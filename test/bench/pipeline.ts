import { randomUUID } from 'node:crypto';
import { TransactWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { lookAtLoan, type SendDeps } from '../../functions/send/look-at-loan.ts';
import { prepareWrites } from '../../shared/adapters/aws/prepared-writes.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import { attemptId } from '../builders/ids.ts';
import { keys, morning } from '../builders/stage.ts';
import { createTables } from '../engines/create-tables.ts';
import { clientOf, startDynoxide } from '../engines/engine.ts';
import { memoryClock } from '../memory/clock.ts';
import { memoryLog } from '../memory/log.ts';
import { memoryPacer } from '../memory/pacer.ts';
import { memorySms } from '../memory/sms.ts';
import { storedBook } from './book.ts';
import { inParallel, perSecond, sideBySide, type Figure } from './ratio.ts';

const NOTICES = 400;
const WIDTH = 16;
const ROUNDS = 5;

/** Counts the round trips of the records, and keeps the writes of one claim as the baseline's load. */
function watched(records: Records) {
  const seen = { trips: 0, claim: [] as readonly Write[] };
  const counted: Records = {
    ...records,
    loan: (id) => ((seen.trips += 1), records.loan(id)),
    get: (wanted) => ((seen.trips += 1), records.get(wanted)),
    commit: (writes) => {
      seen.trips += 1;
      if (writes.some((write) => write.kind === 'decision')) seen.claim = writes;
      return records.commit(writes);
    },
  };
  return { counted, seen };
}

/**
 * P3: notices a second through the whole of send (read, plan, text, judge, claim, carrier, record), against
 * raw TransactWriteItems of the very same claim items, same engine, same client settings, same concurrency.
 */
export async function pipeline(): Promise<readonly Figure[]> {
  const engine = await startDynoxide();
  try {
    const client = clientOf(engine);
    const tables = await createTables(client, 'bench-');
    const raw = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    let round = 0;
    let trips = 0;
    let claim: readonly Write[] = [];
    const measured = await sideBySide(
      ROUNDS,
      async () => {
        const book = await storedBook(client, tables, {
          prefix: `r${(round += 1)}`,
          count: NOTICES,
          due: NOTICES,
        });
        const { counted, seen } = watched(book.records);
        const deps = depsOf(counted);
        const rate = await perSecond(NOTICES, () =>
          inParallel(NOTICES, WIDTH, (index) => lookAtLoan(deps, book.loanIds[index]!)),
        );
        trips = seen.trips / NOTICES + 1;
        claim = seen.claim;
        return rate;
      },
      () =>
        perSecond(NOTICES, () =>
          inParallel(NOTICES, WIDTH, () => raw.send(new TransactWriteCommand(freshClaim(claim, tables)))),
        ),
    );
    return [
      {
        id: 'P3',
        what: `send, concurrency ${WIDTH}, against raw TransactWrite of the same ${claim.length} items`,
        ours: `${measured.ours.toFixed(0)} notices/s`,
        baseline: `${measured.baseline.toFixed(0)} transactions/s`,
        ratio: measured.ratio,
        goal: '>= 0.6',
        met: measured.ratio >= 0.6,
      },
      {
        id: 'P3',
        what: 'round trips a notice, the carrier call among them',
        ours: trips.toFixed(2),
        baseline: '5',
        ratio: trips / 5,
        goal: '<= 1',
        met: trips <= 5,
      },
    ];
  } finally {
    await engine.stop();
  }
}

const depsOf = (records: Records): SendDeps => ({
  records,
  clock: memoryClock(morning),
  sms: memorySms(),
  pacer: memoryPacer(),
  log: memoryLog(),
  keys,
  newAttemptId: () => attemptId(randomUUID()),
});

/** The same items under new keys, without conditions: what any design that claims in one write must pay. */
function freshClaim(claim: readonly Write[], tables: Readonly<Record<string, string>>) {
  const tag = randomUUID();
  return {
    TransactItems: prepareWrites(claim).map(({ table, key, row }) => {
      const name = Object.keys(key)[0] ?? '';
      return { Put: { TableName: tables[table], Item: { ...row, [name]: `${String(row[name])}${tag}` } } };
    }),
  };
}
