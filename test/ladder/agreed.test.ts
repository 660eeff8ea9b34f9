import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladders } from '../../shared/ladder/ladder.ts';
import { planLoan, type LiveStep } from '../../shared/ladder/plan.ts';
import { PROMISE_DAYS_MAX } from '../../shared/ladder/promise.ts';
import { PLAN_VERSIONS_FROM, planVersionOf, scheduleOf } from '../../shared/ladder/schedule.ts';
import type { Loan, LoanHead } from '../../shared/model/loan.ts';
import {
  DAY_MS,
  daysBetween,
  formatInstant,
  parseInstant,
  parseLocalDate,
  parseZone,
  plusDays,
  plusMs,
  startOfDay,
} from '../../shared/time.ts';
import { at } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';

const zone = parseZone('Asia/Shanghai');
const ladder = ladders['cn']!;
const dueDate = parseLocalDate('2026-06-28');
const name = ({ instalment: { n }, times: { step } }: LiveStep): string => `${n}:${step}`;
const loanWith = (over: Partial<LoanHead>, unpaidMinor = 25_000): Loan => ({
  head: aLoanHead({ ladder: 'cn', ...over }),
  instalments: [anInstalment({ dueDate, unpaidMinor })],
});
const told = (loan: Loan, now: string) => {
  const { groups, passed, nextAt } = planLoan({ ladder, loan, zones: [zone], now: parseInstant(now) });
  return {
    live: groups.flatMap(({ lead, merged }) => [lead, ...merged].map(name)),
    passed: passed.map(name),
    nextAt: nextAt && formatInstant(nextAt),
  };
};

describe('a promise', () => {
  // Steps after the due date: 1 July to 4 July, 5 July to 12 July, 13 July to 27 July.
  it.each([
    ['2026-07-02', '2026-07-02T10:00:00+08:00', [], 'the step waits while the promised day runs'],
    ['2026-07-02', '2026-07-03T00:00:00+08:00', ['1:overdue+3'], 'and begins the day after'],
    ['2026-07-01', '2026-07-01T23:59:59+08:00', [], 'promised for the very day of a step, it waits that day'],
    ['2026-06-30', '2026-07-01T00:00:00+08:00', ['1:overdue+3'], 'a promise that is over moves nothing'],
    [
      '2026-07-04',
      '2026-07-05T00:00:00+08:00',
      ['1:overdue+7'],
      'a step it outlives never begins; the next speaks',
    ],
    ['2026-07-07', '2026-07-07T23:59:59+08:00', [], 'the next one waits as well'],
    ['2026-07-07', '2026-07-08T00:00:00+08:00', ['1:overdue+7'], 'until the day after'],
    ['2026-08-30', '2026-07-11T23:59:59+08:00', [], 'a promise far away'],
    ['2026-08-30', '2026-07-12T00:00:00+08:00', ['1:overdue+7'], 'moves each step by seven days, not more'],
  ])('of %s at %s leaves %j: %s', (promised, now, live) => {
    const loan = loanWith({ promises: { '1.1': parseLocalDate(promised) }, progress: { '1.1': 1 } });
    expect(told(loan, now).live).toEqual(live);
  });

  it('ends a step it outlives on the record, and wakes the loan for it', () => {
    const loan = loanWith({ promises: { '1.1': parseLocalDate('2026-07-04') }, progress: { '1.1': 1 } });
    expect(told(loan, '2026-07-02T10:00:00+08:00').nextAt).toBe('2026-07-04T16:00:00Z');
    expect(told(loan, '2026-07-05T00:00:00+08:00').passed).toEqual(['1:overdue+3']);
  });

  it.each<[LoanHead['status'], number, string]>([
    ['charged-off', 25_000, 'a loan that is over: what stands open must come to its end'],
    ['open', 0, 'an instalment that is paid'],
  ])('moves nothing where the loan is %s and %i unpaid: %s', (status, unpaid) => {
    const promises = { '1.1': parseLocalDate('2026-07-02') };
    const loan = loanWith({ status, promises, progress: { '1.1': 1 } }, unpaid);
    expect(told(loan, '2026-07-02T10:00:00+08:00').live).toEqual(['1:overdue+3']);
  });

  it('for another instalment or an older schedule moves nothing', () => {
    const loan = loanWith({
      promises: { '2.1': parseLocalDate('2026-07-04'), '1.2': parseLocalDate('2026-07-04') },
      progress: { '1.1': 1 },
    });
    expect(told(loan, '2026-07-01T00:00:00+08:00').live).toEqual(['1:overdue+3']);
  });

  it('never keeps a step back for more than seven days, and adds none', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 90 }), fc.integer({ min: 0, max: 60 }), (promisedIn, days) => {
        const now = plusMs(startOfDay(plusDays(dueDate, -5), zone), days * DAY_MS);
        const promises = { '1.1': plusDays(dueDate, promisedIn) };
        const plain = planLoan({ ladder, loan: loanWith({}), zones: [zone], now });
        const moved = planLoan({ ladder, loan: loanWith({ promises }), zones: [zone], now });
        const names = plain.groups.map(({ lead }) => name(lead));
        for (const { lead } of moved.groups) expect(names).toContain(name(lead));
        for (const { lead } of plain.groups) {
          const age = daysBetween(lead.times.date, plusDays(dueDate, days - 5));
          if (age >= PROMISE_DAYS_MAX) {
            expect(moved.groups.map((one) => name(one.lead))).toContain(name(lead));
          }
        }
      }),
    );
  });
});

describe('a plan that was agreed', () => {
  const plan = {
    number: 1,
    agreedAt: at('2026-07-02T02:00:00Z'),
    instalments: [{ n: 1, dueDate: parseLocalDate('2026-08-10'), unpaidMinor: 10_000 }],
    ledgerThen: [{ n: 1, scheduleVersion: 1, unpaidMinor: 25_000 }],
  };
  const inParts = {
    ...plan,
    instalments: [
      { n: 1, dueDate: parseLocalDate('2026-08-10'), unpaidMinor: 10_000 },
      { n: 1, dueDate: parseLocalDate('2026-09-10'), unpaidMinor: 15_000 },
    ],
  };

  it('stands instead of the due date, and its steps are steps of their own', () => {
    const loan = loanWith({ plan, progress: { '1.1': 3 } });
    expect(told(loan, '2026-07-20T10:00:00+08:00')).toEqual({
      live: [],
      passed: [],
      nextAt: '2026-08-06T16:00:00Z',
    });
    const { groups } = planLoan({ ladder, loan, zones: [zone], now: at('2026-08-10T02:00:00Z') });
    expect(groups[0]?.lead.noticeId).toBe(`L-1#1.${PLAN_VERSIONS_FROM + 1}#due`);
  });

  it.each([
    [25_000, 10_000, 'nothing has been paid since: what was agreed is told'],
    [26_000, 10_000, 'the ledger asks for more than then: what was agreed is told'],
    [21_000, 6_000, 'a part of it has been paid'],
    [15_000, 0, 'it has been kept: the rest was not agreed for that day'],
    [4_000, 0, 'more than it has been paid'],
    [0, 0, 'what the ledger says is paid is paid'],
  ])('with %i unpaid in the ledger tells %i: %s', (unpaid, shown) => {
    expect(scheduleOf(loanWith({ plan }, unpaid))[0]?.unpaidMinor).toBe(shown);
  });

  it.each([
    [25_000, [10_000, 15_000], 'nothing has been paid since'],
    [18_000, [3_000, 15_000], 'what was paid is of the first part'],
    [15_000, [0, 15_000], 'the first part was paid'],
    [5_000, [0, 5_000], 'what was paid beyond it is of the second'],
    [0, [0, 0], 'all of it was paid'],
  ])('in parts, with %i unpaid in the ledger, asks for %j: %s', (unpaid, shown) => {
    const parts = scheduleOf(loanWith({ plan: inParts }, unpaid));
    expect(parts.map(({ unpaidMinor }) => unpaidMinor)).toEqual(shown);
    expect(new Set(parts.map(({ scheduleVersion }) => scheduleVersion)).size).toBe(2);
  });

  it('in parts reminds of each by its own date, and of none that is paid', () => {
    const loan = loanWith({ plan: inParts, progress: { '1.1': 3 } }, 15_000);
    expect(told(loan, '2026-08-15T10:00:00+08:00')).toMatchObject({ live: ['1:overdue+3'] });
    expect(scheduleOf(loan)[0]?.unpaidMinor).toBe(0);
    const { groups } = planLoan({ ladder, loan, zones: [zone], now: at('2026-09-10T02:00:00Z') });
    expect(groups.map(({ lead }) => lead.noticeId)).toContain(`L-1#1.${planVersionOf(1, 1)}#due`);
  });

  it('of any part or number has a schedule of its own', () => {
    const versions = [1, 2, 999].flatMap((number) => [0, 1, 23].map((part) => planVersionOf(number, part)));
    expect(new Set(versions).size).toBe(versions.length);
    expect(Math.min(...versions)).toBeGreaterThan(PLAN_VERSIONS_FROM);
  });

  it('gives way to a due date that the ledger has moved since', () => {
    const loan = loanWith({ plan });
    const instalments = [anInstalment({ dueDate: parseLocalDate('2026-10-01'), scheduleVersion: 2 })];
    expect(scheduleOf({ ...loan, instalments })).toEqual(instalments);
  });

  it('that has ended is a schedule no more', () => {
    const loan = loanWith({ plan: { ...inParts, endedAt: at('2026-07-20T02:00:00Z') } });
    expect(scheduleOf(loan)).toEqual(loan.instalments);
  });

  it('leaves alone the instalments it does not name', () => {
    const loan = { ...loanWith({ plan }), instalments: [anInstalment({ n: 2, dueDate })] };
    expect(scheduleOf(loan)).toEqual(loan.instalments);
  });

  it('a second plan begins its steps anew', () => {
    const [first] = scheduleOf(loanWith({ plan }));
    const [second] = scheduleOf(loanWith({ plan: { ...plan, number: 2 } }));
    expect(second?.scheduleVersion).toBe((first?.scheduleVersion ?? 0) + 1);
  });
});
