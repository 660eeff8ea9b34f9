import {
  DAY_MS,
  formatInstant,
  HOUR_MS,
  parseInstant,
  plusMs,
  SECOND_MS,
  type Instant,
} from '../../shared/time.ts';
import { chance } from '../emulation/seeded.ts';
import type { CarrierGateway, PhoneMessage } from './wire-format.ts';

/** One line of the carrier's delivery log, and when it is written. */
export interface ReceiptLine {
  readonly id: string;
  readonly failed: boolean;
  readonly at: Instant;
  readonly text: string;
}

/** Of a hundred messages, so many come late, and so many are logged twice. */
const LATE_SHARE = 0.03;
const TWICE_SHARE = 0.03;
/** Carriers take up to three days; ours stays a little under, so that a test of a week sees them all. */
const LATEST_MS = 3 * DAY_MS - HOUR_MS;
const SOON_MS = 90 * SECOND_MS;
/** Logs are written in batches: lines of one half minute come together. */
const BATCH_MS = 30 * SECOND_MS;

/** Numbers of fiction, by their last seven digits, that cannot be reached: so that a person can try it. */
const failures: Readonly<Record<string, string>> = {
  '5550197': 'Phone is currently unreachable/unavailable',
  '5550198': 'Unknown error attempting to reach phone',
  '5550199': 'Invalid phone number',
};

/** What SNS writes into CloudWatch Logs of one message: seldom late, seldom twice, and always in its own format. */
export function receiptsOf(seed: string, number: string, message: PhoneMessage): readonly ReceiptLine[] {
  const { id } = message;
  const failure = failures[number.slice(-7)];
  const text = lineOf(number, message, failure);
  const sentAt = parseInstant(message.at);
  const first = batchedAt(sentAt, delayMs(seed, id, 'first'));
  const line: ReceiptLine = { id: `receipt ${id}`, failed: failure !== undefined, at: first, text };
  if (chance(seed, id, 'twice') >= TWICE_SHARE) return [line];
  return [line, { ...line, id: `receipt ${id} again`, at: batchedAt(first, delayMs(seed, id, 'again')) }];
}

function delayMs(seed: string, id: string, what: string): number {
  const longest = chance(seed, id, what, 'late') < LATE_SHARE ? LATEST_MS : SOON_MS;
  return Math.ceil(chance(seed, id, what) * longest);
}

const batchedAt = (at: Instant, ms: number): Instant =>
  plusMs(at, Math.ceil((at + ms) / BATCH_MS) * BATCH_MS - at);

function lineOf(number: string, { id, at, parts }: PhoneMessage, failure: string | undefined): string {
  return JSON.stringify({
    notification: { messageId: id, timestamp: snsTime(parseInstant(at)) },
    delivery: {
      phoneCarrier: 'Simulated',
      mnc: 1,
      numberOfMessageParts: parts,
      destination: number,
      priceInUSD: 0,
      smsType: 'Transactional',
      mcc: 1,
      providerResponse: failure ?? 'Message has been accepted by phone',
      dwellTimeMs: 599,
      dwellTimeMsUntilDeviceAck: 1344,
    },
    status: failure === undefined ? 'SUCCESS' : 'FAILURE',
  });
}

/** `2016-06-28 00:40:34.558` */
const snsTime = (at: Instant): string => {
  const [date = '', time = ''] = formatInstant(at).replace('Z', '').split('T');
  const [whole = '', fraction = ''] = time.split('.');
  return `${date} ${whole}.${fraction.padEnd(3, '0')}`;
};

/** Calls CloudWatch Logs as SNS does. Answers whether the lines are kept. */
export async function putLogEvents(
  { url, group }: CarrierGateway['logs'],
  failed: boolean,
  lines: readonly ReceiptLine[],
): Promise<boolean> {
  const body = JSON.stringify({
    logGroupName: failed ? `${group}/Failure` : group,
    logStreamName: 'simulated',
    logEvents: lines.map(({ at, text }) => ({ timestamp: at, message: text })),
  });
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'Logs_20140328.PutLogEvents',
  };
  const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
  return answer?.ok ?? false;
}
