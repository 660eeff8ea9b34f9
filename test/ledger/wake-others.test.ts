import { describe, expect, it } from 'vitest';
import { unreachableHold } from '../../shared/model/hold.ts';
import type { Contact } from '../../shared/model/party.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { at, loanId } from '../builders/ids.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import { aLedger } from './a-ledger.ts';

const first = '2026-06-25T06:00:00-04:00';
const later = '2026-06-26T06:00:00-04:00';

/** Two loans on one number, both asleep until July; then a snapshot of the first. */
async function afterSnapshotOfOne(over: Partial<Contact>, contact: Partial<LoanSnapshot['contact']>) {
  const { ledger, records, clock, head } = aLedger();
  for (const id of ['L-1', 'L-2']) await ledger.applySnapshot(aSnapshot({ loanId: loanId(id), asOf: first }));
  const asleep = at('2026-07-20T13:00:00Z');
  const [stored] = records.all('contact');
  if (stored === undefined) throw new Error('no number is stored');
  await records.commit([
    { op: 'put', kind: 'contact', item: { ...stored, ...over } },
    { op: 'put', kind: 'loan', item: { ...(await head('L-2')), nextStepAt: asleep } },
  ]);
  clock.set(at('2026-06-26T12:00:00Z'));
  await ledger.applySnapshot(aSnapshot({ asOf: later, contact, held: true }));
  return (await head('L-2')).nextStepAt === asleep ? 'asleep' : 'woken';
}

describe('what held every loan on a number ends with the snapshot of one of them', () => {
  const unreachable = { holds: [unreachableHold(at('2026-06-25T14:00:00Z'))] };

  it('and the others are woken when the lender has made sure of the number', async () => {
    expect(await afterSnapshotOfOne(unreachable, { verifiedAt: '2026-06-26T06:00:00-04:00' })).toBe('woken');
  });

  it('and sleep on while the number is still unreachable', async () => {
    expect(await afterSnapshotOfOne(unreachable, { verifiedAt: '2026-06-25T06:00:00-04:00' })).toBe('asleep');
  });

  it('and are woken when a consent that nobody knew of is given', async () => {
    const consent = { state: 'given', at: '2026-06-26T05:00:00-04:00', source: 'app' } as const;
    expect(await afterSnapshotOfOne({ consent: { state: 'unknown' } }, { consent })).toBe('woken');
  });

  it('and are woken when a number is looked at again after a month', async () => {
    const verifiedAt = at('2026-05-20T12:00:00Z');
    expect(await afterSnapshotOfOne({ verifiedAt }, { verifiedAt: '2026-06-26T06:00:00-04:00' })).toBe(
      'woken',
    );
  });

  it('and sleep on when nothing was in their way', async () => {
    expect(await afterSnapshotOfOne({}, {})).toBe('asleep');
  });
});
