import { planInForce, scheduleOf } from '../ladder/schedule.ts';
import type { Case } from '../model/case.ts';
import type { Currency, Loan } from '../model/loan.ts';
import type { Person } from '../model/party.ts';
import type { Records } from '../ports/records.ts';
import type { AnswerSlots, SumByDate, UnpaidFigures } from '../text/slots.ts';

/** More than one message could speak of. */
const LOANS_MAX = 10;

/** The loans that a message about a case may speak of: the case's own first, then the others of its person. */
export async function loansAbout(
  records: Records,
  about: Pick<Case, 'loanId'> | undefined,
  person: Person | undefined,
): Promise<readonly Loan[]> {
  const own = about?.loanId === undefined ? [] : [about.loanId];
  const ids = [...new Set([...own, ...(person?.loanIds ?? [])])].slice(0, LOANS_MAX);
  const loans = await Promise.all(ids.map((loanId) => records.loan(loanId)));
  return loans.filter((loan) => loan !== undefined);
}

/** What such a message may say of them: the plan that was agreed in this case, and what is unpaid by which date. */
export const loanSlots = (
  loans: readonly Loan[],
  about: Pick<Case, 'caseId'> | undefined,
): Pick<AnswerSlots, 'plan' | 'unpaid'> => ({
  plan: loans.flatMap((loan) => planOf(loan, about)).at(0),
  unpaid: loans.flatMap(unpaidOf),
});

function planOf(
  { head, instalments }: Loan,
  about: Pick<Case, 'caseId'> | undefined,
): readonly (readonly SumByDate[])[] {
  const plan = planInForce(head);
  const currency: Currency | undefined = instalments[0]?.currency;
  if (plan === undefined || currency === undefined || plan.caseId !== about?.caseId) return [];
  return [
    plan.instalments.map(({ dueDate, unpaidMinor }) => ({ dueDate, minorUnits: unpaidMinor, currency })),
  ];
}

const unpaidOf = (loan: Loan): readonly UnpaidFigures[] =>
  loan.head.status === 'open'
    ? scheduleOf(loan)
        .filter(({ unpaidMinor }) => unpaidMinor > 0)
        .map(({ dueDate, unpaidMinor, currency }) => ({
          contractNumber: loan.head.contractNumber,
          dueDate,
          minorUnits: unpaidMinor,
          currency,
        }))
    : [];
