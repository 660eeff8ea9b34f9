import * as z from 'zod';
import { Fault } from '../../fault.ts';
import { issuesIn, parseJson } from '../../json.ts';

const envelopeSchema = z.object({
  'detail-type': z.string().min(1),
  source: z.string().min(1),
  detail: z.unknown(),
});

export interface Envelope {
  readonly type: string;
  readonly source: string;
  readonly detail: unknown;
}

/** The EventBridge event inside an SQS body. Throws Fault('invalid_input') that names the field. */
export function envelopeOf(body: string): Envelope {
  const parsed = envelopeSchema.safeParse(parseJson(body, 'event envelope'));
  if (parsed.success) {
    return { type: parsed.data['detail-type'], source: parsed.data.source, detail: parsed.data.detail };
  }
  const why = issuesIn(parsed.error);
  throw new Fault('invalid_input', `event envelope: ${why}`, { cause: parsed.error });
}
