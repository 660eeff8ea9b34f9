import type { LoanId } from '../../shared/model/ids.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { advanceWatermark, type WatermarkAdvance } from './advance-watermark.ts';
import { applyPayment, type PaymentOutcome, type PaymentReceived } from './apply-payment.ts';
import { applySnapshot, type LedgerDeps, type SnapshotOutcome } from './apply-snapshot.ts';
import { applySnapshots, type SnapshotResult } from './apply-snapshots.ts';
import { holdUnreadLoan } from './hold-loan.ts';

/** The one way in for the lender's truth, whether it comes as a file or as events. */
export interface Ledger {
  applySnapshot(snapshot: LoanSnapshot): Promise<SnapshotOutcome>;
  /** At most SNAPSHOTS_READ_MAX of them; the same as one after another, with far fewer calls. */
  applySnapshots(snapshots: readonly LoanSnapshot[]): Promise<readonly SnapshotResult[]>;
  applyPayment(payment: PaymentReceived): Promise<PaymentOutcome>;
  advanceWatermark(advance: WatermarkAdvance): Promise<'advanced' | 'not-newer'>;
  holdUnreadLoan(loanId: LoanId, feed: string): Promise<'held' | 'not-stored'>;
}

export const ledgerOf = (deps: LedgerDeps): Ledger => ({
  applySnapshot: (snapshot) => applySnapshot(deps, snapshot),
  applySnapshots: (snapshots) => applySnapshots(deps, snapshots),
  applyPayment: (payment) => applyPayment(deps, payment),
  advanceWatermark: (advance) => advanceWatermark(deps, advance),
  holdUnreadLoan: (loanId, feed) => holdUnreadLoan(deps, loanId, feed),
});
