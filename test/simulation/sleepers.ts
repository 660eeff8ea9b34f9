import { decide, maySend } from '../../shared/claim/decision.ts';
import { factsOf, textOf } from '../../shared/claim/facts.ts';
import { datingZonesOf, loadScene } from '../../shared/claim/scene.ts';
import { planLoan } from '../../shared/ladder/plan.ts';
import { attemptIdSchema, loanIdSchema } from '../../shared/model/ids.ts';
import type { Records } from '../../shared/ports/records.ts';
import { instantOfMs, MINUTE_MS } from '../../shared/time.ts';
import type { Simulation } from './simulation.ts';
import { keys } from './world.ts';

/** What no event of the person can clear is asked again this often. */
const RECHECK_MS_MAX = 31 * MINUTE_MS;

/**
 * Nothing is lost silently (promise 7): when all is quiet, no message that may leave now sleeps on. What held
 * it has been cleared, and clearing it should have woken the loan.
 */
export function checkSleepers(sim: Simulation): void {
  sim.spawn({
    verb: 'operator',
    limitMs: MINUTE_MS,
    run: async ({ records }) => {
      for (const { loanId } of sim.plan.world.loans) await check(sim, records, loanId);
    },
  });
}

async function check(sim: Simulation, records: Records, loanId: string): Promise<void> {
  const now = instantOfMs(sim.engine.now());
  const loan = await records.loan(loanIdSchema.parse(loanId));
  const wakesAt = loan?.head.nextStepAt ?? Infinity;
  if (loan === undefined || wakesAt <= now + RECHECK_MS_MAX) return;
  const scene = await loadScene(records, loan, now);
  if (scene.ladder === undefined) return;
  const { groups } = planLoan({ ladder: scene.ladder, loan, zones: datingZonesOf(scene), now });
  for (const group of groups) {
    const text = textOf(scene, group, keys);
    const { decision } = decide(factsOf(scene, group, text, now), text, attemptIdSchema.parse('probe'));
    if (maySend(decision)) {
      const minutes = Math.round((wakesAt - now) / MINUTE_MS);
      sim.watch.broke(7, `${group.lead.noticeId}: may leave now, but sleeps for ${minutes} minutes`);
    }
  }
}
