import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  PublishCommand,
  SetSMSAttributesCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWire } from '../../infra/emulation/wire.ts';
import { Fault } from '../../shared/fault.ts';

/** The real SDK clients speak to it: only they know what AWS's protocols look like on the wire. */
describe('the wire endpoint', () => {
  const did: unknown[] = [];
  let wire: Awaited<ReturnType<typeof startWire>>;
  const client = () => ({
    endpoint: wire.origin,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });

  beforeAll(async () => {
    wire = await startWire();
    wire.back({
      cloud: {
        putEvent: (entry) => {
          if (entry.busName !== 'bus') throw new Fault('invalid_input', `there is no bus ${entry.busName}`);
          did.push(entry);
          return `event-${did.length}`;
        },
        publishToTopic: (topic, message) => {
          did.push({ topic, message });
          return 'topic-message';
        },
        putLogEvents: (group, lines) => {
          did.push({ group, lines });
        },
        sendToQueue: (url, body, delaySeconds) => {
          did.push({ url, body, delaySeconds });
          return url.endsWith('/due');
        },
        queueAt: () => undefined,
        depthOf: (url) => (url.endsWith('/due') ? { visible: 3, inFlight: 2, delayed: 1 } : undefined),
      },
      phones: {
        deliver: (message) => {
          did.push(message);
          return Promise.resolve('carrier-message');
        },
      },
      secret: (arn) => (arn === 'arn:secret' ? 'a secret' : undefined),
    });
  });
  afterAll(() => wire.stop());

  it('takes an SMS and answers with the carrier’s id', async () => {
    const body = 'Due today: 100% & <more>, 核真码';
    const publish = new PublishCommand({ PhoneNumber: '+12125550101', Message: body });
    expect((await new SNSClient(client()).send(publish)).MessageId).toBe('carrier-message');
    expect(did.at(-1)).toEqual({ number: '+12125550101', body });
  });

  it('keeps no list of opt-outs for the carrier', async () => {
    const ask = new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: '+12125550101' });
    expect((await new SNSClient(client()).send(ask)).isOptedOut).toBe(false);
  });

  it('takes a message for a topic', async () => {
    const publish = new PublishCommand({ TopicArn: 'arn:topic', Message: 'hello' });
    expect((await new SNSClient(client()).send(publish)).MessageId).toBe('topic-message');
    expect(did.at(-1)).toEqual({ topic: 'arn:topic', message: 'hello' });
  });

  const entry = { Source: 'us', DetailType: 'Due', Detail: '{"loanId":"L-1"}', EventBusName: 'bus' };

  it('takes events and answers one id for each', async () => {
    const put = new PutEventsCommand({ Entries: [entry, { ...entry, Detail: '{}' }] });
    const answer = await new EventBridgeClient(client()).send(put);
    expect(answer.FailedEntryCount).toBe(0);
    expect(answer.Entries).toHaveLength(2);
    expect(did.at(-2)).toEqual({
      source: 'us',
      detailType: 'Due',
      detail: { loanId: 'L-1' },
      busName: 'bus',
    });
  });

  it.each([
    { because: 'there is no such bus', entries: [{ ...entry, EventBusName: 'other' }] },
    { because: 'a detail is JSON', entries: [{ ...entry, Detail: 'x' }] },
    { because: 'AWS takes ten at once', entries: Array.from({ length: 11 }, () => entry) },
  ])('refuses events: $because', async ({ entries }) => {
    const put = new EventBridgeClient(client()).send(new PutEventsCommand({ Entries: entries }));
    await expect(put).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('tells how long a queue is', async () => {
    const sqs = new SQSClient(client());
    const command = new GetQueueAttributesCommand({
      QueueUrl: `${wire.origin}/0/due`,
      AttributeNames: ['All'],
    });
    expect((await sqs.send(command)).Attributes).toEqual({
      ApproximateNumberOfMessages: '3',
      ApproximateNumberOfMessagesNotVisible: '2',
      ApproximateNumberOfMessagesDelayed: '1',
    });
    const other = new GetQueueAttributesCommand({
      QueueUrl: `${wire.origin}/0/other`,
      AttributeNames: ['All'],
    });
    await expect(sqs.send(other)).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  });

  it('hands out a secret by its ARN only', async () => {
    const secrets = new SecretsManagerClient(client());
    const known = await secrets.send(new GetSecretValueCommand({ SecretId: 'arn:secret' }));
    expect(known.SecretString).toBe('a secret');
    const other = secrets.send(new GetSecretValueCommand({ SecretId: 'arn:other' }));
    await expect(other).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it.each([
    {
      what: 'SNS',
      call: () => new SNSClient(client()).send(new SetSMSAttributesCommand({ attributes: {} })),
    },
    {
      what: 'SQS',
      call: () =>
        new SQSClient(client()).send(new ReceiveMessageCommand({ QueueUrl: `${wire.origin}/0/due` })),
    },
  ])('says no to what it does not emulate of $what', async ({ call }) => {
    await expect(call()).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } });
  });

  it('puts a message into a queue, later if it is asked to, and knows which queues there are', async () => {
    const send = (name: string) =>
      new SQSClient(client()).send(
        new SendMessageCommand({
          QueueUrl: `${wire.origin}/000000000000/${name}`,
          MessageBody: 'é',
          DelaySeconds: 120,
        }),
      );
    expect((await send('due')).MessageId).toBeDefined();
    expect(did.at(-1)).toMatchObject({ body: 'é', delaySeconds: 120 });
    await expect(send('none')).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  });

  it('takes lines of a log, each with an id that follows from what it says', async () => {
    const put = async () => {
      await fetch(wire.origin, {
        method: 'POST',
        headers: { 'x-amz-target': 'Logs_20140328.PutLogEvents' },
        body: JSON.stringify({ logGroupName: 'g', logEvents: [{ timestamp: 1, message: 'line' }] }),
      });
      return did.at(-1);
    };
    expect(await put()).toMatchObject({ group: 'g', lines: [{ timestamp: 1, message: 'line' }] });
    expect(await put()).toEqual(await put());
  });
});
