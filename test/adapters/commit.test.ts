import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { dynamoRecords } from '../../shared/adapters/aws/records.ts';
import type { TableNames } from '../../shared/adapters/aws/tables.ts';
import type { Write } from '../../shared/ports/records.ts';
import { anInstalment, aLoanHead } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { aContact, aPerson } from '../builders/party.ts';
import { aReply } from '../builders/reply.ts';

const tables: TableNames = {
  Loans: 'prod-loans',
  Contacts: 'prod-contacts',
  People: 'prod-people',
  Notices: 'prod-notices',
  Decisions: 'prod-decisions',
  Replies: 'prod-replies',
  Cases: 'prod-cases',
  Settings: 'prod-settings',
};
const dynamo = mockClient(DynamoDBDocumentClient);
const waits: number[] = [];
let tokens = 0;
const records = dynamoRecords({
  client: new DynamoDBClient({ region: 'us-east-1' }),
  tables,
  random: () => 0.5,
  sleep: (ms) => {
    waits.push(ms);
    return Promise.resolve();
  },
  newToken: () => `token-${(tokens += 1)}`,
});

afterEach(() => {
  dynamo.reset();
  waits.length = 0;
  tokens = 0;
});

const contact: Write = { op: 'put', kind: 'contact', item: aContact({ rev: 4 }) };
const person: Write = { op: 'check', kind: 'person', item: aPerson({ rev: 2 }) };

const failure = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });
const cancelled = (...codes: string[]) =>
  failure('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) });

describe('what goes over the wire', () => {
  it('is one PutItem for one put, on the revision that was read', async () => {
    dynamo.on(PutCommand).resolves({});
    await records.commit([contact]);
    expect(dynamo.calls().map((call) => call.args[0].input)).toStrictEqual([
      {
        TableName: 'prod-contacts',
        Item: { ...aContact(), rev: 5 },
        ConditionExpression: '#rev = :rev',
        ExpressionAttributeNames: { '#rev': 'rev' },
        ExpressionAttributeValues: { ':rev': 4 },
      },
    ]);
  });

  it('asks that a new item be absent', async () => {
    dynamo.on(PutCommand).resolves({});
    await records.commit([{ op: 'put', kind: 'loan', item: aLoanHead() }]);
    expect(dynamo.commandCalls(PutCommand)[0]?.args[0].input).toStrictEqual({
      TableName: 'prod-loans',
      Item: { ...aLoanHead(), part: 'head', rev: 1 },
      ConditionExpression: 'attribute_not_exists(#key)',
      ExpressionAttributeNames: { '#key': 'loanId' },
    });
  });

  it('is one DeleteItem for one instalment that is forgotten', async () => {
    dynamo.on(DeleteCommand).resolves({});
    await records.commit([{ op: 'delete', kind: 'instalment', item: anInstalment({ n: 12, rev: 3 }) }]);
    expect(dynamo.commandCalls(DeleteCommand)[0]?.args[0].input).toStrictEqual({
      TableName: 'prod-loans',
      Key: { loanId: 'L-1', part: 'instalment#0012' },
      ConditionExpression: '#rev = :rev',
      ExpressionAttributeNames: { '#rev': 'rev' },
      ExpressionAttributeValues: { ':rev': 3 },
    });
  });

  it('is one transaction with a token for more, checks among them', async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await records.commit([
      { op: 'put', kind: 'notice', item: aNotice() },
      person,
      { op: 'delete', kind: 'instalment', item: anInstalment({ rev: 1 }) },
    ]);
    const onRev = (rev: number) => ({
      ConditionExpression: '#rev = :rev',
      ExpressionAttributeNames: { '#rev': 'rev' },
      ExpressionAttributeValues: { ':rev': rev },
    });
    expect(dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input).toStrictEqual({
      ClientRequestToken: 'token-1',
      TransactItems: [
        {
          Put: {
            TableName: 'prod-notices',
            Item: { ...aNotice(), openState: 'waiting', rev: 1 },
            ConditionExpression: 'attribute_not_exists(#key)',
            ExpressionAttributeNames: { '#key': 'noticeId' },
          },
        },
        { ConditionCheck: { TableName: 'prod-people', Key: { personId: 'P-1' }, ...onRev(2) } },
        {
          Delete: {
            TableName: 'prod-loans',
            Key: { loanId: 'L-1', part: 'instalment#0001' },
            ...onRev(1),
          },
        },
      ],
    });
  });

  it.each([
    { reason: 'a notice that waits', item: aNotice(), openState: 'waiting' },
    { reason: 'an answer that waits', item: aNotice({ kind: 'answer' }), openState: 'answering' },
    { reason: 'a message about a case that waits', item: aNotice({ kind: 'case' }), openState: 'telling' },
    { reason: 'a claim', item: aNotice({ state: 'claimed' }), openState: 'claimed' },
    { reason: 'a notice that was sent', item: aNotice({ state: 'sent' }), openState: undefined },
  ])('lists among the open ones: $reason as $openState', async ({ item, openState }) => {
    dynamo.on(PutCommand).resolves({});
    await records.commit([{ op: 'put', kind: 'notice', item }]);
    expect(dynamo.commandCalls(PutCommand)[0]?.args[0].input.Item?.['openState']).toBe(openState);
  });

  it('marks a reply unapplied only while it is received', async () => {
    dynamo.on(PutCommand).resolves({});
    await records.commit([{ op: 'put', kind: 'reply', item: aReply() }]);
    await records.commit([{ op: 'put', kind: 'reply', item: aReply({ rev: 1, state: 'applied' }) }]);
    const marks = dynamo
      .commandCalls(PutCommand)
      .map((call) => call.args[0].input.Item?.['unapplied'] as unknown);
    expect(marks).toStrictEqual(['received', undefined]);
  });

  it('leaves out what is undefined, also deep inside', async () => {
    dynamo.on(PutCommand).resolves({});
    const item = aContact({ optInAt: undefined, consent: { state: 'given', source: undefined } });
    await records.commit([{ op: 'put', kind: 'contact', item }]);
    const stored = dynamo.commandCalls(PutCommand)[0]?.args[0].input.Item;
    expect(stored).not.toHaveProperty('optInAt');
    expect(stored?.['consent']).toStrictEqual({ state: 'given' });
  });
});

describe('what an answer means', () => {
  it.each([
    { reason: 'the condition did not hold', error: failure('ConditionalCheckFailedException') },
    {
      reason: 'it did not hold at the only try',
      error: failure('ConditionalCheckFailedException', { $metadata: { attempts: 1 } }),
    },
  ])('one write alone is a conflict: $reason', async ({ error }) => {
    dynamo.on(PutCommand).rejects(error);
    expect(await records.commit([contact])).toBe('conflict');
  });

  it.each([
    { reason: 'one condition failed', error: cancelled('None', 'ConditionalCheckFailed') },
    {
      reason: 'one condition failed while another item was busy',
      error: cancelled('TransactionConflict', 'ConditionalCheckFailed'),
    },
  ])('a transaction is a conflict: $reason', async ({ error }) => {
    dynamo.on(TransactWriteCommand).rejects(error);
    expect(await records.commit([contact, person])).toBe('conflict');
    expect(waits).toStrictEqual([]);
  });

  it.each([
    { reason: 'another transaction held an item', error: cancelled('TransactionConflict', 'None') },
    { reason: 'a table was busy', error: cancelled('None', 'ProvisionedThroughputExceeded') },
    { reason: 'a partition was busy', error: cancelled('ThrottlingError', 'None') },
    { reason: 'our own first try was still at work', error: failure('TransactionInProgressException') },
    { reason: 'the account was at its limit', error: failure('RequestLimitExceeded') },
  ])('a transaction is tried again with the same token: $reason', async ({ error }) => {
    dynamo.on(TransactWriteCommand).rejectsOnce(error).rejectsOnce(error).resolves({});
    expect(await records.commit([contact, person])).toBe('committed');
    const sent = dynamo
      .commandCalls(TransactWriteCommand)
      .map((call) => call.args[0].input.ClientRequestToken);
    expect(sent).toStrictEqual(['token-1', 'token-1', 'token-1']);
    expect(waits).toStrictEqual([5, 10]);
  });

  it('uses another token for the next commit of the same items', async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await records.commit([contact, person]);
    await records.commit([contact, person]);
    const sent = dynamo
      .commandCalls(TransactWriteCommand)
      .map((call) => call.args[0].input.ClientRequestToken);
    expect(sent).toStrictEqual(['token-1', 'token-2']);
  });

  it('one write alone is tried again when a transaction held its item', async () => {
    dynamo.on(PutCommand).rejectsOnce(failure('TransactionConflictException')).resolves({});
    expect(await records.commit([contact])).toBe('committed');
  });

  it('gives up as unavailable after eight tries and about a second', async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'None'));
    await expect(records.commit([contact, person])).rejects.toMatchObject({
      code: 'unavailable',
      message: 'commit of Contacts c-1: busy 8 times',
    });
    expect(dynamo.calls()).toHaveLength(8);
    expect(waits).toStrictEqual([5, 10, 20, 40, 80, 160, 200]);
  });

  it.each([
    { reason: 'the request is malformed', error: failure('ValidationException') },
    { reason: 'the token came with other contents', error: failure('IdempotentParameterMismatchException') },
    { reason: 'an item is too large', error: cancelled('None', 'ValidationError') },
  ])('is our defect, and not tried again: $reason', async ({ error }) => {
    dynamo.on(TransactWriteCommand).rejects(error);
    await expect(records.commit([contact, person])).rejects.toMatchObject({ code: 'defect', cause: error });
    expect(dynamo.calls()).toHaveLength(1);
  });

  it.each([
    { reason: 'the service failed', error: failure('InternalServerError') },
    { reason: 'no answer in time', error: failure('TimeoutError') },
    { reason: 'we hung up', error: failure('AbortError') },
    { reason: 'the connection broke', error: failure('Error', { code: 'ECONNRESET' }) },
    { reason: 'an error nobody has heard of', error: failure('TeapotException') },
    { reason: 'a cancellation that gives no reason', error: failure('TransactionCanceledException') },
    { reason: 'a cancellation for an unknown reason', error: cancelled('None', 'FullMoon') },
    { reason: 'not even an error', error: failure('') },
  ])('is in doubt, so unavailable, and not tried again: $reason', async ({ error }) => {
    dynamo.on(TransactWriteCommand).rejects(error);
    await expect(records.commit([contact, person])).rejects.toMatchObject({
      code: 'unavailable',
      cause: error,
    });
    expect(dynamo.calls()).toHaveLength(1);
  });
});

describe('one write alone, sent more than once', () => {
  it('is in doubt when the condition fails after the SDK has tried before: that may be our own write', async () => {
    dynamo.on(PutCommand).rejects(failure('ConditionalCheckFailedException', { $metadata: { attempts: 2 } }));
    await expect(records.commit([contact])).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('stays in doubt when a certain refusal comes between', async () => {
    dynamo
      .on(PutCommand)
      .rejectsOnce(failure('ThrottlingException', { $metadata: { attempts: 3 } }))
      .rejects(failure('ConditionalCheckFailedException', { $metadata: { attempts: 1 } }));
    await expect(records.commit([contact])).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is a conflict still when all that was refused was refused for certain, one try each', async () => {
    dynamo
      .on(PutCommand)
      .rejectsOnce(failure('TransactionConflictException', { $metadata: { attempts: 1 } }))
      .rejects(failure('ConditionalCheckFailedException', { $metadata: { attempts: 1 } }));
    expect(await records.commit([contact])).toBe('conflict');
  });
});
