import type * as z from 'zod';
import { Fault } from '../../fault.ts';
import { issuesIn } from '../../json.ts';

/**
 * Reads a stored value strictly: everything the schema asks for, and nothing else, however deep. A field
 * that this version does not know was written by another one; going on would erase it at the next write.
 *
 * Throws Fault('defect') that names `place` (table and key) and field. The stored value itself is never in
 * the message: it may be a phone number.
 */
export function parseStored<Schema extends z.ZodType>(
  schema: Schema,
  place: string,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) {
    throw new Fault('defect', `${place}: ${issuesIn(result.error)}`, { cause: result.error });
  }
  const unknown = droppedField(value, result.data);
  if (unknown === undefined) return result.data;
  throw new Fault('defect', `${place}: ${unknown}: this version does not know this field`);
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The path of the first field of `raw` that the schema left out of `parsed`. */
function droppedField(raw: unknown, parsed: unknown): string | undefined {
  if (!isPlain(raw) || !isPlain(parsed)) return undefined;
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    if (!(name in parsed)) return name;
    const deeper = droppedField(value, parsed[name]);
    if (deeper !== undefined) return `${name}.${deeper}`;
  }
  return undefined;
}
