import type * as z from 'zod';
import type { paymentReceived } from '../../shared/events/events.ts';
import { Fault } from '../../shared/fault.ts';
import { PENDING_PAYMENTS_MAX, type LoanHead, type PendingPayment } from '../../shared/model/loan.ts';
import { parseInstant } from '../../shared/time.ts';
import { WRITE_TRIES_MAX, type LedgerDeps } from './apply-snapshot.ts';
import { paymentWatch } from './payment-watch.ts';

export type PaymentReceived = z.infer<typeof paymentReceived.schema>;

/** `held`: the loan waits now. `known`: this payment already does. `counted`: the sums stored count it. */
export type PaymentOutcome = 'held' | 'known' | 'counted';

/**
 * Stores that a payment came in. Changes no sum: the loan waits until a snapshot counts the payment. A case
 * that watches for that is opened in the same write, so that no loan waits unseen for ever.
 *
 * Input: the lender's event; it may come twice, and after the snapshot that counts it already: such a
 * payment is not waited for. Throws Fault('unavailable') when the loan is not stored yet: the news must not
 * be lost, so the queue brings it again, and its dead letters keep it with this reason.
 */
export async function applyPayment(
  { records, clock, keys }: Pick<LedgerDeps, 'records' | 'clock' | 'keys'>,
  event: PaymentReceived,
): Promise<PaymentOutcome> {
  const { loanId, paymentId, minorUnits } = event;
  const payment: PendingPayment = { paymentId, minorUnits, receivedAt: parseInstant(event.receivedAt) };
  for (let tries = 0; tries < WRITE_TRIES_MAX; tries += 1) {
    const { loans } = await records.get([{ kind: 'loan', loanId }]);
    const [head] = loans;
    if (head === undefined) {
      throw new Fault(
        'unavailable',
        `payment ${paymentId}: loan ${loanId} is not stored; no snapshot has come`,
      );
    }
    if (head.pendingPayments.some((one) => one.paymentId === paymentId)) return 'known';
    if (isCounted(head, payment)) return 'counted';
    if (head.pendingPayments.length >= PENDING_PAYMENTS_MAX) {
      throw new Fault(
        'unavailable',
        `payment ${paymentId}: loan ${loanId} waits for ${PENDING_PAYMENTS_MAX} already`,
      );
    }
    const now = clock.now();
    const item = { ...head, pendingPayments: [...head.pendingPayments, payment], nextStepAt: now };
    const watching = await paymentWatch({ records, keys }, { head, payment, now });
    const done = await records.commit([{ op: 'put', kind: 'loan', item }, ...watching]);
    if (done === 'committed') return 'held';
  }
  throw new Fault('conflict', `loan ${loanId}: other writers were first ${WRITE_TRIES_MAX} times`);
}

const isCounted = (head: LoanHead, { paymentId, receivedAt }: PendingPayment): boolean =>
  (head.paymentsListed ?? []).includes(paymentId) ||
  (head.paymentsThrough !== undefined && receivedAt <= head.paymentsThrough);
