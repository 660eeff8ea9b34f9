import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { importLedger } from '../../infra/cli/import/import-ledger.ts';
import { DEMO_BEGINS_AT, writeDemoBooks, type DemoBooks } from '../../infra/demo/books.ts';
import { planLoan } from '../../shared/ladder/plan.ts';
import { ladders } from '../../shared/ladder/ladder.ts';
import { datingZonesOf } from '../../shared/claim/scene.ts';
import { daysBetween, HOUR_MS, parseLocalDate, plusMs } from '../../shared/time.ts';
import { at } from '../builders/ids.ts';
import { inFolder } from '../builders/book-file.ts';
import { aLedger, type LedgerUnderTest } from '../ledger/a-ledger.ts';

const texts = (seed: string, beginsAt = DEMO_BEGINS_AT): Promise<readonly string[]> =>
  inFolder(async (directory) => {
    const { books } = await writeDemoBooks({ directory, seed, beginsAt });
    return Promise.all(books.map(({ file }) => readFile(file, 'utf8')));
  });

const played = (): Promise<{ under: LedgerUnderTest; books: DemoBooks }> =>
  inFolder(async (directory) => {
    const under = aLedger();
    const books = await writeDemoBooks({ directory, seed: '1' });
    under.clock.set(books.beginsAt);
    for (const book of books.books) {
      const report = await importLedger({ ...book, ledger: under.ledger });
      expect(report.rejected).toBe(0);
      expect(report.landed).toBe(report.rowsIn);
    }
    for (const payment of books.payments) expect(await under.ledger.applyPayment(payment)).toBe('held');
    return { under, books };
  });

describe('the demo books', () => {
  it('are the same for the same seed and moment, and others for others', async () => {
    const [one, again, other] = [await texts('1'), await texts('1'), await texts('2')];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(await texts('1', at('2026-09-01T10:00:00Z'))).not.toEqual(one);
  });

  it('go through the importer like any other, and nothing is rejected', async () => {
    const { under } = await played();
    expect(under.records.all('loan').length).toBeGreaterThan(200);
    expect(
      under.records
        .all('setting')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['feed#demo-cn', 'feed#demo-us']);
  });

  it('hold no name, and only numbers that ring nowhere', async () => {
    const { under } = await played();
    for (const { number } of under.records.all('contact')) {
      expect(number).toMatch(/^(\+1\d{3}55501\d\d|\+86154\d{8})$/);
    }
    for (const { personId } of under.records.all('person')) {
      expect(personId).toMatch(/^demo-(us|cn)-person-\d{4}$/);
    }
  });

  it.each(['us', 'cn'])('have a step of each kind on the first day: %s', async (name) => {
    const { under } = await played();
    const ladder = ladders[name];
    if (ladder === undefined) throw new Error('no such ladder');
    const day = plusMs(DEMO_BEGINS_AT, 3 * HOUR_MS);
    const live = await Promise.all(
      under.records
        .all('loan')
        .filter((head) => head.ladder === name)
        .map(async ({ loanId }) => {
          const loan = await under.loan(loanId);
          const contact = under.records.all('contact').find((one) => one.contactId === loan.head.contactId);
          const { groups } = planLoan({ ladder, loan, zones: datingZonesOf({ loan, contact }), now: day });
          return groups.map(({ lead }) => lead.times.step);
        }),
    );
    const steps = new Set(live.flat());
    expect([...steps].sort()).toEqual(ladder.steps.map(({ step }) => step).sort());
    // Busy enough to look at, and not a flood.
    expect(live.flat().length).toBeGreaterThan(12);
  });

  it('show the cases that matter: both languages in both countries, shared phones, two numbers, silence', async () => {
    const { under, books } = await played();
    const people = under.records.all('person');
    const contacts = under.records.all('contact');
    const isFrom = (place: string, id: string): boolean => id.startsWith(`demo-${place}-`);
    for (const place of ['us', 'cn']) {
      const here = people.filter(({ personId }) => isFrom(place, personId));
      expect(new Set(here.map(({ language }) => language))).toEqual(new Set(['en', 'zh-CN']));
      expect(here.some(({ loanIds, contactIds }) => loanIds.length > 1 && contactIds.length === 1)).toBe(
        true,
      );
      expect(here.some(({ contactIds }) => contactIds.length > 1)).toBe(true);
      const ofPlace = contacts.filter(({ personIds }) => isFrom(place, personIds[0] ?? ''));
      expect(ofPlace.some(({ personIds }) => personIds.length > 1)).toBe(true);
      expect(new Set(ofPlace.map(({ consent }) => consent.state))).toEqual(
        new Set(['given', 'revoked', 'unknown']),
      );
      const heads = under.records.all('loan').filter(({ loanId }) => isFrom(place, loanId));
      expect(heads.some(({ holds }) => holds.some(({ kind }) => kind === 'ledger'))).toBe(true);
      expect(heads.some(({ pendingPayments }) => pendingPayments.length > 0)).toBe(true);
    }
    expect(books.payments).toHaveLength(4);
  });

  it('are shaped like the measured file: most are on time, a few late by up to 120 days', async () => {
    const { under } = await played();
    const bookDate = parseLocalDate('2026-06-25');
    const first = new Map<string, number>();
    for (const { loanId, dueDate } of under.records.all('instalment')) {
      first.set(loanId, Math.max(first.get(loanId) ?? -Infinity, daysBetween(dueDate, bookDate)));
    }
    const late = [...first.values()].filter((days) => days > 0);
    // The ladder's own examples are late on purpose: seven or eight of three hundred and more.
    expect(late.length / first.size).toBeLessThan(0.1);
    expect(Math.max(...late)).toBeLessThanOrEqual(120);
  });
});
