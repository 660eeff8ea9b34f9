import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readMapping, type Mapping } from '../cli/import/mapping.ts';
import { importLedger, type ImportReport } from '../cli/import/import-ledger.ts';
import type { PaymentReceived } from '../../functions/ledger/apply-payment.ts';
import { ledgerOf } from '../../functions/ledger/ledger.ts';
import { DUE_SHARDS } from '../../shared/adapters/aws/tables.ts';
import { Fault } from '../../shared/fault.ts';
import { formatInstant, parseInstant, parseZone, type Instant, type Zone } from '../../shared/time.ts';
import { writeDemoBooks } from '../demo/books.ts';
import type { LocalDeployment } from './deployment.ts';
import type { Options } from './options.ts';

/** What one delivery of all books did, row by row. */
export interface Delivered {
  readonly rowsIn: number;
  readonly landed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** The ledgers a run plays, and when and where it plays them. */
export interface Books {
  readonly title: string;
  /** Another ledger has another digest. */
  readonly digest: string;
  readonly beginsAt: Instant;
  /** The lender's zone. */
  readonly zone: Zone;
  /** Payments the lender has announced and no file counts yet. */
  readonly payments: readonly PaymentReceived[];
  /** Delivers every file as the truth of `asOf`, as a lender does once a day. */
  deliver(
    to: Pick<LocalDeployment, 'agenda' | 'records' | 'keys'>,
    asOf: Instant,
    onProgress?: (rows: number) => void,
  ): Promise<Delivered>;
}

interface Book {
  readonly file: string;
  readonly mapping: Mapping;
}

/**
 * The given ledger, or the two demo books. `at` is when they begin, `directory` where demo files may be written.
 * Throws Fault('invalid_input') when a file cannot be used as it is; the sentence says what to do.
 */
export async function openBooks(options: {
  ledger: Options['ledger'];
  at: Instant | undefined;
  seed: string;
  directory: string;
}): Promise<Books> {
  const { ledger, at, seed, directory } = options;
  if (ledger === undefined) {
    const demo = await writeDemoBooks({ directory, seed, beginsAt: at });
    const title = 'two demo books, all people invented';
    return booksOf({ ...demo, title, digest: 'demo', zone: parseZone('Asia/Shanghai') });
  }
  const mapping = await readMapping(ledger.mapping);
  const asOf = mapping.asOf === undefined ? at : parseInstant(mapping.asOf);
  const beginsAt = at ?? asOf;
  if (beginsAt === undefined || asOf === undefined) {
    throw new Fault(
      'invalid_input',
      `${ledger.mapping} has no asOf, so say when the run begins: --at INSTANT`,
    );
  }
  // Later deliveries must read the same due dates from it as the first one.
  const book = { file: ledger.file, mapping: { ...mapping, asOf: formatInstant(asOf) } };
  return booksOf({
    title: mapping.title,
    digest: await digestOf([ledger.file, ledger.mapping]),
    beginsAt,
    zone: parseZone(mapping.zone),
    books: [book],
    payments: [],
  });
}

async function digestOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file).catch((cause: unknown) => {
      throw new Fault('invalid_input', `${file} cannot be read`, { cause });
    });
    hash.update(content);
  }
  return hash.digest('hex');
}

const booksOf = ({
  books,
  ...known
}: Omit<Books, 'deliver'> & { readonly books: readonly Book[] }): Books => ({
  ...known,
  deliver: async ({ agenda, records, keys }, asOf, onProgress = () => undefined) => {
    const ledger = ledgerOf({ records, keys, clock: agenda, shards: DUE_SHARDS });
    const reports: ImportReport[] = [];
    for (const book of books) {
      const rowsBefore = total(reports, 'rowsIn');
      const told = (progress: { readonly rows: number }): void => {
        onProgress(rowsBefore + progress.rows);
      };
      reports.push(await importLedger({ ...book, asOf, ledger, onProgress: told }));
    }
    return {
      rowsIn: total(reports, 'rowsIn'),
      landed: total(reports, 'landed'),
      unchanged: total(reports, 'unchanged'),
      rejected: total(reports, 'rejected'),
    };
  },
});

const total = (
  reports: readonly ImportReport[],
  count: 'rowsIn' | 'landed' | 'unchanged' | 'rejected',
): number => reports.reduce((sum, report) => sum + report[count], 0);
