import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { SECOND_MS } from '../../shared/time.ts';
import type { FunctionSpec } from '../template/specs.ts';
import { workerAnswerSchema, type WorkerInvocation, type WorkerStart } from './worker-entry.ts';

export type InvocationResult =
  | { readonly kind: 'answered'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: string };

/** A function that can be invoked. Never rejects: what goes wrong inside is a failed invocation. */
export interface Invokable {
  readonly spec: FunctionSpec;
  invoke(event: unknown, requestId: string): Promise<InvocationResult>;
}

/**
 * One function in a thread of its own, with an environment of its own. Its time-out is counted in real
 * seconds: virtual time stands still while it runs, so only real time can show that it hangs. A thread that
 * hangs or dies has failed its invocation; the next one gets a new thread, as on AWS.
 */
export class FunctionRunner implements Invokable {
  readonly spec: FunctionSpec;
  readonly #start: WorkerStart;
  readonly #environment: Record<string, string>;
  readonly #log: Writable;
  #thread: Worker | undefined;

  constructor(
    spec: FunctionSpec,
    options: { clock: SharedArrayBuffer; folder: string; environment: Record<string, string>; log: Writable },
  ) {
    const [file = '', exportName = ''] = spec.handler.split('.');
    this.spec = spec;
    this.#start = {
      clock: options.clock,
      file: `${options.folder}/${file}.mjs`,
      exportName,
      functionName: spec.name,
      functionArn: spec.arn,
      memoryMb: spec.memoryMb,
    };
    this.#environment = options.environment;
    this.#log = options.log;
    this.#thread = this.#startThread();
  }

  async invoke(event: unknown, requestId: string): Promise<InvocationResult> {
    const thread = this.#thread ?? this.#startThread();
    this.#thread = thread;
    const result = await oneInvocation(thread, {
      requestId,
      event,
      timeoutMs: this.spec.timeoutSeconds * SECOND_MS,
    });
    if (!result.alive) await thread.terminate();
    return result;
  }

  async stop(): Promise<void> {
    await this.#thread?.terminate();
  }

  #startThread(): Worker {
    const thread = new Worker(new URL('./worker-entry.ts', import.meta.url), {
      env: this.#environment,
      workerData: this.#start,
      stdout: true,
      stderr: true,
    });
    const keep = (said: unknown): void => void this.#log.write(String(said));
    thread.stdout.on('data', keep);
    thread.stderr.on('data', keep);
    thread.on('error', keep);
    thread.once('exit', () => {
      if (this.#thread === thread) this.#thread = undefined;
    });
    return thread;
  }
}

/** Lambda gives a function's code ten seconds to load; a machine that runs all of them at once is slower. */
const LOADING_MS_MAX = 60 * SECOND_MS;

type Outcome = InvocationResult & { readonly alive: boolean };

function oneInvocation(thread: Worker, invocation: WorkerInvocation): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const dead = (error: string): void => {
      finish({ kind: 'failed', error, alive: false });
    };
    const limit = (ms: number): NodeJS.Timeout =>
      setTimeout(() => {
        dead(`timed out after ${ms / SECOND_MS} s of real time`);
      }, ms);
    const onMessage = (message: unknown): void => {
      const answer = workerAnswerSchema.parse(message);
      if (answer.requestId !== invocation.requestId) return;
      if ('started' in answer) {
        clearTimeout(timer);
        timer = limit(invocation.timeoutMs);
        return;
      }
      if ('error' in answer) finish({ kind: 'failed', error: answer.error, alive: true });
      else finish({ kind: 'answered', value: answer.value, alive: true });
    };
    const onError = (error: Error): void => {
      dead(error.stack ?? error.message);
    };
    const onExit = (code: number): void => {
      dead(`the thread ended with code ${code}`);
    };
    let timer = limit(LOADING_MS_MAX);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(invocation);
  });
}
