import { describe, expect, it } from 'vitest';
import { PLAN_VERSIONS_FROM } from '../../shared/ladder/schedule.ts';
import { caseId } from '../builders/case.ts';
import { at, inboundId } from '../builders/ids.ts';
import { dateOf, dayOf } from './calendar.ts';
import { caseOf } from './histories.ts';
import { checkEndings } from './endings.ts';
import { trace } from './trace.ts';
import { scheduled } from './truth-cases.ts';
import type { LedgerWord } from './world.ts';

describe('what a checker knows', () => {
  it.each([
    [20_000, 10_000],
    [18_000, 8_000],
    [9_000, 0],
    [25_000, 10_000],
  ])(
    'of half of 20000 that a plan asks for, when the ledger says %i, %i is left (seed 5150933, 5742)',
    (unpaidMinor, left) => {
      const due = dateOf(dayOf('2026-07-02'));
      const told = trace();
      told.ledger();
      const loan = told.sim.watch.truth.loans.get('L-1');
      if (loan === undefined) throw new Error('the ledger has been told');
      loan.instalments.set(1, { dueDay: dayOf('2026-06-28'), version: 1, unpaidMinor });
      loan.plan = {
        number: 1,
        agreedAt: at('2026-06-25T14:00:00Z'),
        caseId: caseId('HABCDEFG'),
        instalments: [{ n: 1, dueDate: due, unpaidMinor: 10_000 }],
        ledgerThen: [{ n: 1, scheduleVersion: 1, unpaidMinor: 20_000 }],
      };
      expect(scheduled(loan, 1)).toEqual({
        dueDay: dayOf('2026-07-02'),
        version: PLAN_VERSIONS_FROM + 1,
        unpaidMinor: left,
      });
    },
  );

  it.each<readonly [string, string, Partial<LedgerWord>, Partial<LedgerWord>, number]>([
    // Its end is 2026-06-28T04:00:00Z; nobody looks at any time (seed 991129, 16476).
    ['owed, paid later and for good', '2026-06-28T15:00:00Z', { paid: true }, { paid: true }, 1],
    ['owed, paid later and taken back', '2026-06-28T15:00:00Z', { paid: true }, {}, 1],
    ['owed, its date moved later', '2026-06-28T15:00:00Z', { movedDays: 7 }, { movedDays: 7 }, 1],
    ['owed, the loan closed later', '2026-06-28T15:00:00Z', { status: 'closed' }, { status: 'closed' }, 1],
    ['paid, and taken back later', '2026-06-27T15:00:00Z', { paid: true }, {}, 0],
    ['paid for good', '2026-06-27T15:00:00Z', { paid: true }, { paid: true }, 0],
    ['by another schedule then', '2026-06-27T15:00:00Z', { movedDays: 7 }, { movedDays: 7 }, 0],
    ['of a loan closed then', '2026-06-27T15:00:00Z', { status: 'closed' }, { status: 'closed' }, 0],
    ['within a minute of being paid: clocks differ', '2026-06-28T04:00:30Z', { paid: true }, {}, 0],
  ])('a step that ended %s: asks for its row', (_what, changedAt, change, atLast, missed) => {
    const told = trace();
    told.ledger({ asOf: at('2026-06-25T13:00:00Z') });
    told.until(changedAt);
    told.ledger({ ...change, asOf: at('2026-06-26T13:00:00Z') });
    told.until('2026-06-28T17:00:00Z');
    told.ledger({ ...atLast, asOf: at('2026-06-28T16:30:00Z') });
    checkEndings(told.sim);
    const due = told.sim.watch.violations.filter(({ what }) => what.startsWith('L-1#1.1#due-3: no row'));
    expect(due).toHaveLength(missed);
  });

  it('words nobody can place go to the case opened last, though its clock was slow (seed 5150933, 18)', () => {
    const told = trace({ one: 'hardship', two: 'legal', three: 'noise' });
    told.ledger();
    const said = (iso: string, n: number) =>
      ({ n, at: at(iso), by: 'borrower', text: 'something', inboundId: inboundId('one') }) as const;
    const both = '2026-06-25T14:00:05Z';
    const hardship = caseOf('hardship', { caseId: caseId('HABCDEFG'), openedAt: at('2026-06-25T14:00:17Z') });
    const legal = caseOf('legal', { caseId: caseId('AABCDEFG'), openedAt: at(both) });
    told.applied('one', [{ op: 'put', kind: 'case', item: hardship }]);
    told.applied('two', [{ op: 'put', kind: 'case', item: legal }]);
    const conversation = [said(both, 0), said('2026-06-25T14:00:06Z', 1)];
    told.applied('three', [
      { op: 'put', kind: 'case', item: { ...hardship, conversation } },
      { op: 'put', kind: 'case', item: { ...legal, conversation } },
    ]);
    expect([...(told.sim.watch.truth.silences.get('three')?.caseIds ?? [])]).toEqual([legal.caseId]);
  });
});
