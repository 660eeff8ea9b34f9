import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { chinaFacts } from '../../../shared/compliance/examples.ts';
import type { Facts } from '../../../shared/compliance/facts.ts';
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

/** The facts, or what is wrong with them as a sentence. */
export function parseFacts(text: string, what: string): Facts | string {
  const rooms = z.record(z.string(), z.unknown()).safeParse(parseJson(text, what));
  if (!rooms.success) return `${what}: is no object of facts`;
  const model: Record<string, unknown> = { ...chinaFacts() };
  const missing = Object.keys(model).filter((name) => !(name in rooms.data));
  const strange = Object.keys(rooms.data).filter((name) => !(name in model));
  if (missing.length + strange.length > 0) {
    return `${what}: missing ${missing.join(', ') || 'none'}; not known ${strange.join(', ') || 'none'}`;
  }
  return rooms.data as unknown as Facts;
}

/** The judgement of facts nobody has stored, by the law of their own moment. */
export const judgedFacts = (facts: Facts): Judged => ({
  ...judge(facts),
  at: facts.now,
  facts: canonicalJson(facts),
});
