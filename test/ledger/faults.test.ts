import { describe, expect, it } from 'vitest';
import { WRITE_TRIES_MAX } from '../../functions/ledger/apply-snapshot.ts';
import { loanId, paymentId } from '../builders/ids.ts';
import { aSnapshot, due } from '../builders/snapshot.ts';
import { aLedger, type LedgerUnderTest } from './a-ledger.ts';

const later = '2026-06-26T06:00:00-04:00';
const stateOf = ({ records }: LedgerUnderTest) => ({
  loans: records.all('loan'),
  instalments: records.all('instalment'),
  contacts: records.all('contact'),
  people: records.all('person'),
  notices: records.all('notice'),
});

describe('a snapshot whose write fails', () => {
  it.each(['not-done', 'answer-lost'] as const)('%s: applied again, it is stored once', async (kind) => {
    const faulty = aLedger({
      before: ({ method, nth }) =>
        kind === 'not-done' && method === 'commit' && nth === 1 ? kind : undefined,
      after: ({ method, nth }) =>
        kind === 'answer-lost' && method === 'commit' && nth === 1 ? kind : undefined,
    });
    const sound = aLedger();
    const snapshot = aSnapshot({ instalments: [due(1, '2026-06-20'), due(2, '2026-07-20')] });
    await expect(faulty.ledger.applySnapshot(snapshot)).rejects.toMatchObject({ code: 'unavailable' });
    await faulty.ledger.applySnapshot(snapshot);
    await sound.ledger.applySnapshot(snapshot);
    expect(stateOf(faulty)).toEqual(stateOf(sound));
  });

  it('because another writer was first is decided again on what that one wrote', async () => {
    let other: (() => Promise<unknown>) | undefined;
    const under = aLedger({
      before: async ({ method }) => {
        const act = other;
        if (method !== 'commit' || act === undefined) return undefined;
        other = undefined;
        await act();
        return undefined;
      },
    });
    await under.ledger.applySnapshot(aSnapshot());
    other = () =>
      under.ledger.applyPayment({
        loanId: loanId('L-1'),
        paymentId: paymentId('pay-1'),
        minorUnits: 1,
        receivedAt: '2026-06-25T09:00:00Z',
      });
    await under.ledger.applySnapshot(aSnapshot({ asOf: later, held: true }));
    expect(await under.head()).toMatchObject({
      holds: [{ kind: 'ledger' }],
      pendingPayments: [{ paymentId: 'pay-1' }],
    });
  });

  it('again and again is a fault after eight tries, and not a loop', async () => {
    let commits = 0;
    const { ledger } = aLedger({
      before: ({ method }) => {
        if (method !== 'commit') return undefined;
        commits += 1;
        return 'conflict';
      },
    });
    await expect(ledger.applySnapshot(aSnapshot())).rejects.toMatchObject({ code: 'conflict' });
    expect(commits).toBe(WRITE_TRIES_MAX);
  });
});
