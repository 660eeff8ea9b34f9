import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { Fault } from '../../fault.ts';
import { issuesIn, parseJson } from '../../json.ts';
import type { AsideReceipt, ReceiptsAside } from '../../ports/receipts-aside.ts';
import { CALL_MS_MAX, hangUpAfter } from './client-options.ts';
import { errorName } from './failures.ts';
import { linesOf } from './log-subscription.ts';

/** As long as an index may lag behind, and a worker may take to write down what the carrier answered. */
const LATER_SECONDS = 120;

export interface SqsReceiptsAsideOptions {
  /** Made with `patientClient`. */
  readonly client: SQSClient;
  readonly laterUrl: string;
  readonly deadUrl: string;
}

export function sqsReceiptsAside({ client, laterUrl, deadUrl }: SqsReceiptsAsideOptions): ReceiptsAside {
  const send = async (QueueUrl: string, aside: AsideReceipt, DelaySeconds: number): Promise<void> => {
    const command = new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(aside), DelaySeconds });
    try {
      await client.send(command, hangUpAfter(CALL_MS_MAX));
    } catch (cause) {
      throw new Fault('unavailable', `a receipt could not be put aside: ${errorName(cause)}`, { cause });
    }
  };
  return {
    later: (aside) => send(laterUrl, aside, LATER_SECONDS),
    dead: (aside) => send(deadUrl, aside, 0),
  };
}

const asideSchema = z.union([
  z.object({ line: z.string(), reason: z.string() }),
  /** What Lambda puts among the dead letters when a whole batch failed twice. */
  z.object({ requestPayload: z.object({ awslogs: z.unknown() }) }),
]);

/** The lines in one message of the queue. Throws Fault('invalid_input') that names the field. */
export function asideLinesOf(body: string): readonly string[] {
  const parsed = asideSchema.safeParse(parseJson(body, 'receipt put aside'));
  if (!parsed.success) {
    throw new Fault('invalid_input', `receipt put aside: ${issuesIn(parsed.error)}`, { cause: parsed.error });
  }
  if ('line' in parsed.data) return [parsed.data.line];
  return linesOf(parsed.data.requestPayload).map(({ message }) => message);
}
