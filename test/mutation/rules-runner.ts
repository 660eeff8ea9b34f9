import { pathToFileURL } from 'node:url';
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
import * as z from 'zod';
import { packs } from '../../shared/compliance/law.ts';
import type { Rule } from '../../shared/compliance/rule.ts';
import { checksOf } from '../compliance/rule-checks.ts';

/** Where the changed code looks which of its changes is the one in force. */
declare global {
  var __stryker__: { activeMutant?: string | undefined } | undefined;
}

const RUN_ALL = 'every check of every rule';

/**
 * Asks of one changed rule what `test/compliance/rules.test.ts` asks of every rule, and nothing of the others: a
 * rule is loaded anew by itself, in milliseconds, where a test framework takes a second to load them all.
 */
class RulesRunner implements TestRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Without a change all rules hold to all checks; else no survivor would mean anything. */
  dryRun(): Promise<DryRunResult> {
    const checks = packs.flatMap((pack) => pack.rules).flatMap(checksOf);
    for (const check of checks) check.run();
    const test = { id: RUN_ALL, name: RUN_ALL, timeSpentMs: 0, status: TestStatus.Success } as const;
    return Promise.resolve({ status: DryRunStatus.Complete, tests: [test] });
  }

  async mutantRun({ activeMutant, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    globalThis.__stryker__ = { ...globalThis.__stryker__, activeMutant: activeMutant.id };
    try {
      const rule = await loaded(`${pathToFileURL(sandboxFileName).href}?change=${activeMutant.id}`);
      return verdictOn(rule);
    } catch (error) {
      // It cannot even be loaded: whoever starts the program finds out, and no test gets the credit.
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    } finally {
      globalThis.__stryker__ = { ...globalThis.__stryker__, activeMutant: undefined };
    }
  }
}

async function loaded(url: string): Promise<Rule> {
  const exported: unknown = await import(url);
  const rules = Object.values(z.looseObject({}).parse(exported)).filter(isRule);
  const [rule] = rules;
  if (rule === undefined || rules.length > 1) throw new Error(`${url} exports ${rules.length} rules`);
  return rule;
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'check' in value && 'examples' in value;

function verdictOn(rule: Rule): MutantRunResult {
  let nrOfTests = 0;
  try {
    for (const check of checksOf(rule)) {
      nrOfTests += 1;
      check.run();
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  } catch (error) {
    return { status: MutantRunStatus.Killed, killedBy: [RUN_ALL], failureMessage: String(error), nrOfTests };
  }
}

const create = (): TestRunner => new RulesRunner();
create.inject = tokens();

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'rules', create)];
