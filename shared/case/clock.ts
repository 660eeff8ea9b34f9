import { plusWorkdays, type Workdays } from '../compliance/calendar.ts';
import type { CaseKind } from '../model/case.ts';
import { DAY_MS, HOUR_MS, type Instant, type LocalDate, type Zone } from '../time.ts';
import { instantAtLocal, localDateAt, parseLocalDate, plusDays, plusMs } from '../time.ts';

/**
 * How long a borrower waits for our answer, by kind: the law's span where there is one, ours where it is
 * shorter or missing. A changed law is one more dated value.
 */
export interface CaseSpan {
  readonly from: LocalDate;
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'workdays';
  readonly citation: string;
  /** As in a rule: P primary … B background, POLICY our own choice. */
  readonly confidence: 'P' | 'S' | 'B-hi' | 'B-med' | 'B-lo' | 'POLICY';
}

const always = parseLocalDate('2020-03-01');

export const caseSpans: Readonly<Record<CaseKind, readonly CaseSpan[]>> = {
  distress: [
    { from: always, amount: 1, unit: 'hours', citation: 'a life comes before a loan', confidence: 'POLICY' },
  ],
  complaint: [
    {
      from: always,
      amount: 15,
      unit: 'days',
      citation: '银行业保险业消费投诉处理管理办法 (银保监会令2020年第3号): 15 日内作出处理决定',
      confidence: 'B-hi',
    },
  ],
  dispute: [
    {
      from: always,
      amount: 10,
      unit: 'workdays',
      citation: 'shorter than the 30 days of 12 CFR 1006.34(b)(5) for a dispute; the sum is ours to prove',
      confidence: 'POLICY',
    },
  ],
  'wrong-person': [
    {
      from: always,
      amount: 5,
      unit: 'workdays',
      citation: '个人信息保护法 第50条: a convenient way to answer requests; the span is ours',
      confidence: 'POLICY',
    },
  ],
  legal: [
    {
      from: always,
      amount: 2,
      unit: 'workdays',
      citation: 'a lawyer is answered soon',
      confidence: 'POLICY',
    },
  ],
  hardship: [
    {
      from: always,
      amount: 5,
      unit: 'workdays',
      citation: 'whoever asks for help hears soon',
      confidence: 'POLICY',
    },
  ],
  question: [
    {
      from: always,
      amount: 2,
      unit: 'workdays',
      citation: 'a question is answered soon',
      confidence: 'POLICY',
    },
  ],
};

/** The span in force on a date: the latest that has begun, or the earliest. */
export function spanOn(kind: CaseKind, date: LocalDate): CaseSpan {
  const spans = caseSpans[kind].toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const [first] = spans;
  const begun = spans.findLast((span) => span.from <= date) ?? first;
  if (begun === undefined) throw new RangeError(`no span is written for a case of kind ${kind}`);
  return begun;
}

/** The end of the lender's working day: an answer promised for a day must come before it. */
const END_OF_DAY_MINUTES = 18 * 60;

/** When the borrower must have our answer. Workdays are counted by the lender's calendar. */
export function dueAtOf(kind: CaseKind, openedAt: Instant, zone: Zone, isWorkday: Workdays): Instant {
  const opened = localDateAt(openedAt, zone);
  const { amount, unit } = spanOn(kind, opened);
  if (unit === 'hours') return plusMs(openedAt, amount * HOUR_MS);
  const date = unit === 'days' ? plusDays(opened, amount) : plusWorkdays(opened, amount, isWorkday);
  return instantAtLocal(date, END_OF_DAY_MINUTES, zone);
}

/** The longest a complaint may take, counted from its first day, when the borrower is told why it takes longer. */
const EXTENDED_COMPLAINT: Omit<CaseSpan, 'unit'> = {
  from: always,
  amount: 30,
  citation:
    '银行业保险业消费投诉处理管理办法 (银保监会令2020年第3号): 情况复杂的可延长至30日, 并告知投诉人理由',
  confidence: 'B-med',
};

/** When the borrower must have our answer once the span was extended; undefined for kinds that know no longer one. */
export const extendedDueAtOf = (kind: CaseKind, openedAt: Instant, zone: Zone): Instant | undefined =>
  kind === 'complaint'
    ? instantAtLocal(
        plusDays(localDateAt(openedAt, zone), EXTENDED_COMPLAINT.amount),
        END_OF_DAY_MINUTES,
        zone,
      )
    : undefined;

/** An announced payment, or one that the borrower says they made, may take the ledger so long to list. */
export const WATCH_WORKDAYS = 2;

/** Until when the ledger may stay silent about a payment before a person has to look. */
export const watchUntilOf = (from: Instant, zone: Zone, isWorkday: Workdays): Instant =>
  instantAtLocal(plusWorkdays(localDateAt(from, zone), WATCH_WORKDAYS, isWorkday), END_OF_DAY_MINUTES, zone);

/** A reminder comes a day before the deadline, or half-way where the span is shorter than two days. */
export const remindAtOf = (openedAt: Instant, dueAt: Instant): Instant =>
  plusMs(dueAt, -Math.min(DAY_MS, Math.floor((dueAt - openedAt) / 2)));
