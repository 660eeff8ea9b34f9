import { noticeIdOf, type NoticeId } from '../model/ids.ts';
import { progressKeyOf, type Instalment, type Loan } from '../model/loan.ts';
import { earliest, type Instant, type Zone } from '../time.ts';
import type { Ladder } from './ladder.ts';
import { postponed } from './promise.ts';
import { scheduleOf } from './schedule.ts';
import { stepTimes, type StepTimes } from './steps.ts';

/** One step of one instalment of this loan, and the notice it is. */
export interface LiveStep {
  readonly instalment: Instalment;
  readonly times: StepTimes;
  readonly noticeId: NoticeId;
}

/** What goes in one message: the step that leads, and the overdue ones it tells as well. */
export interface StepGroup {
  readonly lead: LiveStep;
  readonly merged: readonly LiveStep[];
}

export interface LoanPlan {
  /** Steps that are live now and not settled, by due date, then number, then step. */
  readonly groups: readonly StepGroup[];
  /** Steps that ended unsettled: each gets its row, `expired`. In the same order. */
  readonly passed: readonly LiveStep[];
  /** When the next step opens, if all that lives now is settled now; undefined when none is left. */
  readonly nextAt: Instant | undefined;
}

export interface PlanQuestion {
  readonly ladder: Ladder;
  readonly loan: Loan;
  /** Every zone the person may be in; at least one (a stand-in where none is known). */
  readonly zones: readonly Zone[];
  readonly now: Instant;
  /** Notices whose row is stored and still open: even of a paid instalment they must come to an end. */
  readonly open?: Pick<ReadonlySet<NoticeId>, 'has'>;
}

/**
 * What of one loan is due at `now`, by its schedule or the plan that was agreed instead, its payments and its
 * promises. Pure: the same loan at the same moment gives the same plan, whenever and
 * however often it was asked before. Steps up to an instalment's progress are settled. A paid instalment has
 * only the step that lives now, so that its refusal is on record, and what is still open; nothing is to come.
 */
export function planLoan(question: PlanQuestion): LoanPlan {
  const { loan, now, open } = question;
  const live: LiveStep[] = [];
  const passed: LiveStep[] = [];
  let nextAt: Instant | undefined;
  for (const instalment of inOrder(scheduleOf(loan))) {
    const isPaid = instalment.unpaidMinor === 0;
    for (const times of unsettledTimes(question, instalment)) {
      const step = liveStep(loan, instalment, times);
      if (times.closesAt <= now) {
        if (!isPaid || open?.has(step.noticeId) === true) passed.push(step);
      } else if (times.opensAt <= now) {
        live.push(step);
      } else if (!isPaid) {
        // A step that a promise outlives never begins: its end is the next thing to see to.
        nextAt = earliest(nextAt ?? times.opensAt, times.opensAt, times.closesAt);
      }
    }
  }
  return { groups: groupsOf(live), passed, nextAt };
}

/** The steps of an instalment that are not settled, moved behind what the borrower has promised. */
function unsettledTimes(
  { ladder, loan: { head }, zones }: PlanQuestion,
  instalment: Instalment,
): readonly StepTimes[] {
  const key = progressKeyOf(instalment);
  const settled = head.progress[key] ?? -1;
  // Nothing waits for a promise once nothing is owed: a row that stands for a step behind it must still end.
  const isOwing = head.status === 'open' && instalment.unpaidMinor > 0;
  const promised = isOwing ? head.promises?.[key] : undefined;
  const times = stepTimes(ladder, instalment.dueDate, zones).filter(({ index }) => index > settled);
  return promised === undefined ? times : times.map((one) => postponed(one, promised, zones));
}

const inOrder = (instalments: readonly Instalment[]): readonly Instalment[] =>
  instalments.toSorted((a, b) => (a.dueDate === b.dueDate ? a.n - b.n : a.dueDate < b.dueDate ? -1 : 1));

const liveStep = ({ head }: Loan, instalment: Instalment, times: StepTimes): LiveStep => ({
  instalment,
  times,
  noticeId: noticeIdOf({
    loanId: head.loanId,
    n: instalment.n,
    scheduleVersion: instalment.scheduleVersion,
    step: times.step,
  }),
});

const isOwed = ({ times, instalment }: LiveStep): boolean =>
  times.phase === 'after' && instalment.unpaidMinor > 0;

/** All that is overdue and unpaid is told once, by the instalment that fell due first; all else stands alone. */
function groupsOf(live: readonly LiveStep[]): readonly StepGroup[] {
  const owed = live.filter(isOwed);
  const [lead] = owed;
  return live
    .filter((step) => step === lead || !isOwed(step))
    .map((step) => ({ lead: step, merged: step === lead ? owed.slice(1) : [] }));
}
