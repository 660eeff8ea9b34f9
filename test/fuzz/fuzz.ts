import { randomOf } from '../simulation/random.ts';
import { dueTarget, ledgerTarget, numberTarget, receiptsTarget } from './batches.ts';
import { deployedTarget } from './deployed.ts';
import { doorsTarget, pagesTarget } from './http.ts';
import { ROWS_OF_FILE, rowsTarget } from './rows.ts';
import { TYPED_NUMBER, WRITTEN } from './spoil.ts';
import { Broke, type Broken, type Target } from './target.ts';

export interface Fuzzed {
  readonly cases: number;
  readonly seed: number;
  readonly broken: readonly Broken[];
  /** Personal data found in what was logged, counted or called out. */
  readonly leaks: readonly string[];
  /** By door: how many inputs came to which end. */
  readonly ends: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * How much of the whole each door gets; a file counts as its rows. The first two are HTTP requests and make the
 * whole by themselves; what comes by bus, queue, log and file comes on top. The last one are the real handlers, each
 * a thread with a database: a small share, and at least enough to ask every one of them.
 */
const doors: readonly (readonly [share: number, casesOfRun: number, make: () => Promise<Target>])[] = [
  [0.6, 1, doorsTarget],
  [0.4, 1, pagesTarget],
  [0.1, 1, numberTarget],
  [0.1, 1, ledgerTarget],
  [0.05, 1, dueTarget],
  [0.1, 1, receiptsTarget],
  [0.1, ROWS_OF_FILE, rowsTarget],
  [0.02, 1, deployedTarget],
];

/** A world grows with what it is told; after so many inputs a new one is made. */
const RUNS_OF_WORLD = 250;
const BROKEN_MAX = 20;
/** Of the valid inputs: the borrower, and who writes by a gateway in China. */
const personal = [WRITTEN, TYPED_NUMBER.slice(2), '2125550123', '10012345678'];

/** Puts `cases` spoilt requests and, beside them, other inputs into every door. The same seed puts in the same. */
export async function fuzz({ cases, seed }: { cases: number; seed: number }): Promise<Fuzzed> {
  const broken: Broken[] = [];
  const leaks: string[] = [];
  const ends: Record<string, Record<string, number>> = {};
  let done = 0;
  for (const [door, [share, casesOfRun, make]] of doors.entries()) {
    const runs = Math.ceil((cases * share) / casesOfRun);
    let target = await make();
    const counts: Record<string, number> = (ends[target.name] = {});
    for (let run = 0; run < runs; run += 1) {
      // One that stands on other processes is started once.
      if (run % RUNS_OF_WORLD === RUNS_OF_WORLD - 1 && target.stop === undefined) {
        leaks.push(...leaksIn(target.name, target.said()));
        target = await make();
      }
      const end = await endOf(target, randomOf(seed + door * 0x1000193, run), broken);
      counts[end] = (counts[end] ?? 0) + casesOfRun;
      done += casesOfRun;
    }
    leaks.push(...leaksIn(target.name, (await target.stop?.()) ?? target.said()));
  }
  return { cases: done, seed, broken: broken.slice(0, BROKEN_MAX), leaks: leaks.slice(0, BROKEN_MAX), ends };
}

async function endOf(target: Target, random: ReturnType<typeof randomOf>, broken: Broken[]): Promise<string> {
  try {
    return await target.run(random);
  } catch (error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    broken.push({ target: target.name, why, input: error instanceof Broke ? error.input : '' });
    return 'BROKEN';
  }
}

export function leaksIn(name: string, said: string): readonly string[] {
  return personal.flatMap((piece) => {
    const at = said.indexOf(piece);
    return at < 0 ? [] : [`${name}: ${said.slice(Math.max(0, at - 160), at + 60)}`];
  });
}
