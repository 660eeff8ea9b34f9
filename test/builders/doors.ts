import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import type { DoorDeps } from '../../functions/reply/doors.ts';
import { snsSignatures } from '../../shared/adapters/aws/sns-signatures.ts';
import { contactIdOf } from '../../shared/model/ids.ts';
import { isOptedOut, type Contact } from '../../shared/model/party.ts';
import type { DoorKeys } from '../../shared/ports/door-keys.ts';
import type { SnsMessage, TopicSubscription } from '../../shared/ports/sns-door.ts';
import { gatewayMappings } from '../../infra/gateways.ts';
import { aCertificate } from './certificate.ts';
import { aNotification, inboundTopicArn } from './sns-message.ts';
import { keys, morning, stage, type Stage, type StageOptions } from './stage.ts';

/** The certificate of SNS in this test, and one that is not its. */
export const sns = aCertificate();
export const notSns = aCertificate();

export const webhookKey = 'w'.repeat(64);
export const webhookKeyBefore = 'v'.repeat(64);
export const gatewayPath = 'p'.repeat(43);
/** Within the addresses from which both gateways may call: reserved for documentation. */
export const gatewayAddress = '203.0.113.9';

const aGateway = { paths: [gatewayPath], sources: ['203.0.113.0/24', '2001:db8::/32'] };
export const doorKeys: DoorKeys = {
  webhook: [webhookKey, webhookKeyBefore],
  gateways: { aliyun: aGateway, tencent: aGateway },
};

export interface Doors extends Stage {
  readonly doors: DoorDeps;
  /** What was counted, in order. */
  readonly counted: string[];
  /** Tokens that were confirmed. */
  readonly confirmed: string[];
}

/** The doors before a small world in memory: real signatures, real mappings, no network. */
export async function openDoors(
  options: StageOptions & {
    readonly confirm?: TopicSubscription['confirm'];
    readonly certificate?: () => { status: number; body: string };
  } = {},
): Promise<Doors> {
  const world = await stage(options);
  const counted: string[] = [];
  const confirmed: string[] = [];
  const certificate = options.certificate ?? (() => ({ status: 200, body: sns.pem }));
  const confirm: TopicSubscription['confirm'] =
    options.confirm ??
    (({ token }) => {
      confirmed.push(token);
      return Promise.resolve('confirmed');
    });
  const doors: DoorDeps = {
    ...world.deps,
    keyring: { read: () => Promise.resolve(doorKeys) },
    sns: {
      topicArn: inboundTopicArn,
      signatures: snsSignatures({ fetchText: () => Promise.resolve(certificate()) }),
      subscription: { confirm },
    },
    gateways: gatewayMappings(),
    count: (what) => void counted.push(what),
  };
  return { ...world, doors, counted, confirmed };
}

/** Who writes: the borrower of the stage by SNS and webhook, somebody nobody knows by a gateway in China. */
export const american = '+12125550123';
export const chinese = '+8610012345678';

export const numberOf = ({ records }: Stage, number: string): Contact | undefined =>
  records.all('contact').find(({ contactId }) => contactId === contactIdOf(keys.contact, number));
export const isOut = (world: Stage, number: string): boolean => {
  const contact = numberOf(world, number);
  return contact !== undefined && isOptedOut(contact);
};

/** A request as API Gateway hands it to a function (HTTP API, payload format 2.0). */
export function aRequest(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
  over: Partial<APIGatewayProxyEventV2> & { sourceIp?: string } = {},
): APIGatewayProxyEventV2 {
  const { sourceIp = gatewayAddress, ...rest } = over;
  const isText = typeof body === 'string';
  return {
    version: '2.0',
    routeKey: 'POST /replies',
    rawPath: '/replies',
    rawQueryString: '',
    headers,
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method: 'POST', path: '/replies', protocol: 'HTTP/1.1', sourceIp, userAgent: '' },
      requestId: 'request-1',
      routeKey: 'POST /replies',
      stage: '$default',
      time: '25/Jun/2026:14:00:00 +0000',
      timeEpoch: morning,
    },
    body: isText ? body : body.toString('base64'),
    isBase64Encoded: !isText,
    ...rest,
  };
}

export const snsRequest = (message: SnsMessage | object): APIGatewayProxyEventV2 =>
  aRequest(JSON.stringify(message), {
    'content-type': 'application/json',
    'x-amz-sns-message-type': 'Type' in message ? message.Type : 'Notification',
  });

/** A webhook body, one STOP. */
export const aWebhookBody = (over: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    id: 'm-1',
    from: '+12125550123',
    to: '+18335550100',
    text: 'STOP',
    sentAt: '2026-06-25T13:59:58Z',
    ...over,
  });

export function webhookRequest(
  over: { body?: string; key?: string; signedAt?: number; signature?: string } = {},
): APIGatewayProxyEventV2 {
  const { body = aWebhookBody(), key = webhookKey, signedAt = morning / 1000 } = over;
  const timestamp = String(signedAt);
  const hex = createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
  return aRequest(body, {
    'x-fairnotice-timestamp': timestamp,
    'x-fairnotice-signature': over.signature ?? `v1=${hex}`,
  });
}

/** 阿里云 SmsUp: one STOP, 58 seconds before ten at night in Beijing. */
export const anAliyunMessage = (over: Readonly<Record<string, unknown>> = {}): object => ({
  phone_number: '10012345678',
  content: '退订',
  send_time: '2026-06-25 21:59:58',
  dest_code: '1234',
  sequence_id: '1234567890',
  ...over,
});

export const gatewayRequest = (
  body: unknown,
  over: { gateway?: string; secret?: string; sourceIp?: string } = {},
): APIGatewayProxyEventV2 => {
  const { gateway = 'aliyun', secret = gatewayPath, sourceIp = gatewayAddress } = over;
  return aRequest(
    typeof body === 'string' ? body : JSON.stringify(body),
    { 'content-type': 'application/json' },
    { routeKey: 'POST /replies/{gateway}/{secret}', pathParameters: { gateway, secret }, sourceIp },
  );
};

/** What the queue behind our number hands over: each payload in SNS's envelope, two seconds old. */
export const queued = (...payloads: readonly string[]): SQSEvent =>
  queuedAs(...payloads.map((Message) => JSON.stringify(aNotification(sns.privateKey, { Message }))));

/** The queue took them a second ago, whenever they were published. */
export const queuedAs = (...bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, n) => ({
    messageId: `queued-${n}`,
    receiptHandle: 'handle',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: String(morning - 1000),
      SenderId: 'sns',
      ApproximateFirstReceiveTimestamp: String(morning),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:123456789012:inbound',
    awsRegion: 'us-east-1',
  })),
});
