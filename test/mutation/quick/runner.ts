import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { inTime, Late } from './in-time.ts';
import type { Check } from './host.ts';
import { CHANGES_MAX, loaderOf, NO_CHANGE, type Load, type Program } from './program.ts';

const ALL = 'every test, and every example judged as it was';

/** Checks between two looks at the clock. */
const TOGETHER = 50;
/** Both are forty times what it takes, so that a busy machine is not taken for an endless loop. */
const LOADING_MS = 30_000;
const TOGETHER_MS = 10_000;

/** What a check says that fails. */
type Failure = string | undefined;

/**
 * Judges each change by small tests and by thousands of examples, and stops at the first that comes out otherwise.
 *
 * 1. What does not run while the code is loaded is put in force in a program that is loaded already and warm. What
 *    fails then has to succeed again without the change, or an earlier change has left something behind.
 * 2. The rest is tried in a program of its own, as is what the first has never met: it had been made ready before.
 */
class QuickRunner implements TestRunner {
  readonly #load: Load;
  #unchanged: Program | undefined;

  constructor(load: Load) {
    this.#load = load;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Without a change everything is as it was; else no survivor would mean anything. */
  dryRun(): Promise<DryRunResult> {
    const reached = new Uint8Array(CHANGES_MAX);
    const { ready, checks } = this.#load(NO_CHANGE, reached);
    ready();
    const loading = once(reached);
    reached.fill(0);
    for (const { run } of checks) run();
    return Promise.resolve({
      status: DryRunStatus.Complete,
      tests: [{ id: ALL, name: ALL, timeSpentMs: 0, status: TestStatus.Success }],
      mutantCoverage: { static: loading, perTest: { [ALL]: once(reached) } },
    });
  }

  mutantRun({ activeMutant, mutantActivation }: MutantRunOptions): Promise<MutantRunResult> {
    const change = Number(activeMutant.id);
    try {
      const early = mutantActivation === 'runtime' ? this.#tryInUnchanged(change) : undefined;
      return Promise.resolve(early ?? resultOf(this.#tryFromTheBeginning(change)));
    } catch (error) {
      this.#unchanged = undefined;
      if (error instanceof Late) return Promise.resolve({ status: MutantRunStatus.Timeout });
      // It cannot even be loaded: whoever starts the program finds out, and no test gets the credit.
      return Promise.resolve({ status: MutantRunStatus.Error, errorMessage: String(error) });
    }
  }

  /** Nothing, when it cannot be told there. */
  #tryInUnchanged(change: number): MutantRunResult | undefined {
    const program = (this.#unchanged ??= this.#load(NO_CHANGE));
    program.ready();
    program.change(change);
    const [check, failure] = firstFailing(program.checks, TOGETHER_MS);
    const timesMet = program.change(NO_CHANGE);
    if (check === undefined) return timesMet === 0 ? undefined : resultOf(undefined);
    if (failureOf(check.run) === undefined) return resultOf(failure);
    this.#unchanged = undefined;
    return undefined;
  }

  #tryFromTheBeginning(change: number): Failure {
    const program = inTime(LOADING_MS, () => this.#load(change));
    // Not made ready: the first check that needs it does that, and most changes are found out by one before it.
    return firstFailing(program.checks, LOADING_MS)[1];
  }
}

function firstFailing(checks: readonly Check[], limitMs: number): readonly [Check?, Failure?] {
  for (let begin = 0; begin < checks.length; begin += TOGETHER) {
    const some = checks.slice(begin, begin + TOGETHER);
    const found = inTime(limitMs, () => firstFailingAtOnce(some));
    if (found.length > 0) return found;
  }
  return [];
}

function firstFailingAtOnce(checks: readonly Check[]): readonly [Check?, Failure?] {
  for (const check of checks) {
    const failure = failureOf(check.run);
    if (failure !== undefined) return [check, failure];
  }
  return [];
}

function failureOf(run: () => void): Failure {
  try {
    run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const once = (reached: Uint8Array): Record<string, number> =>
  Object.fromEntries([...reached.entries()].filter(([, isReached]) => isReached === 1));

function resultOf(failure: Failure): MutantRunResult {
  return failure === undefined
    ? { status: MutantRunStatus.Survived, nrOfTests: 1 }
    : { status: MutantRunStatus.Killed, killedBy: [ALL], failureMessage: failure, nrOfTests: 1 };
}

const create = (): TestRunner => {
  const { MUTATED_TESTS: tests = '', MUTATED_KEPT: kept = '' } = process.env;
  return new QuickRunner(loaderOf({ tests: tests.split(','), kept }));
};
create.inject = tokens();

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'quick', create)];
