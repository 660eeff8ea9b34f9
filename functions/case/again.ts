import { Fault } from '../../shared/fault.ts';

/** Other writers of a case are few; who loses this often is told to try again. */
const TRIES_MAX = 8;

/** Reads, decides and writes once; another writer in between means once more, bounded. */
export async function again<Value>(what: string, attempt: () => Promise<Value | 'conflict'>): Promise<Value> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const done = await attempt();
    if (done !== 'conflict') return done;
  }
  throw new Fault('conflict', `${what}: other writers were first ${TRIES_MAX} times`);
}
