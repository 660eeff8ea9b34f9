import { planProblems, type WantedPlan } from '../../shared/case/plan.ts';
import { Fault } from '../../shared/fault.ts';
import { commitRows, readNotices, unseenNotStored } from '../../shared/claim/rows.ts';
import { ladderNamed } from '../../shared/ladder/ladder.ts';
import { scheduleOf } from '../../shared/ladder/schedule.ts';
import { noticeIdOf, type CaseId } from '../../shared/model/ids.ts';
import type { AgreedPlan, Loan, LoanHead } from '../../shared/model/loan.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Records } from '../../shared/ports/records.ts';
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
  const rows = await rowsReplaced(records, loan, plan, { now, reason: 'plan-agreed' });
  const number = (head.plan?.number ?? 0) + 1;
  return { head: { ...head, plan: { number, agreedAt: now, caseId, ...termsOf(plan, loan) } }, rows };
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

/**
 * Unseen rows that the one write takes: it has the case, whomever it concerns and their loans to hold as well. Of a
 * loan that is not open, or while nothing is sent, nobody writes the rest, so it is never waited for.
 */
const UNSEEN_IN_COMMIT_MAX = 20;

/**
 * Of the rows of a schedule that is about to be replaced, writes what the one write does not hold: steps that ended
 * unseen, which is true whatever follows, and again when asked again. Output: the rows that are left for the write;
 * `conflict` when somebody else was first with one.
 */
export async function surplusFirst(
  records: Records,
  rows: readonly Notice[],
): Promise<readonly Notice[] | 'conflict'> {
  const surplus = rows.filter(({ rev }) => rev === 0).slice(UNSEEN_IN_COMMIT_MAX);
  if ((await commitRows(records, surplus)) === 'conflict') return 'conflict';
  return rows.filter((row) => !surplus.includes(row));
}

/**
 * The rows of the instalments named, by the schedule that stands now, as they are when that ends: what waits comes
 * to its end, and a step that had ended unseen gets its row, for nobody would look at either again. They may be more
 * than one write holds: `surplusFirst`. Throws Fault('conflict') while a message is on its way: that is over within
 * minutes.
 */
export async function rowsReplaced(
  records: Records,
  loan: Loan,
  plan: Pick<WantedPlan, 'instalments'>,
  { now, reason }: { readonly now: Instant; readonly reason: string },
): Promise<readonly Notice[]> {
  const { loanId } = loan.head;
  const ladder = ladderNamed(loan.head.ladder);
  const replaced = scheduleOf(loan).filter(({ n }) => plan.instalments.some((one) => one.n === n));
  const ids = replaced.flatMap(({ n, scheduleVersion }) =>
    (ladder?.steps ?? []).map(({ step }) => noticeIdOf({ loanId, n, scheduleVersion, step })),
  );
  const stored = await readNotices(records, ids);
  if (stored.some(({ state }) => state === 'claimed')) {
    throw new Fault('conflict', `loan ${loanId}: a message is on its way; try again in some minutes`);
  }
  const unseen = await unseenNotStored(records, loan, replaced, now);
  const ended = stored
    .filter(({ state }) => state === 'waiting')
    .map((row): Notice => ({ ...row, state: 'expired', since: now, reason }));
  return [...ended, ...unseen];
}
