import { planProblems, type WantedPlan } from '../../shared/case/plan.ts';
import { Fault } from '../../shared/fault.ts';
import { ladderNamed } from '../../shared/ladder/ladder.ts';
import { scheduleOf } from '../../shared/ladder/schedule.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { noticeIdOf } from '../../shared/model/ids.ts';
import type { AgreedPlan, Loan, LoanHead } from '../../shared/model/loan.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { KEYS_MAX, type Records } from '../../shared/ports/records.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';

export interface Agreed {
  /** The head with the plan, as read before. */
  readonly head: LoanHead;
  /** Rows of the schedule that the plan replaces, brought to their end: nobody would look at them again. */
  readonly rows: readonly Notice[];
}

/**
 * Makes a plan the schedule of its loan. Output: what to write, together with the case; `conflict` when the
 * loan changed while it was read. Throws Fault('invalid_input') that names every field that does not fit,
 * Fault('conflict') while a message of the old schedule is on its way: it ends within minutes.
 */
export async function agreePlan(
  records: Records,
  plan: WantedPlan,
  around: {
    readonly head: LoanHead | undefined;
    readonly caseId: CaseId;
    readonly now: Instant;
    readonly today: LocalDate;
  },
): Promise<Agreed | 'conflict'> {
  const { head, caseId, now, today } = around;
  if (head === undefined) {
    throw new Fault('invalid_input', `plan.loan: ${plan.loanId} is no loan of this case`);
  }
  const loan = await records.loan(plan.loanId);
  if (loan?.head.rev !== head.rev) return 'conflict';
  const problems = planProblems(plan, loan, today);
  if (problems.length > 0) throw new Fault('invalid_input', problems.join('\n'));
  const replaced = await rowsReplaced(records, loan, plan);
  refuseOnItsWay(loan, replaced);
  const number = (head.plan?.number ?? 0) + 1;
  return {
    head: { ...head, plan: { number, agreedAt: now, caseId, ...termsOf(plan, loan) } },
    rows: replaced.map((row) => ({ ...row, state: 'expired', since: now, reason: 'plan-agreed' })),
  };
}

/** Dates in their order, and how the ledger stands on each instalment that is named. */
function termsOf({ instalments }: WantedPlan, loan: Loan): Pick<AgreedPlan, 'instalments' | 'ledgerThen'> {
  return {
    instalments: instalments.toSorted((one, other) => (one.dueDate < other.dueDate ? -1 : 1)),
    ledgerThen: loan.instalments
      .filter(({ n }) => instalments.some((one) => one.n === n))
      .map(({ n, scheduleVersion, unpaidMinor }) => ({ n, scheduleVersion, unpaidMinor })),
  };
}

/** Waiting or on its way: every step of the instalments named, as they are scheduled now. */
export async function rowsReplaced(
  records: Records,
  loan: Loan,
  plan: Pick<WantedPlan, 'instalments'>,
): Promise<readonly Notice[]> {
  const { loanId, ladder } = loan.head;
  const steps = ladderNamed(ladder)?.steps ?? [];
  const ids = scheduleOf(loan)
    .filter(({ n }) => plan.instalments.some((one) => one.n === n))
    .flatMap(({ n, scheduleVersion }) =>
      steps.map(({ step }) => noticeIdOf({ loanId, n, scheduleVersion, step })),
    );
  const rows: Notice[] = [];
  for (let from = 0; from < ids.length; from += KEYS_MAX) {
    const keys = ids.slice(from, from + KEYS_MAX).map((noticeId) => ({ kind: 'notice', noticeId }) as const);
    rows.push(...(await records.get(keys)).notices);
  }
  return rows.filter(({ state }) => state === 'waiting' || state === 'claimed');
}

/** Throws Fault('conflict') while a message of the schedule that ends is on its way: that is over within minutes. */
export function refuseOnItsWay({ head }: Loan, rows: readonly Notice[]): void {
  if (rows.some(({ state }) => state === 'claimed')) {
    throw new Fault('conflict', `loan ${head.loanId}: a message is on its way; try again in some minutes`);
  }
}
