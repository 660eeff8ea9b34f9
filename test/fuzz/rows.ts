import { importLedger } from '../../infra/cli/import/import-ledger.ts';
import { BOOK_HEADER, bookMapping, bookRow, inFolder, writeIn } from '../builders/book-file.ts';
import { aLedger } from '../ledger/a-ledger.ts';
import { hostileText, spoilText } from './spoil.ts';
import { Broke, type Target } from './target.ts';

/** Rows in one file of the fuzz, besides a healthy first and last. */
export const ROWS_OF_FILE = 40;

/** Rows of a ledger file: a bad one is rejected with line and reason, and the good ones around it land. */
export function rowsTarget(): Promise<Target> {
  return Promise.resolve({
    name: 'csv rows',
    async run(random) {
      const rows = Array.from({ length: ROWS_OF_FILE }, (_, index) => {
        const row = bookRow({ loan: `L-${index}` });
        if (random.chance(0.3)) return spoilText(random, row);
        const cells = row.split(',');
        cells[random.below(cells.length)] = hostileText(random);
        return cells.join(',');
      });
      const text = [BOOK_HEADER, bookRow({ loan: 'FIRST' }), ...rows].join('\n');
      const under = aLedger();
      const report = await inFolder(async (folder) => {
        const file = await writeIn(folder, 'book.csv', text);
        return importLedger({ file, mapping: bookMapping(), ledger: under.ledger });
      });
      const { rowsIn, landed, unchanged, older, rejected } = report;
      if (landed + unchanged + older + rejected !== rowsIn) throw new Broke('rows are missing', report);
      if (!under.records.all('loan').some(({ loanId }) => loanId === 'FIRST')) {
        throw new Broke('a healthy row did not land', text);
      }
      return 'imported';
    },
    said: () => '',
  });
}
