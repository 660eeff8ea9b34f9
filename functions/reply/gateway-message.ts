import { jsonOrUndefined } from '../../shared/json.ts';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';
import { REPLY_LENGTH_MAX } from '../../shared/model/reply.ts';
import {
  instantAtLocal,
  instantOfMs,
  parseInstant,
  parseLocalDate,
  SECOND_MS,
  type Instant,
} from '../../shared/time.ts';
import type { GatewayMapping } from './gateway-mapping.ts';

/** One message of a gateway, in our own words. */
export interface GatewayMessage {
  /** The gateway's own number of it; empty when it has none. */
  readonly ownId: string;
  readonly from: string;
  readonly text: string;
  readonly sentAt: Instant;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsSchema = z.record(z.string(), z.unknown());
const valueSchema = z.union([z.string(), z.number().transform(String)]);

/** The messages that a body holds, not read yet. Undefined when it is not of the mapping's form at all. */
export function messagesIn(body: Buffer, mapping: GatewayMapping): readonly unknown[] | undefined {
  const text = utf8(body);
  if (text === undefined) return undefined;
  if (mapping.body === 'form') return [Object.fromEntries(new URLSearchParams(text))];
  const value = jsonOrUndefined(text);
  if (mapping.messages === 'array') return z.array(z.unknown()).safeParse(value).data;
  const fields = fieldsSchema.safeParse(value).data;
  if (fields === undefined) return undefined;
  if (mapping.messages === 'one') return [fields];
  return z.array(z.unknown()).safeParse(fields[mapping.messages.field]).data;
}

/** One of them, or the name of the first thing in it that cannot be read. Never the thing itself. */
export function readMessage(raw: unknown, mapping: GatewayMapping): GatewayMessage | { problem: string } {
  const fields = fieldsSchema.safeParse(raw).data;
  if (fields === undefined) return { problem: 'not an object' };
  const from = numberIn(fields, mapping.number);
  if (from === undefined) return { problem: mapping.number.field };
  const text = valueSchema.safeParse(fields[mapping.text.field]).data;
  if (text === undefined || text.length > REPLY_LENGTH_MAX) return { problem: mapping.text.field };
  const sentAt = instantIn(fields, mapping.sentAt);
  if (sentAt === undefined) return { problem: mapping.sentAt.field };
  const ownId = mapping.id === undefined ? '' : valueSchema.safeParse(fields[mapping.id.field]).data;
  return { ownId: ownId ?? '', from, text, sentAt };
}

function numberIn(fields: Fields, number: GatewayMapping['number']): string | undefined {
  const written = valueSchema.safeParse(fields[number.field]).data;
  if (written === undefined) return undefined;
  if ('country' in number) return e164(parsePhoneNumberFromString(written, number.country));
  const code = valueSchema.safeParse(fields[number.countryCodeField]).data?.replace(/^(\+|00)/, '');
  return code === undefined ? undefined : e164(parsePhoneNumberFromString(`+${code}${written}`));
}

/** A possible number is enough: whoever writes from it has it. */
const e164 = (phone: ReturnType<typeof parsePhoneNumberFromString>): string | undefined =>
  phone?.isPossible() && /^\+[1-9]\d{6,14}$/.test(phone.number) ? phone.number : undefined;

function instantIn(fields: Fields, sentAt: GatewayMapping['sentAt']): Instant | undefined {
  const written = valueSchema.safeParse(fields[sentAt.field]).data;
  if (written === undefined) return undefined;
  try {
    switch (sentAt.format) {
      case 'local':
        return localInstant(written, sentAt.zone);
      case 'unix-seconds':
        return /^\d{9,11}$/.test(written) ? instantOfMs(Number(written) * SECOND_MS) : undefined;
      case 'unix-milliseconds':
        return /^\d{12,14}$/.test(written) ? instantOfMs(Number(written)) : undefined;
      case 'iso':
        return parseInstant(written);
      default:
        return sentAt satisfies never;
    }
  } catch (error) {
    // No such date or time: the message says nothing that we could order by.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type LocalForm = Extract<GatewayMapping['sentAt'], { format: 'local' }>;

/** `2017-09-01 08:30:00`, the seconds optional. */
function localInstant(written: string, zone: LocalForm['zone']): Instant | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})[ T]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(written);
  const [, date, hours, minutes, seconds = '0'] = parts ?? [];
  if (date === undefined) return undefined;
  const minute = instantAtLocal(parseLocalDate(date), Number(hours) * 60 + Number(minutes), zone);
  return instantOfMs(minute + Number(seconds) * SECOND_MS);
}

/** Undefined when the bytes are no UTF-8: a text that has lost characters is not the text that was written. */
function utf8(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
