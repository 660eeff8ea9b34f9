import { Fault } from '../../../shared/fault.ts';
import { formatInstant } from '../../../shared/time.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { readArgs } from '../options.ts';
import { labelled } from '../print/columns.ts';
import { reachStack, type Reach } from '../stack.ts';
import { groundOf, type Ground } from './ground.ts';
import { problemOf, type Seen, type Step } from './step.ts';
import { steps } from './steps/all.ts';

const usage = `npm run cli -- smoke [--phone NUMBER] [--json]

Checks a deployment that stands, in ten steps: one line each, ok, failed or skipped, and for what failed how to mend
it. Ends with N ok, N failed, N skipped; 1 when a step failed. Run it after every deployment.

${steps.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`).join('\n')}

Nothing is ever sent to a borrower. It reads, except that each run leaves behind one reply of a number that is
nobody's (kept free for fiction), the watermark of a feed named smoke, and counts of the pages that are forgotten
within weeks; with --phone also HELP and its answer.

  --phone NUMBER  E.164, the phone in your hand: it gets one SMS. Without it that step is skipped
  --outputs FILE  which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)
  --json          the same as JSON, at the end`;

const options = {
  phone: { type: 'string' },
  outputs: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** How one step ended. */
export type Ended = { readonly name: string } & (
  | {
      readonly state: 'ok' | 'failed';
      readonly saw: string;
      readonly problems: readonly { what: string; mend: string }[];
    }
  | { readonly state: 'skipped'; readonly why: string }
);

export const smokeCommandWith = (
  reach: Reach,
  ground: (stack: Ground['stack'], phone: string | undefined) => Ground = groundOf,
): Command => ({
  name: 'smoke',
  summary: 'check a deployment in ten steps, and say how to mend what fails',
  usage,
  run: async (args, { terminal }): Promise<ExitCode> => {
    const { values, positionals } = readArgs(args, options, usage);
    if (positionals.length > 0) throw new Fault('invalid_input', `smoke takes options only\n\n${usage}`);
    if (values.phone !== undefined && !/^\+[1-9]\d{6,14}$/.test(values.phone)) {
      throw new Fault('invalid_input', '--phone: write it as +12125550123');
    }
    const stack = await reach(values.outputs);
    const startedAt = formatInstant(stack.clock.now());
    const on = ground(stack, values.phone);
    const all: Ended[] = [];
    for (const step of steps) {
      const ended = endOf(step, await seenBy(step, on));
      all.push(ended);
      if (values.json !== true) print(ended, terminal);
    }
    const count = (state: Ended['state']): number => all.filter((one) => one.state === state).length;
    const counts = { ok: count('ok'), failed: count('failed'), skipped: count('skipped') };
    if (values.json === true) terminal.out(JSON.stringify({ at: startedAt, steps: all, ...counts }));
    else terminal.out(`\n${counts.ok} ok, ${counts.failed} failed, ${counts.skipped} skipped`);
    return counts.failed === 0 ? 0 : 1;
  },
});

export const smokeCommand = smokeCommandWith(reachStack);

/** Whatever goes wrong in a step is what the step has found: the others are looked at all the same. */
async function seenBy(step: Step, ground: Ground): Promise<Seen> {
  try {
    return await step.look(ground);
  } catch (error) {
    return { saw: 'not to its end', problems: [problemOf(error, step.name)] };
  }
}

function endOf({ name }: Step, seen: Seen): Ended {
  if ('skipped' in seen) return { name, state: 'skipped', why: seen.skipped };
  return { name, state: seen.problems.length === 0 ? 'ok' : 'failed', ...seen };
}

const INDENT = 20;

function print(ended: Ended, { out }: Terminal): void {
  const head = `${ended.state.padEnd(8)} ${ended.name.padEnd(10)} `;
  const lines = labelled(head, ended.state === 'skipped' ? ended.why : ended.saw, INDENT);
  for (const line of lines) out(line);
  if (ended.state === 'skipped') return;
  for (const { what, mend } of ended.problems) {
    for (const line of [...labelled('', `- ${what}`, INDENT), ...labelled('', `  mend: ${mend}`, INDENT)]) {
      out(line);
    }
  }
}
