import { parentPort } from 'node:worker_threads';
import { work, type Job } from './work.ts';

/** One core: takes job after job from the main thread. */
parentPort?.on('message', (job: Job) => {
  void work(job).then((done) => {
    parentPort?.postMessage(done);
  });
});
