import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * `npm test`: types, lint, format, then every test, each step even when an earlier one failed. Ends with one
 * plain line, `N passed, N failed`, and exits non-zero unless everything ran and passed.
 */
const bin = (name: string): string => join(import.meta.dirname, '..', 'node_modules', '.bin', name);

function run(title: string, command: string, args: readonly string[]): boolean {
  const startedAt = performance.now();
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(bin(command), args, { stdio: 'inherit' });
  if (error) console.error(`${title}: ${error.message}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  return status === 0;
}

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

const only = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-test-'));
const reportFile = join(folder, 'report.json');

const checks =
  only.length > 0
    ? []
    : [
        run('types', 'tsc', ['--noEmit']),
        run('lint', 'eslint', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/']),
        run('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
      ];
const testsPassed = run('tests', 'vitest', [
  ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
  ...only,
]);

const report = reportSchema.safeParse(readReport());
rmSync(folder, { recursive: true });
if (!report.success) {
  console.error('the tests wrote no report: they did not run to their end');
}
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
} = report.success ? report.data : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
const checksPassed = checks.filter(Boolean).length;
// A file that cannot be loaded fails without a failed test: vitest's own verdict counts then.
const unloaded = !testsPassed && failed === 0 ? 1 : 0;
const allFailed = failed + unloaded + checks.length - checksPassed;
console.log(
  `\n${passed + checksPassed} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = allFailed > 0 ? 1 : 0;

function readReport(): unknown {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch (error) {
    console.error(String(error));
    return undefined;
  }
}
