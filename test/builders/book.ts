import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One row of a lender's file: one instalment. What is not given is an ordinary American loan due on 25 June. */
export interface BookRow {
  readonly loan: string;
  readonly person?: string;
  readonly phone: string;
  readonly place?: string;
  readonly due?: string;
  readonly unpaid?: string;
}

const mapping = {
  version: 1,
  title: 'A book for a test',
  feed: 'test-book',
  zone: 'America/New_York',
  rows: 'instalment',
  fields: {
    loanId: { is: 'column', name: 'loan' },
    personId: { is: 'column', name: 'person' },
    contractNumber: { is: 'column', name: 'loan' },
    status: { is: 'constant', value: 'open' },
    places: [{ is: 'column', name: 'place' }],
    ladder: byCountry('cn', 'us'),
    language: byCountry('zh-CN', 'en'),
    number: { is: 'phone', country: 'US', allow: 'possible', of: { is: 'column', name: 'phone' } },
    consent: {
      state: { is: 'constant', value: 'given' },
      at: { is: 'constant', value: '2026-01-01T00:00:00Z' },
      source: { is: 'constant', value: 'contract' },
    },
    verifiedAt: { is: 'constant', value: '2026-06-01T00:00:00Z' },
    recipient: { is: 'constant', value: 'borrower' },
    flags: { is: 'constant', value: '' },
    quietTimes: { is: 'constant', value: '' },
    lastTalkAt: { is: 'constant', value: 'never' },
  },
  instalment: {
    n: { is: 'position' },
    dueDate: { is: 'column', name: 'due' },
    currency: byCountry('CNY', 'USD'),
    unpaid: { is: 'amount', unit: 'major', of: { is: 'column', name: 'unpaid' } },
  },
};

function byCountry(inChina: string, elsewhere: string): object {
  const constant = (value: string): object => ({ is: 'constant', value });
  return {
    is: 'when',
    of: { is: 'column', name: 'place' },
    equals: ['CN'],
    then: constant(inChina),
    otherwise: constant(elsewhere),
  };
}

/** Writes the file and its mapping into a fresh folder. */
export function writeBook(rows: readonly BookRow[]): { ledger: string; mapping: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-book-'));
  const lines = rows.map(
    ({ loan, person = `P-${loan}`, phone, place = 'US-NY', due = '2026-06-25', unpaid = '120.50' }) =>
      [loan, person, phone, place, due, unpaid].join(','),
  );
  const files = { ledger: join(folder, 'book.csv'), mapping: join(folder, 'mapping.json'), folder };
  writeFileSync(files.ledger, ['loan,person,phone,place,due,unpaid', ...lines, ''].join('\n'));
  writeFileSync(files.mapping, JSON.stringify(mapping));
  return files;
}
