import type { Narrator } from './run.ts';

const dim = (text: string): string => (process.stdout.isTTY ? `\u001b[2m${text}\u001b[0m` : text);

/** Tells a person at a terminal how far the start is, one line a stage. */
export function terminalNarrator(quiet: boolean): Narrator {
  const start = performance.now();
  const clearLine = process.stdout.isTTY ? '\r\u001b[K' : '';
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  if (!quiet) console.log('\nFairNotice, local run: the deployed template on this machine\n');
  return {
    line: (what, detail) => {
      if (!quiet) process.stdout.write(`${clearLine}  ${what.padEnd(10)} ${detail}  ${dim(seconds())}\n`);
    },
    passing: (what, detail) => {
      if (!quiet && process.stdout.isTTY) {
        process.stdout.write(`${clearLine}  ${what.padEnd(10)} ${dim(detail)}`);
      }
    },
    trouble: (sentence) => {
      process.stderr.write(`${clearLine}  ! ${sentence}\n`);
    },
    ready: (origin) => {
      if (quiet) console.log(origin);
      else {
        console.log(`\n  Phones: ${origin}/    Time stands until you move it there. Ctrl-C ends the run.\n`);
      }
    },
  };
}
