import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { parseJson } from '../../shared/json.ts';
import type { Phones } from '../phones/phones.ts';
import type { Cloud } from './cloud.ts';
import { close, listen } from './http.ts';
import { queueOperations } from './wire-queues.ts';

/** What the AWS SDK calls besides DynamoDB, answered in AWS's own protocols. */
export interface WireBacking {
  readonly cloud: Pick<
    Cloud,
    'putEvent' | 'publishToTopic' | 'depthOf' | 'putLogEvents' | 'sendToQueue' | 'queueAt'
  >;
  readonly phones: Pick<Phones, 'deliver'>;
  /** The value of a secret; undefined = there is none with this ARN. */
  readonly secret: (arn: string) => string | undefined;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (version: '1.0' | '1.1', status: number, body: unknown): Answer => ({
  status,
  type: `application/x-amz-json-${version}`,
  body: JSON.stringify(body),
});

const noSuchQueue = json('1.0', 400, { __type: 'com.amazonaws.sqs#QueueDoesNotExist' });

const putEventsSchema = z.object({
  Entries: z
    .array(
      z.object({ Source: z.string(), DetailType: z.string(), Detail: z.string(), EventBusName: z.string() }),
    )
    .min(1)
    .max(10),
});

function putEvents(body: unknown, { cloud }: WireBacking): Answer {
  const entries = putEventsSchema.parse(body).Entries.map((entry) => ({
    EventId: cloud.putEvent({
      source: entry.Source,
      detailType: entry.DetailType,
      detail: parseJson(entry.Detail, 'event detail'),
      busName: entry.EventBusName,
    }),
  }));
  return json('1.1', 200, { FailedEntryCount: 0, Entries: entries });
}

function getQueueAttributes(body: unknown, { cloud }: WireBacking): Answer {
  const depth = cloud.depthOf(z.object({ QueueUrl: z.string() }).parse(body).QueueUrl);
  if (depth === undefined) return noSuchQueue;
  const attributes = {
    ApproximateNumberOfMessages: String(depth.visible),
    ApproximateNumberOfMessagesNotVisible: String(depth.inFlight),
    ApproximateNumberOfMessagesDelayed: String(depth.delayed),
  };
  return json('1.0', 200, { Attributes: attributes });
}

const sendSchema = z.object({
  QueueUrl: z.string(),
  MessageBody: z.string(),
  DelaySeconds: z.int().min(0).max(900).optional(),
});

function sendMessage(body: unknown, { cloud }: WireBacking): Answer {
  const { QueueUrl, MessageBody, DelaySeconds = 0 } = sendSchema.parse(body);
  if (!cloud.sendToQueue(QueueUrl, MessageBody, DelaySeconds)) return noSuchQueue;
  // The SDK compares the digest with what it has sent.
  const digest = createHash('md5').update(MessageBody).digest('hex');
  return json('1.0', 200, { MessageId: randomUUID(), MD5OfMessageBody: digest });
}

const logEventsSchema = z.object({
  logGroupName: z.string(),
  logEvents: z.array(z.object({ timestamp: z.int(), message: z.string() })).min(1),
});

function putLogEvents(body: unknown, { cloud }: WireBacking): Answer {
  const { logGroupName, logEvents } = logEventsSchema.parse(body);
  cloud.putLogEvents(
    logGroupName,
    logEvents.map((event) => ({ id: createHash('md5').update(event.message).digest('hex'), ...event })),
  );
  return json('1.1', 200, {});
}

function getSecretValue(body: unknown, { secret }: WireBacking): Answer {
  const arn = z.object({ SecretId: z.string() }).parse(body).SecretId;
  const value = secret(arn);
  if (value === undefined) return json('1.1', 400, { __type: 'ResourceNotFoundException' });
  return json('1.1', 200, { ARN: arn, Name: arn, SecretString: value, VersionStages: ['AWSCURRENT'] });
}

const targets: Readonly<Record<string, (body: unknown, backing: WireBacking) => Answer>> = {
  'AWSEvents.PutEvents': putEvents,
  'AmazonSQS.GetQueueAttributes': getQueueAttributes,
  'AmazonSQS.SendMessage': sendMessage,
  'Logs_20140328.PutLogEvents': putLogEvents,
  'secretsmanager.GetSecretValue': getSecretValue,
};

const xml = (status: number, body: string): Answer => ({ status, type: 'text/xml', body });

/** The carrier here keeps no list of opt-outs of its own. */
const noneIsOptedOut = xml(
  200,
  '<CheckIfPhoneNumberIsOptedOutResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">' +
    '<CheckIfPhoneNumberIsOptedOutResult><isOptedOut>false</isOptedOut></CheckIfPhoneNumberIsOptedOutResult>' +
    '</CheckIfPhoneNumberIsOptedOutResponse>',
);

/** The query protocol of SNS: a form in, XML out. */
async function answerSns(form: URLSearchParams, { cloud, phones }: WireBacking): Promise<Answer> {
  if (form.get('Action') === 'CheckIfPhoneNumberIsOptedOut') return noneIsOptedOut;
  const message = form.get('Message') ?? '';
  const number = form.get('PhoneNumber');
  const topic = form.get('TopicArn');
  if (form.get('Action') !== 'Publish' || (number === null && topic === null)) {
    const error = `<Error><Type>Sender</Type><Code>InvalidAction</Code><Message>not emulated here</Message></Error>`;
    return xml(
      400,
      `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">${error}</ErrorResponse>`,
    );
  }
  const id =
    number === null
      ? cloud.publishToTopic(topic ?? '', message)
      : await phones.deliver({ number, body: message });
  return xml(
    200,
    `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${id}</MessageId>` +
      `</PublishResult><ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></PublishResponse>`,
  );
}

async function answerTo(request: IncomingMessage, backing: WireBacking): Promise<Answer> {
  const body = await text(request);
  const target = request.headers['x-amz-target'];
  if (target === undefined) return answerSns(new URLSearchParams(body), backing);
  const operation = targets[String(target)];
  if (operation) return operation(parseJson(body, String(target)), backing);
  const ofQueue = queueOperations[String(target)];
  if (ofQueue) {
    const answered = ofQueue(parseJson(body, String(target)), backing.cloud);
    return answered === undefined ? noSuchQueue : json('1.0', 200, answered);
  }
  return json('1.0', 400, {
    __type: 'UnknownOperationException',
    message: `${String(target)} is not emulated`,
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  backing: WireBacking,
): Promise<void> {
  const answer = await answerTo(request, backing).catch((error: unknown): Answer => {
    const message = error instanceof Error ? error.message : String(error);
    const refused = error instanceof z.ZodError || (error instanceof Fault && error.code === 'invalid_input');
    return json('1.1', refused ? 400 : 500, {
      __type: refused ? 'ValidationException' : 'InternalFailure',
      message,
    });
  });
  response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
}

/** A server on loopback. `back` gives it what it answers from, once the template has been read. */
export async function startWire(): Promise<{
  readonly origin: string;
  readonly back: (backing: WireBacking) => void;
  readonly stop: () => Promise<void>;
}> {
  let backing: WireBacking | undefined;
  const server = createServer((request, response) => {
    if (backing) void serve(request, response, backing);
    else response.writeHead(503).end();
  });
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    back: (given) => {
      backing = given;
    },
    stop: () => close(server),
  };
}
