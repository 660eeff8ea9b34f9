import type { WantedPlan } from '../../shared/case/plan.ts';
import { sceneOfUnstored } from '../../shared/claim/answer-scene.ts';
import { putRow } from '../../shared/claim/rows.ts';
import { settingsIn, type Settings } from '../../shared/claim/scene.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case, CaseKind, Resolution } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Contact } from '../../shared/model/party.ts';
import { standInZone } from '../../shared/model/setting.ts';
import { WRITES_MAX, type Records, type Write } from '../../shared/ports/records.ts';
import { DAY_MS, localDateAt, plusMs, type Instant } from '../../shared/time.ts';
import { again } from './again.ts';
import { agreePlan, surplusFirst, type Agreed } from './agree-plan.ts';
import { caseNotice, isForWhoeverActs, RESOLVED, SCORE } from './case-notice.ts';
import type { CaseRecords } from './deps.ts';
import { caseOf } from './entries.ts';
import { liftWrites, otherCases } from './lift.ts';
import { freedOf } from './freed.ts';
import { readLinked, type Linked } from './linked.ts';
import { refuseUnmarked } from './marked-in-ledger.ts';
import { refuseUnlawful } from './staff-words.ts';

/** A question about how it went comes a day later, when the dust has settled, and never inside a reminder. */
const SCORE_AFTER_MS = DAY_MS;
/** Nobody is asked again while the last question may still be answered. */
const SCORE_AGAIN_AFTER_MS = 7 * DAY_MS;
/** Nobody in distress, misdialled or represented by a lawyer is asked for a score. */
const scoredKinds: ReadonlySet<CaseKind> = new Set<CaseKind>([
  'complaint',
  'dispute',
  'hardship',
  'question',
]);

export interface Resolving {
  readonly outcome: Resolution['outcome'];
  /** The sign-in name of who decided. */
  readonly by: string;
  /** Words the borrower may read. */
  readonly reason: string;
  /** With `plan-agreed`, and only then: the loan whose schedule it replaces, and the dates. */
  readonly plan?: WantedPlan;
  /** The borrower was asked and means this number only: the others need no longer wait for that. */
  readonly otherNumbersToo?: boolean;
}

/**
 * Closes a case: lifts its holds, wakes the loans, and tells the borrower with the road to appeal. One write,
 * so of two who decide at once one is told that it is closed already; the same decision again is answered
 * as it stands. A wrong number stays quarantined unless the report was taken back; a lawyer, a bankruptcy or a
 * death is in the ledger first.
 *
 * Throws Fault('invalid_input') that names the field for a decision that cannot be.
 */
export async function resolveCase(deps: CaseRecords, caseId: CaseId, resolving: Resolving): Promise<Case> {
  refuseHalf(resolving);
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    if (one.state === 'resolved') return sameDecision(one, resolving);
    const now = deps.clock.now();
    const linked = await readLinked(deps.records, one);
    const settings = settingsIn(await deps.records.get([{ kind: 'setting', name: 'lender' }]));
    if (one.kind === 'legal' && resolving.outcome !== 'withdrawn') refuseUnmarked(linked, one);
    const agreed = await planOf(deps.records, { one, linked, resolving, settings, now });
    if (agreed === 'conflict') return 'conflict';
    const { outcome, by, reason } = resolving;
    const next: Case = { ...one, state: 'resolved', resolution: { outcome, at: now, by, reason } };
    await refuseReason(deps.records, next, now);
    const freed = freedOf(linked, one, { ...resolving, agreed, now });
    const rows = await surplusFirst(deps.records, agreed?.rows ?? []);
    if (rows === 'conflict') return 'conflict';
    const done = await deps.records.commit(
      [
        { op: 'put', kind: 'case', item: next } as const,
        ...rows.map(putRow),
        ...tellingWrites(next, linked.contact, now),
        // Heads come last: of more loans than one transaction holds, some wait for their next event.
        ...liftWrites(linked, one, now, freed),
      ].slice(0, WRITES_MAX),
    );
    return done === 'conflict' ? 'conflict' : { ...next, rev: next.rev + 1 };
  });
}

function refuseHalf({ outcome, plan, by, reason }: Resolving): void {
  const wrong = [
    ...(by.trim() === '' ? ['by: say who decides'] : []),
    ...(reason.trim() === '' ? ['reason: say why, in words the borrower may read'] : []),
    ...(outcome === 'plan-agreed' && plan === undefined ? ['plan: say what was agreed'] : []),
    ...(outcome !== 'plan-agreed' && plan !== undefined
      ? [`plan: goes with plan-agreed, not ${outcome}`]
      : []),
  ];
  if (wrong.length > 0) throw new Fault('invalid_input', wrong.join('\n'));
}

/** Asked again with a lost answer, it is done; decided otherwise, somebody was first. */
function sameDecision(one: Case, { outcome, by, reason }: Resolving): Case {
  const { resolution } = one;
  if (resolution?.outcome === outcome && resolution.by === by && resolution.reason === reason) return one;
  throw new Fault(
    'invalid_input',
    `case ${one.caseId}: it is closed already, by ${resolution?.by ?? 'nobody'}`,
  );
}

interface Deciding {
  readonly one: Case;
  readonly linked: Linked;
  readonly resolving: Resolving;
  readonly settings: Settings;
  readonly now: Instant;
}

function planOf(
  records: Records,
  { one, linked, resolving: { plan }, settings, now }: Deciding,
): Promise<Agreed | 'conflict' | undefined> {
  if (plan === undefined) return Promise.resolve(undefined);
  if (one.kind !== 'hardship') {
    throw new Fault(
      'invalid_input',
      `outcome: a plan is agreed in a hardship case, and this is a ${one.kind}`,
    );
  }
  return agreePlan(records, plan, {
    head: linked.heads.find(({ loanId }) => loanId === plan.loanId),
    caseId: one.caseId,
    now,
    today: localDateAt(now, settings.lender?.zone ?? standInZone),
  });
}

/** The borrower may read it, so the reason is judged; a case of the lender's own making is read by nobody. */
async function refuseReason(records: Records, next: Case, now: Instant): Promise<void> {
  if (!isTheirs(next)) return;
  const scene = await sceneOfUnstored(records, caseNotice(next, 'case-closed', RESOLVED, now), next);
  refuseUnlawful(scene, { field: 'reason', text: next.resolution?.reason ?? '' }, now);
}

/** What is said of it is for its borrower to read: not a case of ours, and not one in which somebody else acts. */
const isTheirs = (one: Case): boolean =>
  one.openedBy !== 'system' && one.contactId !== undefined && !isForWhoeverActs(one);

/**
 * Who never heard of a case is not told that it has closed. Nobody who has despaired is sent the outcome of it and a
 * regulator's number: who looked after them has told them.
 */
const isTold = (one: Case): boolean => isTheirs(one) && one.kind !== 'distress';

/** What the borrower is told, and, a day later, asked: once for all that was open, and not twice a week. */
function tellingWrites(one: Case, contact: Contact | undefined, now: Instant): readonly Write[] {
  if (!isTold(one) || one.resolution === undefined || contact === undefined) return [];
  const told = caseNotice(one, `case-${one.resolution.outcome}`, RESOLVED, now);
  const writes: Write[] = [{ op: 'put', kind: 'notice', item: told }];
  const asked = contact.scoreAsked;
  const isAsked = asked !== undefined && now - asked.at < SCORE_AGAIN_AFTER_MS;
  if (scoredKinds.has(one.kind) && otherCases(contact, one).length === 0 && !isAsked) {
    const item = caseNotice(one, 'case-score', SCORE, plusMs(now, SCORE_AFTER_MS));
    writes.push({ op: 'put', kind: 'notice', item });
  }
  return writes;
}
