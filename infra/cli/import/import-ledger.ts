import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { Fault } from '../../../shared/fault.ts';
import { formatInstant, parseInstant, type Instant } from '../../../shared/time.ts';
import { FictionalPhones } from './fictional-phone.ts';
import { ImportRun, type ImportReport } from './import-run.ts';
import { loanOfRows } from './loan-of-rows.ts';
import type { Mapping } from './mapping.ts';
import { Rejects } from './rejects.ts';
import { openLedgerFile } from './rows-of-file.ts';

export type { ImportReport };

export interface ImportOptions {
  readonly file: string;
  readonly mapping: Mapping;
  /** Else the mapping's. */
  readonly feed?: string | undefined;
  /** The moment the file is true of; else the mapping's. */
  readonly asOf?: Instant | undefined;
  readonly ledger: Ledger;
  /** Where rejected rows are written; without it they are only counted. */
  readonly rejectsFile?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Progress {
  readonly bytesRead: number;
  readonly bytes: number;
  readonly rows: number;
}

/**
 * Takes a lender's file into the records, row by row, in constant memory.
 *
 * Input: a CSV file and its mapping. Output: counts that add up. 1. Open the file and compare header and
 * mapping. 2. Gather the rows of one loan, which stand next to each other, and make a snapshot of them. 3. Hand
 * it to the ledger, some side by side. 4. What cannot be taken goes to the rejects file, and holds its loan if
 * that is stored already. 5. At the end move the feed's watermark, if anything could be read.
 *
 * Safe to repeat: what landed is unchanged the next time. Throws Fault('invalid_input') when nothing of the
 * file can be read; Fault('unavailable') when the records do not answer: then part has landed.
 */
export async function importLedger(options: ImportOptions): Promise<ImportReport> {
  const { mapping } = options;
  const feed = options.feed ?? mapping.feed;
  const asOf = options.asOf ?? (mapping.asOf === undefined ? undefined : parseInstant(mapping.asOf));
  if (feed === undefined) {
    throw new Fault('invalid_input', 'no feed: give --feed NAME, or `feed` in the mapping');
  }
  if (asOf === undefined) {
    throw new Fault(
      'invalid_input',
      'no moment: give --as-of T (ISO 8601 with an offset), or `asOf` in the mapping',
    );
  }
  const source = await openLedgerFile(options.file, mapping);
  const maker = loanOfRows(mapping, {
    columns: source.columns,
    zone: mapping.zone,
    asOf: formatInstant(asOf),
    bookAsOf: mapping.asOf ?? formatInstant(asOf),
    phones: new FictionalPhones(),
    feed,
  });
  const run = new ImportRun({
    maker,
    feed,
    asOf,
    ledger: options.ledger,
    rejects: new Rejects(options.rejectsFile),
  });
  try {
    for await (const batch of source.items) {
      for (const item of batch) await run.take(item);
      options.onProgress?.({ bytesRead: source.bytesRead(), bytes: source.bytes, rows: run.rowsIn });
    }
    return await run.finish();
  } finally {
    await run.close();
  }
}
