import { INSTALMENTS_AHEAD } from '../../../shared/model/loan.ts';
import {
  localDateAt,
  parseInstant,
  parseLocalDate,
  parseZone,
  plusMonths,
  type LocalDate,
} from '../../../shared/time.ts';
import {
  chooseDueDay,
  dueDateIn,
  openInstalments,
  refuseTerms,
  type AmortisedLoan,
  type OpenInstalment,
} from './amortised.ts';
import { derivation, type Row, type Surroundings } from './derive.ts';
import type { Instalments, RawInstalment } from './instalments.ts';
import type { AmortisedSchedule } from './mapping.ts';
import { isProblem, type Derived, type Problem } from './problem.ts';
import { realDate } from './values.ts';

export interface BookSurroundings extends Surroundings {
  /** The moment the file's contents speak of (the mapping's `asOf`); a later delivery of it moves no due day. */
  readonly bookAsOf: string;
}

/**
 * Each row is a loan of equal monthly instalments; only a loan that the ledger calls open has any. Answers those
 * that are due at the delivery and the next ones; the ledger keeps of them what it needs.
 */
export function amortisedRow(schedule: AmortisedSchedule, around: BookSurroundings): Instalments {
  const read = termsReader(schedule, around);
  const zone = parseZone(around.zone);
  const bookDate = localDateAt(parseInstant(around.bookAsOf), zone);
  const deliveryDate = localDateAt(parseInstant(around.asOf), zone);
  const dueDay = dueDayReader(schedule.dueDay, around, bookDate);
  return ([row, ...others], open) => {
    if (row === undefined || !open) return [];
    const [second] = others;
    if (second !== undefined) return [{ line: second.line, ...twice }];
    const terms = read(row);
    if (isProblem(terms)) return [{ line: row.line, ...terms }];
    const instalments = openInstalments(terms);
    const [first] = instalments;
    // All principal is paid and the status lags behind: an open loan with nothing to remind of.
    if (first === undefined) return [];
    const day = dueDay(row, plusMonths(terms.firstMonth, first.n - 1));
    if (isProblem(day)) return [{ line: row.line, ...day }];
    const plan = { firstMonth: terms.firstMonth, day, currency: schedule.currency };
    return upTo(deliveryDate, instalments, plan);
  };
}

const twice: Problem = {
  problem: 'the loan stands in two rows',
  mend: 'keep one, or map the file with `rows: instalment`',
};

/** One more than the ledger keeps, because its day may be another one than the file's. */
const AHEAD_LISTED = INSTALMENTS_AHEAD + 1;

interface Plan {
  readonly firstMonth: LocalDate;
  readonly day: number;
  readonly currency: AmortisedSchedule['currency'];
}

function upTo(
  date: LocalDate,
  instalments: readonly OpenInstalment[],
  { firstMonth, day, currency }: Plan,
): readonly RawInstalment[] {
  const listed: RawInstalment[] = [];
  let ahead = 0;
  for (const { n, unpaidMinor } of instalments) {
    const dueDate = dueDateIn(plusMonths(firstMonth, n - 1), day);
    if (dueDate > date) ahead += 1;
    if (ahead > AHEAD_LISTED) break;
    // Such a ledger does not say what late charges are owed; unknown is not none.
    listed.push({ n, dueDate, currency, unpaidMinor, lateChargeMinor: 'unknown' });
  }
  return listed;
}

function termsReader(
  schedule: AmortisedSchedule,
  around: Surroundings,
): (row: Row) => AmortisedLoan | Problem {
  const principal = derivation(schedule.principal, around);
  const rate = derivation(schedule.yearlyRatePercent, around);
  const months = derivation(schedule.months, around);
  const instalment = derivation(schedule.instalment, around);
  const firstMonth = derivation(schedule.firstMonth, around);
  const paidPrincipal = derivation(schedule.paidPrincipal, around);
  return (row) => {
    const principalMinor = numberOf('principal', principal(row));
    const yearlyRatePercent = numberOf('yearlyRatePercent', rate(row));
    const term = numberOf('months', months(row));
    const instalmentMinor = numberOf('instalment', instalment(row));
    const date = monthOf(firstMonth(row));
    const paidPrincipalMinor = numberOf('paidPrincipal', paidPrincipal(row));
    if (isProblem(principalMinor)) return principalMinor;
    if (isProblem(yearlyRatePercent)) return yearlyRatePercent;
    if (isProblem(term)) return term;
    if (isProblem(instalmentMinor)) return instalmentMinor;
    if (isProblem(date)) return date;
    if (isProblem(paidPrincipalMinor)) return paidPrincipalMinor;
    const toleranceMinor = (instalmentMinor * schedule.tolerancePercent) / 100;
    const loan: AmortisedLoan = {
      principalMinor,
      yearlyRatePercent,
      months: term,
      instalmentMinor,
      firstMonth: date,
      paidPrincipalMinor,
      toleranceMinor,
    };
    return refuseTerms(loan) ?? loan;
  };
}

function numberOf(field: string, derived: Derived): number | Problem {
  if (isProblem(derived)) return derived;
  if (/^\d{1,15}(\.\d{1,6})?$/.test(derived)) return Number(derived);
  return {
    value: derived,
    problem: `schedule.${field}: not a number`,
    mend: 'write digits; sums go through `amount`',
  };
}

function monthOf(derived: Derived): LocalDate | Problem {
  if (isProblem(derived)) return derived;
  const date = realDate(derived);
  if (date !== undefined) return parseLocalDate(`${date.slice(0, 7)}-01`);
  return { value: derived, problem: 'schedule.firstMonth: not a date', mend: 'derive it with `date`' };
}

function dueDayReader(
  { key, status, windows }: AmortisedSchedule['dueDay'],
  around: Surroundings,
  bookDate: LocalDate,
): (row: Row, firstUnpaidMonth: LocalDate) => number | Problem {
  const keyOf = derivation(key, around);
  const statusOf = derivation(status, around);
  return (row, firstUnpaidMonth) => {
    const [text, word] = [keyOf(row), statusOf(row)];
    if (isProblem(text)) return text;
    if (isProblem(word)) return word;
    const window = windows[word];
    if (window === undefined) {
      const known = Object.keys(windows).join(', ');
      return {
        value: word,
        problem: 'no due-day window for this status',
        mend: `use one of: ${known}; or add it`,
      };
    }
    const day = chooseDueDay(text, firstUnpaidMonth, window, bookDate);
    return (
      day ?? {
        value: word,
        problem: `by its payments the first unpaid instalment falls due in ${firstUnpaidMonth.slice(0, 7)}, by its status it cannot`,
        mend: 'check status and paid principal against each other',
      }
    );
  };
}
