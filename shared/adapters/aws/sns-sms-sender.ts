import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import type { CarrierAnswer, OutgoingSms, SmsSender } from '../../ports/sms.ts';
import { carrierErrors } from './carrier-errors.ts';
import { hangUpAfter, PUBLISH_MS_MAX } from './client-options.ts';

export interface SnsSmsSenderOptions {
  /** Made with `singleCallClient`. */
  readonly client: SNSClient;
  /** Our own number in E.164, with two-way and self-managed opt-outs. */
  readonly originationNumber: string;
}

/** SMS through Amazon SNS. SNS can neither expire a message nor recognise one it has seen. */
export function snsSmsSender({ client, originationNumber }: SnsSmsSenderOptions): SmsSender {
  return {
    send: async (message) => {
      try {
        // A client that retries by itself could put two messages on a phone: such a one is never used.
        if ((await client.config.maxAttempts()) !== 1) return { kind: 'throttled', code: 'client-retries' };
        const command = publishCommand(message, originationNumber);
        const { MessageId } = await client.send(command, hangUpAfter(PUBLISH_MS_MAX));
        return MessageId ? { kind: 'accepted', carrierMessageId: MessageId } : lost('no-message-id');
      } catch (error) {
        return answerOf(error);
      }
    },
  };
}

const publishCommand = ({ number, body }: OutgoingSms, originationNumber: string): PublishCommand =>
  new PublishCommand({
    PhoneNumber: number,
    Message: body,
    MessageAttributes: {
      'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
      'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: originationNumber },
    },
  });

const lost = (code: string): CarrierAnswer => ({ kind: 'unknown', code });

/** Names and codes of errors are single words; anything longer might quote what we sent. */
const word = z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/);
const errorSchema = z.looseObject({ name: word, code: word.optional().catch(undefined) });

/** Never throws: an error we do not know is an answer we do not know. */
function answerOf(error: unknown): CarrierAnswer {
  const parsed = errorSchema.safeParse(error);
  if (!parsed.success) return lost('unrecognised');
  const { name, code = name } = parsed.data;
  const meant = [name, code].find((word) => Object.hasOwn(carrierErrors, word));
  const meaning = meant === undefined ? undefined : carrierErrors[meant];
  if (meaning === undefined || meant === undefined) return lost(code);
  if (meaning.kind === 'refused' && meaning.optedOut) {
    return { kind: 'refused', code: meant, optedOut: true };
  }
  return { kind: meaning.kind, code: meant };
}
