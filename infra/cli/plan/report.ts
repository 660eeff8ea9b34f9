import * as z from 'zod';
import { verdictSchema } from '../../../shared/model/decision.ts';

export const outcomes = ['goes', 'waits', 'refused', 'expires', 'fails'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

const reasonSchema = z.strictObject({ ruleId: z.string(), verdict: verdictSchema, code: z.string() });

/** One message as it would be. */
export const plannedSchema = z.strictObject({
  /** Absent only where the loan itself cannot be read. */
  noticeId: z.string().optional(),
  loanId: z.string(),
  step: z.string().optional(),
  outcome: outcomeSchema,
  verdict: verdictSchema.optional(),
  template: z.string().optional(),
  parts: z.int().optional(),
  /** Notices told in the same message. */
  tells: z.array(z.string()),
  /** When it is looked at again. */
  until: z.string().optional(),
  reasons: z.array(reasonSchema),
  /** Live, but its loan is not due by then: only an event that wakes it brings it forward. */
  asleep: z.boolean(),
  /** Why it fails. */
  problem: z.string().optional(),
});
export type Planned = z.infer<typeof plannedSchema>;

/** What `plan --json` prints. */
export const planReportSchema = z.strictObject({
  at: z.string(),
  freshLedgerSupposed: z.boolean(),
  loans: z.strictObject({
    looked: z.int(),
    due: z.int(),
    asleep: z.int(),
    skipped: z.int(),
    /** At least this many more are due. */
    more: z.boolean(),
  }),
  totals: z.record(outcomeSchema, z.int()),
  /** SMS parts of all that goes. */
  parts: z.int(),
  byRule: z.array(z.strictObject({ outcome: outcomeSchema, ...reasonSchema.shape, notices: z.int() })),
  notices: z.array(plannedSchema),
});
export type PlanReport = z.infer<typeof planReportSchema>;

export function totalsOf(planned: readonly Planned[]): PlanReport['totals'] {
  const totals: PlanReport['totals'] = { goes: 0, waits: 0, refused: 0, expires: 0, fails: 0 };
  for (const { outcome } of planned) totals[outcome] += 1;
  return totals;
}

/** How many notices each rule has something to say of, by outcome; a notice may stand under several. */
export function byRule(planned: readonly Planned[]): PlanReport['byRule'] {
  const counts = new Map<string, PlanReport['byRule'][number]>();
  for (const { outcome, reasons } of planned) {
    for (const reason of reasons) {
      const key = [outcome, reason.ruleId, reason.code].join(' ');
      const before = counts.get(key) ?? { outcome, ...reason, notices: 0 };
      counts.set(key, { ...before, notices: before.notices + 1 });
    }
  }
  return [...counts.values()].sort(
    (one, other) =>
      outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome) ||
      other.notices - one.notices ||
      (one.ruleId < other.ruleId ? -1 : 1),
  );
}
