import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladders } from '../../shared/ladder/ladder.ts';
import { planLoan, type LiveStep, type LoanPlan } from '../../shared/ladder/plan.ts';
import type { Instalment, Loan, LoanHead } from '../../shared/model/loan.ts';
import { progressKeyOf } from '../../shared/model/loan.ts';
import {
  DAY_MS,
  formatInstant,
  HOUR_MS,
  parseInstant,
  parseLocalDate,
  parseZone,
  plusDays,
  plusMs,
  type Instant,
} from '../../shared/time.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';

const zones = [parseZone('Asia/Shanghai')];
const ladder = ladders['cn']!;

const instalment = (n: number, dueDate: string, over: Partial<Instalment> = {}): Instalment =>
  anInstalment({ n, dueDate: parseLocalDate(dueDate), ...over });
const loanOf = (instalments: readonly Instalment[], progress: LoanHead['progress'] = {}): Loan => ({
  head: aLoanHead({ ladder: 'cn', progress }),
  instalments,
});
const plan = (loan: Loan, now: string) => planLoan({ ladder, loan, zones, now: parseInstant(now) });
const name = ({ instalment: { n }, times: { step } }: LiveStep): string => `${n}:${step}`;
const told = ({ groups, passed, nextAt }: LoanPlan) => ({
  groups: groups.map(({ lead, merged }) => [lead, ...merged].map(name).join(' + ')),
  passed: passed.map(name),
  nextAt: nextAt && formatInstant(nextAt),
});

describe('the plan of a loan', () => {
  it('has the step that lives now, and wakes for the next', () => {
    const loan = loanOf([instalment(1, '2026-06-28')]);
    expect(told(plan(loan, '2026-06-26T10:00:00+08:00'))).toEqual({
      groups: ['1:due-3'],
      passed: [],
      nextAt: '2026-06-27T16:00:00Z',
    });
  });

  it.each<[string, string[], string[], string | undefined, string]>([
    ['2026-06-24T23:59:59.999+08:00', [], [], '2026-06-24T16:00:00Z', 'a moment before the first'],
    ['2026-06-25T00:00:00+08:00', ['1:due-3'], [], '2026-06-27T16:00:00Z', 'from midnight'],
    [
      '2026-06-28T00:00:00+08:00',
      ['1:due'],
      ['1:due-3'],
      '2026-06-30T16:00:00Z',
      'due, the earlier one slept through',
    ],
    [
      '2026-06-29T00:00:00+08:00',
      [],
      ['1:due-3', '1:due'],
      '2026-06-30T16:00:00Z',
      'the day after is nobody’s',
    ],
    [
      '2026-08-03T23:59:59.999+08:00',
      ['1:overdue+30'],
      ['1:due-3', '1:due', '1:overdue+3', '1:overdue+7', '1:overdue+15'],
      undefined,
      'the last of seven days',
    ],
    [
      '2026-08-04T00:00:00+08:00',
      [],
      ['1:due-3', '1:due', '1:overdue+3', '1:overdue+7', '1:overdue+15', '1:overdue+30'],
      undefined,
      'after all',
    ],
  ])('at %s has %j, past %j, next %s: %s', (now, groups, passed, nextAt) => {
    expect(told(plan(loanOf([instalment(1, '2026-06-28')]), now))).toEqual({ groups, passed, nextAt });
  });

  it('leaves out what progress has settled', () => {
    const loan = loanOf([instalment(1, '2026-06-28')], { '1.1': 2 });
    expect(told(plan(loan, '2026-07-02T10:00:00+08:00'))).toEqual({
      groups: [],
      passed: [],
      nextAt: '2026-07-04T16:00:00Z',
    });
  });

  it('knows a moved due date as a schedule of its own', () => {
    const loan = loanOf([instalment(1, '2026-06-28', { scheduleVersion: 2 })], { '1.1': 5 });
    const { groups } = plan(loan, '2026-06-28T10:00:00+08:00');
    expect(groups[0]?.lead.noticeId).toBe('L-1#1.2#due');
  });

  it('tells all that is overdue in one message, led by what fell due first', () => {
    const loan = loanOf([
      instalment(3, '2026-07-15'),
      instalment(1, '2026-06-15'),
      instalment(2, '2026-06-22', { unpaidMinor: 1 }),
    ]);
    const { groups, nextAt } = told(plan(loan, '2026-07-12T10:00:00+08:00'));
    expect(groups).toEqual(['1:overdue+15 + 2:overdue+15', '3:due-3']);
    expect(nextAt).toBe('2026-07-14T16:00:00Z');
  });

  it('goes by the due date, also where a plan has turned the numbers round', () => {
    const loan = loanOf([instalment(1, '2026-06-22'), instalment(2, '2026-06-15')]);
    expect(told(plan(loan, '2026-07-12T10:00:00+08:00')).groups).toEqual(['2:overdue+15 + 1:overdue+15']);
  });

  it('ends the open rows of a paid instalment, and only those', () => {
    const loan = loanOf([instalment(1, '2026-06-28', { unpaidMinor: 0 })]);
    const now = parseInstant('2026-07-01T10:00:00+08:00');
    const rows = planLoan({ ladder, loan, zones, now: parseInstant('2026-06-28T10:00:00+08:00') });
    const open = new Set(rows.groups.map(({ lead }) => lead.noticeId));
    expect(planLoan({ ladder, loan, zones, now, open }).passed.map(name)).toEqual(['1:due']);
    expect(planLoan({ ladder, loan, zones, now, open: new Set() }).passed).toEqual([]);
  });

  it('tells two instalments that are due apart, each by itself', () => {
    const loan = loanOf([instalment(2, '2026-06-28'), instalment(1, '2026-06-28')]);
    expect(told(plan(loan, '2026-06-28T10:00:00+08:00')).groups).toEqual(['1:due', '2:due']);
  });

  it('leaves a paid instalment its own live step, so that the refusal is on record, and nothing else', () => {
    const loan = loanOf([instalment(1, '2026-06-15', { unpaidMinor: 0 }), instalment(2, '2026-06-22')], {
      '2.1': 2,
    });
    expect(told(plan(loan, '2026-07-01T10:00:00+08:00'))).toEqual({
      groups: ['1:overdue+15', '2:overdue+7'],
      passed: [],
      nextAt: '2026-07-06T16:00:00Z',
    });
    const paid = loanOf([instalment(1, '2026-06-28', { unpaidMinor: 0 })]);
    expect(told(plan(paid, '2026-06-29T10:00:00+08:00'))).toEqual({
      groups: [],
      passed: [],
      nextAt: undefined,
    });
  });
});

/** Runs the plan at each moment, settles all it says, and tells what went out and what expired. */
function run(loan: Loan, moments: readonly Instant[]) {
  let progress: Record<string, number> = {};
  const sent: { id: string; at: Instant }[] = [];
  const expired: string[] = [];
  const wakes: (Instant | undefined)[] = [];
  for (const now of moments.toSorted((a, b) => a - b)) {
    const { groups, passed, nextAt } = planLoan({
      ladder,
      loan: { ...loan, head: { ...loan.head, progress } },
      zones,
      now,
    });
    const live = groups.flatMap(({ lead, merged }) => [lead, ...merged]);
    sent.push(...live.map(({ noticeId }) => ({ id: noticeId, at: now })));
    expired.push(...passed.map(({ noticeId }) => noticeId));
    wakes.push(nextAt);
    const settle = ({ instalment: of, times: { index } }: LiveStep) => [progressKeyOf(of), index] as const;
    const before = progress;
    progress = { ...before };
    for (const [key, index] of [...passed, ...live].map(settle)) {
      progress[key] = Math.max(progress[key] ?? -1, index);
    }
  }
  return { sent, expired, wakes };
}

const start = parseInstant('2026-06-01T00:00:00+08:00');
const loans = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 })
  .map((days) =>
    loanOf(days.map((day, index) => instalment(index + 1, plusDays(parseLocalDate('2026-06-05'), day)))),
  );
const moments = fc.array(
  fc.integer({ min: 0, max: 120 * 24 }).map((hours) => plusMs(start, hours * HOUR_MS)),
  { maxLength: 60 },
);

describe('whenever it runs', () => {
  const hourly = Array.from({ length: 120 * 24 }, (_, hour) => plusMs(start, hour * HOUR_MS));

  it('no step is told twice, and every step of the past is told or expired', () => {
    fc.assert(
      fc.property(loans, moments, (loan, when) => {
        const { sent, expired } = run(loan, [...when, plusMs(start, 120 * DAY_MS)]);
        const all = [...sent.map(({ id }) => id), ...expired];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(loan.instalments.length * ladder.steps.length);
      }),
      { numRuns: 60 },
    );
  });

  it('a step told at some moments is the one told at those moments by a run that never slept', () => {
    fc.assert(
      fc.property(loans, moments, (loan, when) => {
        const seldom = run(loan, when).sent.map(({ id }) => id);
        const often = new Set(run(loan, hourly).sent.map(({ id }) => id));
        expect(seldom.filter((id) => !often.has(id))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('waking exactly when the plan says tells what waking every hour tells', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const woken: Instant[] = [start];
        let { wakes } = run(loan, woken);
        for (let next = wakes.at(-1); next !== undefined; next = wakes.at(-1)) {
          woken.push(next);
          ({ wakes } = run(loan, woken));
        }
        const ids = (sent: readonly { id: string }[]) => sent.map(({ id }) => id).sort();
        expect(ids(run(loan, woken).sent)).toEqual(ids(run(loan, hourly).sent));
      }),
      { numRuns: 20 },
    );
  });

  it('after any outage at most one overdue message of the loan is due at once', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 0, max: 119 }), (loan, dark) => {
        const { groups } = planLoan({ ladder, loan, zones, now: plusMs(start, dark * DAY_MS) });
        expect(groups.filter(({ lead }) => lead.times.phase === 'after').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
