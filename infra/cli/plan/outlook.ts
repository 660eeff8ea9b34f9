import { randomUUID } from 'node:crypto';
import { decideOn } from '../../../functions/send/going-first.ts';
import { askAgainAt } from '../../../shared/claim/decision.ts';
import type { Group } from '../../../shared/claim/facts.ts';
import { datingZonesOf, loadScene, type Scene } from '../../../shared/claim/scene.ts';
import { planLoan, type LiveStep } from '../../../shared/ladder/plan.ts';
import { attemptIdSchema, type LoanId } from '../../../shared/model/ids.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { Loan } from '../../../shared/model/loan.ts';
import type { Records } from '../../../shared/ports/records.ts';
import { earliest, formatInstant, type Instant } from '../../../shared/time.ts';
import type { Planned } from './report.ts';

/**
 * What a look at one loan at `at` would come to, on the records as they are now. The same path as the claim's:
 * read, plan, text, judge, weigh against the person's other loans; then nothing is written and nobody called.
 */
export async function outlookOf(records: Records, loanId: LoanId, at: Instant): Promise<readonly Planned[]> {
  const loan = await records.loan(loanId);
  if (loan === undefined) return [];
  const scene = await loadScene(records, loan, at);
  const { ladder } = scene;
  if (ladder === undefined) return [withoutLadder(loan)];
  const plan = planLoan({ ladder, loan, zones: datingZonesOf(scene), now: at });
  const planned: Planned[] = plan.passed.map((live) => expires(loan, live));
  for (const group of plan.groups) planned.push(await judged({ records, scene, group, at }));
  return planned;
}

interface Question {
  readonly records: Records;
  readonly scene: Scene;
  readonly group: Group;
  readonly at: Instant;
}

/** A check code has the same length and letters under every key, so a plan needs none of the real ones. */
const noKeys = { contact: 'no key', code: 'no key' };

async function judged({ records, scene, group, at }: Question): Promise<Planned> {
  const { head } = scene.loan;
  const newAttemptId = () => attemptIdSchema.parse(randomUUID());
  const { decision, text } = await decideOn({ records, keys: noKeys, newAttemptId }, scene, group, at);
  const isDue = head.nextStepAt !== undefined && head.nextStepAt <= at;
  const outcome = outcomeOf(decision, isDue);
  return {
    noticeId: group.lead.noticeId,
    loanId: head.loanId,
    step: group.lead.times.step,
    outcome,
    verdict: decision.verdict,
    template: decision.template,
    parts: text === 'unknown' ? undefined : text.parts,
    tells: group.merged.map(({ noticeId }) => noticeId),
    until: outcome === 'waits' ? formatInstant(waitsUntil(decision, group, scene.loan, isDue)) : undefined,
    reasons: decision.findings.map(({ ruleId, verdict, code }) => ({ ruleId, verdict, code })),
    asleep: !isDue,
  };
}

function outcomeOf({ verdict }: Decision, isDue: boolean): Planned['outcome'] {
  if (verdict === 'allow' || verdict === 'warn') return isDue ? 'goes' : 'waits';
  return verdict === 'block' && isDue ? 'refused' : 'waits';
}

/** One that sleeps is not looked at before its loan's next moment, whatever the rules would say earlier. */
function waitsUntil(decision: Decision, { lead, merged }: Group, { head }: Loan, isDue: boolean): Instant {
  const closesAt = earliest(lead.times.closesAt, ...merged.map(({ times }) => times.closesAt));
  return isDue ? askAgainAt(decision, closesAt) : (head.nextStepAt ?? closesAt);
}

const expires = ({ head }: Loan, { noticeId, times }: LiveStep): Planned => ({
  noticeId,
  loanId: head.loanId,
  step: times.step,
  outcome: 'expires',
  tells: [],
  reasons: [],
  asleep: false,
});

/** As send itself would find it: the loan ends among the dead letters, with this reason. */
const withoutLadder = ({ head }: Loan): Planned => ({
  loanId: head.loanId,
  outcome: 'fails',
  problem: `ladder: "${head.ladder}" is none of the ladders shipped here`,
  tells: [],
  reasons: [],
  asleep: false,
});
