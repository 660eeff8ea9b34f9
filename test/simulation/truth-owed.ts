import { MINUTE_MS } from '../../shared/time.ts';
import { ladderDays, stepLife, stepName } from './calendar.ts';
import type { LoanTruth } from './truth.ts';
import { scheduled } from './truth-cases.ts';
import type { WorldLoan } from './world.ts';

/** From when to when, by the commits; still so at the end: until Infinity. */
interface Stretch {
  readonly from: number;
  until: number;
}

/** One schedule of one instalment, and when it was asked for by it. */
export interface OwedSchedule {
  readonly n: number;
  readonly version: number;
  readonly dueDay: number;
  readonly owed: Stretch[];
}

/** After every commit about a loan: by which schedules it is owed now, and whether it is open. */
export function learnOwed(loan: LoanTruth, now: number): void {
  const owedNow = new Set<string>();
  for (const n of loan.instalments.keys()) {
    const one = scheduled(loan, n);
    if (one === undefined || one.unpaidMinor === 0) continue;
    const key = `${n}.${one.version}`;
    owedNow.add(key);
    const { version, dueDay } = one;
    const known = loan.schedules.get(key) ?? { n, version, dueDay, owed: [] };
    loan.schedules.set(key, known);
    begin(known.owed, now);
  }
  for (const [key, { owed }] of loan.schedules) if (!owedNow.has(key)) end(owed, now);
  if (loan.status === 'open') end(loan.closed, now);
  else begin(loan.closed, now);
}

function begin(all: Stretch[], now: number): void {
  if (all.at(-1)?.until !== Infinity) all.push({ from: now, until: Infinity });
}

function end(all: Stretch[], now: number): void {
  const last = all.at(-1);
  if (last?.until === Infinity) last.until = now;
}

/** Two clocks differ by less: what ended that close to a change may be seen on either side of it. */
const CLOCKS_DIFFER_MS = MINUTE_MS;

const isIn = (all: readonly Stretch[], at: number): boolean =>
  all.some(({ from, until }) => from + CLOCKS_DIFFER_MS < at && at + CLOCKS_DIFFER_MS < until);
const isNear = (all: readonly Stretch[], at: number): boolean =>
  all.some(({ from, until }) => from - CLOCKS_DIFFER_MS <= at && at - CLOCKS_DIFFER_MS <= until);

/**
 * Steps that must have their row when all is at rest, whoever looked and when: every step whose time ended while its
 * instalment was owed by that schedule and the loan was open. Of what is owed still, every step there is, but for
 * those that ended while it was paid: they were due to nobody.
 */
export function* owedSteps(loan: LoanTruth, { loanId, ladder, contact: { places } }: WorldLoan) {
  for (const { n, version, dueDay, owed } of loan.schedules.values()) {
    const isStill = loan.status === 'open' && owed.at(-1)?.until === Infinity;
    const paid = owed.slice(1).map(({ from }, index) => ({ from: owed[index]?.until ?? from, until: from }));
    for (const [index, offset] of ladderDays[ladder].entries()) {
      const { closesAt } = stepLife(ladder, index, dueDay, places);
      const isOwed = isStill
        ? !isNear(paid, closesAt)
        : isIn(owed, closesAt) && !isNear(loan.closed, closesAt);
      if (isOwed) yield `${loanId}#${n}.${version}#${stepName(offset)}`;
    }
  }
}
