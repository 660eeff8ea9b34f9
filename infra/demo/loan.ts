import type { Flag } from '../../shared/model/standing.ts';
import type { Language } from '../../shared/model/value.ts';
import { daysBetween, parseLocalDate, plusDays, plusMonths, type LocalDate } from '../../shared/time.ts';
import { chance } from '../emulation/seeded.ts';
import {
  atQuantile,
  lateness,
  monthsPaidMax,
  principals,
  shareOf36Months,
  yearlyRatesPercent,
} from './figures.ts';

/** An invented loan of an invented person, as a lender's ledger would show it. */
export interface DemoLoan {
  readonly loanId: string;
  readonly personId: string;
  readonly number: string;
  /** `CA`, or `CN`. */
  readonly place: string;
  readonly language: Language;
  readonly consent: 'given' | 'revoked' | 'unknown';
  readonly consentOn: LocalDate;
  readonly verifiedOn: LocalDate;
  readonly held: boolean;
  /** What the lender knows of the borrower, and when they do not want to be reached; mostly nothing. */
  readonly flags: readonly Flag[];
  readonly quietTimes: readonly string[];
  readonly instalments: readonly DemoInstalment[];
}

export interface DemoInstalment {
  readonly n: number;
  readonly dueDate: LocalDate;
  readonly unpaidMinor: number;
  readonly lateChargeMinor: number;
}

export interface Terms {
  readonly seed: string;
  readonly loanId: string;
  readonly bookDate: LocalDate;
  /** Days from the book's date to the first unpaid due date; else it follows from the figures. */
  readonly firstDueInDays?: number | undefined;
}

/** A month's worth of due days, all alike. */
const DAYS_BETWEEN_INSTALMENTS = 30;
/** Instalments listed after the book's date. */
const AHEAD = 2;

/** Sums, terms and how late: all drawn from the figures, the same for the same seed and loan. */
export function instalmentsOf({ seed, loanId, bookDate, firstDueInDays }: Terms): readonly DemoInstalment[] {
  const draw = (what: string): number => chance(seed, loanId, what);
  const principalMinor = Math.round(atQuantile(principals, draw('principal')) / 50) * 50 * 100;
  const months = draw('term') < shareOf36Months ? 36 : 60;
  const instalment = monthlySum(principalMinor, atQuantile(yearlyRatesPercent, draw('rate')), months);
  const first = plusDays(bookDate, firstDueInDays ?? daysToFirstDue(draw('late'), draw('day')));
  const paid = 1 + Math.floor(draw('paid') * monthsPaidMax);
  const listed: DemoInstalment[] = [];
  let ahead = 0;
  for (let month = 0; ahead < AHEAD; month += 1) {
    const dueDate = plusMonths(first, month);
    if (dueDate > bookDate) ahead += 1;
    const daysLate = daysBetween(dueDate, bookDate);
    listed.push({
      n: paid + 1 + month,
      dueDate,
      unpaidMinor: instalment,
      lateChargeMinor: daysLate > LATE_CHARGE_AFTER_DAYS ? Math.round(instalment * LATE_CHARGE_SHARE) : 0,
    });
  }
  return listed;
}

/** The invented lender's terms: 5 % of an instalment that is more than 15 days late, once. */
const LATE_CHARGE_AFTER_DAYS = 15;
const LATE_CHARGE_SHARE = 0.05;

/** The equal monthly sum that repays a loan with interest, minor units. */
function monthlySum(principalMinor: number, yearlyRatePercent: number, months: number): number {
  const monthly = yearlyRatePercent / (12 * 100);
  return Math.round((principalMinor * monthly) / (1 - (1 + monthly) ** -months));
}

/** Negative = so many days late. Loans that are not late fall due on any day of the coming month. */
function daysToFirstDue(late: number, day: number): number {
  let below = 0;
  for (const { share, daysLate } of lateness) {
    below += share;
    if (late < below) return -(daysLate.from + Math.floor(day * (daysLate.to - daysLate.from + 1)));
  }
  return Math.floor(day * DAYS_BETWEEN_INSTALMENTS);
}

/** Written on the contract, and the number checked, some time before the book. */
export const datesBefore = (bookDate: LocalDate): Pick<DemoLoan, 'consentOn' | 'verifiedOn'> => ({
  consentOn: plusMonths(parseLocalDate(`${bookDate.slice(0, 7)}-01`), -(monthsPaidMax + 2)),
  verifiedOn: plusDays(bookDate, -1),
});
