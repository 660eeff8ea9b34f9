import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { dayOf } from './calendar.ts';
import type { LoanTruth, Truth } from './truth.ts';

export interface InstalmentTruth {
  /** Since when nothing of it is unpaid. */
  readonly paidSince?: number;
  readonly dueDay: number;
  readonly version: number;
  readonly unpaidMinor: number;
}

/** A moved due date begins a new schedule; what is paid keeps its last one. */
export function learnInstalments(
  { dueDays }: Truth,
  loan: LoanTruth,
  { loanId, instalments }: LoanSnapshot,
  now: number,
): void {
  for (const { n, dueDate, unpaidMinor } of instalments) {
    const before = loan.instalments.get(n);
    if (unpaidMinor === 0) {
      if (before !== undefined) loan.instalments.set(n, { paidSince: now, ...before, unpaidMinor });
      continue;
    }
    if (before?.paidSince !== undefined) {
      const stretch = { from: before.paidSince, until: now };
      loan.paidBetween.set(n, [...(loan.paidBetween.get(n) ?? []), stretch]);
    }
    const dueDay = dayOf(dueDate);
    const version = (before?.version ?? 1) + (before !== undefined && before.dueDay !== dueDay ? 1 : 0);
    loan.instalments.set(n, { dueDay, version, unpaidMinor });
    dueDays.set(`${loanId} ${n} ${version}`, dueDay);
  }
}
