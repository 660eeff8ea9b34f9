import { systemClock } from '../../../shared/time.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Command, ExitCode } from '../command.ts';
import { countOption, instantOption, readArgs, tongueOption } from '../options.ts';
import { lenderZone } from '../print/lender-zone.ts';
import { paintFor } from '../print/paint.ts';
import { planAt } from './plan.ts';
import { planLines } from './print-plan.ts';

/** Beyond this a plan is no reading matter: page through it. */
const LIMIT_MAX = 20_000;
const LIMIT_USUAL = 2_000;
const LINES_USUAL = 40;

const usage = `npm run cli -- plan [--at T] [options]

What would go out, wait or be refused if the next run were at T, and why. Reads only; nothing is sent.

  --at T            a moment, ISO 8601 with offset (default: now)
  --fresh-ledger    suppose that every ledger is delivered again by T: a plan for a later day is else
                    held by the age of today's ledger
  --limit N         look at N loans, the earliest due first (default ${LIMIT_USUAL}, at most ${LIMIT_MAX})
  --skip N          pass over the first N: the next page
  --lines N         list N notices (default ${LINES_USUAL})
  --lang LANG       en (default) or zh
  --json            everything as JSON
  --outputs FILE    which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)`;

export const planCommand: Command = {
  name: 'plan',
  summary: 'what would go out, wait or be refused at a moment, and why',
  usage,
  run: async (args, { terminal, connect }): Promise<ExitCode> => {
    const { values, positionals } = readArgs(
      args,
      {
        at: { type: 'string' },
        'fresh-ledger': { type: 'boolean' },
        limit: { type: 'string' },
        skip: { type: 'string' },
        lines: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        outputs: { type: 'string' },
      },
      usage,
    );
    if (positionals.length > 0) throw new Fault('invalid_input', `plan takes options only\n\n${usage}`);
    const tongue = tongueOption(values.lang);
    const linesMax = countOption(values.lines, '--lines', { min: 0, max: 1_000_000, otherwise: LINES_USUAL });
    const question = {
      at: values.at === undefined ? systemClock.now() : instantOption(values.at, '--at'),
      limit: countOption(values.limit, '--limit', { min: 1, max: LIMIT_MAX, otherwise: LIMIT_USUAL }),
      skip: countOption(values.skip, '--skip', { min: 0, max: 10_000_000, otherwise: 0 }),
      supposeFreshLedger: values['fresh-ledger'] === true,
    };
    const { records } = await connect(values.outputs);
    const report = await planAt(records, question);
    if (values.json === true) {
      terminal.out(JSON.stringify(report));
      return 0;
    }
    const zone = await lenderZone(records);
    terminal.out(planLines(report, { tongue, paint: paintFor(terminal), zone, linesMax }).join('\n'));
    return 0;
  },
};
