import { planInForce } from '../ladder/schedule.ts';
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
        before: instalments.slice(0, index).filter(({ n }) => n === one.n),
        today,
      }).map((problem) => `plan.instalments[${index}].${problem}`),
    ),
    ...leftOut(plan, loan, today),
  ];
}

type Part = WantedPlan['instalments'][number];

interface Around {
  readonly stored: Instalment | undefined;
  /** Parts of the same instalment that stand before this one. */
  readonly before: readonly Part[];
  readonly today: LocalDate;
}

function instalmentProblems({ n, dueDate, unpaidMinor }: Part, around: Around): readonly string[] {
  const { stored, before, today } = around;
  if (stored === undefined) return [`instalment: the ledger has no unpaid instalment ${n} of this loan`];
  if (stored.unpaidMinor === 0) return [`instalment: instalment ${n} is paid`];
  const inAll = unpaidMinor + before.reduce((sum, part) => sum + part.unpaidMinor, 0);
  return [
    ...(before.some((part) => part.dueDate === dueDate)
      ? [`due: two parts of instalment ${n} are due on ${dueDate}`]
      : []),
    ...(dueDate > today ? [] : [`due: ${dueDate} is not after today, ${today}`]),
    ...(dueDate <= plusDays(today, PLAN_DAYS_MAX) ? [] : [`due: ${dueDate} is years away`]),
    ...(unpaidMinor >= 1 && inAll <= stored.unpaidMinor
      ? []
      : [
          `sum: ${decimal(inAll)} ${stored.currency}${before.length === 0 ? '' : ' in all'}, where ${decimal(stored.unpaidMinor)} is unpaid`,
        ]),
  ];
}

/**
 * Whoever has agreed on a plan must not be asked tomorrow for what the plan forgot; what an earlier plan had put
 * off would fall back to the ledger's date.
 */
function leftOut(plan: WantedPlan, { head, instalments }: Loan, today: LocalDate): readonly string[] {
  const putOff = planInForce(head)?.instalments ?? [];
  return instalments
    .filter(({ n, unpaidMinor }) => unpaidMinor > 0 && !plan.instalments.some((one) => one.n === n))
    .filter(({ n, dueDate }) => dueDate <= today || putOff.some((one) => one.n === n))
    .map(
      ({ n, dueDate }) =>
        `plan.instalments: instalment ${n} ${dueDate <= today ? `was due on ${dueDate}` : 'was put off by the plan before'}, is unpaid, and the plan does not name it`,
    );
}

/** Minor units as people write sums: `120.50`. */
export const decimal = (minorUnits: number): string =>
  `${Math.floor(minorUnits / 100)}.${String(minorUnits % 100).padStart(2, '0')}`;
