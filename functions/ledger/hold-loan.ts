import { Fault } from '../../shared/fault.ts';
import type { LoanId } from '../../shared/model/ids.ts';
import { conflictHold, WRITE_TRIES_MAX, type LedgerDeps } from './apply-snapshot.ts';

/**
 * Holds a loan of which a delivery said something that could not be read, or said it twice: the feed's
 * watermark moves on, and without this the loan's old sums would pass for fresh. The next snapshot that can be
 * read lifts it. A loan that is not stored has nothing to hold.
 */
export async function holdUnreadLoan(
  { records, clock }: Pick<LedgerDeps, 'records' | 'clock'>,
  loanId: LoanId,
  feed: string,
): Promise<'held' | 'not-stored'> {
  for (let tries = 0; tries < WRITE_TRIES_MAX; tries += 1) {
    const { loans } = await records.get([{ kind: 'loan', loanId }]);
    const [head] = loans;
    if (head === undefined) return 'not-stored';
    if (head.holds.some(({ kind }) => kind === 'ledger-conflict')) return 'held';
    if ((await records.commit(conflictHold(head, feed, clock.now()))) === 'committed') return 'held';
  }
  throw new Fault('conflict', `loan ${loanId}: other writers were first ${WRITE_TRIES_MAX} times`);
}
