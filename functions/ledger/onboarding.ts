import { datingZonesOf } from '../../shared/claim/scene.ts';
import type { Ladder } from '../../shared/ladder/ladder.ts';
import { noticeIdOf } from '../../shared/model/ids.ts';
import { progressKeyOf, type Loan, type LoanHead } from '../../shared/model/loan.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import { localDateAt, plusDays, type Instant, type LocalDate } from '../../shared/time.ts';

export interface Onboarding {
  readonly progress: LoanHead['progress'];
  /** One row, `expired: before-onboarding`, for every step that came before us. */
  readonly notices: readonly Notice[];
}

export interface OnboardingQuestion {
  /** As first stored. */
  readonly loan: Loan;
  readonly ladder: Ladder;
  readonly contact: Contact;
  readonly person: Person;
  readonly now: Instant;
}

/**
 * Going live sends no catch-up wave. A step is before us when its date is before the date of the snapshot
 * (`asOf`) where the person is; the step dated that same day is live. Where the person may be in several
 * zones, or the day is tomorrow in one of them, the latest date counts: in doubt a step is before us.
 */
export function onboard({ loan, ladder, contact, person, now }: OnboardingQuestion): Onboarding {
  const today = onboardingDate(loan, contact);
  const progress: Record<string, number> = {};
  const notices: Notice[] = [];
  for (const instalment of loan.instalments) {
    ladder.steps.forEach(({ step, offsetDays }, index) => {
      if (plusDays(instalment.dueDate, offsetDays) >= today) return;
      progress[progressKeyOf(instalment)] = index;
      const { loanId, contactId } = loan.head;
      const { n, scheduleVersion } = instalment;
      notices.push({
        noticeId: noticeIdOf({ loanId, n, scheduleVersion, step }),
        rev: 0,
        kind: 'notice',
        state: 'expired',
        reason: 'before-onboarding',
        contactId,
        personId: person.personId,
        loanId,
        step,
        ...(person.language === 'unknown' ? {} : { language: person.language }),
        createdAt: now,
        since: now,
        attempts: 0,
      });
    });
  }
  return { progress, notices };
}

/** ISO dates sort as text. */
function onboardingDate(loan: Loan, contact: Contact): LocalDate {
  const dates = datingZonesOf({ loan, contact }).map((zone) => localDateAt(loan.head.asOf, zone));
  return dates.reduce((one, other) => (other > one ? other : one));
}
