import { brakeReason, type SendingCounts } from '../compliance/brake.ts';
import type { Approvals, TemplateId } from '../model/template.ts';
import type { Instant } from '../time.ts';
import { withSuspension } from './approvals.ts';

/** One message that went out, and what its number said to us next, within the 24 hours that are counted. */
export interface Sent {
  readonly templateId: TemplateId;
  readonly answeredWith: 'opt-out' | 'complaint' | 'neither';
}

/** What each text was answered with. A reply counts for the last message that its number had got. */
export function countsByText(sent: Iterable<Sent>): ReadonlyMap<TemplateId, SendingCounts> {
  const counts = new Map<TemplateId, SendingCounts>();
  for (const { templateId, answeredWith } of sent) {
    const { sent: before, optOuts, complaints } = counts.get(templateId) ?? nothing;
    counts.set(templateId, {
      sent: before + 1,
      optOuts: optOuts + (answeredWith === 'opt-out' ? 1 : 0),
      complaints: complaints + (answeredWith === 'complaint' ? 1 : 0),
    });
  }
  return counts;
}

const nothing: SendingCounts = { sent: 0, optOuts: 0, complaints: 0 };

export interface Suspension {
  readonly templateId: TemplateId;
  readonly reason: 'opt-outs' | 'complaints';
  readonly counts: SendingCounts;
}

/**
 * The texts that too many borrowers met with a stop or a complaint, by the thresholds of CAP-01 in force at
 * `now`, in the order of their ids. A text that is stopped already, or that nobody approved, is not named again.
 */
export function textsToSuspend(
  counts: ReadonlyMap<TemplateId, SendingCounts>,
  approvals: Approvals,
  now: Instant,
): readonly Suspension[] {
  return [...counts]
    .flatMap(([templateId, counted]) => {
      const approval = approvals[templateId];
      if (approval === undefined || approval.suspended !== undefined) return [];
      const reason = brakeReason(counted, now);
      return reason === undefined ? [] : [{ templateId, reason, counts: counted }];
    })
    .sort((a, b) => (a.templateId < b.templateId ? -1 : 1));
}

/** The approvals with those texts stopped, in sweep's name, with the counts that speak for it. */
export function withSuspensions(
  approvals: Approvals,
  suspensions: readonly Suspension[],
  now: Instant,
): Approvals {
  return suspensions.reduce(
    (all, { templateId, reason, counts: { sent, optOuts, complaints } }) =>
      withSuspension(all, templateId, {
        by: 'sweep',
        reason: `too many ${reason}: of ${sent} in 24 hours ${optOuts} said stop, ${complaints} complained`,
        at: now,
      }),
    approvals,
  );
}
