import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda';
import { Fault } from '../../shared/fault.ts';
import { instantOfMs } from '../../shared/time.ts';
import { takeReply, type ReplyDeps } from './reply.ts';
import { readTwoWay } from './two-way.ts';
import { readWebhook, type WebhookRefusal } from './webhook.ts';

export interface DoorDeps extends ReplyDeps {
  readonly webhookSecret: string;
  /** Counts what came in, by how it ended. */
  readonly count: (what: string) => void;
}

const statusOf: Readonly<Record<WebhookRefusal, number>> = {
  unsigned: 401,
  'malformed-timestamp': 401,
  stale: 401,
  'bad-signature': 401,
  'too-large': 413,
  'malformed-body': 400,
};

/**
 * `POST /replies`. 204 = stored, now or before; 400, 401, 413 = refused and nothing changed, the sentence
 * says why; 503 = not certain, send it again.
 */
export async function answerRequest(
  deps: DoorDeps,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const request = {
    timestamp: event.headers['x-fairnotice-timestamp'],
    signature: event.headers['x-fairnotice-signature'],
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
  };
  const read = readWebhook(request, deps.webhookSecret, deps.clock.now());
  if ('refusal' in read) {
    deps.count(`webhook-${read.refusal}`);
    return sentence(statusOf[read.refusal], `${read.refusal}: ${read.why}`);
  }
  try {
    const taken = await takeReply(deps, read.inbound);
    deps.count(`reply-${taken}`);
    return { statusCode: 204 };
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'defect') throw error;
    deps.log.warn('reply-not-taken', { inboundId: read.inbound.inboundId, code: error.code });
    return sentence(503, 'not taken for certain: send it again');
  }
}

const sentence = (statusCode: number, message: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ message }),
});

/** The queue behind our two-way number; a message that fails comes again, and in the end is put aside. */
export async function takeMessages(deps: DoorDeps, event: SQSEvent): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  for (const { messageId, body, attributes } of event.Records) {
    try {
      const taken = await takeReply(deps, readTwoWay(body, instantOfMs(Number(attributes.SentTimestamp))));
      deps.count(`reply-${taken}`);
    } catch (error) {
      // One message's failure must not hold up the others of its batch.
      const code = error instanceof Fault ? error.code : 'defect';
      deps.log.warn('reply-not-taken', { messageId, code });
      failed.push(messageId);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
