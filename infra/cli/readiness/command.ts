import { Fault } from '../../../shared/fault.ts';
import { systemClock } from '../../../shared/time.ts';
import type { Command, ExitCode } from '../command.ts';
import { countOption, instantOption, readArgs, tongueOption } from '../options.ts';
import { lenderZone } from '../print/lender-zone.ts';
import { paintFor } from '../print/paint.ts';
import { readinessLines } from './print-readiness.ts';
import { readinessOf } from './readiness.ts';

/** Three reads a loan; a larger book is well described by a sample of this size. */
const LIMIT_USUAL = 10_000;
const LIMIT_MAX = 10_000_000;

const usage = `npm run cli -- readiness [options]

Which facts the book has and lacks: for every rule how many loans it holds, and what to supply. Reads only.

  --at T            judge as of this moment, ISO 8601 with offset (default: now)
  --limit N         judge N open loans (default ${LIMIT_USUAL}); fewer than the book are a sample
  --lang LANG       en (default) or zh
  --json            everything as JSON
  --outputs FILE    which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)`;

export const readinessCommand: Command = {
  name: 'readiness',
  summary: 'which facts the book lacks, what that holds, and what to supply',
  usage,
  run: async (args, { terminal, connect }): Promise<ExitCode> => {
    const { values, positionals } = readArgs(
      args,
      {
        at: { type: 'string' },
        limit: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        outputs: { type: 'string' },
      },
      usage,
    );
    if (positionals.length > 0) throw new Fault('invalid_input', `readiness takes options only\n\n${usage}`);
    const tongue = tongueOption(values.lang);
    const at = values.at === undefined ? systemClock.now() : instantOption(values.at, '--at');
    const limit = countOption(values.limit, '--limit', { min: 1, max: LIMIT_MAX, otherwise: LIMIT_USUAL });
    const connection = await connect(values.outputs);
    const readiness = await readinessOf(connection, { at, limit });
    if (values.json === true) {
      terminal.out(JSON.stringify(readiness));
      return 0;
    }
    const zone = await lenderZone(connection.records);
    terminal.out(readinessLines(readiness, { tongue, paint: paintFor(terminal), zone }).join('\n'));
    return 0;
  },
};
