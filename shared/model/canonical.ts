import { hash } from 'node:crypto';

/** Plain data as JSON with sorted keys and nothing for undefined: equal data, equal bytes, for ever. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isRecord(value)) return leaf(value);
  let members = '';
  for (const key of orderedKeys(value)) {
    const part = value[key];
    if (part === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(part)}`;
  }
  return `{${members}}`;
}

/** As JSON has it, and null for what it lacks. */
const leaf = (value: unknown): string =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : JSON.stringify(value ?? null);

const isRecord = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null;

/** By UTF-16 code units, but keys that are whole numbers first, by size: so a JavaScript object would have them. */
function orderedKeys(record: Record<string, unknown>): readonly string[] {
  const keys = Object.keys(record);
  const numbered = keys.findIndex((key) => !isIndex(key));
  if (numbered === 0) return keys.sort();
  return numbered < 0 ? keys : [...keys.slice(0, numbered), ...keys.slice(numbered).sort()];
}

/** What stands before the first other key is ordered already: `Object.keys` says such keys first, by size. */
const isIndex = (key: string): boolean =>
  /^\d+$/.test(key) && Number(key) < 4_294_967_295 && String(Number(key)) === key;

/** SHA-256 of UTF-8 text, 64 hex digits. */
export const sha256 = (text: string): string => hash('sha256', text);
