import { Fault } from '../../../shared/fault.ts';
import { formatInstant, HOUR_MS, type Instant } from '../../../shared/time.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { readArgs } from '../options.ts';
import { columns } from '../print/columns.ts';
import { reachStack, type Reach } from '../stack.ts';
import { boxesOf, boxNames, type Box } from './boxes.ts';
import { LETTERS_MAX, type DeadLetter } from './dead-letters.ts';

const usage = `npm run cli -- redrive [--queue NAME] [--list | --message ID | --all] [--forget]

What was given up, and why; puts it back when its cause is mended. Nothing of what a message says is printed.

  --list            what lies there (default): queue, id, since when, reason
  --message ID      puts back this one
  --all             puts back every one
  --forget          removes them instead of putting them back
  --queue NAME      only this queue: ${boxNames.join(', ')}
  --json            the list as JSON
  --outputs FILE    which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)

A tick (scan, sweep) is not put back, because a later one has done its work: --forget removes it. What comes back
comes as new, and goes to the dead letters again when it fails five times more.`;

const options = {
  queue: { type: 'string' },
  list: { type: 'boolean' },
  message: { type: 'string' },
  all: { type: 'boolean' },
  forget: { type: 'boolean' },
  json: { type: 'boolean' },
  outputs: { type: 'string' },
} as const;
type Values = ReturnType<typeof readArgs<typeof options>>['values'];

interface Found {
  readonly box: Box;
  readonly letter: DeadLetter;
}

export const redriveCommandWith = (reach: Reach): Command => ({
  name: 'redrive',
  summary: 'list what was given up, with its reason, and put it back',
  usage,
  run: async (args, { terminal }) => {
    const values = checked(args);
    const stack = await reach(values.outputs);
    const boxes = boxesOf(stack).filter(({ name }) => values.queue === undefined || name === values.queue);
    const found: Found[] = [];
    // What is not put back must be readable again at once, whatever happens here in between.
    const left = new Set<Found>();
    try {
      for (const box of boxes) {
        for (const letter of await box.letters.take()) {
          const one = { box, letter };
          found.push(one);
          left.add(one);
        }
      }
      if (values.all !== true && values.message === undefined) {
        return list(found, values, terminal, stack.clock.now());
      }
      return await move(found, values, terminal, left);
    } finally {
      for (const { box, letter } of left) await box.letters.release([letter]);
    }
  },
});

export const redriveCommand = redriveCommandWith(reachStack);

function checked(args: readonly string[]): Values {
  const { values, positionals } = readArgs(args, options, usage);
  const ways = [values.list, values.all, values.message].filter((one) => one !== undefined).length;
  if (positionals.length > 0 || ways > 1) {
    throw new Fault('invalid_input', `say one of --list, --message ID, --all\n\n${usage}`);
  }
  if (values.forget === true && (ways === 0 || values.list === true)) {
    throw new Fault('invalid_input', '--forget: say which, by --message ID or --all');
  }
  if (values.queue !== undefined && !boxNames.includes(values.queue)) {
    throw new Fault('invalid_input', `--queue ${values.queue}: one of ${boxNames.join(', ')}`);
  }
  return values;
}

function list(found: readonly Found[], { json }: Values, terminal: Terminal, now: Instant): ExitCode {
  const rows = found.map(({ box, letter }) => ({
    queue: box.name,
    id: letter.messageId,
    sentAt: formatInstant(letter.sentAt),
    hours: Math.max(0, Math.floor((now - letter.sentAt) / HOUR_MS)),
    reason: box.reason(letter),
  }));
  if (json === true) terminal.out(JSON.stringify(rows));
  else if (rows.length === 0) terminal.out('there are no dead letters');
  else {
    const cells = rows.map(({ queue, id, sentAt, hours, reason }) => [
      queue,
      id,
      sentAt,
      `${hours} h`,
      reason,
    ]);
    for (const line of columns(cells)) terminal.out(line);
  }
  if (found.length >= LETTERS_MAX) {
    terminal.err(`more may lie there: at most ${LETTERS_MAX} of a queue at once`);
  }
  return 0;
}

async function move(
  found: readonly Found[],
  { message, forget }: Values,
  terminal: Terminal,
  left: Set<Found>,
): Promise<ExitCode> {
  const wanted = found.filter(({ letter }) => message === undefined || letter.messageId === message);
  if (message !== undefined && wanted.length === 0) {
    throw new Fault('invalid_input', `there is no dead letter ${message}: look at redrive --list`);
  }
  let stayed = 0;
  for (const one of wanted) {
    const { box, letter } = one;
    const said = `${box.name} ${letter.messageId}`;
    if (forget !== true && box.putBack === undefined) {
      stayed += 1;
      terminal.err(`${said}: not put back: a later tick has done its work; --forget removes it`);
      continue;
    }
    if (forget !== true) await box.putBack?.(letter);
    await box.letters.forget(letter);
    left.delete(one);
    terminal.out(`${said}: ${forget === true ? 'removed' : 'put back'}`);
  }
  terminal.out(`${wanted.length - stayed} ${forget === true ? 'removed' : 'put back'}, ${stayed} left`);
  return stayed === 0 ? 0 : 1;
}
