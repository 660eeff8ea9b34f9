import { isFakeReport } from '../../../functions/pages/fake.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Case } from '../../../shared/model/case.ts';
import { KEYS_MAX, type Records } from '../../../shared/ports/records.ts';
import { parseInstant } from '../../../shared/time.ts';
import type { Command } from '../command.ts';
import { readArgs } from '../options.ts';
import { indented } from '../print/columns.ts';
import { lenderZone } from '../print/lender-zone.ts';
import { momentIn } from '../print/moment.ts';

const usage = `npm run cli -- fakes list [--json]

Fake messages in the lender's name that somebody has reported on the pages and nobody has looked at yet. Each
is a question case: note what was done with \`cases note ID\`, and close it with \`cases resolve ID\`. What
stands there was typed by strangers: do not open its links, do not call its numbers.

  --outputs FILE  which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)
  --json          the same as JSON`;

const options = { outputs: { type: 'string' }, json: { type: 'boolean' } } as const;

/** Open cases looked through; a lender with more has them in the order of their clocks. */
const LOOKED_THROUGH_MAX = 2_000;
const EVERY = parseInstant('9999-01-01T00:00:00Z');

export const fakesCommand: Command = {
  name: 'fakes',
  summary: 'fake messages in your name that were reported: list',
  usage,
  run: async (args, { terminal, connect }) => {
    const { values, positionals } = readArgs(args, options, usage);
    if (positionals.join(' ') !== 'list') throw new Fault('invalid_input', `say list\n\n${usage}`);
    const { records } = await connect(values.outputs);
    const fakes = await openReports(records);
    if (values.json === true) {
      terminal.out(JSON.stringify(fakes));
      return 0;
    }
    if (fakes.length === 0) terminal.out('nobody has reported a fake message that is not looked at yet');
    const zone = await lenderZone(records);
    for (const { caseId, openedAt, conversation } of fakes) {
      terminal.out(`${caseId}  ${momentIn(openedAt, zone)}`);
      for (const line of indented((conversation[0]?.text ?? '').split('\n'))) terminal.out(line);
    }
    return 0;
  },
};

async function openReports(records: Records): Promise<readonly Case[]> {
  const ids = await records.dueCases({ state: 'open', before: EVERY, limit: LOOKED_THROUGH_MAX });
  const cases: Case[] = [];
  for (let at = 0; at < ids.length; at += KEYS_MAX) {
    const keys = ids.slice(at, at + KEYS_MAX).map((caseId) => ({ kind: 'case', caseId }) as const);
    cases.push(...(await records.get(keys)).cases);
  }
  return cases.filter(isFakeReport).sort((one, other) => one.openedAt - other.openedAt);
}
