import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import { tableEnvironmentName, tableNames, tableNamesFrom } from '../../shared/adapters/aws/tables.ts';
import { at, attemptId, contactId, loanId, noticeId, personId } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aContact, aPerson } from '../builders/party.ts';

const tables = tableNamesFrom(
  Object.fromEntries(tableNames.map((table) => [tableEnvironmentName(table), `prod-${table}`])),
);
const dynamo = mockClient(DynamoDBDocumentClient);
const waits: number[] = [];
const records = dynamoRecords({
  client: new DynamoDBClient({ region: 'us-east-1' }),
  tables,
  random: () => 0.5,
  sleep: (ms) => {
    waits.push(ms);
    return Promise.resolve();
  },
});

afterEach(() => {
  dynamo.reset();
  waits.length = 0;
});

const person = { kind: 'person', personId: personId('P-1') } as const;
const contact = { kind: 'contact', contactId: contactId('c-1') } as const;

describe('a read by keys', () => {
  it('is one consistent BatchGetItem over all tables', async () => {
    dynamo.on(BatchGetCommand).resolves({ Responses: {} });
    await records.get([person, contact, { kind: 'loan', loanId: loanId('L-1') }]);
    expect(dynamo.calls().map((call) => call.args[0].input)).toStrictEqual([
      {
        RequestItems: {
          'prod-People': { Keys: [{ personId: 'P-1' }], ConsistentRead: true },
          'prod-Contacts': { Keys: [{ contactId: 'c-1' }], ConsistentRead: true },
          'prod-Loans': { Keys: [{ loanId: 'L-1', part: 'head' }], ConsistentRead: true },
        },
      },
    ]);
  });

  it('asks again, consistently, for what was left undone', async () => {
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce({
        Responses: { 'prod-People': [{ ...aPerson({ rev: 1 }) }] },
        UnprocessedKeys: { 'prod-Contacts': { Keys: [{ contactId: 'c-1' }] } },
      })
      .resolvesOnce({ Responses: { 'prod-Contacts': [{ ...aContact({ rev: 1 }) }] } });
    const found = await records.get([person, contact]);
    expect(found.people).toHaveLength(1);
    expect(found.contacts).toHaveLength(1);
    expect(dynamo.commandCalls(BatchGetCommand)[1]?.args[0].input).toStrictEqual({
      RequestItems: { 'prod-Contacts': { Keys: [{ contactId: 'c-1' }], ConsistentRead: true } },
    });
    expect(waits).toStrictEqual([5]);
  });

  it('is unavailable when something stays undone: half an answer is none', async () => {
    dynamo
      .on(BatchGetCommand)
      .resolves({ UnprocessedKeys: { 'prod-People': { Keys: [{ personId: 'P-1' }] } } });
    await expect(records.get([person])).rejects.toMatchObject({ code: 'unavailable' });
    expect(dynamo.calls()).toHaveLength(8);
  });

  it.each([
    { name: 'ProvisionedThroughputExceededException', code: 'unavailable' },
    { name: 'InternalServerError', code: 'unavailable' },
    { name: 'ResourceNotFoundException', code: 'unavailable' },
    { name: 'AbortError', code: 'unavailable' },
    { name: 'ValidationException', code: 'defect' },
  ])('that fails with $name is $code, and keeps the cause', async ({ name, code }) => {
    const cause = Object.assign(new Error(name), { name });
    dynamo.rejects(cause);
    await expect(records.get([person])).rejects.toMatchObject({ code, cause });
    await expect(records.loan(loanId('L-1'))).rejects.toMatchObject({ code, cause });
    await expect(records.decision(noticeId('n#1'), attemptId('a-1'))).rejects.toMatchObject({ code, cause });
  });
});

describe('a loan', () => {
  it('is read consistently, page after page', async () => {
    const startKey = { loanId: 'L-1', part: 'head' };
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [{ ...aLoanHead({ rev: 1 }), part: 'head' }], LastEvaluatedKey: startKey })
      .resolvesOnce({ Items: [{ ...anInstalment({ rev: 1 }), part: 'instalment#0001' }] });
    const loan = await records.loan(loanId('L-1'));
    expect(loan).toStrictEqual({ head: aLoanHead({ rev: 1 }), instalments: [anInstalment({ rev: 1 })] });
    const query = {
      TableName: 'prod-Loans',
      ConsistentRead: true,
      KeyConditionExpression: '#loanId = :loanId',
      ExpressionAttributeNames: { '#loanId': 'loanId' },
      ExpressionAttributeValues: { ':loanId': 'L-1' },
    };
    expect(dynamo.calls().map((call) => call.args[0].input)).toStrictEqual([
      query,
      { ...query, ExclusiveStartKey: startKey },
    ]);
  });
});

describe('a listing', () => {
  it('of due loans reads its index, as far as it was asked', async () => {
    const startKey = { loanId: 'L-1', part: 'head', dueShard: 3, nextStepAt: 5 };
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [startKey], LastEvaluatedKey: startKey })
      .resolvesOnce({ Items: [{ ...startKey, loanId: 'L-2' }], LastEvaluatedKey: startKey });
    const until = at('2026-06-25T14:00:00Z');
    const due = await records.dueLoans({ shard: 3, until, limit: 2 });
    expect(due.map((one) => one.loanId)).toStrictEqual(['L-1', 'L-2']);
    const query = {
      TableName: 'prod-Loans',
      IndexName: 'due',
      KeyConditionExpression: '#of = :of AND #at <= :at',
      ExpressionAttributeNames: { '#of': 'dueShard', '#at': 'nextStepAt' },
      ExpressionAttributeValues: { ':of': 3, ':at': until },
    };
    expect(dynamo.calls().map((call) => call.args[0].input)).toStrictEqual([
      { ...query, Limit: 2 },
      { ...query, Limit: 1, ExclusiveStartKey: startKey },
    ]);
  });

  it.each([
    {
      reason: 'open notices',
      list: () => records.openNotices({ state: 'answering', before: at('2026-06-25T14:00:00Z'), limit: 5 }),
      index: ['prod-Notices', 'open', 'openState', 'since', 'answering'],
    },
    {
      reason: 'unapplied replies',
      list: () => records.unappliedReplies({ before: at('2026-06-25T14:00:00Z'), limit: 5 }),
      index: ['prod-Replies', 'unapplied', 'unapplied', 'storedAt', 'received'],
    },
  ])('of $reason is strictly older than the moment', async ({ list, index }) => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    await list();
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toStrictEqual({
      TableName: index[0],
      IndexName: index[1],
      KeyConditionExpression: '#of = :of AND #at < :at',
      ExpressionAttributeNames: { '#of': index[2], '#at': index[3] },
      ExpressionAttributeValues: { ':of': index[4], ':at': at('2026-06-25T14:00:00Z') },
      Limit: 5,
    });
  });
});

it('reads a decision consistently', async () => {
  dynamo.on(GetCommand).resolves({});
  expect(await records.decision(noticeId('n#1'), attemptId('a-1'))).toBeUndefined();
  expect(dynamo.commandCalls(GetCommand)[0]?.args[0].input).toStrictEqual({
    TableName: 'prod-Decisions',
    Key: { noticeId: 'n#1', attemptId: 'a-1' },
    ConsistentRead: true,
  });
});

it('names every table that the environment does not name', () => {
  expect(() => tableNamesFrom({ LOANS_TABLE: 'x', CONTACTS_TABLE: '', PEOPLE_TABLE: 'x' })).toThrow(
    'environment: CONTACTS_TABLE, NOTICES_TABLE, DECISIONS_TABLE, REPLIES_TABLE, CASES_TABLE, SETTINGS_TABLE must hold',
  );
});
