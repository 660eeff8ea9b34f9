import { brakeReason, percentAllowed, type BrakeReason } from '../compliance/brake.ts';
import type { SendingCounts } from '../model/notice.ts';
import type { Approvals, TemplateId } from '../model/template.ts';
import { formatInstant, type Instant } from '../time.ts';
import { withSuspension } from './approvals.ts';

/** What one text was answered with, counted from `since` on. */
export interface CountedText extends SendingCounts {
  readonly templateId: TemplateId;
  readonly since: Instant;
}

export interface Suspension {
  readonly templateId: TemplateId;
  readonly reason: BrakeReason;
  readonly counts: CountedText;
}

/**
 * The texts that too many borrowers met with a stop or a complaint, by the thresholds of CAP-01 in force at
 * `now`, in the order of their ids. A text that is stopped already, or that nobody approved, is not named again.
 */
export function textsToSuspend(
  counted: readonly CountedText[],
  approvals: Approvals,
  now: Instant,
): readonly Suspension[] {
  return counted
    .flatMap((counts) => {
      const { templateId } = counts;
      const approval = approvals[templateId];
      if (approval === undefined || approval.suspended !== undefined) return [];
      const reason = brakeReason(counts, now);
      return reason === undefined ? [] : [{ templateId, reason, counts }];
    })
    .sort((a, b) => (a.templateId < b.templateId ? -1 : 1));
}

/** The approvals with those texts stopped, in sweep's name, with the counts that speak for it. */
export const withSuspensions = (
  approvals: Approvals,
  suspensions: readonly Suspension[],
  now: Instant,
): Approvals =>
  suspensions.reduce(
    (all, { templateId, reason, counts }) =>
      withSuspension(all, templateId, {
        by: SWEEP,
        reason: whyStopped(reason, counts, counts.since, now),
        at: now,
      }),
    approvals,
  );

/** In whose name the system stops a text or all sending. */
export const SWEEP = 'sweep';

/** For whoever is called: the counts, and what the rule allows. */
export const whyStopped = (
  reason: BrakeReason,
  { sent, optOuts, complaints }: SendingCounts,
  since: Instant,
  now: Instant,
): string =>
  `too many ${reason}: of ${sent} sent since ${formatInstant(since)}, ${optOuts} said stop and ${complaints} complained; CAP-01 allows ${percentAllowed(reason, now)} in a hundred`;

/** Counts of several texts taken together; none is zero. */
export const total = (counted: readonly SendingCounts[]): SendingCounts =>
  counted.reduce(
    (sum, { sent, optOuts, complaints }) => ({
      sent: sum.sent + sent,
      optOuts: sum.optOuts + optOuts,
      complaints: sum.complaints + complaints,
    }),
    { sent: 0, optOuts: 0, complaints: 0 },
  );
