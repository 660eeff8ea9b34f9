import { derivation, type Surroundings } from './derive.ts';
import { integer, type Instalments, type RawInstalment } from './instalments.ts';
import type { InstalmentFields } from './mapping.ts';
import { isProblem, type RowProblem } from './problem.ts';

/** Each row is an instalment; a row without due date and sum says only that the loan is there. */
export function instalmentRows(fields: InstalmentFields, around: Surroundings): Instalments {
  const derive = {
    n: derivation(fields.n, around),
    dueDate: derivation(fields.dueDate, around),
    currency: derivation(fields.currency, around),
    unpaid: derivation(fields.unpaid, around),
    lateCharge: fields.lateCharge === undefined ? () => '' : derivation(fields.lateCharge, around),
  };
  return (rows) =>
    rows.flatMap((row): (RawInstalment | RowProblem)[] => {
      const [dueDate, unpaid] = [derive.dueDate(row), derive.unpaid(row)];
      if (dueDate === '' && unpaid === '') return [];
      const [n, currency, lateCharge] = [derive.n(row), derive.currency(row), derive.lateCharge(row)];
      const problems = [dueDate, unpaid, n, currency, lateCharge].filter(isProblem);
      if (problems.length > 0) return problems.map((problem) => ({ line: row.line, ...problem }));
      return [
        {
          n: integer(n),
          dueDate,
          currency,
          unpaidMinor: integer(unpaid),
          lateChargeMinor: lateCharge === '' || lateCharge === 'unknown' ? 'unknown' : integer(lateCharge),
        },
      ];
    });
}
