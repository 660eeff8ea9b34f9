import { parseArgs } from 'node:util';
import { Fault } from '../../shared/fault.ts';
import { parseInstant, type Instant } from '../../shared/time.ts';

export interface Options {
  readonly port: number;
  /** The instant at which the run begins; undefined = the book's own. */
  readonly at: Instant | undefined;
  readonly ledger: { readonly file: string; readonly mapping: string } | undefined;
  readonly db: string | undefined;
  /** Where a carrier of somebody else's already runs; undefined = the run starts its own. */
  readonly carrier: string | undefined;
  readonly seed: string;
  /** How many hours are played before it is ready. */
  readonly hours: number;
  readonly quiet: boolean;
}

export const usage = `npm start -- [options]

Runs the deployed template on this machine: plays 24 hours (or as many as you say), then time stands until it is moved.

  --port N          where the phone page and the API are (default 4280)
  --at INSTANT      begin at this moment, ISO 8601 with offset (default: the book's own)
  --ledger FILE     import this ledger instead of the demo books; needs --mapping
  --mapping FILE    how its columns are read (see infra/mappings)
  --db FILE         keep data, queues and clock in FILE and beside it, and go on from there (default: in memory)
  --carrier URL     speak to this carrier simulator instead of starting one
  --seed S          everything left to chance follows from it (default 1)
  --hours N         play so many hours at the start (default 24)
  --quiet           print nothing but what goes wrong and the address`;

/** A month: more is for the clock, which can be moved at any time. */
const HOURS_MAX = 31 * 24;

/** Reads the command line. Throws Fault('invalid_input') that says what to write instead. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parsed(args);
  if (values.help) return 'help';
  if ((values.ledger === undefined) !== (values.mapping === undefined)) {
    throw new Fault('invalid_input', '--ledger and --mapping belong together: give both or neither');
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Fault('invalid_input', `--port ${values.port}: a number from 0 (any free port) to 65535`);
  }
  const hours = Number(values.hours);
  if (!Number.isInteger(hours) || hours < 0 || hours > HOURS_MAX) {
    throw new Fault('invalid_input', `--hours ${values.hours}: a number from 0 to ${HOURS_MAX}`);
  }
  const { ledger: file, mapping } = values;
  return {
    port,
    at: values.at === undefined ? undefined : instantOf(values.at),
    ledger: file !== undefined && mapping !== undefined ? { file, mapping } : undefined,
    db: values.db,
    carrier: values.carrier,
    seed: values.seed,
    hours,
    quiet: values.quiet,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4280' },
        at: { type: 'string' },
        ledger: { type: 'string' },
        mapping: { type: 'string' },
        db: { type: 'string' },
        carrier: { type: 'string' },
        seed: { type: 'string', default: '1' },
        hours: { type: 'string', default: '24' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('invalid_input', `${why}\n\n${usage}`, { cause });
  }
}

export function instantOf(text: string): Instant {
  try {
    return parseInstant(text);
  } catch (cause) {
    throw new Fault('invalid_input', `"${text}" is no instant: write it as 2026-06-25T06:00-04:00`, {
      cause,
    });
  }
}
