import { decide } from '../../../shared/claim/decision.ts';
import { factsOf, textOf, type Group } from '../../../shared/claim/facts.ts';
import { datingZonesOf, loadScene, type Scene } from '../../../shared/claim/scene.ts';
import type { Facts } from '../../../shared/compliance/facts.ts';
import { Fault } from '../../../shared/fault.ts';
import { planLoan } from '../../../shared/ladder/plan.ts';
import { attemptIdSchema, type LoanId } from '../../../shared/model/ids.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { Records } from '../../../shared/ports/records.ts';
import type { Instant } from '../../../shared/time.ts';

/** One loan judged as if its next reminder were to go now. */
export interface Probed {
  readonly facts: Facts;
  readonly decision: Decision;
}

/** Check codes have one length and one alphabet under every key, so a probe needs none of the real ones. */
const noKeys = { contact: 'no key', code: 'no key' };
const probe = attemptIdSchema.parse('probe');

/**
 * Judges the step that lives at `at`, or else the next one to come, on the facts of `at`: what is missing then
 * will be missing in its hour too. Undefined when no step is left. Throws Fault('invalid_input') for a loan
 * that send could not look at either.
 */
export async function probed(records: Records, loanId: LoanId, at: Instant): Promise<Probed | undefined> {
  const loan = await records.loan(loanId);
  if (loan === undefined) return undefined;
  const scene = await loadScene(records, loan, at);
  const group = nextGroup(scene, at);
  if (group === undefined) return undefined;
  const text = textOf(scene, group, noKeys);
  const facts = factsOf(scene, group, text, at);
  return { facts, decision: decide(facts, text, probe).decision };
}

function nextGroup(scene: Scene, at: Instant): Group | undefined {
  const { ladder, loan } = scene;
  if (ladder === undefined) {
    throw new Fault('invalid_input', `ladder: "${loan.head.ladder}" is none of the ladders shipped here`);
  }
  const zones = datingZonesOf(scene);
  const now = planLoan({ ladder, loan, zones, now: at });
  const [live] = now.groups;
  if (live !== undefined || now.nextAt === undefined) return live;
  return planLoan({ ladder, loan, zones, now: now.nextAt }).groups[0];
}
