import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importLedger, type ImportReport } from '../../infra/cli/import/import-ledger.ts';
import { readMapping } from '../../infra/cli/import/mapping.ts';
import { ladders } from '../../shared/ladder/ladder.ts';
import { daysBetween, parseLocalDate, plusDays } from '../../shared/time.ts';
import { inFolder, writeIn } from '../builders/book-file.ts';
import { aLedger, type LedgerUnderTest } from '../ledger/a-ledger.ts';

const mapping = await readMapping(join(import.meta.dirname, '../../infra/mappings/lending-club.yaml'));
const bookDate = parseLocalDate('2026-06-25');

/** Invented rows in that public format: 1,200.00 at 12 % for 36 months, 39.86 each; principal 27.86, 28.14, 28.42, 28.70. */
const header =
  'loan_id,state,loan_amount,term,interest_rate,installment,issue_month,loan_status,balance,paid_total,paid_principal';
const invented = (id: string, status: string, issued: string, paidPrincipal: string): string =>
  [id, 'RI', '1200', '36', '12.0', '39.86', issued, status, '0', '0', paidPrincipal].join(',');

const imported = (under: LedgerUnderTest, ...rows: readonly string[]): Promise<ImportReport> =>
  inFolder(async (folder) => {
    const file = await writeIn(folder, 'loans.csv', [header, ...rows].join('\n'));
    return importLedger({ file, mapping, ledger: under.ledger });
  });

const firstOpen = async (under: LedgerUnderTest, id: string) => {
  const [first] = (await under.loan(id)).instalments;
  if (first === undefined) throw new Error('no instalment is open');
  return { n: first.n, unpaidMinor: first.unpaidMinor, daysFromBook: daysBetween(bookDate, first.dueDate) };
};

describe('a row of the public format', () => {
  it.each([
    {
      why: 'current, two paid: the third is not due yet',
      status: 'Current',
      paid: '56.00',
      n: 3,
      from: 0,
      to: 5,
      unpaid: 3_986,
    },
    {
      why: 'in grace: one to fifteen days late',
      status: 'In Grace Period',
      paid: '56.00',
      n: 3,
      from: -15,
      to: -1,
      unpaid: 3_986,
    },
    {
      why: 'late: sixteen to thirty days',
      status: 'Late (16-30 days)',
      paid: '56.00',
      n: 3,
      from: -30,
      to: -16,
      unpaid: 3_986,
    },
    {
      why: 'later: thirty-one and more',
      status: 'Late (31-120 days)',
      paid: '0',
      n: 1,
      from: -120,
      to: -31,
      unpaid: 3_986,
    },
    {
      why: 'part of the third is paid',
      status: 'In Grace Period',
      paid: '66.00',
      n: 3,
      from: -15,
      to: -1,
      unpaid: 1_842,
    },
  ])('is a loan whose days agree with its status: $why', async ({ status, paid, n, from, to, unpaid }) => {
    const under = aLedger();
    const ids = Array.from({ length: 20 }, (_, index) => `T${index}`);
    await imported(under, ...ids.map((id) => invented(id, status, 'Mar-2018', paid)));
    for (const id of ids) {
      const first = await firstOpen(under, id);
      expect(first).toMatchObject({ n, unpaidMinor: unpaid });
      expect(first.daysFromBook).toBeGreaterThanOrEqual(from);
      expect(first.daysFromBook).toBeLessThanOrEqual(to);
    }
  });

  it('whose payments fit no day of its status is rejected with that reason', async () => {
    const report = await imported(aLedger(), invented('T1', 'In Grace Period', 'Mar-2018', '114.00'));
    expect(report).toMatchObject({ rowsIn: 1, landed: 0, rejected: 1 });
    expect(report.examples[0]?.problem).toContain('falls due in 2026-08, by its status it cannot');
  });

  it.each([
    { status: 'Fully Paid', stored: 'paid' },
    { status: 'Charged Off', stored: 'charged-off' },
  ])('$status is stored as $stored, with nothing to remind of', async ({ status, stored }) => {
    const under = aLedger();
    await imported(under, invented('T1', status, 'Mar-2018', '1200'));
    expect(await under.loan('T1')).toMatchObject({ head: { status: stored }, instalments: [] });
  });

  it('has a person, a fictional phone of its state, consent by contract, and late charges unknown', async () => {
    const under = aLedger();
    await imported(under, invented('T1', 'Current', 'Mar-2018', '56.00'));
    const { head, instalments } = await under.loan('T1');
    expect(head).toMatchObject({ personId: 'P-T1', contractPlace: 'US-RI', feed: 'lending-club' });
    expect(instalments[0]?.lateChargeMinor).toBe('unknown');
    const [contact] = under.records.all('contact');
    expect(contact?.number).toMatch(/^\+140155501\d\d$/);
    expect(contact).toMatchObject({ places: ['US-RI'], consent: { state: 'given', source: 'contract' } });
  });

  it('keeps its due days when the same file is delivered the next day', async () => {
    const under = aLedger();
    const rows = Array.from({ length: 12 }, (_, index) =>
      invented(`T${index}`, 'In Grace Period', 'Mar-2018', '56.00'),
    );
    await imported(under, ...rows);
    const before = under.records.all('instalment').map(({ loanId, n, dueDate }) => [loanId, n, dueDate]);
    await inFolder(async (folder) => {
      const file = await writeIn(folder, 'loans.csv', [header, ...rows].join('\n'));
      under.clock.advance(24 * 3_600_000);
      await importLedger({ file, mapping, ledger: under.ledger, asOf: under.clock.now() });
    });
    const after = under.records.all('instalment');
    expect(after.every(({ scheduleVersion }) => scheduleVersion === 1)).toBe(true);
    expect(after.map(({ loanId, n, dueDate }) => [loanId, n, dueDate])).toEqual(
      expect.arrayContaining(before),
    );
  });
});

/** The real file is not ours to ship; this says where it is, if it is here. */
const realLedger = process.env['FAIRNOTICE_REAL_LEDGER'];

describe.skipIf(realLedger === undefined)('the real file (FAIRNOTICE_REAL_LEDGER)', () => {
  it('fits but for three rows whose status and payments contradict each other', async () => {
    const under = aLedger();
    const report = await importLedger({ file: realLedger ?? '', mapping, ledger: under.ledger });
    expect(report).toMatchObject({ rowsIn: 7_000, landed: 6_997, rejected: 3 });
    expect(under.records.all('loan').filter(({ status }) => status === 'open')).toHaveLength(6_675);
    const onTheDay = under.records
      .all('instalment')
      .flatMap(({ dueDate }) =>
        (ladders['us']?.steps ?? []).filter(({ offsetDays }) => plusDays(dueDate, offsetDays) === bookDate),
      );
    // One in thirty or so of what is open: the days follow from a hash, so this is no exact law.
    expect(onTheDay.length).toBeGreaterThan(250);
    expect(onTheDay.length).toBeLessThan(400);
  }, 120_000);
});
