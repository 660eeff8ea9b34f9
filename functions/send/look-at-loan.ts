import { commitClaim } from '../../shared/claim/commit.ts';
import { askAgainAt, maySend } from '../../shared/claim/decision.ts';
import {
  deliver,
  THROTTLE_PAUSE_MS,
  type Claimed,
  type DeliverDeps,
  type Delivered,
} from '../../shared/claim/deliver.ts';
import type { Group } from '../../shared/claim/facts.ts';
import { PUBLISH_WITHIN_MS } from '../../shared/claim/limits.ts';
import { datingZonesOf, loadScene, windowOf, type Scene } from '../../shared/claim/scene.ts';
import { claimWrites, passedWrites, standStillWrites, type Settlement } from '../../shared/claim/writes.ts';
import { PUBLISH_MARGIN_MS } from '../../shared/compliance/window.ts';
import { Fault } from '../../shared/fault.ts';
import { planLoan, type LoanPlan } from '../../shared/ladder/plan.ts';
import { checkCodeOf, type AttemptId, type LoanId, type NoticeId } from '../../shared/model/ids.ts';
import { progressKeyOf, type Loan } from '../../shared/model/loan.ts';
import type { Keys } from '../../shared/ports/surroundings.ts';
import { earliest, plusMs, type Instant } from '../../shared/time.ts';
import { decideOn } from './going-first.ts';

export interface SendDeps extends DeliverDeps {
  readonly keys: Keys;
  readonly newAttemptId: () => AttemptId;
}

/** What became of one notice at this look. */
export interface Looked {
  readonly noticeId: NoticeId;
  readonly outcome: Delivered | 'waiting' | 'refused';
}

/** A decision that finds other facts at commit is made again, this often; then the queue brings it back. */
const DECIDE_TRIES_MAX = 6;
/** Rows of passed steps written in one commit, so that claim and rows stay within a transaction's hundred. */
const PASSED_MAX = 20;

/**
 * Looks at one loan and settles every message that is live now.
 *
 * Input: a loan id, from a NoticeDue that may come twice, late or out of order. Output: what became of each
 * notice. For each message in turn:
 * 1. Read the loan, then everything else, consistently. 2. Plan, text, judge: pure. 3. Commit what was
 * decided, holding only while nothing read has changed; else read and decide again. 4. Only after a committed
 * claim: one carrier call. 5. Record.
 */
export async function lookAtLoan(deps: SendDeps, loanId: LoanId): Promise<readonly Looked[]> {
  const looked: Looked[] = [];
  const examined = new Map<NoticeId, Instant | undefined>();
  let tries = 0;
  while (tries < DECIDE_TRIES_MAX) {
    const loan = await deps.records.loan(loanId);
    if (loan === undefined || !isDue(loan, deps.clock.now())) return looked;
    const step = await nextCommit(deps, loan, examined);
    if (step === 'nothing-left') return looked;
    if (step === 'conflict') {
      tries += 1;
      continue;
    }
    tries = 0;
    if (step === 'passed-written') continue;
    looked.push(step.looked);
    if (!step.more) return looked;
  }
  throw new Fault('conflict', `loan ${loanId}: other writers were first ${DECIDE_TRIES_MAX} times`);
}

/** A second event for a loan already looked at finds it not due any more, and costs one read. */
const isDue = ({ head }: Loan, now: Instant): boolean =>
  head.nextStepAt !== undefined && head.nextStepAt <= now;

type Step =
  'nothing-left' | 'conflict' | 'passed-written' | { readonly looked: Looked; readonly more: boolean };

/** One read, one decision, one commit. `examined` = messages settled at this look, and when to ask again. */
async function nextCommit(
  deps: SendDeps,
  loan: Loan,
  examined: Map<NoticeId, Instant | undefined>,
): Promise<Step> {
  const now = deps.clock.now();
  const scene = await loadScene(deps.records, loan, now);
  const plan = planOf(scene, now);
  const passed = plan.passed.slice(0, PASSED_MAX);
  const groups = plan.groups.filter((group) => !examined.has(group.lead.noticeId));
  const [group] = groups;
  if (group === undefined || plan.passed.length > PASSED_MAX) {
    return settlePassed(deps, { scene, passed, now, plan, examined });
  }
  const decided = await decideOn(deps, scene, group, now);
  const { verdict } = decided.decision;
  const wakeAt =
    verdict === 'delay' || verdict === 'hold' ? askAgainAt(decided.decision, closesAtOf(group)) : undefined;
  const others = groups.slice(1).map(() => now);
  const nextStepAt = soonest([...examined.values(), wakeAt, ...others, nextOpening(scene, plan)]);
  const settlement: Settlement = { scene, group, decided, now, passed, nextStepAt };
  const looked = await commit(deps, settlement);
  if (looked === 'conflict') return 'conflict';
  examined.set(group.lead.noticeId, looked.outcome === 'throttled' ? plusMs(now, THROTTLE_PAUSE_MS) : wakeAt);
  return { looked, more: groups.length > 1 };
}

const planOf = (scene: Scene, now: Instant): LoanPlan => {
  const { ladder, loan } = scene;
  if (ladder === undefined) {
    const { loanId, ladder: name } = loan.head;
    throw new Fault('invalid_input', `loan ${loanId}: ladder: "${name}" is none of the ladders shipped here`);
  }
  return planLoan({ ladder, loan, zones: datingZonesOf(scene), now, open: new Set(scene.notices.keys()) });
};

interface PassedOnly extends Pick<Settlement, 'scene' | 'passed' | 'now'> {
  readonly plan: LoanPlan;
  readonly examined: ReadonlyMap<NoticeId, Instant | undefined>;
}

/** Nothing to say now: rows for steps slept through, and the loan moves on in the due index. */
async function settlePassed(deps: SendDeps, only: PassedOnly): Promise<Step> {
  const { scene, passed, now, plan, examined } = only;
  const more =
    plan.passed.length > passed.length || plan.groups.some((one) => !examined.has(one.lead.noticeId));
  const nextStepAt = more ? now : soonest([...examined.values(), nextOpening(scene, plan)]);
  const settled = passed.length === 0 && scene.loan.head.nextStepAt === nextStepAt;
  if (settled) return 'nothing-left';
  const done = await deps.records.commit(passedWrites({ scene, passed, now, nextStepAt }));
  if (done === 'conflict') return 'conflict';
  return more ? 'passed-written' : 'nothing-left';
}

async function commit(deps: SendDeps, settlement: Settlement): Promise<Looked | 'conflict'> {
  const { noticeId } = settlement.group.lead;
  if (maySend(settlement.decided.decision)) return claimAndDeliver(deps, settlement);
  const state = settlement.decided.decision.verdict === 'block' ? 'refused' : 'waiting';
  const done = await deps.records.commit(standStillWrites(settlement, state));
  return done === 'conflict' ? 'conflict' : { noticeId, outcome: state };
}

async function claimAndDeliver(deps: SendDeps, settlement: Settlement): Promise<Looked | 'conflict'> {
  // Nothing is claimed before its turn. After a wait the window may be closed, so it is decided anew.
  if ((await deps.pacer.turn()) === 'waited') return 'conflict';
  const { scene, group, decided, now } = settlement;
  const { contact, person, settings } = scene;
  const window = windowOf(scene, now);
  if (!contact || !person || !settings.sending || !window || decided.text === 'unknown') {
    throw new Fault('defect', `notice ${group.lead.noticeId}: allowed although a fact it needs is unknown`);
  }
  const { body, parts } = decided.text;
  const publishBy = earliest(plusMs(now, PUBLISH_WITHIN_MS), plusMs(window.closesAt, -PUBLISH_MARGIN_MS));
  const checkCode = checkCodeOf(deps.keys.code, group.lead.noticeId);
  const writes = claimWrites(settlement, { contact, person, publishBy, checkCode, parts });
  const [lead] = writes;
  if (lead?.op !== 'put' || lead.kind !== 'notice') {
    throw new Fault('defect', 'a claim begins with its notice');
  }
  const notice = await commitClaim(deps.records, writes, lead.item);
  if (notice === 'conflict') return 'conflict';
  const claimed: Claimed = {
    notice: { ...notice, publishBy },
    number: contact.number,
    body,
    parts,
    partsPerSecond: settings.sending.partsPerSecond,
    undo: undoOf(scene, group),
  };
  return { noticeId: notice.noticeId, outcome: await deliver(deps, claimed) };
}

const undoOf = (scene: Scene, { lead, merged }: Group): NonNullable<Claimed['undo']> => ({
  loanId: scene.loan.head.loanId,
  steps: [lead, ...merged].map(({ instalment, times }) => ({
    progressKey: progressKeyOf(instalment),
    index: times.index,
  })),
  mergedIds: merged.map(({ noticeId }) => noticeId),
});

const closesAtOf = ({ lead, merged }: Group): Instant =>
  earliest(lead.times.closesAt, ...merged.map(({ times }) => times.closesAt));

/** A future step is looked at when its window opens: at midnight nothing could leave anyway. */
function nextOpening(scene: Scene, plan: LoanPlan): Instant | undefined {
  if (plan.nextAt === undefined || scene.loan.head.status !== 'open') return undefined;
  const window = windowOf(scene, plan.nextAt);
  return window !== undefined && window.opensAt > plan.nextAt ? window.opensAt : plan.nextAt;
}

const soonest = (all: readonly (Instant | undefined)[]): Instant | undefined => {
  const some = all.filter((at) => at !== undefined);
  return some.length === 0 ? undefined : earliest(...some);
};
