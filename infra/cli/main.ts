import { connect } from './connect.ts';
import { runCommandLine } from './run.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: {
    out: (line) => {
      console.log(line);
    },
    err: (line) => {
      console.error(line);
    },
    isInteractive: process.stdout.isTTY,
  },
  connect: (outputsFile) => connect(process.env, outputsFile),
});
