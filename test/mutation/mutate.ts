import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { matchesGlob, relative } from 'node:path';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import * as z from 'zod';
import type { Part, Room, Runner } from './rooms.ts';

/** A change of the code that no test has noticed. */
export interface Survivor {
  readonly file: string;
  /** 1-based; only to find it, never to know it again: lines move. */
  readonly line: number;
  /** The source line on which the change begins, trimmed. */
  readonly code: string;
  /** What stands instead of the changed part, all white space as one blank. */
  readonly becomes: string;
}

/** Killed, and killed or survived; what cannot be loaded or is left out by `words.ts` is not counted. */
export interface Count {
  readonly killed: number;
  readonly total: number;
}

export interface Score extends Count {
  readonly byFile: ReadonlyMap<string, Count>;
  readonly survivors: readonly Survivor[];
}

const DETECTED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];

/** Where results of earlier runs are kept: only what has changed since is tried again. */
const KEPT = '.fairnotice/mutation';

export interface Choice {
  /** Only these files of the room; all, when empty. */
  readonly only: readonly string[];
  /** Forget earlier results: needed when code outside the room has changed. */
  readonly fresh: boolean;
}

/** Mutates one room, part by part, and runs the tests of the part on every change. */
export async function mutate({ name, parts }: Room, { only, fresh }: Choice): Promise<Score> {
  const all: MutantResult[] = [];
  for (const [index, part] of parts.entries()) {
    const files = only.filter((file) => isOf(part, file));
    if (only.length > 0 && files.length === 0) continue;
    process.env['MUTATED_TESTS'] = part.tests.join(',');
    process.env['MUTATED_KEPT'] = part.kept ?? '';
    const mutated = only.length > 0 ? files : part.mutate;
    forgetSurvivors(keptIn(`${name}-${index + 1}`));
    const results = await new Stryker({
      ...options(`${name}-${index + 1}`, mutated, fresh),
      ...byRunner[part.runner ?? 'vitest'],
    }).runMutationTest();
    all.push(...results);
  }
  const fileOf = ({ fileName }: MutantResult): string => relative('.', fileName);
  return {
    ...countOf(all),
    byFile: new Map([...Map.groupBy(all, fileOf)].map(([file, results]) => [file, countOf(results)])),
    survivors: all.filter(({ status }) => SURVIVED.includes(status)).map(survivorOf),
  };
}

/** A glob that begins with an exclamation mark takes files away, and adds none. */
const isOf = ({ mutate: globs }: Part, file: string): boolean =>
  globs.some((glob) => !glob.startsWith('!') && matchesGlob(file, glob)) &&
  !globs.some((glob) => glob.startsWith('!') && matchesGlob(file, glob.slice(1)));

function countOf(results: readonly MutantResult[]): Count {
  const killed = results.filter(({ status }) => DETECTED.includes(status)).length;
  return { killed, total: killed + results.filter(({ status }) => SURVIVED.includes(status)).length };
}

const keptIn = (name: string): string => `${KEPT}/${name}.incremental.json`;

const keptSchema = z.looseObject({
  files: z.record(z.string(), z.looseObject({ mutants: z.array(z.looseObject({ status: z.string() })) })),
});

/**
 * What has survived is tried again in any case: of code that runs when it is loaded, Stryker does not know which
 * tests reach it, and would keep a survivor that a new test kills.
 */
function forgetSurvivors(path: string): void {
  if (!existsSync(path)) return;
  const kept = keptSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const file of Object.values(kept.files)) {
    file.mutants = file.mutants.filter(({ status }) => !SURVIVED.includes(status));
  }
  writeFileSync(path, JSON.stringify(kept));
}

const options = (name: string, files: readonly string[], fresh: boolean): PartialStrykerOptions => ({
  mutate: [...files],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/words.ts'],
  ignorers: ['words'],
  ignorePatterns: ['cdk.out', '.fairnotice'],
  // One worker: on a busy machine a second one takes slow tests for endless ones.
  concurrency: 1,
  coverageAnalysis: 'perTest',
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: keptIn(name),
  force: fresh,
  reporters: ['progress-append-only'],
  tempDirName: `${KEPT}/sandbox-${name}`,
  checkers: [],
  disableTypeChecks: false,
  allowEmpty: true,
  warnings: false,
});

/** Stryker does not know by what these judge, and a change takes them milliseconds: nothing is remembered. */
const anew: PartialStrykerOptions = { incremental: false };

const byRunner: Readonly<Record<Runner, PartialStrykerOptions>> = {
  vitest: {},
  rules: {
    testRunner: 'rules',
    plugins: ['./test/mutation/rules-runner.ts', './test/mutation/words.ts'],
    coverageAnalysis: 'off',
    ...anew,
  },
  quick: {
    testRunner: 'quick',
    // It ends endless loops itself.
    timeoutMS: 300_000,
    plugins: ['./test/mutation/quick/runner.ts', './test/mutation/words.ts'],
    ...anew,
  },
};

function survivorOf({ fileName, location, replacement }: MutantResult): Survivor {
  const { line } = location.start;
  return {
    file: relative('.', fileName),
    line,
    code: readFileSync(fileName, 'utf8').split('\n')[line - 1]?.trim() ?? '',
    becomes: replacement.replaceAll(/\s+/g, ' '),
  };
}
