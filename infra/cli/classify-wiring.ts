import { classifyLines } from './classify.ts';
import type { Command, ExitCode } from './command.ts';
import { Fault } from '../../shared/fault.ts';
import { readArgs } from './options.ts';

const usage = `npm run cli -- classify [--json] < FILE

Reads one reply a line from standard input and prints, a line for each, what the borrower means:
{"text":"…","intents":["opt-out"],"effect":"stop"}. Needs no deployment and stores nothing.

  --json            JSON lines, which is what it always prints`;

/** `input` is standard input; a test gives its own. */
export const classifyCommandOn = (input: AsyncIterable<string | Uint8Array>): Command => ({
  name: 'classify',
  summary: 'what a borrower’s words mean, one text a line from standard input',
  usage,
  run: async (args, { terminal }): Promise<ExitCode> => {
    const { positionals } = readArgs(args, { json: { type: 'boolean' } }, usage);
    if (positionals.length > 0) {
      throw new Fault('invalid_input', `classify reads standard input, not a file\n\n${usage}`);
    }
    await classifyLines(input, (line) => {
      terminal.out(line.trimEnd());
    });
    return 0;
  },
});

export const classifyCommand: Command = classifyCommandOn(process.stdin);
