import { setTimeout as realSleep } from 'node:timers/promises';
import { Fault } from '../../../shared/fault.ts';
import type { PastPause } from '../../../shared/model/setting.ts';
import { formatInstant } from '../../../shared/time.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { readArgs } from '../options.ts';
import { suspend } from '../template/registry.ts';
import { leftAfter, leftWords, settledLeftAfter } from './left-after.ts';
import { pastPauses, pauseAll, readSwitch, type Signed } from './switch.ts';

const usage = `npm run cli -- pause --by WHO --reason WHY [--template ID]
npm run cli -- pause status [--json]
npm run cli -- pause history [--json]

Stops all reminders and case messages at once, or those of one text; answers to what borrowers write still go. What a worker had in
its hands when the switch was turned may still leave: at most one message a worker. The command waits until that is
over, fifteen seconds at most, and says how many did. \`resume\` lets sending go on.

  status            whether sending is paused, by whom, why, and how many messages left after it
  history           every pause there was: who, when, why, and who let it go on
  --template ID     only this text (NAME/LANGUAGE, the version may be left out); two persons approve it anew
  --by, --reason    who does it, and why: both are kept
  --outputs FILE    which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)
  --json            the same as JSON`;

const options = {
  by: { type: 'string' },
  reason: { type: 'string' },
  template: { type: 'string' },
  outputs: { type: 'string' },
  json: { type: 'boolean' },
} as const;
type Values = ReturnType<typeof readArgs<typeof options>>['values'];
type Sleep = (ms: number) => Promise<unknown>;

export const pauseCommandWith = (sleep: Sleep): Command => ({
  name: 'pause',
  summary: 'stop all reminders, or one text; say what left after it',
  usage,
  run: (args, surroundings) => {
    const { values, positionals } = readArgs(args, options, usage);
    const [verb, ...rest] = positionals;
    if (rest.length === 0 && verb === undefined) return pause(values, surroundings, sleep);
    if (rest.length === 0 && verb === 'status') return status(values, surroundings);
    if (rest.length === 0 && verb === 'history') return history(values, surroundings);
    throw new Fault('invalid_input', `say pause, pause status or pause history\n\n${usage}`);
  },
});

export const pauseCommand = pauseCommandWith(realSleep);

async function pause(values: Values, { terminal, connect }: Surroundings, sleep: Sleep): Promise<ExitCode> {
  const said = { by: required(values.by, '--by'), reason: required(values.reason, '--reason') };
  const connection = await connect(values.outputs);
  const { records, clock } = connection;
  const signed: Signed = { ...said, at: clock.now() };
  if (values.template !== undefined) {
    const { templateId, since, says } = await suspend(records, values.template, signed);
    terminal.out(says);
    terminal.out('two persons let it go on: npm run cli -- template approve');
    const found = await settledLeftAfter(connection, { at: since, templateId }, sleep);
    terminal.out(values.json === true ? JSON.stringify(found) : leftWords(found));
    return 0;
  }
  const { standing, isNew } = await pauseAll(records, signed);
  const by = `${standing.by}: ${standing.reason} (since ${formatInstant(standing.at)})`;
  terminal.out(isNew ? `sending is paused by ${by}` : `sending was paused already, by ${by}`);
  const found = await settledLeftAfter(connection, { at: standing.at }, sleep);
  terminal.out(values.json === true ? JSON.stringify(found) : leftWords(found));
  return 0;
}

async function status(values: Values, { terminal, connect }: Surroundings): Promise<ExitCode> {
  const { records, clock } = await connect(values.outputs);
  const { paused, resumedAt } = await readSwitch(records);
  const found = paused === undefined ? undefined : await leftAfter(records, { at: paused.at }, clock.now());
  if (values.json === true) {
    terminal.out(JSON.stringify({ paused: paused ?? null, resumedAt: resumedAt ?? null, ...found }));
    return 0;
  }
  if (paused === undefined || found === undefined) {
    const since = resumedAt === undefined ? '' : ` since ${formatInstant(resumedAt)}`;
    terminal.out(`sending is not paused${since}`);
    return 0;
  }
  terminal.out(`sending is paused by ${paused.by}: ${paused.reason} (since ${formatInstant(paused.at)})`);
  terminal.out(leftWords(found));
  return 0;
}

async function history(values: Values, { terminal, connect }: Surroundings): Promise<ExitCode> {
  const { records } = await connect(values.outputs);
  const past = await pastPauses(records);
  const { paused } = await readSwitch(records);
  if (values.json === true) terminal.out(JSON.stringify({ past, standing: paused ?? null }));
  else if (past.length === 0 && paused === undefined) terminal.out('sending was never paused');
  else for (const one of past) terminal.out(pastLine(one));
  if (values.json !== true && paused !== undefined) {
    terminal.out(`${formatInstant(paused.at)}  paused by ${paused.by}: ${paused.reason}  still paused`);
  }
  return 0;
}

function pastLine({ paused, resumed }: PastPause): string {
  const approver = resumed.approver === undefined ? '' : ` and ${resumed.approver}`;
  return [
    formatInstant(paused.at),
    `paused by ${paused.by}: ${paused.reason}`,
    `until ${formatInstant(resumed.at)}, resumed by ${resumed.by}${approver}: ${resumed.reason}`,
  ].join('  ');
}

export function required(value: string | undefined, option: string): string {
  const said = value?.trim() ?? '';
  if (said !== '') return said;
  throw new Fault('invalid_input', `${option}: is missing`);
}
