import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import { isHolidayFor } from './calls.ts';
import { ladderDays, stepLife, stepName } from './calendar.ts';
import { forbidsNow } from './claims.ts';
import type { Simulation } from './simulation.ts';
import type { WorldLoan } from './world.ts';

/** Time to look, and to wait for a cap that an earlier message fills. */
const QUIET_BEFORE_MS = 36 * HOUR_MS;
/** A shorter life may be spent waiting: for the window, or for the day of an earlier message to be over. */
const LIFE_MS_MIN = 3 * DAY_MS;

/**
 * Nothing is lost silently (promise 7): of a loan that nobody and nothing holds, with a person and a number of its
 * own, every step that began when all was calm has been told. Whoever holds back more than they must is not safe.
 */
export function checkTold(sim: Simulation): void {
  const { plan, watch, store } = sim;
  if (plan.afterwards !== 'delivers') return;
  for (const worldLoan of plan.world.loans) {
    if (isShared(sim, worldLoan) || forbidsNow(sim, worldLoan.loanId).length > 0) continue;
    for (const { noticeId, opensAt } of calmSteps(sim, worldLoan)) {
      const isClose = watch.calls.some(({ at }) => at > opensAt - QUIET_BEFORE_MS && at < opensAt + HOUR_MS);
      const { state, reason } = store.peek('notice', noticeId) ?? {};
      if (isClose || state === 'sent') continue;
      watch.broke(7, `${noticeId}: ${state ?? 'no row'} (${reason ?? ''}), and nothing forbade to tell it`);
    }
  }
}

/** Whoever shares a person or a number shares their caps, their holds and their words. */
const isShared = ({ plan: { world }, watch: { truth } }: Simulation, { loanId }: WorldLoan): boolean =>
  world.loans.length > 1 ||
  truth.silences.size > 0 ||
  truth.stopped.size > 0 ||
  (truth.loans.get(loanId)?.schedules.size ?? 0) !== 1 ||
  (truth.loans.get(loanId)?.promised.size ?? 0) > 0;

/** Steps that began and ended while nothing failed and the schedules kept their beat. */
function calmSteps({ watch, rest }: Simulation, { loanId, ladder, contact }: WorldLoan) {
  const all = [...(watch.truth.loans.get(loanId)?.schedules.values() ?? [])];
  // What is paid, or was for a while, was then due to nobody (seed 8112026, 3467).
  const always = all.filter(({ owed }) => owed.length === 1 && owed[0]?.until === Infinity);
  return always.flatMap(({ n, version, dueDay }) =>
    ladderDays[ladder].flatMap((offset, index) => {
      const { opensAt, closesAt } = stepLife(ladder, index, dueDay, contact.places);
      const step = stepName(offset);
      const isCalm = opensAt > rest.calmAt + MINUTE_MS && closesAt < rest.slowAt;
      const usable = daysBetween(opensAt, closesAt).filter((at) => !isHolidayFor(ladder, step, at));
      return isCalm && usable.length * DAY_MS >= LIFE_MS_MIN
        ? [{ noticeId: `${loanId}#${n}.${version}#${step}`, opensAt }]
        : [];
    }),
  );
}

/** One moment of each whole day: a life that lies in a week of holidays is none (seed 29112026, 3885). */
const daysBetween = (opensAt: number, closesAt: number): readonly number[] =>
  Array.from({ length: Math.floor((closesAt - opensAt) / DAY_MS) }, (_, day) => opensAt + day * DAY_MS);
