import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type {
  APIGatewayProxyEventV2,
  CloudWatchLogsDecodedData,
  CloudWatchLogsEvent,
  EventBridgeEvent,
  ScheduledEvent,
  SQSEvent,
} from 'aws-lambda';
import { formatInstant, type Instant } from '../../shared/time.ts';
import { LOCAL_ACCOUNT, LOCAL_REGION } from '../template/intrinsics.ts';
import type { Message } from './queue.ts';
import type { ScheduleSpec } from '../template/specs.ts';

/** The events that AWS hands to a function, field by field: a thinner one would hide mistakes. */
export const sqsEvent = (messages: readonly Message[], queueArn: string): SQSEvent => ({
  Records: messages.map((message) => ({
    messageId: message.messageId,
    receiptHandle: `${message.messageId}#${message.receiveCount}`,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: LOCAL_ACCOUNT,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: LOCAL_REGION,
  })),
});

const secondsOnly = (at: Instant): string => formatInstant(at).replace(/\.\d+Z$/, 'Z');

/** What EventBridge Scheduler sends when the schedule names no input of its own. */
export const scheduledEvent = (
  schedule: ScheduleSpec,
  id: string,
  at: Instant,
): Omit<ScheduledEvent, 'detail'> & { detail: string } => ({
  version: '0',
  id,
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: LOCAL_ACCOUNT,
  time: secondsOnly(at),
  region: LOCAL_REGION,
  resources: [schedule.arn],
  detail: '{}',
});

export interface PutEventsEntry {
  readonly source: string;
  readonly detailType: string;
  readonly detail: unknown;
  readonly busName: string;
}

export const busEvent = (
  entry: PutEventsEntry,
  id: string,
  at: Instant,
): EventBridgeEvent<string, unknown> => ({
  version: '0',
  id,
  'detail-type': entry.detailType,
  source: entry.source,
  account: LOCAL_ACCOUNT,
  time: secondsOnly(at),
  region: LOCAL_REGION,
  resources: [],
  detail: entry.detail,
});

export interface LogLine {
  readonly id: string;
  /** Epoch milliseconds at which the line was written. */
  readonly timestamp: number;
  readonly message: string;
}

/** What CloudWatch Logs hands to a function that has subscribed to a log group. */
export function logEvent(
  logGroup: string,
  subscription: string,
  lines: readonly LogLine[],
): CloudWatchLogsEvent {
  const batch: CloudWatchLogsDecodedData = {
    messageType: 'DATA_MESSAGE',
    owner: LOCAL_ACCOUNT,
    logGroup,
    logStream: 'local',
    subscriptionFilters: [subscription],
    logEvents: [...lines],
  };
  return { awslogs: { data: gzipSync(JSON.stringify(batch)).toString('base64') } };
}

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  /** Lower case, as node gives them; several values of one name joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** API Gateway passes text as it is and everything else in base64. */
const isText = (type: string): boolean =>
  /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded))/.test(type);

/** HTTP API, payload format 2.0. */
export function httpEvent(
  request: HttpRequest,
  route: { readonly routeKey: string; readonly pathParameters: Readonly<Record<string, string>> },
  { id, at }: { id: string; at: Instant },
): APIGatewayProxyEventV2 {
  const { method, url, headers, body } = request;
  const isBase64Encoded = body.length > 0 && !isText(headers['content-type'] ?? '');
  const query = [...url.searchParams.keys()].map(
    (key) => [key, url.searchParams.getAll(key).join(',')] as const,
  );
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    ...(query.length === 0 ? {} : { queryStringParameters: Object.fromEntries(query) }),
    ...(Object.keys(route.pathParameters).length === 0 ? {} : { pathParameters: route.pathParameters }),
    requestContext: {
      accountId: LOCAL_ACCOUNT,
      apiId: 'local',
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: id,
      routeKey: route.routeKey,
      stage: '$default',
      time: commonLogTime(at),
      timeEpoch: at,
    },
    ...(body.length === 0 ? {} : { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `25/Jun/2026:10:00:00 +0000` */
function commonLogTime(at: Instant): string {
  const [date = '', time = ''] = secondsOnly(at).replace('Z', '').split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${months[Number(month) - 1] ?? ''}/${year}:${time} +0000`;
}
