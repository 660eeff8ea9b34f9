import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { redriveCommandWith } from '../../infra/cli/redrive/command.ts';
import { Fault } from '../../shared/fault.ts';
import { at } from '../builders/ids.ts';
import { memoryRecords } from '../memory/records.ts';
import { memoryTerminal } from '../memory/terminal.ts';

const queues = mockClient(SQSClient);
const bus = mockClient(EventBridgeClient);
afterEach(() => {
  queues.reset();
  bus.reset();
});

const access = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const redrive = redriveCommandWith(() =>
  Promise.resolve({
    ...{ access, dynamoAccess: access, isLocal: false, has: () => true },
    output: (name) => `https://queues.example/${name}`,
    clock: { now: () => at('2026-06-25T15:00:00Z') },
    settle: () => Promise.resolve(),
  }),
);

const event = JSON.stringify({
  'detail-type': 'ledger.loan-updated',
  source: 'lender.core',
  detail: { a: 1 },
});
const letter = (nth: number, Body = event) => ({
  ...{ MessageId: `letter-${nth}`, ReceiptHandle: `handle-${nth}`, Body },
  Attributes: { SentTimestamp: String(at('2026-06-25T14:00:00Z') + nth) },
});

/** These letters lie in one dead-letter queue, and are received once. */
function lyingIn(output: string, ...letters: readonly ReturnType<typeof letter>[]): void {
  const QueueUrl = `https://queues.example/${output}DeadLettersUrl`;
  queues.on(ReceiveMessageCommand).resolves({});
  queues
    .on(ReceiveMessageCommand, { QueueUrl })
    .resolvesOnce({ Messages: [...letters] })
    .resolves({});
}

const inputs = (command: Parameters<typeof queues.commandCalls>[0]): readonly unknown[] =>
  queues.commandCalls(command).map(({ args }): unknown => args[0].input);

async function run(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const { surroundings, printed, errors } = memoryTerminal({ records: memoryRecords() });
  const code = await redrive.run([...args], surroundings);
  return { code, said: `${printed()}${errors()}` };
}

describe('a dead letter is put back', () => {
  it.each([
    ['due', 'Due'],
    ['inbound', 'Inbound'],
    ['receipt', 'Receipt'],
    ['feed', 'Feed'],
  ])('of %s into the queue it came from, word for word, and is then removed', async (name, output) => {
    lyingIn(output, letter(1, 'as it came'));
    const { code, said } = await run('--queue', name, '--message', 'letter-1');
    expect(inputs(SendMessageCommand)).toStrictEqual([
      { QueueUrl: `https://queues.example/${output}QueueUrl`, MessageBody: 'as it came' },
    ]);
    expect(inputs(DeleteMessageCommand)).toStrictEqual([
      { QueueUrl: `https://queues.example/${output}DeadLettersUrl`, ReceiptHandle: 'handle-1' },
    ]);
    expect({ code, said }).toEqual({ code: 0, said: `${name} letter-1: put back\n1 put back, 0 left` });
  });

  it('of the bus on the bus, under its own name and source', async () => {
    lyingIn('Bus', letter(1));
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    expect(await run('--queue', 'bus', '--all')).toMatchObject({ code: 0 });
    expect(bus.commandCalls(PutEventsCommand).map(({ args }) => args[0].input)).toStrictEqual([
      {
        Entries: [
          {
            Source: 'lender.core',
            DetailType: 'ledger.loan-updated',
            Detail: '{"a":1}',
            EventBusName: 'https://queues.example/BusName',
          },
        ],
      },
    ]);
    expect(inputs(DeleteMessageCommand)).toHaveLength(1);
  });

  it.each(['scan', 'sweep'])('of %s never: a later tick has done its work', async (name) => {
    lyingIn(name === 'scan' ? 'Scan' : 'Sweep', letter(1, '{}'));
    expect(await run('--queue', name, '--all')).toMatchObject({ code: 1 });
    expect(inputs(SendMessageCommand)).toEqual([]);
    expect(inputs(DeleteMessageCommand)).toEqual([]);
    expect(inputs(ChangeMessageVisibilityCommand)).toMatchObject([{ ReceiptHandle: 'handle-1' }]);
  });
});

describe('what could not be put back stays, and is readable at once', () => {
  const released = (nth: number): object => ({
    QueueUrl: 'https://queues.example/InboundDeadLettersUrl',
    ReceiptHandle: `handle-${nth}`,
    VisibilityTimeout: 0,
  });

  it('when the queue does not take it, with those that were to follow', async () => {
    lyingIn('Inbound', letter(1), letter(2), letter(3));
    queues
      .on(SendMessageCommand)
      .resolvesOnce({})
      .rejects(Object.assign(new Error('no'), { name: 'Throttled' }));
    await expect(run('--queue', 'inbound', '--all')).rejects.toThrow(Fault);
    expect(inputs(DeleteMessageCommand)).toMatchObject([{ ReceiptHandle: 'handle-1' }]);
    expect(inputs(ChangeMessageVisibilityCommand)).toStrictEqual([released(2), released(3)]);
  });

  it('when the bus has taken the request and not the event', async () => {
    lyingIn('Bus', letter(1));
    bus
      .on(PutEventsCommand)
      .resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'ThrottlingException' }] });
    await expect(run('--queue', 'bus', '--all')).rejects.toThrow('ThrottlingException');
    expect(inputs(DeleteMessageCommand)).toEqual([]);
    expect(inputs(ChangeMessageVisibilityCommand)).toHaveLength(1);
  });

  it('when it was put back and cannot be removed: it comes twice, which every consumer bears', async () => {
    lyingIn('Inbound', letter(1));
    queues.on(DeleteMessageCommand).rejects(new Error('no'));
    await expect(run('--queue', 'inbound', '--all')).rejects.toThrow(Fault);
    expect(inputs(SendMessageCommand)).toHaveLength(1);
    expect(inputs(ChangeMessageVisibilityCommand)).toStrictEqual([released(1)]);
  });

  it('when it was only listed, or another was asked for', async () => {
    lyingIn('Inbound', letter(1), letter(2));
    await run('--queue', 'inbound', '--list');
    expect(inputs(ChangeMessageVisibilityCommand)).toStrictEqual([released(1), released(2)]);
    queues.reset();
    lyingIn('Inbound', letter(1), letter(2));
    await run('--queue', 'inbound', '--message', 'letter-2');
    expect(inputs(ChangeMessageVisibilityCommand)).toStrictEqual([released(1)]);
  });
});
