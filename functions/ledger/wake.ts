import { datingZonesOf, windowOf } from '../../shared/claim/scene.ts';
import type { Ladder } from '../../shared/ladder/ladder.ts';
import { planLoan } from '../../shared/ladder/plan.ts';
import type { Loan } from '../../shared/model/loan.ts';
import type { Contact } from '../../shared/model/party.ts';
import { latest, type Instant } from '../../shared/time.ts';

/** Rows are not read here: any step of a paid instalment may have one that waits, and send brings it to its end. */
const anyOfThem = { has: () => true };

/**
 * When send must look at the loan. Now, while any step is live or unwritten: the snapshot may have changed
 * what is decided about it. Else when the next step may leave: at the opening of the window, because at
 * midnight nothing could. undefined when nothing is left to do.
 */
export function wakeAt(loan: Loan, ladder: Ladder, contact: Contact, now: Instant): Instant | undefined {
  const parties = { loan, contact };
  const plan = planLoan({ ladder, loan, zones: datingZonesOf(parties), now, open: anyOfThem });
  if (plan.groups.length > 0 || plan.passed.length > 0) return now;
  if (plan.nextAt === undefined || loan.head.status !== 'open') return undefined;
  const window = windowOf(parties, plan.nextAt);
  return window === undefined ? plan.nextAt : latest(plan.nextAt, window.opensAt);
}
