// Plain JavaScript that Node 20 can read: it finds out whether this Node can run the project, and if not says
// so in one sentence. Usage: node infra/preflight.js SCRIPT [ARGUMENTS]
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The first Node that reads TypeScript without a flag. */
const NEEDED = [22, 18];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);
const own = resolve(root, 'node_modules/.bin/node');

if (script === undefined) {
  console.error('usage: node infra/preflight.js SCRIPT [ARGUMENTS]');
  process.exitCode = 2;
} else if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  const file = resolve(root, script);
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(file).href);
} else if (existsSync(own) && resolve(process.execPath) !== own) {
  // On Linux x64 `npm ci` has brought the right Node along: hand over to it, signals and exit code too.
  const child = spawn(own, [resolve(root, script), ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exit(code ?? 1);
  });
} else {
  console.error(
    `FairNotice needs Node ${NEEDED.join('.')} or newer and this is ${process.versions.node}: ` +
      'on Linux x64 run `npm ci`, which brings one along; elsewhere install Node 24 from https://nodejs.org.',
  );
  process.exitCode = 1;
}
