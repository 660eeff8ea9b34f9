import type * as z from 'zod';
import { Fault } from '../fault.ts';
import { issuesIn } from '../json.ts';

/** What stands on the bus: a name, a version and a detail that its schema has accepted. */
export interface EventDefinition<Type extends string, Schema extends z.ZodType> {
  readonly type: Type;
  readonly version: number;
  readonly schema: Schema;
  /** Validates and wraps a detail. Throws Fault('invalid_input') that names the field. */
  readonly create: (detail: z.input<Schema>) => { readonly type: Type; readonly detail: z.infer<Schema> };
  /** Reads a detail from the bus again: a consumer trusts no producer. Throws Fault('invalid_input'). */
  readonly parse: (detail: unknown) => z.infer<Schema>;
}

/** The only way to make an event: CDK builds the bus rules from these same definitions. */
export function defineEvent<Type extends string, Schema extends z.ZodType>(
  type: Type,
  version: number,
  schema: Schema,
): EventDefinition<Type, Schema> {
  const parse = (detail: unknown): z.infer<Schema> => {
    const result = schema.safeParse(detail);
    if (result.success) return result.data;
    throw new Fault('invalid_input', `event ${type}: ${issuesIn(result.error)}`, { cause: result.error });
  };
  return { type, version, schema, parse, create: (detail) => ({ type, detail: parse(detail) }) };
}
