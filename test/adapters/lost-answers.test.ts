import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DynamoServer } from '../../infra/emulation/dynoxide.ts';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import type { TableNames } from '../../shared/adapters/aws/tables.ts';
import type { Records } from '../../shared/ports/records.ts';
import { contactId } from '../builders/ids.ts';
import { aContact, aPerson } from '../builders/party.ts';
import { createTables } from '../engines/create-tables.ts';
import {
  clientOf,
  ENGINE_READY_MS_MAX,
  startDynamoDbLocal,
  startDynoxide,
  whyNoDynamoDbLocal,
} from '../engines/engine.ts';

/** A client whose first `count` writes are done while their answers are lost on the way back. */
function losing(server: DynamoServer, count: number): DynamoDBClient {
  const client = clientOf(server);
  let lost = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      const isWrite = context.commandName !== 'BatchGetItemCommand';
      if (!isWrite || lost === count) return answer;
      lost += 1;
      throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });
    },
    // Inside the SDK's own retry, which has a higher priority.
    { step: 'finalizeRequest', priority: 'low', name: 'loseAnswers' },
  );
  return client;
}

const storedContact = async (records: Records) =>
  (await records.get([{ kind: 'contact', contactId: contactId('c-1') }])).contacts[0];

function onEngine(start: () => Promise<DynamoServer>): void {
  let server: DynamoServer;
  let tables: TableNames;
  let prefix = 0;
  beforeAll(async () => {
    server = await start();
  }, ENGINE_READY_MS_MAX);
  afterAll(() => server.stop());
  const recordsLosing = async (count: number) => {
    tables = await createTables(clientOf(server), `lost-${(prefix += 1)}-`);
    return dynamoRecords({ client: losing(server, count), tables });
  };
  const both = [
    { op: 'put', kind: 'contact', item: aContact() },
    { op: 'put', kind: 'person', item: aPerson() },
  ] as const;

  it('a transaction whose answer is lost is committed once, and we are told so', async () => {
    const records = await recordsLosing(1);
    expect(await records.commit(both)).toBe('committed');
    expect(await storedContact(records)).toStrictEqual(aContact({ rev: 1 }));
  });

  it('a transaction whose every answer is lost is in doubt, and stands', async () => {
    const records = await recordsLosing(3);
    await expect(records.commit(both)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await storedContact(records)).toStrictEqual(aContact({ rev: 1 }));
  });

  it('a token is not another writer\u2019s: the same commit made again is a conflict', async () => {
    const records = await recordsLosing(0);
    expect(await records.commit(both)).toBe('committed');
    expect(await records.commit(both)).toBe('conflict');
  });

  it('a single write whose answer is lost is in doubt, never a conflict with itself', async () => {
    const records = await recordsLosing(1);
    await expect(records.commit([both[0]])).rejects.toMatchObject({ code: 'unavailable' });
    expect(await storedContact(records)).toStrictEqual(aContact({ rev: 1 }));
  });
}

describe('answers lost on Dynoxide', () => {
  onEngine(() => startDynoxide());
});

const whyNot = await whyNoDynamoDbLocal();
describe.skipIf(whyNot !== undefined)(
  `answers lost on DynamoDB Local${whyNot ? ` (skipped: ${whyNot})` : ''}`,
  () => {
    onEngine(startDynamoDbLocal);
  },
);
