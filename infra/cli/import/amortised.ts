import { daysBetween, parseLocalDate, plusDays, plusMonths, type LocalDate } from '../../../shared/time.ts';
import type { Problem } from './problem.ts';
import { hashChoice } from './values.ts';

/** Sums in minor units, the rate in percent a year. */
export interface AmortisedLoan {
  readonly principalMinor: number;
  readonly yearlyRatePercent: number;
  readonly months: number;
  readonly instalmentMinor: number;
  readonly firstDue: LocalDate;
  readonly paid: Paid;
}

/** How far a loan is repaid, as its ledger says it. */
export type Paid =
  | { readonly by: 'count'; readonly instalments: number }
  | {
      readonly by: 'principal';
      readonly minor: number;
      /** What is short by less than this counts as paid, what is over by less as rounding. */
      readonly toleranceMinor: number;
    };

export interface OpenInstalment {
  readonly n: number;
  readonly unpaidMinor: number;
}

/** The longest a loan runs: forty years. */
export const MONTHS_MAX = 480;

/**
 * Which instalments of equal monthly sums are open.
 *
 * Each month interest on what is left, to the cent, is taken first and the rest of the instalment repays
 * principal; the last one repays what is left. By principal, paid are the instalments whose principal, added
 * up, is covered within the tolerance; what was paid of the next one's principal makes it smaller, because
 * money that reaches the principal has settled its interest before. Answers [] when all is paid.
 */
export function openInstalments(loan: AmortisedLoan): readonly OpenInstalment[] {
  const { paid } = loan;
  let covered = paid.by === 'principal' ? paid.minor : 0;
  const open: OpenInstalment[] = [];
  for (const { n, principal, interest } of amortisation(loan)) {
    if (open.length > 0) {
      open.push({ n, unpaidMinor: principal + interest });
    } else if (paid.by === 'count') {
      if (n > paid.instalments) open.push({ n, unpaidMinor: principal + interest });
    } else if (principal <= covered + paid.toleranceMinor) {
      covered -= principal;
    } else {
      const isPartlyPaid = covered > paid.toleranceMinor;
      open.push({ n, unpaidMinor: isPartlyPaid ? principal - covered : principal + interest });
    }
  }
  return open;
}

interface Portion {
  readonly n: number;
  /** Minor units. */
  readonly principal: number;
  readonly interest: number;
}

function* amortisation(loan: AmortisedLoan): Generator<Portion> {
  let balance = loan.principalMinor;
  for (let n = 1; n <= loan.months && balance > 0; n += 1) {
    const interest = interestOn(balance, loan);
    const principal = n === loan.months ? balance : Math.min(balance, loan.instalmentMinor - interest);
    balance -= principal;
    yield { n, principal, interest };
  }
}

/** A month's interest, to the cent. */
const interestOn = (balanceMinor: number, { yearlyRatePercent }: AmortisedLoan): number =>
  Math.round((balanceMinor * yearlyRatePercent) / (12 * 100));

/** Why equal monthly sums cannot repay this loan; undefined when they do. */
export function refuseTerms(loan: AmortisedLoan): Problem | undefined {
  if (!Number.isInteger(loan.months) || loan.months < 1 || loan.months > MONTHS_MAX) {
    return {
      value: String(loan.months),
      problem: 'not a number of months',
      mend: `write 1 to ${MONTHS_MAX}`,
    };
  }
  if (loan.instalmentMinor <= interestOn(loan.principalMinor, loan)) {
    return {
      problem: 'the instalment does not cover the interest',
      mend: 'check rate, principal and instalment',
    };
  }
  if (loan.paid.by === 'principal' && loan.paid.minor > loan.principalMinor) {
    return { problem: 'more principal is paid than was lent', mend: 'check paid principal and principal' };
  }
  return undefined;
}

/** Days from the book's date to the first unpaid due date; negative = late, without `to` no end. */
export interface DueWindow {
  readonly from: number;
  readonly to?: number | undefined;
}

/** No month is longer. */
const DAYS_OF_MONTH = Array.from({ length: 31 }, (_, index) => index + 1);

/**
 * The day of the month on which a loan falls due, where the ledger does not say it: chosen by hash among the
 * days that agree with its status at the book's date. undefined when none does: then status and payments
 * contradict each other.
 */
export function chooseDueDay(
  key: string,
  firstUnpaidMonth: LocalDate,
  window: DueWindow,
  bookDate: LocalDate,
): number | undefined {
  const toFirst = daysBetween(bookDate, firstOfMonth(firstUnpaidMonth));
  const lastDay = lengthOfMonth(firstUnpaidMonth);
  const fitting = DAYS_OF_MONTH.filter((day) => {
    const days = toFirst + Math.min(day, lastDay) - 1;
    return days >= window.from && (window.to === undefined || days <= window.to);
  });
  return hashChoice(key, fitting);
}

/** That day of the month, or the month's last when it is shorter. */
export const dueDateIn = (month: LocalDate, day: number): LocalDate =>
  plusDays(firstOfMonth(month), Math.min(day, lengthOfMonth(month)) - 1);

const firstOfMonth = (month: LocalDate): LocalDate => parseLocalDate(`${month.slice(0, 7)}-01`);

const lengthOfMonth = (month: LocalDate): number => {
  const first = firstOfMonth(month);
  return daysBetween(first, plusMonths(first, 1));
};
