import { noticeIdOf } from '../model/ids.ts';
import { progressKeyOf, type Instalment, type Loan } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import type { Instant, Zone } from '../time.ts';
import type { Ladder } from './ladder.ts';
import { stepTimes } from './steps.ts';

export interface UnseenQuestion {
  /** As it stood until now. */
  readonly loan: Loan;
  /** Instalments, as scheduled until now, that nobody will be reminded of by this schedule any more. */
  readonly replaced: readonly Instalment[];
  readonly ladder: Ladder | undefined;
  readonly zones: readonly Zone[];
  readonly now: Instant;
}

/**
 * Rows of the steps that ended while their instalment was owed and that nobody had looked at by the time it was paid,
 * moved or agreed anew: from then on no plan knows them, so whoever takes the schedule out of force says what became
 * of them. To be written where there is no row yet.
 *
 * A loan that is not open is looked at once more, and what ends after that look was due to nobody: nothing of it is
 * told here. While that look is still to come, there is what it would have written.
 */
export function unseenRows({ loan, replaced, ladder, zones, now }: UnseenQuestion): readonly Notice[] {
  const { loanId, contactId, personId, progress, status, nextStepAt } = loan.head;
  if (ladder === undefined || (status !== 'open' && nextStepAt === undefined)) return [];
  return replaced
    .filter(({ unpaidMinor }) => unpaidMinor > 0)
    .flatMap((instalment) => {
      const { n, scheduleVersion } = instalment;
      const settled = progress[progressKeyOf(instalment)] ?? -1;
      return stepTimes(ladder, instalment.dueDate, zones)
        .filter(({ index, closesAt }) => index > settled && closesAt <= now)
        .map(({ step }): Notice => ({
          noticeId: noticeIdOf({ loanId, n, scheduleVersion, step }),
          rev: 0,
          kind: 'notice',
          state: 'expired',
          reason: 'step-past',
          contactId,
          personId,
          loanId,
          step,
          createdAt: now,
          since: now,
          attempts: 0,
        }));
    });
}
