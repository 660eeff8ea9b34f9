import { senderRates } from '../../shared/claim/rate.ts';
import type { Simulation } from './simulation.ts';

/** Of the carrier's rate, what reminders of two parts may use until the next run in a quarter of an hour. */
export const SENDABLE = Math.floor((20 * senderRates.send.share * 15 * 60) / 2);

/** Loan -> since when it was due, when a scan began to look. */
export type DueThen = ReadonlyMap<string, number>;

export const dueBy = ({ store }: Simulation, until: number): DueThen =>
  new Map(
    store
      .all('loan')
      .flatMap(({ loanId, nextStepAt }) =>
        nextStepAt !== undefined && nextStepAt <= until ? [[loanId, nextStepAt] as const] : [],
      ),
  );

/**
 * A run of scan names what is due, as many as can be sent before the next; whoever waits longest goes first, so that
 * a backlog is worked off run after run and leaves nobody behind. What changed under its eyes is not held against it.
 */
export function checkNamed(sim: Simulation, then: DueThen, named: readonly string[]): void {
  const { store, watch, queued } = sim;
  const room = SENDABLE - queued();
  if (named.length > room) watch.broke(7, `scan: names ${named.length} where there is room for ${room}`);
  const still = [...then].filter(([loanId, at]) => store.peek('loan', loanId)?.nextStepAt === at);
  const isNamed = ([loanId]: readonly [string, number]): boolean => named.includes(loanId);
  const first = still.filter(isNamed);
  for (const [loanId, at] of still.filter((one) => !isNamed(one))) {
    if (named.length < room) watch.broke(7, `${loanId}: due, and not named although there is room`);
    const later = first.find(([, itsAt]) => itsAt > at);
    if (later !== undefined) watch.broke(7, `${loanId}: has to wait, and ${later[0]}, due later, is named`);
  }
}
