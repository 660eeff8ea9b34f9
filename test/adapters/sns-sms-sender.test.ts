import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createServer, type Server } from 'node:http';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { carrierErrors } from '../../shared/adapters/aws/carrier-errors.ts';
import { singleCallClient } from '../../shared/adapters/aws/client-options.ts';
import { snsSmsSender } from '../../shared/adapters/aws/sns-sms-sender.ts';
import { at } from '../builders/ids.ts';

const message = { number: '+12125550123', body: 'A reminder.', expiresAt: at('2026-06-25T14:00:00Z') };
const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

describe('one message', () => {
  const client = new SNSClient({ ...local, ...singleCallClient });
  const sns = mockClient(client);
  const sender = snsSmsSender({ client, originationNumber: '+18005550100' });
  afterEach(() => sns.reset());

  it('is one Publish from our own number, transactional', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'm-1' });
    expect(await sender.send(message)).toStrictEqual({ kind: 'accepted', carrierMessageId: 'm-1' });
    expect(sns.calls().map((call) => call.args[0].input)).toStrictEqual([
      {
        PhoneNumber: '+12125550123',
        Message: 'A reminder.',
        MessageAttributes: {
          'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
          'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: '+18005550100' },
        },
      },
    ]);
  });

  it('only an opt-out at the carrier says that it is one', () => {
    const said = Object.entries(carrierErrors).filter(([, { optedOut }]) => optedOut);
    expect(said.map(([name]) => name)).toEqual(['OptedOutException']);
  });

  it('accepted without an id is an answer we do not know', async () => {
    sns.on(PublishCommand).resolves({});
    expect(await sender.send(message)).toStrictEqual({ kind: 'unknown', code: 'no-message-id' });
  });

  it.each(Object.entries(carrierErrors).map(([name, meaning]) => ({ name, ...meaning })))(
    '$name: $kind, because $reason',
    async ({ name, kind, optedOut }) => {
      const error = /^E[A-Z_]+$/.test(name) ? { code: name } : { name };
      sns.on(PublishCommand).rejects(Object.assign(new Error('no'), error));
      expect(await sender.send(message)).toStrictEqual({
        kind,
        code: name,
        ...(optedOut ? { optedOut } : {}),
      });
      expect(sns.calls()).toHaveLength(1);
    },
  );

  it.each([
    { reason: 'an error nobody has heard of', error: { name: 'TeapotException' }, code: 'TeapotException' },
    { reason: 'the connection broke', error: { name: 'Error', code: 'ECONNRESET' }, code: 'ECONNRESET' },
    { reason: 'no answer in time', error: { name: 'TimeoutError' }, code: 'TimeoutError' },
    { reason: 'we hung up', error: { name: 'AbortError' }, code: 'AbortError' },
    { reason: 'a name that objects have anyway', error: { name: 'constructor' }, code: 'constructor' },
    {
      reason: 'a name that quotes the number',
      error: { name: 'no such +12125550123' },
      code: 'unrecognised',
    },
    { reason: 'a code that quotes the text', error: { name: 'Error', code: 'A reminder.' }, code: 'Error' },
  ])('is unknown, and never thrown: $reason', async ({ error, code }) => {
    sns.on(PublishCommand).rejects(Object.assign(new Error('no'), error));
    expect(await sender.send(message)).toStrictEqual({ kind: 'unknown', code });
  });

  it('is not handed to a client that would send it again by itself', async () => {
    const retrying = new SNSClient({ ...local, maxAttempts: 3 });
    const wire = mockClient(retrying);
    const answer = await snsSmsSender({ client: retrying, originationNumber: '+18005550100' }).send(message);
    expect(answer).toStrictEqual({ kind: 'throttled', code: 'client-retries' });
    expect(wire.calls()).toHaveLength(0);
  });
});

it('the table names every error that the SDK documents for Publish, and only with a certain "not accepted" reason', () => {
  const root = dirname(createRequire(import.meta.url).resolve('@aws-sdk/client-sns/package.json'));
  const declared = readFileSync(join(root, 'dist-types/commands/PublishCommand.d.ts'), 'utf8');
  const documented = [...declared.matchAll(/@throws \{@link (\w+)\} \((client|server) fault\)/g)];
  expect(documented.length).toBeGreaterThan(10);
  for (const [, name = '', fault] of documented) {
    expect(carrierErrors, name).toHaveProperty(name);
    // A fault on the carrier's side is never a certain refusal.
    if (fault === 'server') expect(carrierErrors[name]?.kind, name).toBe('unknown');
  }
});

describe('over a real wire', () => {
  let server: Server | undefined;
  let requests = 0;
  let connections: (string | undefined)[] = [];
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    requests = 0;
    connections = [];
  });
  it('makes a connection of its own for each message, so that none dies of an old one', async () => {
    const client = await answering(400, failing('Throttling'));
    await snsSmsSender({ client, originationNumber: '+18005550100' }).send(message);
    expect(connections).toStrictEqual(['close']);
  });

  it('nobody at the other end is a certain refusal for now: nothing was sent', async () => {
    const client = await answering(200, '');
    await new Promise((resolve) => server?.close(resolve));
    const answer = await snsSmsSender({ client, originationNumber: '+18005550100' }).send(message);
    expect(answer).toStrictEqual({ kind: 'throttled', code: 'ECONNREFUSED' });
  });

  const answering = async (status: number, body: string, delayMs = 0): Promise<SNSClient> => {
    const listening = createServer((request, response) => {
      requests += 1;
      connections.push(request.headers.connection);
      setTimeout(() => response.writeHead(status, { 'content-type': 'text/xml' }).end(body), delayMs);
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const address = listening.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return new SNSClient({
      ...local,
      ...singleCallClient,
      requestHandler: { ...singleCallClient.requestHandler, requestTimeout: 1_500 },
      endpoint: `http://127.0.0.1:${port}`,
    });
  };
  const failing = (code: string) =>
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;

  const accepted =
    '<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>';

  it.each([
    { reason: 'an acceptance', status: 200, body: accepted, kind: 'accepted' },
    { reason: 'a throttle', status: 400, body: failing('Throttling'), kind: 'throttled' },
    { reason: 'a throttle by its own name', status: 429, body: failing('Throttled'), kind: 'throttled' },
    { reason: 'a bad number', status: 400, body: failing('InvalidParameter'), kind: 'refused' },
    { reason: 'an opt-out at the carrier', status: 403, body: failing('OptedOut'), kind: 'refused' },
    { reason: 'a failure on its side', status: 500, body: failing('InternalError'), kind: 'unknown' },
    { reason: 'a gateway\u2019s own page', status: 503, body: '<html>busy</html>', kind: 'unknown' },
    { reason: 'nothing', status: 500, body: '', kind: 'unknown' },
    {
      reason: 'an acceptance that comes too late',
      status: 200,
      body: accepted,
      delayMs: 3_000,
      kind: 'unknown',
    },
  ])('$reason is $kind after one call only', async ({ status, body, delayMs, kind }) => {
    const client = await answering(status, body, delayMs);
    const answer = await snsSmsSender({ client, originationNumber: '+18005550100' }).send(message);
    expect(answer.kind).toBe(kind);
    expect(requests).toBe(1);
  });
});
