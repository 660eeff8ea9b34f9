import { Fault } from '../../../shared/fault.ts';
import { INSTALMENTS_AHEAD } from '../../../shared/model/loan.ts';
import { localDateAt, parseInstant, parseZone, plusMonths, type LocalDate } from '../../../shared/time.ts';
import {
  chooseDueDay,
  dueDateIn,
  openInstalments,
  refuseTerms,
  type AmortisedLoan,
  type OpenInstalment,
  type Paid,
} from './amortised.ts';
import { derivation, type Row, type Surroundings } from './derive.ts';
import type { Expression } from './expression.ts';
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
  const dueDay = dayReader(schedule.dueDay, around, bookDate);
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
    const day = dueDay(row, terms.firstDue, plusMonths(terms.firstDue, first.n - 1));
    if (isProblem(day)) return [{ line: row.line, ...day }];
    const plan = { firstDue: terms.firstDue, day, currency: schedule.currency };
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
  readonly firstDue: LocalDate;
  readonly day: number;
  readonly currency: AmortisedSchedule['currency'];
}

function upTo(
  date: LocalDate,
  instalments: readonly OpenInstalment[],
  { firstDue, day, currency }: Plan,
): readonly RawInstalment[] {
  const listed: RawInstalment[] = [];
  let ahead = 0;
  for (const { n, unpaidMinor } of instalments) {
    const dueDate = dueDateIn(plusMonths(firstDue, n - 1), day);
    if (dueDate > date) ahead += 1;
    if (ahead > AHEAD_LISTED) break;
    // Such a ledger does not say what late charges are owed; unknown is not none.
    listed.push({ n, dueDate, currency, unpaidMinor, lateChargeMinor: 'unknown' });
  }
  return listed;
}

/** Reads the terms of one row, or says which of them is none. */
function termsReader(
  schedule: AmortisedSchedule,
  around: Surroundings,
): (row: Row) => AmortisedLoan | Problem {
  const principal = numberReader('principal', schedule.principal, around);
  const rate = numberReader('yearlyRatePercent', schedule.yearlyRatePercent, around);
  const months = numberReader('months', schedule.months, around);
  const instalment = numberReader('instalment', schedule.instalment, around);
  const firstDue = derivation(schedule.firstDue, around);
  const paid = paidReader(schedule, around);
  return (row) => {
    const principalMinor = principal(row);
    if (isProblem(principalMinor)) return principalMinor;
    const yearlyRatePercent = rate(row);
    if (isProblem(yearlyRatePercent)) return yearlyRatePercent;
    const term = months(row);
    if (isProblem(term)) return term;
    const instalmentMinor = instalment(row);
    if (isProblem(instalmentMinor)) return instalmentMinor;
    const date = dateOf(firstDue(row));
    if (isProblem(date)) return date;
    const sofar = paid(row, instalmentMinor);
    if (isProblem(sofar)) return sofar;
    const loan = {
      principalMinor,
      yearlyRatePercent,
      months: term,
      instalmentMinor,
      firstDue: date,
      paid: sofar,
    };
    return refuseTerms(loan) ?? loan;
  };
}

type PaidReader = (row: Row, instalmentMinor: number) => Paid | Problem;

function paidReader(schedule: AmortisedSchedule, around: Surroundings): PaidReader {
  const { paidInstalments, paidPrincipal, tolerancePercent } = schedule;
  if (paidInstalments !== undefined) {
    const count = numberReader('paidInstalments', paidInstalments, around);
    return (row) => {
      const instalments = count(row);
      return isProblem(instalments) ? instalments : { by: 'count', instalments };
    };
  }
  if (paidPrincipal === undefined) throw new Fault('defect', 'a schedule that does not say what is paid');
  const sum = numberReader('paidPrincipal', paidPrincipal, around);
  return (row, instalmentMinor) => {
    const minor = sum(row);
    if (isProblem(minor)) return minor;
    return { by: 'principal', minor, toleranceMinor: (instalmentMinor * tolerancePercent) / 100 };
  };
}

function numberReader(
  field: string,
  expression: Expression,
  around: Surroundings,
): (row: Row) => number | Problem {
  const derive = derivation(expression, around);
  return (row) => {
    const derived = derive(row);
    if (isProblem(derived)) return derived;
    if (/^\d{1,15}(\.\d{1,6})?$/.test(derived)) return Number(derived);
    return {
      value: derived,
      problem: `schedule.${field}: not a number`,
      mend: 'write digits; sums go through `amount`',
    };
  };
}

function dateOf(derived: Derived): LocalDate | Problem {
  if (isProblem(derived)) return derived;
  return (
    realDate(derived) ?? {
      value: derived,
      problem: 'schedule.firstDue: not a date',
      mend: 'derive it with `date`',
    }
  );
}

/** The due day of one row, given the month of its first unpaid instalment. */
type DayReader = (row: Row, firstDue: LocalDate, firstUnpaidMonth: LocalDate) => number | Problem;

function dayReader(rule: AmortisedSchedule['dueDay'], around: Surroundings, bookDate: LocalDate): DayReader {
  if (rule === undefined) return (_row, firstDue) => Number(firstDue.slice('YYYY-MM-'.length));
  if ('day' in rule) {
    const day = numberReader('dueDay', rule.day, around);
    return (row) => {
      const number = day(row);
      if (isProblem(number) || (Number.isInteger(number) && number >= 1 && number <= 31)) return number;
      return { value: String(number), problem: 'schedule.dueDay: not a day', mend: 'write 1 to 31' };
    };
  }
  const { windows } = rule;
  const [keyOf, statusOf] = [derivation(rule.key, around), derivation(rule.status, around)];
  return (row, _firstDue, firstUnpaidMonth) => {
    const [key, status] = [keyOf(row), statusOf(row)];
    if (isProblem(key)) return key;
    if (isProblem(status)) return status;
    const window = windows[status];
    if (window === undefined) return unknownStatus(status, Object.keys(windows));
    return chooseDueDay(key, firstUnpaidMonth, window, bookDate) ?? contradiction(status, firstUnpaidMonth);
  };
}

const unknownStatus = (value: string, known: readonly string[]): Problem => ({
  value,
  problem: 'no due-day window for this status',
  mend: `use one of: ${known.join(', ')}; or add it to the mapping`,
});

const contradiction = (value: string, month: LocalDate): Problem => ({
  value,
  problem: `by its payments the first unpaid instalment falls due in ${month.slice(0, 7)}, by its status it cannot`,
  mend: 'check status and payments against each other',
});
