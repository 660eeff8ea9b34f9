import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importLedger, type ImportOptions, type ImportReport } from '../../infra/cli/import/import-ledger.ts';
import { at } from '../builders/ids.ts';
import {
  BOOK_HEADER,
  bookMapping,
  bookOf,
  bookRow,
  inFolder,
  writeIn,
  type BookRow,
} from '../builders/book-file.ts';
import { aLedger, type LedgerUnderTest } from '../ledger/a-ledger.ts';

interface Imported {
  readonly report: ImportReport;
  /** Lines of the rejects file, without its header. */
  readonly rejects: readonly string[];
}

const importText = async (
  under: LedgerUnderTest,
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<Imported> =>
  inFolder(async (folder) => {
    const file = await writeIn(folder, 'book.csv', content);
    const rejectsFile = join(folder, 'book.rejects.csv');
    const report = await importLedger({
      file,
      mapping: bookMapping(),
      ledger: under.ledger,
      rejectsFile,
      ...options,
    });
    const rejects = report.rejected === 0 ? '' : await readFile(rejectsFile, 'utf8');
    return { report, rejects: rejects.trimEnd().split('\n').slice(1) };
  });

const importRows = (under: LedgerUnderTest, ...rows: readonly BookRow[]): Promise<Imported> =>
  importText(under, bookOf(...rows));

const counts = ({ rowsIn, landed, unchanged, older, rejected }: ImportReport) => ({
  rowsIn,
  landed,
  unchanged,
  older,
  rejected,
});

describe('a ledger file', () => {
  it('becomes loans, instalments, numbers and persons, and the feed is fresh from then on', async () => {
    const under = aLedger();
    const { report } = await importRows(
      under,
      { n: '1' },
      { n: '2', due: '07/28/2026' },
      { loan: 'L-2', unpaid: '99.5' },
    );
    expect(counts(report)).toEqual({ rowsIn: 3, landed: 3, unchanged: 0, older: 0, rejected: 0 });
    expect(report.loans).toBe(2);
    expect((await under.loan()).instalments).toMatchObject([
      { n: 1, dueDate: '2026-06-28', unpaidMinor: 25_000, lateChargeMinor: 'unknown' },
      { n: 2, dueDate: '2026-07-28' },
    ]);
    expect((await under.loan('L-2')).instalments).toMatchObject([{ unpaidMinor: 9_950 }]);
    expect(under.contact()).toMatchObject({ number: '+12125550123', personIds: ['P-L-1', 'P-L-2'] });
    expect(under.records.all('setting')).toMatchObject([
      { name: 'feed#book', kind: 'file', watermark: at('2026-06-25T10:00:00Z') },
    ]);
  });

  it('imported twice changes nothing', async () => {
    const under = aLedger();
    const rows = [{ loan: 'L-1' }, { loan: 'L-2' }];
    await importRows(under, ...rows);
    const before = under.records.all('loan');
    const { report } = await importRows(under, ...rows);
    expect(counts(report)).toEqual({ rowsIn: 2, landed: 0, unchanged: 2, older: 0, rejected: 0 });
    expect(under.records.all('loan')).toEqual(before);
  });

  it('of an older moment is passed by, and said to be', async () => {
    const under = aLedger();
    await importRows(under, {});
    const { report } = await importText(under, bookOf({ unpaid: '1' }), { asOf: at('2026-06-24T10:00:00Z') });
    expect(counts(report)).toEqual({ rowsIn: 1, landed: 0, unchanged: 0, older: 1, rejected: 0 });
    expect((await under.loan()).instalments[0]?.unpaidMinor).toBe(25_000);
  });

  it.each([
    { why: 'a byte order mark', text: `\uFEFF${bookOf({})}` },
    { why: 'CRLF', text: bookOf({}).replaceAll('\n', '\r\n') },
    { why: 'no last line end', text: bookOf({}).trimEnd() },
    {
      why: 'spaces around cells and names',
      text: `loan , phone,n,due,unpaid,held\n L-1 , (212) 555-0123 ,1,06/28/2026, 250.00 ,\n`,
    },
    { why: 'a quoted amount', text: `${BOOK_HEADER}\nL-1,(212) 555-0123,1,06/28/2026,"$250.00",\n` },
    { why: 'columns nobody asks for', text: `x,${BOOK_HEADER},y\n1,${bookRow()},2\n` },
  ])('is read as people write it: $why', async ({ text }) => {
    const under = aLedger();
    const { report } = await importText(under, text);
    expect(counts(report)).toMatchObject({ rowsIn: 1, landed: 1 });
    expect((await under.loan()).instalments).toMatchObject([{ unpaidMinor: 25_000 }]);
  });

  it('may say that a loan is there without an instalment', async () => {
    const under = aLedger();
    const { report } = await importRows(under, { n: '', due: '', unpaid: '' });
    expect(counts(report)).toMatchObject({ landed: 1, rejected: 0 });
    expect((await under.loan()).instalments).toEqual([]);
  });
});

describe('rows that cannot be taken', () => {
  it.each<{ why: string; row: BookRow; says: string }>([
    { why: 'no loan id', row: { loan: '' }, says: 'loanId: empty' },
    { why: 'a loan id that could be a name', row: { loan: 'J. Doe' }, says: 'loanId: letters, digits' },
    { why: 'no phone', row: { phone: '' }, says: 'contact.number: E.164' },
    { why: 'half a phone', row: { phone: '555-0123' }, says: 'not a phone number of US' },
    { why: 'no such day', row: { due: '02/30/2026' }, says: 'not a date written MM/DD/YYYY' },
    { why: 'no sum', row: { unpaid: '' }, says: 'instalments.0.unpaidMinor' },
    { why: 'a negative sum', row: { unpaid: '-1' }, says: 'not an amount' },
    { why: 'no number of the instalment', row: { n: '' }, says: 'instalments.0.n' },
    { why: 'a number that is none', row: { n: 'first' }, says: 'instalments.0.n' },
    { why: 'a word for silence that is neither yes nor no', row: { held: 'maybe' }, says: 'held' },
  ])('are told with line and reason, and the others land: $why', async ({ row, says }) => {
    const under = aLedger();
    const { report, rejects } = await importRows(
      under,
      { loan: 'L-0' },
      { loan: 'L-1', ...row },
      { loan: 'L-2' },
    );
    expect(counts(report)).toEqual({ rowsIn: 3, landed: 2, unchanged: 0, older: 0, rejected: 1 });
    for (const line of rejects) expect(line).toMatch(/^3,/);
    expect(rejects.join('\n')).toContain(says);
    expect(
      under.records
        .all('loan')
        .map(({ loanId }) => loanId)
        .sort(),
    ).toEqual(['L-0', 'L-2']);
  });

  it('take the other rows of their loan with them: half a loan is not the truth', async () => {
    const under = aLedger();
    const { report, rejects } = await importRows(under, { n: '1' }, { n: '2', due: 'soon' }, { loan: 'L-2' });
    expect(counts(report)).toMatchObject({ rowsIn: 3, landed: 1, rejected: 2 });
    expect(rejects).toEqual([expect.stringMatching(/^3,due,soon,/)]);
  });

  it('are told with the column and the cell', async () => {
    const { rejects } = await importRows(aLedger(), { unpaid: 'n/a' });
    expect(rejects[0]).toMatch(/^2,unpaid,n\/a,not an amount,/);
  });

  it('with too few or too many cells do not shift the others', async () => {
    const under = aLedger();
    const text = `${BOOK_HEADER}\nL-1,(212) 555-0123\n${bookRow({ loan: 'L-2' })}\n${bookRow({ loan: 'L-3' })},x\n`;
    const { report, rejects } = await importText(under, text);
    expect(counts(report)).toMatchObject({ rowsIn: 3, landed: 1, rejected: 2 });
    expect(rejects[0]).toContain('2 cells; the header has 6');
  });

  it('of a megabyte or with a stray quote cost only themselves', async () => {
    const text = `${BOOK_HEADER}\n${'x'.repeat(1_048_576)}\n${bookRow({ loan: 'L-2' })}\nL-3,"x"y,1,1,1,\n${bookRow({ loan: 'L-4' })}\n`;
    const { report, rejects } = await importText(aLedger(), text);
    expect(counts(report)).toMatchObject({ rowsIn: 4, landed: 2, rejected: 2 });
    expect(rejects.map((line) => line.split(',')[0])).toEqual(['2', '4']);
  });

  it('hold their loan when it is stored: its old sums must not pass for fresh', async () => {
    const under = aLedger();
    await importRows(under, { loan: 'L-1' }, { loan: 'L-2' });
    const nextDay = { asOf: at('2026-06-26T10:00:00Z') };
    await importText(under, bookOf({ loan: 'L-1', unpaid: '?' }, { loan: 'L-2' }), nextDay);
    expect((await under.head('L-1')).holds).toMatchObject([{ kind: 'ledger-conflict' }]);
    expect((await under.head('L-2')).holds).toEqual([]);
    await importText(under, bookOf({ loan: 'L-1' }, { loan: 'L-2' }), { asOf: at('2026-06-27T10:00:00Z') });
    expect((await under.head('L-1')).holds).toEqual([]);
  });

  it('of a loan that came before are refused, and the loan holds', async () => {
    const under = aLedger();
    const { report, rejects } = await importRows(
      under,
      { loan: 'L-1' },
      { loan: 'L-2' },
      { loan: 'L-1', n: '2' },
    );
    expect(counts(report)).toMatchObject({ rowsIn: 3, landed: 2, rejected: 1 });
    expect(rejects[0]).toContain('came earlier in the file');
    expect((await under.head('L-1')).holds).toMatchObject([{ kind: 'ledger-conflict' }]);
  });

  it('contradict what is stored of the same moment: nothing is taken over, and the loan holds', async () => {
    const under = aLedger();
    await importRows(under, {});
    const { report, rejects } = await importRows(under, { unpaid: '1.00' });
    expect(counts(report)).toMatchObject({ landed: 0, rejected: 1 });
    expect(rejects[0]).toContain('same moment');
    expect((await under.head()).holds).toMatchObject([{ kind: 'ledger-conflict' }]);
  });
});

describe('a file that is not the one', () => {
  it.each([
    { why: 'empty', text: '', says: 'is empty' },
    { why: 'blank lines only', text: '\n\n', says: 'no line names the columns' },
    {
      why: 'a foreign header',
      text: 'id;name\n1;x\n',
      says: 'loan, phone, held, n, due, unpaid. The file has: id;name',
    },
    { why: 'one column short', text: 'loan,phone,n,due,unpaid\n', says: 'does not have: held.' },
    { why: 'another encoding', text: Uint8Array.of(0xff, 0xfe, 0x6c, 0x00), says: 'not utf-8' },
    { why: 'a megabyte without a line', text: 'x'.repeat(1_048_576), says: 'longer than' },
  ])('is refused as a whole, with the reason: $why', async ({ text, says }) => {
    const under = aLedger();
    await expect(importText(under, text)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining(says) as string,
    });
    expect(under.records.all('setting')).toEqual([]);
  });

  it('is not there', async () => {
    const options = { file: '/nowhere/book.csv', mapping: bookMapping(), ledger: aLedger().ledger };
    await expect(importLedger(options)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it.each([
    { why: 'no feed', over: { feed: undefined }, says: '--feed' },
    { why: 'no moment', over: { asOf: undefined }, says: '--as-of' },
  ])('does not say where or when it is from: $why', async ({ over, says }) => {
    await expect(importText(aLedger(), bookOf({}), { mapping: bookMapping(over) })).rejects.toMatchObject({
      message: expect.stringContaining(says) as string,
    });
  });

  it('has nothing that can be read: the feed is no fresher for it', async () => {
    const under = aLedger();
    const { report } = await importRows(under, { due: 'x' });
    expect(counts(report)).toMatchObject({ rowsIn: 1, rejected: 1 });
    expect(under.records.all('setting')).toEqual([]);
  });
});

describe('records that do not answer', () => {
  it('end the import with what went wrong, and it can be run again', async () => {
    let sound = false;
    const under = aLedger({
      before: ({ method, nth }) => (!sound && method === 'commit' && nth === 3 ? 'not-done' : undefined),
    });
    const rows = ['L-1', 'L-2', 'L-3', 'L-4'].map((loan) => ({ loan }));
    await expect(importRows(under, ...rows)).rejects.toMatchObject({ code: 'unavailable' });
    expect(under.records.all('setting')).toEqual([]);
    sound = true;
    const { report } = await importRows(under, ...rows);
    expect(report.landed + report.unchanged).toBe(4);
    expect(report.rejected).toBe(0);
  });
});
