import { Fault } from '../../../shared/fault.ts';
import { formatInstant } from '../../../shared/time.ts';
import type { Command } from '../command.ts';
import { readArgs } from '../options.ts';
import { required } from './command.ts';
import { resumeAll } from './switch.ts';

const usage = `npm run cli -- resume --by WHO --reason WHY [--approver WHO]

Lets sending go on after \`pause\`. What waited is decided anew, by the hour and the facts of then: nothing is sent
only because it would have been sent before. A stop that sweep made by itself, because too many said stop or
complained, is lifted by two different persons.

  --by, --reason    who does it, and why: both are kept
  --approver WHO    the second person
  --outputs FILE    which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)`;

const options = {
  by: { type: 'string' },
  reason: { type: 'string' },
  approver: { type: 'string' },
  outputs: { type: 'string' },
} as const;

export const resumeCommand: Command = {
  name: 'resume',
  summary: 'let sending go on after a pause',
  usage,
  run: async (args, { terminal, connect }) => {
    const { values, positionals } = readArgs(args, options, usage);
    if (positionals.length > 0) {
      throw new Fault('invalid_input', `resume takes no ID; a text is approved anew instead\n\n${usage}`);
    }
    const said = { by: required(values.by, '--by'), reason: required(values.reason, '--reason') };
    const approver = values.approver === undefined ? undefined : required(values.approver, '--approver');
    const { records, clock } = await connect(values.outputs);
    const ended = await resumeAll(records, { ...said, approver, at: clock.now() });
    terminal.out(
      ended === undefined
        ? 'sending is not paused'
        : `sending goes on; it was paused by ${ended.by}: ${ended.reason} (since ${formatInstant(ended.at)})`,
    );
    return 0;
  },
};
