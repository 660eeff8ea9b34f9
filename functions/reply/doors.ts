import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda';
import { Fault } from '../../shared/fault.ts';
import type { DoorKeyring } from '../../shared/ports/door-keys.ts';
import { readGateway, type GatewayRefusal } from './gateway-door.ts';
import type { GatewayMapping } from './gateway-mapping.ts';
import { takeReply, type ReplyDeps } from './reply.ts';
import { readSns, type SnsDoor, type SnsRefusal } from './sns-door.ts';
import type { Inbound } from './store-reply.ts';
import { readQueued } from './two-way.ts';
import { readWebhook, type WebhookRefusal } from './webhook.ts';

export interface DoorDeps extends ReplyDeps {
  readonly keyring: DoorKeyring;
  readonly sns: SnsDoor;
  readonly gateways: readonly GatewayMapping[];
  /** Counts what came in, by how it ended: one word of ours, never of theirs. */
  readonly count: (what: string) => void;
}

type Answer = APIGatewayProxyStructuredResultV2;

const webhookStatus: Readonly<Record<WebhookRefusal, number>> = {
  unsigned: 401,
  'malformed-timestamp': 401,
  stale: 401,
  'bad-signature': 401,
  'too-large': 413,
  'malformed-body': 400,
};
/** SNS tries again after 5xx only; after 4xx it puts the message aside at once, where an alarm finds it. */
const snsStatus: Readonly<Record<SnsRefusal, number>> = {
  'too-large': 413,
  'malformed-envelope': 400,
  'foreign-topic': 403,
  'foreign-certificate': 403,
  stale: 403,
  'no-certificate': 403,
  'bad-signature': 403,
  'token-refused': 400,
  'malformed-payload': 400,
};
const gatewayStatus: Readonly<Record<GatewayRefusal, number>> = {
  unknown: 404,
  'bad-secret': 404,
  'foreign-source': 404,
  'too-large': 413,
  'malformed-body': 400,
};

/**
 * `POST /replies` and `POST /replies/{gateway}/{secret}`. 2xx = stored, now or before; 4xx = refused, and
 * nothing of what was refused has changed anything, the sentence says why; 503 = not certain, send it again.
 */
export async function answerRequest(deps: DoorDeps, event: APIGatewayProxyEventV2): Promise<Answer> {
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  try {
    if (event.pathParameters?.['gateway'] !== undefined) return await answerGateway(deps, event, body);
    // What the header says decides only how the body is checked; it proves nothing.
    if (event.headers['x-amz-sns-message-type'] !== undefined) return await answerSns(deps, body);
    return await answerWebhook(deps, event, body);
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'defect') throw error;
    deps.count('reply-not-taken');
    deps.log.warn('reply-not-taken', { code: error.code });
    return sentence(503, 'not taken for certain: send it again');
  }
}

async function answerWebhook(deps: DoorDeps, event: APIGatewayProxyEventV2, body: Buffer): Promise<Answer> {
  const request = {
    timestamp: event.headers['x-fairnotice-timestamp'],
    signature: event.headers['x-fairnotice-signature'],
    body,
  };
  const { webhook } = await deps.keyring.read();
  const read = readWebhook(request, webhook, deps.clock.now());
  if ('refusal' in read) {
    deps.count(`webhook-${read.refusal}`);
    return sentence(webhookStatus[read.refusal], `${read.refusal}: ${read.why}`);
  }
  return (await take(deps, read.inbound)) === 'id-reused' ? ID_REUSED : { statusCode: 204 };
}

async function answerSns(deps: DoorDeps, body: Buffer): Promise<Answer> {
  const read = await readSns(deps.sns, body, deps.clock.now());
  if ('refusal' in read) {
    deps.count(`sns-${read.refusal}`);
    return sentence(snsStatus[read.refusal], `${read.refusal}: ${read.why}`);
  }
  if ('done' in read) {
    deps.count(`sns-${read.done}`);
    deps.log.warn('sns-subscription', { state: read.done });
    return { statusCode: 204 };
  }
  return (await take(deps, read.inbound)) === 'id-reused' ? ID_REUSED : { statusCode: 204 };
}

/** Every message that can be read is taken, whatever is wrong with the others of its push. */
async function answerGateway(deps: DoorDeps, event: APIGatewayProxyEventV2, body: Buffer): Promise<Answer> {
  const { gateway = '', secret = '' } = event.pathParameters ?? {};
  const request = { gateway, secret, sourceIp: event.requestContext.http.sourceIp, body };
  const keys = await deps.keyring.read();
  const setting = { mappings: deps.gateways, keys, idKey: deps.keys.contact };
  const read = readGateway(request, setting, deps.clock.now());
  if ('refusal' in read) {
    deps.count(`gateway-${read.refusal}`);
    return sentence(gatewayStatus[read.refusal], read.why);
  }
  for (const { refusal } of read.refused) deps.count(`gateway-${refusal}`);
  const unsure = await takeEach(deps, read.inbounds);
  if (unsure) return sentence(503, 'not all taken for certain: push it again');
  if (read.refused.length > 0) {
    const whys = read.refused.map(({ refusal, why }) => `${refusal}: ${why}`);
    return sentence(400, `the others are taken; ${whys.join('; ')}`);
  }
  return json(200, read.answer);
}

/** True when one of them may not be stored. It must not hold up the others: the push comes again. */
async function takeEach(deps: DoorDeps, inbounds: readonly Inbound[]): Promise<boolean> {
  let unsure = false;
  for (const inbound of inbounds) {
    try {
      await take(deps, inbound);
    } catch (error) {
      if (!(error instanceof Fault) || error.code === 'defect') throw error;
      deps.count('reply-not-taken');
      deps.log.warn('reply-not-taken', { inboundId: inbound.inboundId, code: error.code });
      unsure = true;
    }
  }
  return unsure;
}

async function take(deps: DoorDeps, inbound: Inbound): Promise<Awaited<ReturnType<typeof takeReply>>> {
  const taken = await takeReply(deps, inbound);
  deps.count(`reply-${taken}`);
  return taken;
}

const json = (statusCode: number, body: object): Answer => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});
const sentence = (statusCode: number, message: string): Answer => json(statusCode, { message });

const ID_REUSED = sentence(409, 'id-reused: another message came under this id; nothing was changed');

/** The queue behind our two-way number; a message that fails comes again, and in the end is put aside. */
export async function takeMessages(deps: DoorDeps, event: SQSEvent): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      const inbound = readQueued(body);
      // Put aside with the messages that nobody can read: a person has to look at what it says.
      if ((await take(deps, inbound)) === 'id-reused') failed.push(messageId);
    } catch (error) {
      // One message's failure must not hold up the others of its batch.
      const code = error instanceof Fault ? error.code : 'defect';
      deps.count(`queue-${code === 'invalid_input' ? 'malformed-payload' : 'not-taken'}`);
      deps.log.warn('reply-not-taken', { messageId, code });
      failed.push(messageId);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
