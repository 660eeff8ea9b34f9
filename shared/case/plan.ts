import { scheduleOf } from '../ladder/schedule.ts';
import { PLAN_INSTALMENTS_MAX, type AgreedPlan, type Instalment, type Loan } from '../model/loan.ts';
import type { LoanId } from '../model/ids.ts';
import { plusDays, type LocalDate } from '../time.ts';

/** What staff and borrower have agreed: by when which instalment of which loan is paid, and how much of it. */
export interface WantedPlan {
  readonly loanId: LoanId;
  readonly instalments: AgreedPlan['instalments'];
}

/** A date beyond it is a slip of the pen. */
const PLAN_DAYS_MAX = 1096;

/**
 * What is wrong with a plan, a sentence each, beginning with the field; empty when it can be the schedule of
 * that loan. `today` is the lender's.
 */
export function planProblems(plan: WantedPlan, loan: Loan, today: LocalDate): readonly string[] {
  const { instalments } = plan;
  if (loan.head.status !== 'open') return [`plan.loan: loan ${plan.loanId} is ${loan.head.status}`];
  if (instalments.length === 0) return ['plan.instalments: name at least one'];
  if (instalments.length > PLAN_INSTALMENTS_MAX) {
    return [`plan.instalments: at most ${PLAN_INSTALMENTS_MAX} can be agreed`];
  }
  return [
    ...instalments.flatMap((one, index) =>
      instalmentProblems(one, {
        stored: loan.instalments.find(({ n }) => n === one.n),
        isRepeated: instalments.findIndex(({ n }) => n === one.n) < index,
        today,
      }).map((problem) => `plan.instalments[${index}].${problem}`),
    ),
    ...leftOut(plan, loan, today),
  ];
}

interface Around {
  readonly stored: Instalment | undefined;
  readonly isRepeated: boolean;
  readonly today: LocalDate;
}

function instalmentProblems(
  { n, dueDate, unpaidMinor }: WantedPlan['instalments'][number],
  { stored, isRepeated, today }: Around,
): readonly string[] {
  if (stored === undefined) return [`instalment: the ledger has no unpaid instalment ${n} of this loan`];
  if (isRepeated) return [`instalment: instalment ${n} is named twice`];
  if (stored.unpaidMinor === 0) return [`instalment: instalment ${n} is paid`];
  return [
    ...(dueDate > today ? [] : [`due: ${dueDate} is not after today, ${today}`]),
    ...(dueDate <= plusDays(today, PLAN_DAYS_MAX) ? [] : [`due: ${dueDate} is years away`]),
    ...(unpaidMinor >= 1 && unpaidMinor <= stored.unpaidMinor
      ? []
      : [`sum: ${decimal(unpaidMinor)} ${stored.currency}, where ${decimal(stored.unpaidMinor)} is unpaid`]),
  ];
}

/** Whoever has agreed on a plan must not be asked tomorrow for what the plan forgot. */
const leftOut = (plan: WantedPlan, loan: Loan, today: LocalDate): readonly string[] =>
  scheduleOf(loan)
    .filter(({ n, dueDate, unpaidMinor }) => {
      const isNamed = plan.instalments.some((one) => one.n === n);
      return !isNamed && unpaidMinor > 0 && dueDate <= today;
    })
    .map(
      ({ n, dueDate }) =>
        `plan.instalments: instalment ${n} was due on ${dueDate}, is unpaid, and the plan does not name it`,
    );

/** Minor units as people write sums: `120.50`. */
export const decimal = (minorUnits: number): string =>
  `${Math.floor(minorUnits / 100)}.${String(minorUnits % 100).padStart(2, '0')}`;
