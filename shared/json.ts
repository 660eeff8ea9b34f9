import { Fault } from './fault.ts';

/** Text to plain data that a schema has yet to read. Throws Fault('invalid_input') naming `what`. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault('invalid_input', `${what}: not JSON`, { cause: error });
  }
}
