import { readFile } from 'node:fs/promises';
import { factsSchema, type Facts } from '../../../shared/compliance/facts.ts';
import { judge } from '../../../shared/compliance/judge.ts';
import { Fault } from '../../../shared/fault.ts';
import { parseJson } from '../../../shared/json.ts';
import { canonicalJson } from '../../../shared/model/canonical.ts';
import type { Judged } from './explanation.ts';

/** Reads facts from a file. Throws Fault('invalid_input') that names every field that is wrong. */
export async function readFactsFile(file: string): Promise<Facts> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new Fault('invalid_input', `${file}: the file cannot be read`, { cause });
  }
  const facts = parseFacts(text, file);
  if (typeof facts === 'string') throw new Fault('invalid_input', facts);
  return facts;
}

/** The facts, or what is wrong with them as a sentence that names each field. */
export function parseFacts(text: string, what: string): Facts | string {
  const parsed = factsSchema.safeParse(parseJson(text, what));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'facts'}: ${message}`);
  return `${what} is not the facts of one message (shared/compliance/facts.schema.json says what they are):\n  ${wrong.join('\n  ')}`;
}

/** The judgement of facts nobody has stored, by the law of their own moment. */
export const judgedFacts = (facts: Facts): Judged => ({
  ...judge(facts),
  at: facts.now,
  facts: canonicalJson(facts),
});
