import * as z from 'zod';
import { zoneSchema } from '../../shared/model/value.ts';

/** Where gateways that sign nothing push to. The secret is the last part, so that no pattern names it. */
export const GATEWAY_ROUTE = '/replies/{gateway}/{secret}';

/** A field of a message, by its name. */
const fieldName = z.string().min(1).max(60);

/**
 * How a gateway pushes what borrowers write, as data: which field is what, how it is written, and the answer
 * that the gateway takes for "received". A second gateway is a second file of this form, and no code.
 */
export const gatewayMappingSchema = z.strictObject({
  /** The word in its address: `/replies/NAME/SECRET`. */
  name: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The public documentation that it was written from. */
  source: z.url(),
  /** How the body is written. A form holds one message. */
  body: z.enum(['json', 'form']),
  /** `array`: several messages a request; `one`: the body is the message; else the field that lists them. */
  messages: z.union([z.enum(['array', 'one']), z.strictObject({ field: fieldName })]),
  /** The borrower's number: as people of that country write it, or in two fields, country code and number. */
  number: z.union([
    z.strictObject({ field: fieldName, country: z.enum(['CN', 'US']) }),
    z.strictObject({ field: fieldName, countryCodeField: fieldName }),
  ]),
  text: z.strictObject({ field: fieldName }),
  /** `local`: `2017-09-01 00:00:00` by the clock of `zone`. */
  sentAt: z.union([
    z.strictObject({ field: fieldName, format: z.literal('local'), zone: zoneSchema }),
    z.strictObject({ field: fieldName, format: z.enum(['unix-seconds', 'unix-milliseconds', 'iso']) }),
  ]),
  /**
   * The gateway's own number of the message, if it has one. The id is derived from it, the borrower's number,
   * the time and the text together, because no gateway promises for how long its numbers are unlike.
   */
  id: z.strictObject({ field: fieldName }).optional(),
  /** What is answered, with HTTP 200, when every message is stored. */
  answer: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type GatewayMapping = z.infer<typeof gatewayMappingSchema>;

export const gatewayMappingsSchema = z.array(gatewayMappingSchema).max(10);
