import { hash } from 'node:crypto';

/**
 * Plain data as JSON with sorted keys and nothing for undefined: equal data, equal bytes, for ever. Keys stand by
 * UTF-16 code units, but those that are whole numbers first, by size: so a JavaScript object has them.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value) ?? null);

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isRecord(value)) return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    // Set as any other key, this one would become the prototype and be gone.
    if (key === '__proto__') {
      Object.defineProperty(sorted, key, { value: ordered(value[key]), enumerable: true });
    } else sorted[key] = ordered(value[key]);
  }
  return sorted;
}

const isRecord = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null;

/** SHA-256 of UTF-8 text, 64 hex digits. */
export const sha256 = (text: string): string => hash('sha256', text);
