import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/model/canonical.ts';

/** Plain data: what rows and facts are made of, with keys that are numbers, odd, or absent. */
const keys = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '',
    '0',
    '10',
    '9',
    '01',
    '-1',
    '4294967295',
    'é',
    '\ud800',
  ),
  fc.nat().map(String),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('data')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The slow and obvious way: by the letter of the definition, members written one by one. */
function oracle(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oracle).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const all = Object.keys(value).filter((key) => value[key] !== undefined);
  const isIndex = (key: string): boolean => /^(?:0|[1-9]\d*)$/.test(key) && Number(key) < 2 ** 32 - 1;
  const numbers = all.filter(isIndex).sort((one, other) => Number(one) - Number(other));
  const others = all.filter((key) => !isIndex(key)).sort((one, other) => (one < other ? -1 : 1));
  return `{${[...numbers, ...others].map((key) => `${JSON.stringify(key)}:${oracle(value[key])}`).join(',')}}`;
}

/** The same data, every object built in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reordered(part)]),
  );
}

describe('canonical JSON', () => {
  it('is what the definition says', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(canonicalJson(value)).toBe(oracle(value));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same in whatever order the keys were set', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is JSON of the same data, so that different data never have one text', () => {
    fc.assert(
      fc.property(data, (value) => {
        // What JSON itself makes of it: nothing for undefined, null for what is no number.
        const asJson: unknown = JSON.parse(JSON.stringify(value ?? null));
        expect(JSON.parse(canonicalJson(value))).toEqual(asJson);
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells any two different data apart', () => {
    const jsonOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
    fc.assert(
      fc.property(data.map(jsonOf), data.map(jsonOf), (one, other) => {
        const equal = oracle(one) === oracle(other);
        expect(canonicalJson(one) === canonicalJson(other)).toBe(equal);
      }),
      { numRuns: 1_000 },
    );
  });
});
