import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { formatInstant, plusMs } from '../../shared/time.ts';
import { at, loanId, personId } from '../builders/ids.ts';
import { aSnapshot, due } from '../builders/snapshot.ts';
import { aLedger, type LedgerUnderTest } from './a-ledger.ts';

const start = at('2026-06-25T10:00:00Z');

/** Snapshots of a few loans, of one person or two, each at its own minute. */
const snapshots = fc
  .array(
    fc.record({
      loan: fc.constantFrom('L-1', 'L-2', 'L-3'),
      unpaid: fc.integer({ min: 1, max: 3 }),
      held: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ loan, unpaid, held }, index) =>
      aSnapshot({
        loanId: loanId(loan),
        asOf: formatInstant(plusMs(start, index * 60_000)),
        person: { personId: personId(loan === 'L-3' ? 'P-2' : 'P-1') },
        held,
        instalments: [due(1, '2026-06-28', unpaid * 100)],
      }),
    ),
  );

/** What the ledger says, without how often it was written. */
const truth = async (under: LedgerUnderTest): Promise<readonly string[]> => {
  const loans = await Promise.all(
    under.records.all('loan').map(async ({ loanId: id }) => {
      const { head, instalments } = await under.loan(id);
      return {
        id,
        asOf: head.asOf,
        holds: head.holds.map(({ kind }) => kind),
        unpaid: instalments.map(({ unpaidMinor }) => unpaidMinor),
        agree: instalments.every(({ ledgerVersion }) => ledgerVersion === head.ledgerVersion),
      };
    }),
  );
  return loans.map((loan) => JSON.stringify(loan)).sort();
};

const applied = async (all: readonly LoanSnapshot[]): Promise<LedgerUnderTest> => {
  const under = aLedger();
  for (const snapshot of all) await under.ledger.applySnapshot(snapshot);
  return under;
};

it('late, doubled and reordered snapshots leave the same truth: the newest of each loan', async () => {
  await fc.assert(
    fc.asyncProperty(
      snapshots.chain((all) =>
        fc.record({
          all: fc.constant(all),
          mixed: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        }),
      ),
      async ({ all, mixed }) => {
        expect(await truth(await applied(mixed))).toEqual(await truth(await applied(all)));
      },
    ),
    { numRuns: 60 },
  );
});
