import { describe, expect, it } from 'vitest';
import { withNextStepAt } from '../../shared/model/loan.ts';
import { at } from '../builders/ids.ts';
import { aSnapshot, due } from '../builders/snapshot.ts';
import { aLedger } from './a-ledger.ts';

/** The us ladder: due-3, due, overdue+5, +12, +26. */
const expired = (...steps: string[]): string[] => steps.map((step) => `${step} expired before-onboarding`);

describe("a loan's first snapshot", () => {
  it.each([
    { why: 'the step dated that day is live', dueDate: '2026-06-28', gone: [] },
    { why: 'the step dated the day before is not', dueDate: '2026-06-27', gone: ['L-1#1.1#due-3'] },
    { why: 'nor is one dated before, though it still lives', dueDate: '2026-06-26', gone: ['L-1#1.1#due-3'] },
    { why: 'on the due date that step is live', dueDate: '2026-06-25', gone: ['L-1#1.1#due-3'] },
    {
      why: 'nothing catches up the day after',
      dueDate: '2026-06-24',
      gone: ['L-1#1.1#due', 'L-1#1.1#due-3'],
    },
    {
      why: 'five days late, that step is live',
      dueDate: '2026-06-20',
      gone: ['L-1#1.1#due', 'L-1#1.1#due-3'],
    },
    {
      why: 'six days late, it is not',
      dueDate: '2026-06-19',
      gone: ['L-1#1.1#due', 'L-1#1.1#due-3', 'L-1#1.1#overdue+5'],
    },
    {
      why: 'four months late, nothing is left to come',
      dueDate: '2026-02-20',
      gone: ['L-1#1.1#due', 'L-1#1.1#due-3', 'L-1#1.1#overdue+12', 'L-1#1.1#overdue+26', 'L-1#1.1#overdue+5'],
    },
  ])('marks steps dated before it: $why', async ({ dueDate, gone }) => {
    const { ledger, head, notices } = aLedger();
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, dueDate)] }));
    expect(notices()).toEqual(expired(...gone));
    expect((await head()).progress).toEqual(gone.length === 0 ? {} : { '1.1': gone.length - 1 });
  });

  it.each([
    { why: 'yesterday evening in New York', asOf: '2026-06-25T03:59:00Z', gone: [] },
    { why: 'midnight in New York', asOf: '2026-06-25T04:00:00Z', gone: ['L-1#1.1#due-3'] },
  ])('counts the date where the person is: $why', async ({ asOf, gone }) => {
    const { ledger, notices } = aLedger();
    await ledger.applySnapshot(aSnapshot({ asOf, instalments: [due(1, '2026-06-27')] }));
    expect(notices()).toEqual(expired(...gone));
  });

  it('counts the latest date where the person may be in several places', async () => {
    const { ledger, notices } = aLedger();
    // 25 June in Shanghai, 24 June in New York.
    const asOf = '2026-06-25T01:00:00Z';
    await ledger.applySnapshot(
      aSnapshot({ asOf, contact: { places: ['US-NY', 'CN'] }, instalments: [due(1, '2026-06-27')] }),
    );
    expect(notices()).toEqual(expired('L-1#1.1#due-3'));
  });

  it('writes every row of a loan that is years behind, although one transaction cannot hold them', async () => {
    const { ledger, loan, records } = aLedger();
    const months = Array.from({ length: 40 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return due(index + 1, `${2022 + Math.floor(index / 12)}-${month}-15`);
    });
    expect(await ledger.applySnapshot(aSnapshot({ instalments: months }))).toBe('applied');
    expect(records.all('notice')).toHaveLength(40 * 5);
    expect((await loan()).instalments).toHaveLength(40);
    expect((await loan()).head.nextStepAt).toBeUndefined();
  });

  it('writes them once when the first attempt was cut off in between', async () => {
    let cut = true;
    const { ledger, records } = aLedger({
      after: ({ method, nth }) => (method === 'commit' && nth === 1 && cut ? 'answer-lost' : undefined),
    });
    const months = Array.from({ length: 30 }, (_, index) =>
      due(index + 1, `2024-01-${String(index + 1).padStart(2, '0')}`),
    );
    const snapshot = aSnapshot({ instalments: months });
    await expect(ledger.applySnapshot(snapshot)).rejects.toMatchObject({ code: 'unavailable' });
    cut = false;
    expect(await ledger.applySnapshot(snapshot)).toBe('applied');
    expect(records.all('notice')).toHaveLength(30 * 5);
  });
});

describe('a later snapshot', () => {
  it('marks nothing: steps slept through are the sender’s to close', async () => {
    const { ledger, notices, head } = aLedger();
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, '2026-06-28')] }));
    const muchLater = aSnapshot({
      asOf: '2026-07-20T06:00:00-04:00',
      instalments: [due(1, '2026-06-28', 7)],
    });
    await ledger.applySnapshot(muchLater);
    expect(notices()).toEqual([]);
    expect((await head()).progress).toEqual({});
  });
});

describe('when the loan is looked at next', () => {
  it.each([
    { why: 'a step is live: now', dueDate: '2026-06-28', next: '2026-06-25T10:00:00Z' },
    {
      why: 'the next step: when its window opens, at nine',
      dueDate: '2026-06-30',
      next: '2026-06-27T13:00:00Z',
    },
    {
      why: 'the step before has gone: the due date at nine',
      dueDate: '2026-06-26',
      next: '2026-06-26T13:00:00Z',
    },
    { why: 'nothing is left: never', dueDate: '2026-02-20', next: undefined },
  ])('$why', async ({ dueDate, next }) => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, dueDate)] }));
    expect((await head()).nextStepAt).toBe(next === undefined ? undefined : at(next));
  });

  it('is now, when a newer snapshot changes what is live', async () => {
    const { ledger, head, clock } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    clock.set(at('2026-06-26T10:00:00Z'));
    await ledger.applySnapshot(aSnapshot({ asOf: '2026-06-26T06:00:00-04:00', held: true }));
    expect((await head()).nextStepAt).toBe(clock.now());
  });

  it('is never for a loan that is not open and has nothing live', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot({ status: 'charged-off', instalments: [due(1, '2026-07-20')] }));
    expect((await head()).nextStepAt).toBeUndefined();
  });

  it.each([
    ['charged-off', undefined, 'what ends after the last look was due to nobody'],
    ['open', '2026-07-20T15:00:00Z', 'it is asked for again'],
  ] as const)(
    'of a loan that was looked at when it was charged off, and now is %s: %s: %s',
    async (...row) => {
      const [status, next] = row;
      const { ledger, records, head, clock } = aLedger();
      await ledger.applySnapshot(aSnapshot());
      clock.set(at('2026-06-26T10:00:00Z'));
      await ledger.applySnapshot(aSnapshot({ asOf: '2026-06-26T06:00:00-04:00', status: 'charged-off' }));
      expect((await head()).nextStepAt).toBe(clock.now());
      const looked = withNextStepAt(await head(), undefined);
      await records.commit([{ op: 'put', kind: 'loan', item: looked }]);
      clock.set(at('2026-07-20T15:00:00Z'));
      const asOf = '2026-07-20T10:00:00-04:00';
      await ledger.applySnapshot(aSnapshot({ asOf, status, instalments: [due(1, '2026-06-28', 1)] }));
      expect((await head()).nextStepAt).toBe(next === undefined ? undefined : at(next));
    },
  );
});
