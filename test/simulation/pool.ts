import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Done, Job } from './work.ts';

/** Nothing of a schedule outlives it: with room for many of them, most are gone before anybody has to look. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Gives every job to a thread that is free; answers come in the order of the jobs. */
export async function runJobs(jobs: readonly Job[], threads: number): Promise<readonly Done[]> {
  const answers = new Map<number, Done>();
  let next = 0;
  const oneThread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(join(import.meta.dirname, 'thread.ts'), { resourceLimits });
      let mine = -1;
      const more = (): void => {
        mine = next;
        next += 1;
        const job = jobs[mine];
        if (job === undefined) {
          void thread.terminate().then(() => {
            resolve();
          }, reject);
        } else thread.postMessage(job);
      };
      thread.on('message', (done: Done) => {
        answers.set(mine, done);
        more();
      });
      thread.on('error', reject);
      more();
    });
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, oneThread));
  return jobs.flatMap((_, index) => answers.get(index) ?? []);
}
