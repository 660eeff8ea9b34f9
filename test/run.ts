import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * `npm test`: types, lint, format, then every test, each step even when an earlier one failed. Ends with one
 * plain line, `N passed, N failed`, and exits non-zero unless everything ran and passed.
 */
const bin = (name: string): string => join(import.meta.dirname, '..', 'node_modules', '.bin', name);

interface Step {
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** What a step says is shown as it comes, or, of one that runs beside others, all at its end. */
async function run({ title, command, args }: Step, shown: 'as it comes' | 'at its end'): Promise<boolean> {
  const startedAt = performance.now();
  const heading = `\n── ${title}`;
  if (shown === 'as it comes') console.log(heading);
  const child = spawn(bin(command), args, { stdio: shown === 'as it comes' ? 'inherit' : 'pipe' });
  let said = '';
  const keep = (chunk: Buffer): void => void (said += chunk.toString('utf8'));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      said += `${title}: ${error.message}\n`;
      resolve(null);
    });
    child.on('close', resolve);
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (shown === 'at its end') console.log(heading);
  if (said !== '') console.log(said.trimEnd());
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

const allChecks: readonly Step[] = [
  { title: 'types', command: 'tsc', args: ['--noEmit'] },
  {
    title: 'lint',
    command: 'eslint',
    args: ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
  },
  { title: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
];
const checks = only.length > 0 ? [] : await Promise.all(allChecks.map((check) => run(check, 'at its end')));
const testsPassed = await run(
  {
    title: 'tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...only],
  },
  'as it comes',
);

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
