import { describe, expect, it } from 'vitest';
import { PLAN_VERSIONS_FROM } from '../../shared/ladder/schedule.ts';
import { caseId } from '../builders/case.ts';
import { at, inboundId } from '../builders/ids.ts';
import { dateOf, dayOf } from './calendar.ts';
import { caseOf } from './histories.ts';
import { trace } from './trace.ts';
import { scheduled } from './truth-cases.ts';

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
