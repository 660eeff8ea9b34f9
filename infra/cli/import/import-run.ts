import { SNAPSHOTS_READ_MAX } from '../../../functions/ledger/stored.ts';
import type { SnapshotResult } from '../../../functions/ledger/apply-snapshots.ts';
import type { Ledger } from '../../../functions/ledger/ledger.ts';
import { Fault } from '../../../shared/fault.ts';
import { loanIdSchema, type LoanId } from '../../../shared/model/ids.ts';
import type { LoanSnapshot } from '../../../shared/model/snapshot.ts';
import type { Instant } from '../../../shared/time.ts';
import type { CsvItem } from './csv.ts';
import type { Row } from './derive.ts';
import { InFlight } from './in-flight.ts';
import type { LoanOfRows } from './loan-of-rows.ts';
import { isProblem, type RowProblem } from './problem.ts';
import type { Rejects } from './rejects.ts';
import { SeenLoans } from './repeats.ts';

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

/** Batches of loans under way at once; more gain nothing against DynamoDB's latency. */
const BATCHES_IN_FLIGHT = 8;
const EXAMPLES_MAX = 3;
/** Rows of one loan; more is a file whose loan column is not one. */
const ROWS_OF_LOAN_MAX = 1_000;

export interface RunParts {
  readonly maker: LoanOfRows;
  readonly feed: string;
  readonly asOf: Instant;
  readonly ledger: Ledger;
  readonly rejects: Rejects;
}

/** A loan whose rows have been read, on its way to the ledger. */
interface Ready {
  readonly snapshot: LoanSnapshot;
  readonly rows: number;
  /** Its first line. */
  readonly line: number;
}

/** One import under way: the rows of the loan being gathered, loans to hand over, what is in flight, counts. */
export class ImportRun {
  readonly #parts: RunParts;
  readonly #inFlight = new InFlight(BATCHES_IN_FLIGHT);
  readonly #seen = new SeenLoans();
  readonly #counts = { applied: 0, unchanged: 0, older: 0, rejected: 0, loans: 0 };
  readonly #examples: RowProblem[] = [];
  #gathered: { readonly loanId: string; readonly rows: Row[] } | undefined;
  #ready: Ready[] = [];
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
    await this.#assemble();
    this.#gathered = { loanId, rows: [row] };
  }

  async finish(): Promise<ImportReport> {
    await this.#assemble();
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

  /** The rows gathered are all of their loan: makes it, and hands over when enough are ready. */
  async #assemble(): Promise<void> {
    const gathered = this.#gathered;
    this.#gathered = undefined;
    if (gathered === undefined) return;
    const { loanId, rows } = gathered;
    const line = rows[0]?.line ?? 0;
    if (this.#seen.meet(loanId)) {
      // Its first telling may still be waiting here, and must be stored to be held.
      await this.#handOver();
      return this.#refuseLoan(loanId, rows.length, [{ line, ...repeated }]);
    }
    const made = this.#parts.maker.assemble(rows);
    if (made.kind === 'problems') return this.#refuseLoan(loanId, rows.length, made.problems);
    this.#ready.push({ snapshot: made.snapshot, rows: rows.length, line });
    if (this.#ready.length >= SNAPSHOTS_READ_MAX) await this.#handOver();
  }

  async #handOver(): Promise<void> {
    const ready = this.#ready;
    this.#ready = [];
    if (ready.length > 0) await this.#inFlight.start(ready.flatMap(keysOf), () => this.#apply(ready));
  }

  async #apply(ready: readonly Ready[]): Promise<void> {
    const results = await this.#parts.ledger.applySnapshots(ready.map(({ snapshot }) => snapshot));
    for (const [index, one] of ready.entries()) await this.#count(one, results[index]);
  }

  async #count({ snapshot, rows, line }: Ready, result: SnapshotResult | undefined): Promise<void> {
    if (result === undefined) throw new Fault('defect', `loan ${snapshot.loanId}: the ledger gave no answer`);
    if (result instanceof Fault) {
      await this.#reject(rows, [{ line, problem: result.message, mend: 'mend the rows of this loan' }]);
      await this.#holdIfStored(snapshot.loanId);
    } else if (result === 'conflict-held') {
      await this.#reject(rows, [{ line, ...contradicts }]);
    } else {
      this.#counts[result] += rows;
      if (result === 'applied') this.#counts.loans += 1;
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

const keysOf = ({ snapshot }: Ready): readonly string[] => [
  `loan ${snapshot.loanId}`,
  `person ${snapshot.person.personId}`,
  `number ${snapshot.contact.number}`,
];

const noLoanId = { problem: 'loanId: empty', mend: 'every row must say which loan it is of' };
const repeated = {
  problem: 'this loan came earlier in the file already',
  mend: 'put all rows of a loan next to each other',
};
const contradicts = {
  problem: 'the ledger holds another statement about this loan for the same moment',
  mend: 'find out which one is right and deliver it with a later --as-of; until then the loan is held',
};
