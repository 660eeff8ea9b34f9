import * as z from 'zod';
import { factsSchema } from './facts.ts';

/** The published JSON Schema of the facts a decision is made on: whoever judges again checks theirs by it. */
export const factsJsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: 'FairNotice facts of one message',
  ...z.toJSONSchema(factsSchema, { io: 'input' }),
});
