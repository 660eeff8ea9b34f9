import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { Fault } from '../../../shared/fault.ts';
import { loanIdSchema, type LoanId } from '../../../shared/model/ids.ts';
import type { LoanSnapshot } from '../../../shared/model/snapshot.ts';
import { formatInstant, parseInstant, type Instant } from '../../../shared/time.ts';
import type { CsvItem } from './csv.ts';
import type { Row } from './derive.ts';
import { FictionalPhones } from './fictional-phone.ts';
import { InFlight } from './in-flight.ts';
import { loanOfRows, type LoanOfRows } from './loan-of-rows.ts';
import type { Mapping } from './mapping.ts';
import { isProblem, type RowProblem } from './problem.ts';
import { Rejects } from './rejects.ts';
import { SeenLoans } from './repeats.ts';
import { openLedgerFile } from './rows-of-file.ts';

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

/** `rowsIn` = `landed` + `unchanged` + `older` + `rejected`, always. */
export interface ImportReport {
  readonly feed: string;
  readonly asOf: Instant;
  readonly rowsIn: number;
  /** Rows of loans that were stored anew or changed. */
  readonly landed: number;
  /** Rows that said what was stored already. */
  readonly unchanged: number;
  /** Rows of loans of which something newer is stored. */
  readonly older: number;
  readonly rejected: number;
  /** Loans that landed. */
  readonly loans: number;
  /** The first rejected rows, to show. */
  readonly examples: readonly RowProblem[];
}

/** More at once gains nothing against DynamoDB's latency, and would only lengthen the queue in memory. */
const COMMITS_IN_FLIGHT = 32;
const EXAMPLES_MAX = 3;
/** Rows of one loan; more is a file whose loan column is not one. */
const ROWS_OF_LOAN_MAX = 1_000;

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

interface RunParts {
  readonly maker: LoanOfRows;
  readonly feed: string;
  readonly asOf: Instant;
  readonly ledger: Ledger;
  readonly rejects: Rejects;
}

/** One import under way: the rows of the loan being gathered, what is in flight, and the counts. */
class ImportRun {
  readonly #parts: RunParts;
  readonly #inFlight = new InFlight(COMMITS_IN_FLIGHT);
  readonly #seen = new SeenLoans();
  readonly #counts = { applied: 0, unchanged: 0, older: 0, rejected: 0, loans: 0 };
  readonly #examples: RowProblem[] = [];
  #gathered: { readonly loanId: string; readonly rows: Row[] } | undefined;
  rowsIn = 0;

  constructor(parts: RunParts) {
    this.#parts = parts;
  }

  async take(item: CsvItem): Promise<void> {
    this.rowsIn += 1;
    if (item.kind === 'problem') return this.#reject(1, [item]);
    const row = { line: item.line, cells: item.cells, position: 1 };
    const loanId = this.#parts.maker.loanId(row);
    if (isProblem(loanId)) return this.#reject(1, [{ line: row.line, ...loanId }]);
    if (loanId === '') return this.#reject(1, [{ line: row.line, ...noLoanId }]);
    if (this.#gathered?.loanId === loanId && this.#gathered.rows.length < ROWS_OF_LOAN_MAX) {
      this.#gathered.rows.push({ ...row, position: this.#gathered.rows.length + 1 });
      return;
    }
    await this.#handOver();
    this.#gathered = { loanId, rows: [row] };
  }

  async finish(): Promise<ImportReport> {
    await this.#handOver();
    await this.#inFlight.drain();
    const { feed, asOf, ledger } = this.#parts;
    const { applied, unchanged, older, rejected, loans } = this.#counts;
    if (applied + unchanged > 0) await ledger.advanceWatermark({ feed, kind: 'file', through: asOf });
    const examples = this.#examples.sort((one, other) => one.line - other.line);
    return { feed, asOf, rowsIn: this.rowsIn, landed: applied, unchanged, older, rejected, loans, examples };
  }

  /** Whatever happened: what is in flight ends before the caller goes on. */
  async close(): Promise<void> {
    await this.#inFlight.settle();
    await this.#parts.rejects.close();
  }

  async #handOver(): Promise<void> {
    const gathered = this.#gathered;
    this.#gathered = undefined;
    if (gathered === undefined) return;
    const { loanId, rows } = gathered;
    const line = rows[0]?.line ?? 0;
    if (this.#seen.meet(loanId)) return this.#refuseLoan(loanId, rows.length, [{ line, ...repeated }]);
    const made = this.#parts.maker.assemble(rows);
    if (made.kind === 'problems') return this.#refuseLoan(loanId, rows.length, made.problems);
    const { snapshot } = made;
    const keys = [
      `loan ${loanId}`,
      `person ${snapshot.person.personId}`,
      `number ${snapshot.contact.number}`,
    ];
    await this.#inFlight.start(keys, () => this.#apply(snapshot, rows.length, line));
  }

  async #apply(snapshot: LoanSnapshot, rows: number, line: number): Promise<void> {
    try {
      const outcome = await this.#parts.ledger.applySnapshot(snapshot);
      if (outcome === 'conflict-held') {
        await this.#reject(rows, [{ line, ...contradicts }]);
        return;
      }
      this.#counts[outcome] += rows;
      if (outcome === 'applied') this.#counts.loans += 1;
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'invalid_input') throw error;
      await this.#reject(rows, [{ line, problem: error.message, mend: 'mend the rows of this loan' }]);
      await this.#holdIfStored(snapshot.loanId);
    }
  }

  /** A loan that cannot be read, or is told twice, must not pass for fresh. */
  async #refuseLoan(text: string, rows: number, problems: readonly RowProblem[]): Promise<void> {
    await this.#reject(rows, problems);
    const loanId = loanIdSchema.safeParse(text);
    if (!loanId.success) return;
    await this.#inFlight.start([`loan ${text}`], () => this.#holdIfStored(loanId.data));
  }

  async #holdIfStored(loanId: LoanId): Promise<void> {
    await this.#parts.ledger.holdUnreadLoan(loanId, this.#parts.feed);
  }

  async #reject(rows: number, problems: readonly RowProblem[]): Promise<void> {
    this.#counts.rejected += rows;
    for (const problem of problems) if (this.#examples.length < EXAMPLES_MAX) this.#examples.push(problem);
    await this.#parts.rejects.write(problems);
  }
}

const noLoanId = { problem: 'loanId: empty', mend: 'every row must say which loan it is of' };
const repeated = {
  problem: 'this loan came earlier in the file already',
  mend: 'put all rows of a loan next to each other',
};
const contradicts = {
  problem: 'the ledger holds another statement about this loan for the same moment',
  mend: 'find out which one is right and deliver it with a later --as-of; until then the loan is held',
};
