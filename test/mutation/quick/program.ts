import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';
import * as z from 'zod';
import { likenessOf, type Example, type Likeness } from '../../../shared/likeness/likeness.ts';
import { remembered } from '../../../shared/remembered.ts';
import { newHost, type Check } from './host.ts';

/** One loading of the code and of what is asked of it. */
export interface Program {
  /** Makes what is made once for all texts. */
  readonly ready: () => void;
  readonly checks: readonly Check[];
  /** Puts a change in force, from now on; answers how often the one before was met. */
  readonly change: (id: number) => number;
}

/** What is asked: tests, by their paths under test/, and the examples that a module there judges. */
export interface Asked {
  readonly tests: readonly string[];
  readonly kept: string;
}

export const NO_CHANGE = -1;

/** Loads the code with a change in force from the beginning. In `reached`, where given, each change come by becomes 1. */
export type Load = (change: number, reached?: Uint8Array) => Program;

/** More changes than a room has. */
export const CHANGES_MAX = 20_000;

/**
 * Makes one script of all that Stryker has prepared. It asks at each change, in a function of its own and with letters,
 * whether this is the one in force, and counts that it came by: that takes twenty times as long as the code. Here
 * a comparison of two numbers asks, and nothing counts, so that thousands of examples can be judged for each change.
 */
export function loaderOf({ tests, kept }: Asked): Load {
  const entry = [
    ...tests.map((path) => `import './test/${path}.test.ts';`),
    `export * from './test/${kept}.ts';`,
  ].join('\n');
  const [quiet, telling] = [compiled(entry, false), compiled(entry, true)];
  const load = (put: Compiled, change: number, reached?: Uint8Array) => {
    const { host, cases } = newHost();
    const module = { exports: {} };
    const required = (name: string): unknown => {
      if (name === 'vitest') return host;
      return name.endsWith(LEARNING) ? { likenessOf: likenessOnce } : fromHere(name);
    };
    const changing = changingSchema.parse(put(module, required, change, reached));
    return { cases, kept: keptSchema.parse(module.exports), change: changing };
  };
  const { examples, mistakeIn } = load(quiet, NO_CHANGE).kept;
  const known = examples.map(mistakeIn);
  const path = join('test', dirname(kept), 'mistakes.txt');
  const lines = known.flatMap((line) => line ?? []).toSorted();
  if (readFileSync(path, 'utf8') !== `${lines.join('\n')}\n`) throw new Error(`it is not as ${path} says`);
  return (change, reached) => {
    const program = load(reached === undefined ? quiet : telling, change, reached);
    const checks = [...program.cases, ...checksOf(program.kept, known)];
    return { checks, change: program.change, ready: program.kept.ready };
  };
}

const fromHere = createRequire(import.meta.url);

/** Is not changed here, and learns for longer than all the rest takes to load; the same examples teach it the same. */
const LEARNING = '/likeness/likeness.ts';
const learned = new Map<string, Likeness<string>>();
const likenessOnce = (labels: readonly string[], examples: Iterable<Example<string>>): Likeness<string> => {
  const all = [...examples];
  return remembered(learned, JSON.stringify([labels, all]), () => likenessOf(labels, all));
};

type Compiled = (...given: readonly unknown[]) => unknown;

const isFunction = (value: unknown): boolean => typeof value === 'function';
const compiledSchema = z.custom<Compiled>(isFunction);
const changingSchema = z.custom<Program['change']>(isFunction);

function compiled(entry: string, tells: boolean): Compiled {
  const { outputFiles } = buildSync({
    stdin: { contents: entry, resolveDir: resolve('.'), loader: 'ts' },
    ...({ bundle: true, write: false, format: 'cjs', platform: 'node', target: 'esnext' } as const),
    packages: 'external',
    external: [`*${LEARNING}`],
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild has built nothing');
  // Each file brings these functions of its own, and esbuild numbers their names. What stands here instead of them may
  // bear no name that the code gives to something of its own.
  const code = script.text
    .replaceAll(/stryMutAct_9fa48\d*\("(\d+)"\)/g, '(changeInForce === $1 && ++timesMet > 0)')
    .replaceAll(/stryCov_9fa48\d*\(("[\d", ]+")\)/g, (_, ids: string) =>
      tells ? `(${ids.replaceAll(/"(\d+)"/g, 'reached_9fa48[$1] = 1')})` : '0',
    );
  const put: unknown = compileFunction(
    `let timesMet = 0;${code};return (id) => { changeInForce = id; const met = timesMet; timesMet = 0; return met; };`,
    ['module', 'require', 'changeInForce', 'reached_9fa48'],
  );
  return compiledSchema.parse(put);
}

const keptSchema = z.looseObject({
  examples: z.array(z.unknown()),
  mistakeIn: z.custom<(example: unknown) => string | undefined>(isFunction),
  ready: z.custom<() => void>(isFunction),
});

/** Of tens of thousands: the rest notices hardly a change that these do not, and takes ten times as long. */
const EXAMPLES_MAX = 1_500;

/** That each example is judged as it was; in an order in which any few of them are of all kinds. */
function checksOf(
  { examples, mistakeIn }: z.infer<typeof keptSchema>,
  known: readonly (string | undefined)[],
): readonly Check[] {
  const step = stepOver(examples.length);
  return examples.slice(0, EXAMPLES_MAX).map((_, index) => {
    const place = (index * step) % examples.length;
    return {
      run() {
        const mistake = mistakeIn(examples[place]);
        const before = known[place];
        if (mistake !== before) throw new Error(`${mistake ?? 'none'}, where there was ${before ?? 'none'}`);
      },
    };
  });
}

/** So many places on that no place is met twice and neighbours lie far apart: the golden section of them. */
function stepOver(size: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  let step = Math.max(1, Math.floor(size * 0.618));
  while (gcd(step, size) > 1) step += 1;
  return step;
}
