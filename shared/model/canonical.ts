import { createHash } from 'node:crypto';

/** Plain data as JSON with sorted keys and nothing for undefined: equal data, equal bytes, for ever. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sortedByKey(part) : part));
}

const isRecord = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const sortedByKey = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

/** SHA-256 of UTF-8 text, 64 hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
