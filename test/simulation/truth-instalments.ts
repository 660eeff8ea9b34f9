import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { dayOf } from './calendar.ts';
import type { LoanTruth, Truth } from './truth.ts';

export interface InstalmentTruth {
  readonly dueDay: number;
  readonly version: number;
  readonly unpaidMinor: number;
}

/** A moved due date begins a new schedule; what is paid keeps its last one. */
export function learnInstalments(
  { dueDays }: Truth,
  loan: LoanTruth,
  { loanId, instalments }: LoanSnapshot,
): void {
  for (const { n, dueDate, unpaidMinor } of instalments) {
    const before = loan.instalments.get(n);
    if (unpaidMinor === 0) {
      if (before !== undefined) loan.instalments.set(n, { ...before, unpaidMinor });
      continue;
    }
    const dueDay = dayOf(dueDate);
    const version = (before?.version ?? 1) + (before !== undefined && before.dueDay !== dueDay ? 1 : 0);
    loan.instalments.set(n, { dueDay, version, unpaidMinor });
    dueDays.set(`${loanId} ${n} ${version}`, dueDay);
  }
}
