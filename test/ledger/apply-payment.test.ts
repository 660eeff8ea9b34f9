import { describe, expect, it } from 'vitest';
import { loanId, paymentId } from '../builders/ids.ts';
import { aSnapshot, due } from '../builders/snapshot.ts';
import { aLedger } from './a-ledger.ts';

const later = '2026-06-26T06:00:00-04:00';
const payment = {
  loanId: loanId('L-1'),
  paymentId: paymentId('pay-1'),
  minorUnits: 25_000,
  receivedAt: '2026-06-25T09:00:00Z',
};

describe('a payment', () => {
  it('changes no sum, is remembered, and wakes the loan', async () => {
    const { ledger, loan, clock } = aLedger();
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, '2026-07-20')] }));
    expect(await ledger.applyPayment(payment)).toBe('held');
    const { head, instalments } = await loan();
    expect(instalments[0]?.unpaidMinor).toBe(25_000);
    expect(head).toMatchObject({ pendingPayments: [{ paymentId: 'pay-1' }], nextStepAt: clock.now() });
  });

  it('that comes twice is one payment', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await ledger.applyPayment(payment);
    const { rev } = await head();
    expect(await ledger.applyPayment(payment)).toBe('known');
    expect(await head()).toMatchObject({ rev, pendingPayments: [{ paymentId: 'pay-1' }] });
  });

  it('of a loan that is not stored is not lost: it comes again', async () => {
    const { ledger } = aLedger();
    await expect(ledger.applyPayment(payment)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it.each([
    { why: 'a newer snapshot that lists it', over: { paymentsListed: [paymentId('pay-1')] }, waits: 0 },
    { why: 'a stretch that is counted whole', over: { paymentsThrough: '2026-06-25T09:00:00Z' }, waits: 0 },
    { why: 'a stretch that ends before it', over: { paymentsThrough: '2026-06-25T08:59:59Z' }, waits: 1 },
    { why: 'a newer snapshot that does not list it', over: { held: true }, waits: 1 },
    { why: 'smaller sums alone', over: { instalments: [due(1, '2026-06-28', 1)] }, waits: 1 },
  ])('waits until it is counted: $why leaves $waits waiting', async ({ over, waits }) => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await ledger.applyPayment(payment);
    await ledger.applySnapshot(aSnapshot({ asOf: later, ...over }));
    expect((await head()).pendingPayments).toHaveLength(waits);
  });

  it('is not waited for when an unchanged body comes with a later stretch', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await ledger.applyPayment(payment);
    const sameBody = aSnapshot({ asOf: later, paymentsThrough: later });
    expect(await ledger.applySnapshot(sameBody)).toBe('unchanged');
    expect((await head()).pendingPayments).toEqual([]);
  });

  it.each([
    { why: 'by its id', over: { paymentsListed: [paymentId('pay-1')] } },
    { why: 'by the stretch it falls in', over: { paymentsThrough: '2026-06-25T09:30:00Z' } },
  ])('whose news comes after the snapshot that counts it, $why, is not waited for', async ({ over }) => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot(over));
    expect(await ledger.applyPayment(payment)).toBe('counted');
    expect((await head()).pendingPayments).toEqual([]);
  });
});
