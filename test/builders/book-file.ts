import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMapping, type Mapping } from '../../infra/cli/import/mapping.ts';

/** A folder of its own for one test, gone after it. */
export async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'fairnotice-ledger-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const writeIn = async (
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const column = (name: string) => ({ is: 'column', name }) as const;

/** Reads `bookOf`: a row an instalment, in New York, of 25 June 2026. */
export const bookMapping = (over: Readonly<Record<string, unknown>> = {}): Mapping =>
  parseMapping(
    {
      version: 1,
      title: 'a book for tests',
      feed: 'book',
      asOf: '2026-06-25T06:00:00-04:00',
      zone: 'America/New_York',
      rows: 'instalment',
      fields: {
        loanId: column('loan'),
        personId: { is: 'template', text: 'P-{loan}' },
        status: { is: 'constant', value: 'open' },
        ladder: { is: 'constant', value: 'us' },
        contractNumber: column('loan'),
        number: { is: 'phone', country: 'US', of: column('phone') },
        language: { is: 'constant', value: 'en' },
        consent: { state: { is: 'constant', value: 'given' } },
        places: [{ is: 'constant', value: 'US-NY' }],
        held: column('held'),
      },
      instalment: {
        n: column('n'),
        dueDate: { is: 'date', format: 'MM/DD/YYYY', of: column('due') },
        currency: { is: 'constant', value: 'USD' },
        unpaid: { is: 'amount', unit: 'major', of: column('unpaid') },
      },
      ...over,
    },
    'of a test',
  );

export interface BookRow {
  readonly loan?: string;
  readonly phone?: string;
  readonly n?: string;
  readonly due?: string;
  readonly unpaid?: string;
  readonly held?: string;
}

/** One line of the book. */
export const bookRow = ({
  loan = 'L-1',
  phone = '(212) 555-0123',
  n = '1',
  due = '06/28/2026',
  unpaid = '250.00',
  held = '',
}: BookRow = {}): string => [loan, phone, n, due, unpaid, held].join(',');

export const BOOK_HEADER = 'loan,phone,n,due,unpaid,held';
export const bookOf = (...rows: readonly BookRow[]): string =>
  `${[BOOK_HEADER, ...rows.map((row) => bookRow(row))].join('\n')}\n`;
