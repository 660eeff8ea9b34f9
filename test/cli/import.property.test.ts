import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importLedger, type ImportReport } from '../../infra/cli/import/import-ledger.ts';
import { BOOK_HEADER, bookMapping, bookRow, inFolder, writeIn } from '../builders/book-file.ts';
import { aLedger, type LedgerUnderTest } from '../ledger/a-ledger.ts';

const importText = (under: LedgerUnderTest, text: string): Promise<ImportReport> =>
  inFolder(async (folder) => {
    const file = await writeIn(folder, 'book.csv', text);
    return importLedger({ file, mapping: bookMapping(), ledger: under.ledger });
  });

const row = fc.record({
  loan: fc.constantFrom('L-1', 'L-2', 'L-3', '', 'not an id'),
  n: fc.constantFrom('1', '2', '3', 'x'),
  due: fc.constantFrom('06/28/2026', '07/28/2026', '13/45/2026'),
  unpaid: fc.constantFrom('250.00', '0', '-1', 'n/a'),
});
const anyLine = fc.oneof(
  { weight: 4, arbitrary: row.map((one) => bookRow(one)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', '\n', '\r', '\u0000', '汉') }),
  },
);

it('whatever the lines are, the counts add up and nothing but a fault of input is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { maxLength: 25 }), async (lines) => {
      const { rowsIn, landed, unchanged, older, rejected } = await importText(
        aLedger(),
        [BOOK_HEADER, ...lines].join('\n'),
      );
      expect(landed + unchanged + older + rejected).toBe(rowsIn);
    }),
    { numRuns: 150 },
  );
});

/** Loans of one to three rows, two of them of one number. */
const loans = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }).map((ids) =>
  ids.map((id) =>
    Array.from({ length: 1 + (id % 3) }, (_, index) =>
      bookRow({
        loan: `L-${id}`,
        n: String(index + 1),
        due: `0${6 + index}/28/2026`,
        phone: `(212) 555-01${String(id % 7).padStart(2, '0')}`,
      }),
    ),
  ),
);

const stored = ({ records }: LedgerUnderTest): unknown => {
  const byKey = (one: unknown, other: unknown): number =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
  const withoutRev = <Item extends { rev: number }>(all: readonly Item[]) =>
    all.map(({ rev: _rev, ...item }) => item);
  return [
    withoutRev(records.all('loan')).sort(byKey),
    withoutRev(records.all('instalment')).sort(byKey),
    withoutRev(records.all('contact')).sort(byKey),
    withoutRev(records.all('person')).sort(byKey),
  ];
};

it('the order of loans in the file leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(
      loans.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      async ([one, other]) => {
        const [first, second] = [aLedger(), aLedger()];
        await importText(first, [BOOK_HEADER, ...one.flat()].join('\n'));
        await importText(second, [BOOK_HEADER, ...other.flat()].join('\n'));
        expect(stored(second)).toEqual(stored(first));
      },
    ),
    { numRuns: 60 },
  );
});

it('a file imported again is unchanged, to the last row', async () => {
  await fc.assert(
    fc.asyncProperty(loans, async (all) => {
      const under = aLedger();
      const text = [BOOK_HEADER, ...all.flat()].join('\n');
      await importText(under, text);
      const before = stored(under);
      const again = await importText(under, text);
      expect(again.unchanged).toBe(again.rowsIn);
      expect(stored(under)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
