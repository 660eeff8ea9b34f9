import * as z from 'zod';
import { mappingSchema } from './mapping.ts';

/** The published JSON Schema of a mapping file: editors complete and check by it. */
export const mappingJsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: 'FairNotice ledger mapping',
  ...z.toJSONSchema(mappingSchema, { io: 'input' }),
});
