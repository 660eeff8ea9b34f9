import { Fault } from '../../shared/fault.ts';
import { formatInstant, type Instant } from '../../shared/time.ts';
import { Journal } from '../emulation/journal.ts';
import type { Options } from './options.ts';

/**
 * Opens what was kept beside `--db`, and sees that this run may go on from it: rows of a future that has not
 * come yet would hold everything, and codes follow from the seed, so it must be the same one.
 */
export function openKept({ db, seed, at }: Pick<Options, 'db' | 'seed' | 'at'>): Journal {
  const journal = new Journal(db === undefined ? undefined : `${db}.journal`);
  const begun = journal.last('begun');
  const clock = journal.last('clock');
  if (begun === undefined || clock === undefined) return journal;
  if (begun.seed !== seed) {
    throw new Fault(
      'invalid_input',
      `${String(db)} was made with --seed ${begun.seed}: use that one, or another file`,
    );
  }
  if (at !== undefined && at < clock.at) {
    const stood = formatInstant(clock.at);
    throw new Fault(
      'invalid_input',
      `${String(db)} has been played up to ${stood}: --at must not be before that`,
    );
  }
  return journal;
}

/** Notes that a run begins, or begins again. */
export function begin(journal: Journal, now: { seed: string; beganAt: Instant; at: Instant }): void {
  const starts = (journal.last('begun')?.starts ?? 0) + 1;
  journal.record({ kind: 'begun', seed: now.seed, beganAt: now.beganAt, starts });
  journal.moved(now.at);
}
