import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { Fault } from '../../fault.ts';
import { issuesIn, parseJson } from '../../json.ts';

/** What CloudWatch Logs hands to a function that has subscribed to a log group. */
const subscribedSchema = z.object({ awslogs: z.object({ data: z.base64().min(1) }) });

/** Fields that say nothing to us (owner, stream, filters) are passed over. */
const batchSchema = z.object({
  messageType: z.enum(['DATA_MESSAGE', 'CONTROL_MESSAGE']),
  logEvents: z.array(z.object({ id: z.string().min(1), message: z.string() })),
});

export interface LogLine {
  /** Unique in the log; the same when the batch comes twice. */
  readonly id: string;
  readonly message: string;
}

/** A batch of log lines may unpack to a megabyte; one of fifty is no batch. */
const UNPACKED_MAX_BYTES = 50 * 1024 * 1024;

/**
 * The lines in one event of a log subscription: base64 of gzip of JSON. A control message, by which CloudWatch
 * Logs tries whether we are there, has none. Throws Fault('invalid_input') that names what is wrong.
 */
export function linesOf(event: unknown): readonly LogLine[] {
  const subscribed = subscribedSchema.safeParse(event);
  if (!subscribed.success) throw unreadable(issuesIn(subscribed.error), subscribed.error);
  const batch = batchSchema.safeParse(parseJson(unpacked(subscribed.data.awslogs.data), 'log subscription'));
  if (!batch.success) throw unreadable(issuesIn(batch.error), batch.error);
  return batch.data.messageType === 'CONTROL_MESSAGE' ? [] : batch.data.logEvents;
}

function unpacked(data: string): string {
  try {
    return gunzipSync(Buffer.from(data, 'base64'), { maxOutputLength: UNPACKED_MAX_BYTES }).toString('utf8');
  } catch (cause) {
    throw unreadable('not gzip', cause);
  }
}

const unreadable = (why: string, cause: unknown): Fault =>
  new Fault('invalid_input', `log subscription: ${why}`, { cause });
