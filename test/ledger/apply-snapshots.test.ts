import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SNAPSHOTS_READ_MAX } from '../../functions/ledger/stored.ts';
import { Fault } from '../../shared/fault.ts';
import { canonicalJson } from '../../shared/model/canonical.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { formatInstant, plusMs } from '../../shared/time.ts';
import { at, loanId, personId } from '../builders/ids.ts';
import { aSnapshot, due } from '../builders/snapshot.ts';
import { aLedger, type LedgerUnderTest } from './a-ledger.ts';

const loanOf = (n: number, over: Parameters<typeof aSnapshot>[0] = {}): LoanSnapshot =>
  aSnapshot({
    loanId: loanId(`L-${n}`),
    person: { personId: personId(`P-${n}`) },
    contact: { number: `+121255501${String(n).padStart(2, '0')}` },
    ...over,
  });

/** All that is stored, in no order, without how often it was written. */
const everything = ({ records }: LedgerUnderTest): unknown =>
  (['loan', 'instalment', 'contact', 'person', 'notice'] as const).map((kind) =>
    records
      .all(kind)
      .map(({ rev: _rev, ...item }) => canonicalJson(item))
      .sort(),
  );

describe('several snapshots at once', () => {
  it('write many new loans in few commits, and read them in one call', async () => {
    let commits = 0;
    let reads = 0;
    const under = aLedger({
      before: ({ method }) => {
        if (method === 'commit') commits += 1;
        else reads += 1;
        return undefined;
      },
    });
    const all = Array.from({ length: SNAPSHOTS_READ_MAX }, (_, index) => loanOf(index));
    expect(new Set(await under.ledger.applySnapshots(all))).toEqual(new Set(['applied']));
    expect({ commits, reads }).toEqual({ commits: 1, reads: 1 });
    expect(new Set(await under.ledger.applySnapshots(all))).toEqual(new Set(['unchanged']));
    expect({ commits, reads }).toEqual({ commits: 1, reads: 2 });
  });

  it('that one of them cannot be true costs no other', async () => {
    const { ledger, records } = aLedger();
    const results = await ledger.applySnapshots([loanOf(1), loanOf(2, { ladder: 'eu' }), loanOf(3)]);
    expect(results[1]).toBeInstanceOf(Fault);
    expect([results[0], results[2]]).toEqual(['applied', 'applied']);
    expect(records.all('loan')).toHaveLength(2);
  });

  it('of one person build on one another', async () => {
    const { ledger, person } = aLedger();
    const all = [1, 2, 3].map((n) => aSnapshot({ loanId: loanId(`L-${n}`) }));
    await ledger.applySnapshots(all);
    expect(person()?.loanIds).toEqual(['L-1', 'L-2', 'L-3']);
  });

  it('are decided anew, one by one, when another writer was first', async () => {
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
    other = () => under.ledger.applySnapshot(loanOf(2, { held: true, asOf: '2026-06-26T06:00:00-04:00' }));
    expect(await under.ledger.applySnapshots([loanOf(1), loanOf(2), loanOf(3)])).toEqual([
      'applied',
      'older',
      'applied',
    ]);
    expect((await under.head('L-2')).holds).toMatchObject([{ kind: 'ledger' }]);
  });

  it.each(['not-done', 'answer-lost'] as const)(
    'whose write is %s are stored once when they come again',
    async (kind) => {
      const faulty = aLedger({
        before: ({ method, nth }) =>
          kind === 'not-done' && method === 'commit' && nth === 1 ? kind : undefined,
        after: ({ method, nth }) =>
          kind === 'answer-lost' && method === 'commit' && nth === 1 ? kind : undefined,
      });
      const all = [loanOf(1), loanOf(2, { instalments: [due(1, '2026-05-01')] })];
      await expect(faulty.ledger.applySnapshots(all)).rejects.toMatchObject({ code: 'unavailable' });
      await faulty.ledger.applySnapshots(all);
      const sound = aLedger();
      await sound.ledger.applySnapshots(all);
      expect(everything(faulty)).toEqual(everything(sound));
    },
  );

  it('are no more than one read holds', async () => {
    const all = Array.from({ length: SNAPSHOTS_READ_MAX + 1 }, (_, index) => loanOf(index));
    await expect(aLedger().ledger.applySnapshots(all)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('come to the same as one after another', async () => {
    const snapshot = fc
      .record({
        loan: fc.integer({ min: 1, max: 4 }),
        person: fc.integer({ min: 1, max: 3 }),
        number: fc.integer({ min: 1, max: 3 }),
        minute: fc.integer({ min: 0, max: 3 }),
        month: fc.integer({ min: 1, max: 8 }),
        held: fc.boolean(),
      })
      .map(({ loan, person, number, minute, month, held }) =>
        aSnapshot({
          loanId: loanId(`L-${loan}`),
          asOf: formatInstant(plusMs(at('2026-06-25T10:00:00Z'), minute * 60_000)),
          person: { personId: personId(`P-${person}`) },
          contact: { number: `+1212555010${number}` },
          held,
          instalments: [due(1, `2026-0${month}-28`)],
        }),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(snapshot, { maxLength: 6 }), { maxLength: 3 }), async (batches) => {
        const [many, single] = [aLedger(), aLedger()];
        for (const batch of batches) {
          const results = await many.ledger.applySnapshots(batch);
          const expected: unknown[] = [];
          for (const one of batch) expected.push(await single.ledger.applySnapshot(one));
          expect(results).toEqual(expected);
        }
        expect(everything(many)).toEqual(everything(single));
      }),
      { numRuns: 150 },
    );
  });
});
