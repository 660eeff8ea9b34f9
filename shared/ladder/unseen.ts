import { noticeIdOf, type NoticeId } from '../model/ids.ts';
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
 */
export function unseenRows({ loan, replaced, ladder, zones, now }: UnseenQuestion): readonly Notice[] {
  if (ladder === undefined) return [];
  const { loanId, contactId, personId, progress } = loan.head;
  return replaced
    .filter(({ unpaidMinor }) => unpaidMinor > 0)
    .flatMap((instalment) => {
      const settled = progress[progressKeyOf(instalment)] ?? -1;
      return stepTimes(ladder, instalment.dueDate, zones)
        .filter(({ index, closesAt }) => index > settled && closesAt <= now)
        .map(({ step }): Notice => ({
          noticeId: noticeIdIn(instalment, step),
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

const noticeIdIn = (
  { loanId, n, scheduleVersion }: Instalment,
  step: Parameters<typeof noticeIdOf>[0]['step'],
): NoticeId => noticeIdOf({ loanId, n, scheduleVersion, step });
