import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { chance } from '../../infra/emulation/seeded.ts';
import type { Door } from './kill-door.ts';
import type { Moment } from './kill-moments.ts';

/** What one life of the local run came to. */
export type Life = 'killed' | 'reached the end';

export interface LifePlan {
  /** The checkout whose `infra/local/main.ts` is run. */
  readonly root: string;
  readonly args: readonly string[];
  readonly door: Door;
  /** ISO 8601; where the play is to end. */
  readonly until: string;
  /** When to kill it; undefined = let it live. */
  readonly moment: Moment | undefined;
  readonly seed: string;
  /** Called when the end is reached, while everything still runs. */
  readonly atTheEnd: (origin: string) => Promise<void>;
}

/** A database that is gone must be noticed in this time. */
const NOTICED_MS_MAX = 60_000;

/** Starts the local run on what the lives before it have left, and kills it at its moment. */
export async function liveOnce(plan: LifePlan): Promise<Life> {
  const child = spawn(process.execPath, ['infra/local/main.ts', '--port', '0', '--quiet', ...plan.args], {
    cwd: plan.root,
  });
  const gone = once(child, 'exit');
  const said = wordsOf(child);
  let killedAt: Moment | undefined;
  const kill = (moment: Moment): void => {
    if (killedAt !== undefined || child.pid === undefined) return;
    killedAt = moment;
    const family = familyOf(child.pid);
    const database = family.filter(({ command }) => command.includes('/dynoxide'));
    const doomed = moment.kind === 'database-after-ms' && database.length > 0 ? database : family;
    const order = doomed.map(({ pid }) => ({ pid, rank: chance(plan.seed, 'order', pid) }));
    for (const { pid } of order.sort((one, other) => one.rank - other.rank)) end(pid);
  };
  const disarm = arm(plan, kill);
  const lived = live(child, said, plan).then(
    () => 'reached the end' as const,
    (error: unknown) => error,
  );
  const outcome = await Promise.race([lived, gone.then(() => undefined)]);
  disarm();
  if (killedAt === undefined && outcome === 'reached the end') {
    child.kill('SIGINT');
    await gone;
    return outcome;
  }
  if (killedAt === undefined) throw new Error(`the run ended by itself: ${said()}`, { cause: outcome });
  await Promise.race([gone, late(child, NOTICED_MS_MAX)]);
  return 'killed';
}

function arm({ moment, door }: LifePlan, kill: (moment: Moment) => void): () => void {
  door.newLife();
  door.onMessage = (phase, n) => {
    const isNow =
      moment !== undefined && 'n' in moment && moment.kind === `${phase}-message` && n === moment.n;
    if (isNow) kill(moment);
    return isNow;
  };
  if (moment === undefined || !('ms' in moment)) return () => undefined;
  const timer = setTimeout(() => {
    kill(moment);
  }, moment.ms);
  return () => {
    clearTimeout(timer);
  };
}

const clockSchema = z.object({ at: z.iso.datetime() });
/** Shorter than what an HTTP client waits for an answer. */
const PLAY_MS = 2 * 3_600_000;

async function live(child: ChildProcess, said: () => string, { until, atTheEnd }: LifePlan): Promise<void> {
  const origin = await new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said());
      if (found) resolve(found[0]);
    });
  });
  const clock = async (body?: object): Promise<number> => {
    const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(`${origin}/local/clock`, request);
    if (!answer.ok) throw new Error(`the clock says ${answer.status}: ${await answer.text()}`);
    return Date.parse(clockSchema.parse(await answer.json()).at);
  };
  const end = Date.parse(until);
  for (let at = await clock(); at < end;) {
    at = await clock({ at: new Date(Math.min(end, at + PLAY_MS)).toISOString() });
  }
  await atTheEnd(origin);
}

function wordsOf(child: ChildProcess): () => string {
  let said = '';
  const keep = (chunk: Buffer): void => void (said += chunk.toString('utf8'));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => said;
}

function late(child: ChildProcess, ms: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the run went on for ${ms} ms without its database`));
    }, ms);
    child.once('exit', () => {
      clearTimeout(timer);
    });
  });
}

interface Member {
  readonly pid: number;
  readonly command: string;
}

/** A process and all that descend from it: the workers' host and gateway, the shell, the database. */
function familyOf(pid: number): readonly Member[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = / [A-Za-z] (\d+) /.exec(read(`/proc/${name}/stat`).replace(/^.*\)/, ' '))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const family = [pid];
  for (const one of family) {
    for (const [child, parent] of parents) if (parent === one) family.push(child);
  }
  return family.map((one) => ({ pid: one, command: read(`/proc/${one}/cmdline`).split('\0')[0] ?? '' }));
}

/** A process may be gone before we look. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with another one.
  }
}
