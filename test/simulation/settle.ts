import { HOUR_MS, instantOfMs, MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { advanceTo, deliverSnapshot, scanNow, setPaused, sweepNow } from './actions.ts';
import { setSuspended } from './staff.ts';
import { checkSleepers } from './sleepers.ts';
import type { Simulation } from './simulation.ts';
import { plainWord } from './world.ts';

/** A book that is never quiet is a defect; a long ladder with daily waits needs far fewer rounds. */
const ROUNDS_MAX = 200;
/** A lender that falls silent: its feed stops, and the schedules run seldom, for some days. */
const SILENT_ROUNDS = 20;
const PATIENT_ROUNDS = 30;
const SLOW_BEAT_MS = 11 * HOUR_MS;
const SWEEP_AFTER_MS = 3 * MINUTE_MS;

/**
 * After the last action nothing fails any more: the schedules run scan and sweep until no loan waits for any
 * moment. `next` sets the next thing going; false when there is nothing left.
 */
export function settler(sim: Simulation): { next: () => boolean } {
  const { engine, store, plan } = sim;
  let rounds = 0;
  let stage: 'begin' | 'probe' | 'run' = 'begin';
  const later = (ms: number, act: () => void): void => {
    engine.at(engine.now() + ms, act);
  };
  const begin = (): void => {
    sim.calm();
    sim.note(() => '== from here on nothing fails');
    later(SWEEP_AFTER_MS, () => {
      sim.redrive();
      sweepNow(sim);
    });
    // What that sweep has stopped is let go as well.
    later(SWEEP_AFTER_MS + MINUTE_MS / 2, () => {
      setPaused(sim, false);
      setSuspended(sim, false);
      advanceTo(sim, engine.now());
    });
    later(SWEEP_AFTER_MS + MINUTE_MS, () => {
      scanNow(sim);
    });
  };
  const close = (): void => {
    plan.world.loans.forEach((_, loan) => {
      deliverSnapshot(sim, loan, { ...plainWord(engine.now()), status: 'closed' });
    });
  };
  const openWork = (): boolean =>
    store
      .all('notice')
      .some(
        ({ kind, state, since }) =>
          state === 'claimed' ||
          (state === 'waiting' && (kind === 'answer' || (kind === 'case' && since < engine.now()))),
      ) || store.all('reply').some(({ state }) => state === 'received');
  const soonest = (): number | undefined => {
    const moments: number[] = store.all('loan').flatMap(({ nextStepAt }) => nextStepAt ?? []);
    // A message about a case waits for its own hour; sweep looks, and needs no loan to be due.
    for (const { kind, state, since } of store.all('notice')) {
      if (kind === 'case' && state === 'waiting') moments.push(since);
    }
    // The ledger has two working days to speak; then a case is a person's.
    for (const { state, actAt, watchUntil = actAt } of store.all('case')) {
      if (state === 'watching') moments.push(watchUntil);
    }
    return moments.length === 0 ? undefined : Math.min(...moments);
  };
  const runOn = (): boolean => {
    rounds += 1;
    if (rounds > ROUNDS_MAX) {
      sim.watch.broke(7, 'the book never comes to rest');
      return false;
    }
    if (openWork()) {
      later(SWEEP_AFTER_MS, () => {
        sweepNow(sim);
      });
      return true;
    }
    const due = soonest();
    if (due === undefined) return false;
    // The schedule's own beat: a loan that is due waits for the next run, never for a lucky one.
    const isSilent = plan.afterwards === 'silent' && rounds < SILENT_ROUNDS;
    // What is asked again every half hour until its step ends need not be played look by look.
    const isSlow = isSilent || rounds > PATIENT_ROUNDS;
    if (isSlow) sim.rest.slowAt = Math.min(sim.rest.slowAt, engine.now());
    const at = Math.max(due, engine.now()) + (isSlow ? SLOW_BEAT_MS : 10 * SECOND_MS);
    if (!isSilent) {
      engine.at(at, () => {
        advanceTo(sim, instantOfMs(engine.now()));
      });
    }
    engine.at(at + SECOND_MS, () => {
      scanNow(sim);
    });
    if (store.all('case').some(({ state }) => state === 'watching')) {
      engine.at(at + MINUTE_MS, () => {
        sweepNow(sim);
      });
    }
    return true;
  };
  return {
    next: () => {
      if (stage === 'begin') {
        stage = 'probe';
        begin();
        return true;
      }
      if (stage === 'probe') {
        const due = soonest();
        rounds += 1;
        if (rounds < 12 && (openWork() || (due !== undefined && due <= engine.now()))) return runOn();
        stage = 'run';
        checkSleepers(sim);
        if (plan.afterwards === 'closes') later(HOUR_MS, close);
        return true;
      }
      return runOn();
    },
  };
}
