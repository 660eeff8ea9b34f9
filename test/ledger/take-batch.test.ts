import { describe, expect, it } from 'vitest';
import { takeBatch } from '../../functions/ledger/take-batch.ts';
import { at, loanId, paymentId } from '../builders/ids.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import { memoryLog } from '../memory/log.ts';
import { aLedger } from './a-ledger.ts';

const item = (itemId: string, type: string, detail: unknown) => ({ itemId, event: () => ({ type, detail }) });

describe('a batch of the lender’s events', () => {
  it('is taken one by one, and only what failed comes back', async () => {
    const { ledger, head, records } = aLedger();
    const log = memoryLog();
    const batch = await takeBatch(ledger, log, [
      item('1', 'ledger.loan-updated', aSnapshot()),
      item('2', 'ledger.loan-updated', { loanId: 'L-2' }),
      item('3', 'ledger.payment-received', {
        loanId: loanId('L-1'),
        paymentId: paymentId('pay-1'),
        minorUnits: 100,
        receivedAt: '2026-06-25T09:00:00Z',
      }),
      item('4', 'ledger.loan-deleted', {}),
      item('5', 'ledger.watermark-advanced', { feed: 'events', through: '2026-06-25T09:30:00Z' }),
    ]);
    expect(batch).toEqual({ failed: ['2', '4'], outcomes: ['applied', 'held', 'advanced'] });
    expect((await head()).pendingPayments).toHaveLength(1);
    expect(records.all('setting')).toMatchObject([{ name: 'feed#events', kind: 'event' }]);
  });

  it('says why an event failed, and nothing of the borrower', async () => {
    const { ledger } = aLedger();
    const log = memoryLog();
    const snapshot = { ...aSnapshot(), status: 'gone' };
    await takeBatch(ledger, log, [item('1', 'ledger.loan-updated', snapshot)]);
    const said = JSON.stringify(log);
    expect(said).toContain('status');
    expect(said).not.toContain('5550123');
  });
});

describe('a watermark', () => {
  const through = at('2026-06-25T10:00:00Z');
  it('only moves forward', async () => {
    const { ledger, records } = aLedger();
    const advance = (moment: typeof through) =>
      ledger.advanceWatermark({ feed: 'book', kind: 'file', through: moment });
    expect(await advance(through)).toBe('advanced');
    expect(await advance(through)).toBe('not-newer');
    expect(await advance(at('2026-06-25T09:59:59Z'))).toBe('not-newer');
    expect(await advance(at('2026-06-25T10:00:01Z'))).toBe('advanced');
    expect(records.all('setting')).toMatchObject([{ watermark: at('2026-06-25T10:00:01Z') }]);
  });

  it('of a file is not moved by events: its age is judged otherwise', async () => {
    const { ledger } = aLedger();
    await ledger.advanceWatermark({ feed: 'book', kind: 'file', through });
    await expect(
      ledger.advanceWatermark({ feed: 'book', kind: 'event', through: at('2026-06-26T10:00:00Z') }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('a loan of which a delivery could not be read', () => {
  it('holds until the next snapshot, even one that says the same', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    expect(await ledger.holdUnreadLoan(loanId('L-1'), 'book')).toBe('held');
    expect((await head()).holds).toMatchObject([{ kind: 'ledger-conflict', source: 'book' }]);
    await ledger.applySnapshot(aSnapshot({ asOf: '2026-06-26T06:00:00-04:00' }));
    expect((await head()).holds).toEqual([]);
  });

  it('has nothing to hold when it is not stored', async () => {
    const { ledger } = aLedger();
    expect(await ledger.holdUnreadLoan(loanId('L-9'), 'book')).toBe('not-stored');
  });
});
