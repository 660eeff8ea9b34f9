import type { Random } from '../simulation/random.ts';

/** Words that stand in every spoilt text: if one is found in a log, somebody wrote down what was typed. */
export const WRITTEN = 'kumquat';
/** Reserved for fiction, and used by no valid input of the fuzz. */
export const TYPED_NUMBER = '+12125550177';

const hostileTexts = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  `${WRITTEN} ${TYPED_NUMBER}`,
  `<script>${WRITTEN}</script>`,
  `"; DROP TABLE ${WRITTEN}; --`,
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '%00%ff%zz',
  '${jndi:ldap://127.0.0.1}',
  'STOP',
  '退订',
  '2026-02-30T25:61:00Z',
  '99999-99-99',
  TYPED_NUMBER,
  '1e309',
  '-0',
  '٣٤٥',
  '😀'.repeat(40),
  WRITTEN.repeat(2_000),
];
const hostileValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  -(2 ** 63),
  [],
  {},
  [[[[[[]]]]]],
  { length: 9e9 },
  { toString: WRITTEN },
];

const anyValue = (random: Random): unknown =>
  random.chance(0.7) ? random.pick(hostileTexts) : random.pick(hostileValues);

/** A valid value of JSON with one to three places of it changed, taken away, doubled or added. */
export function spoil(random: Random, value: unknown): unknown {
  let spoilt = value;
  for (let left = random.between(1, 3); left > 0; left -= 1) spoilt = changed(random, spoilt);
  return spoilt;
}

function changed(random: Random, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as unknown[])];
    if (items.length === 0 || random.chance(0.2)) return [...items, anyValue(random)];
    const at = random.below(items.length);
    const instead = random.chance(0.2) ? [] : [changed(random, items[at])];
    return items.toSpliced(at, 1, ...instead);
  }
  if (typeof value === 'object' && value !== null) return changedObject(random, value);
  return anyValue(random);
}

function changedObject(random: Random, value: object): unknown {
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0 || random.chance(0.1)) {
    return Object.fromEntries([...entries, [random.pick(hostileTexts), anyValue(random)]]);
  }
  const at = random.below(entries.length);
  const [name, held] = entries[at]!;
  if (random.chance(0.15)) return Object.fromEntries(entries.toSpliced(at, 1));
  return Object.fromEntries(entries.toSpliced(at, 1, [name, changed(random, held)]));
}

/** The same for text that has left its form: cut off, bytes changed, bits of it repeated. */
export function spoilText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + random.pick(hostileTexts) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + random.between(1, 9));
    case 3:
      return text.slice(at) + text;
    default:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
  }
}

/** JSON that is spoilt within, in its form, or (now and then) not at all. */
export function spoiltJson(random: Random, value: unknown): string {
  if (random.chance(0.1)) return JSON.stringify(value);
  const json = JSON.stringify(spoil(random, value));
  return random.chance(0.25) ? spoilText(random, json) : json;
}

export const hostileText = (random: Random): string => random.pick(hostileTexts);
