import type { ZodError } from 'zod';
import { Fault } from './fault.ts';

/**
 * Plain data from a stranger's JSON. A schema asks the length of whatever it finds, even of what is no text, so
 * `{"length":{}}` in the place of a name would make it throw instead of refuse: no object of ours has a field of
 * that name. Throws SyntaxError for both.
 */
function strangersJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Seen in the text, or written in escapes that hide it.
  if (/length|\\u/.test(text) && namesLength(value)) {
    throw new SyntaxError('a field may not be called length');
  }
  return value;
}

function namesLength(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value) && Object.hasOwn(value, 'length')) return true;
  return Object.values(value).some(namesLength);
}

/** The same for a body of which a schema is to say what is wrong: undefined, which none takes, when it is not JSON. */
export function jsonOrUndefined(text: string): unknown {
  try {
    return strangersJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Text to plain data that a schema has yet to read. Throws Fault('invalid_input') naming `what`. */
export function parseJson(text: string, what: string): unknown {
  try {
    return strangersJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Fault('invalid_input', `${what}: not JSON`, { cause: error });
  }
}

/** What a schema found wrong, as one sentence that names each field. It goes into logs: no value stands in it. */
export const issuesIn = (error: ZodError): string => error.issues.map(sentenceOf).join('; ');

type Issue = ZodError['issues'][number];

function sentenceOf(issue: Issue): string {
  const place = issue.path
    .map((step) => (typeof step === 'number' ? step : nameOnly(String(step))))
    .join('.');
  // A field that we do not know may be called anything, also by what somebody typed.
  const message =
    issue.code === 'unrecognized_keys'
      ? `not known here: ${issue.keys.map(nameOnly).join(', ')}`
      : issue.message;
  return place === '' ? message : `${place}: ${message}`;
}

const nameOnly = (key: string): string =>
  /^[a-z][a-z0-9_-]{0,39}$/i.test(key) ? key : '(no name of a field)';
