import { basename, extname, join, dirname } from 'node:path';
import cliProgress from 'cli-progress';
import { ledgerOf } from '../../../functions/ledger/ledger.ts';
import { DUE_SHARDS } from '../../../shared/adapters/aws/tables.ts';
import { Fault } from '../../../shared/fault.ts';
import { formatInstant, systemClock } from '../../../shared/time.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { instantOption, onlyOne, readArgs } from '../options.ts';
import { importLedger, type ImportReport, type Progress } from './import-ledger.ts';
import { readMapping } from './mapping.ts';

const usage = `npm run cli -- import FILE --mapping MAP [options]

Takes a ledger (CSV) into the records. Importing twice changes nothing.

  --mapping MAP     YAML or JSON that says how the columns are read (infra/mappings/README.md)
  --feed NAME       where the ledger comes from (default: the mapping's feed)
  --as-of T         the moment the file is true of, ISO 8601 with offset (default: the mapping's asOf)
  --rejects FILE    where rows go that cannot be taken (default: beside FILE, FILE.rejects.csv)
  --outputs FILE    which deployment: what \`cdk deploy --outputs-file\` wrote (default: cdk-outputs.json)

Exit code: 0 every row was taken, 1 some were rejected, 2 nothing could be read, 3 the records did not answer.`;

export const importCommand: Command = {
  name: 'import',
  summary: 'take a ledger (CSV) into the records',
  usage,
  run: async (args, { terminal, connect }): Promise<ExitCode> => {
    const { values, positionals } = readArgs(
      args,
      {
        mapping: { type: 'string' },
        feed: { type: 'string' },
        'as-of': { type: 'string' },
        rejects: { type: 'string' },
        outputs: { type: 'string' },
      },
      usage,
    );
    const file = onlyOne(positionals, 'FILE', usage);
    if (values.mapping === undefined) throw new Fault('invalid_input', `--mapping is missing\n\n${usage}`);
    const mapping = await readMapping(values.mapping);
    const asOf = values['as-of'] === undefined ? undefined : instantOption(values['as-of'], '--as-of');
    const { records, keys } = await connect(values.outputs);
    const ledger = ledgerOf({ records, keys: await keys(), clock: systemClock, shards: DUE_SHARDS });
    const rejectsFile = values.rejects ?? rejectsBeside(file);
    const bar = progressBar(terminal);
    try {
      const report = await importLedger({
        file,
        mapping,
        feed: values.feed,
        asOf,
        ledger,
        rejectsFile,
        onProgress: bar.show,
      });
      bar.stop();
      tell(terminal, report, rejectsFile);
      return exitCodeOf(report);
    } finally {
      bar.stop();
    }
  },
};

const rejectsBeside = (file: string): string =>
  join(dirname(file), `${basename(file, extname(file))}.rejects.csv`);

export function exitCodeOf({ rowsIn, rejected }: Pick<ImportReport, 'rowsIn' | 'rejected'>): ExitCode {
  if (rejected === rowsIn) return 2;
  return rejected > 0 ? 1 : 0;
}

const count = (rows: number): string => rows.toLocaleString('en-US');

function tell({ out, err }: Terminal, report: ImportReport, rejectsFile: string): void {
  const { rowsIn, landed, unchanged, older, rejected, feed, asOf, loans, examples } = report;
  out(
    `${count(rowsIn)} rows in = ${count(landed)} landed + ${count(unchanged)} unchanged + ` +
      `${count(older)} older than what is stored + ${count(rejected)} rejected`,
  );
  out(`${count(loans)} loans written; feed ${feed}, as of ${formatInstant(asOf)}`);
  if (rowsIn === 0) err('the file has a header and no rows');
  if (rejected === 0) return;
  for (const { line, column, problem, mend } of examples) {
    err(`  line ${line}${column === undefined ? '' : `, ${column}`}: ${problem}; ${mend}`);
  }
  err(`every rejected row, with its reason: ${rejectsFile}`);
}

interface Bar {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

/** A person sees how far it is; a log file gets only the result. */
function progressBar({ isInteractive }: Terminal): Bar {
  if (!isInteractive) return { show: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage} %  {rows} rows  {duration_formatted}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    show: ({ bytes, bytesRead, rows }) => {
      if (!started) bar.start(bytes, 0, { rows: 0 });
      started = true;
      bar.update(bytesRead, { rows: count(rows) });
    },
    stop: () => {
      if (started) bar.stop();
      started = false;
    },
  };
}
