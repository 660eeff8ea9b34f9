import type { ZodError } from 'zod';
import { Fault } from './fault.ts';

/** Text to plain data that a schema has yet to read. Throws Fault('invalid_input') naming `what`. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault('invalid_input', `${what}: not JSON`, { cause: error });
  }
}

/** What a schema found wrong, as one sentence that names each field. */
export const issuesIn = (error: ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
