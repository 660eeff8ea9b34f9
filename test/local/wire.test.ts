import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PublishCommand, SetSMSAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWire } from '../../infra/local/wire.ts';
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
});
