import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { installVirtualDate } from './virtual-date.ts';

/** The inside of one worker thread: the Lambda service as a function sees it. */
export const workerStartSchema = z.object({
  clock: z.instanceof(SharedArrayBuffer),
  file: z.string(),
  exportName: z.string(),
  functionName: z.string(),
  functionArn: z.string(),
  memoryMb: z.number(),
});
export type WorkerStart = z.infer<typeof workerStartSchema>;

const invocationSchema = z.object({ requestId: z.string(), event: z.unknown(), timeoutMs: z.number() });
export type WorkerInvocation = z.infer<typeof invocationSchema>;
export const workerAnswerSchema = z.union([
  /** The code is loaded and the handler is about to run: from here its time-out counts. */
  z.object({ requestId: z.string(), started: z.literal(true) }),
  z.object({ requestId: z.string(), value: z.unknown() }),
  z.object({ requestId: z.string(), error: z.string() }),
]);
export type WorkerAnswer = z.infer<typeof workerAnswerSchema>;

type Handler = (event: unknown, context: object) => unknown;

/** The second argument of every handler, as AWS makes it. Its deadline is real time, like the timers. */
function contextOf(start: WorkerStart, { requestId, timeoutMs }: WorkerInvocation): object {
  const deadline = performance.now() + timeoutMs;
  return {
    functionName: start.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: start.functionArn,
    memoryLimitInMB: String(start.memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${start.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
}

async function loadHandler(start: WorkerStart): Promise<Handler> {
  const module: unknown = await import(pathToFileURL(start.file).href);
  const handler: unknown = Object.entries(module ?? {}).find(([name]) => name === start.exportName)?.[1];
  if (typeof handler !== 'function') throw new Error(`${start.file} exports no function ${start.exportName}`);
  return async (event, context) => (await Reflect.apply(handler, undefined, [event, context])) as unknown;
}

async function answerTo(
  say: (answer: WorkerAnswer) => void,
  handler: Promise<Handler>,
  start: WorkerStart,
  message: unknown,
): Promise<WorkerAnswer> {
  const invocation = invocationSchema.parse(message);
  try {
    const loaded = await handler;
    say({ requestId: invocation.requestId, started: true });
    const value = await loaded(invocation.event, contextOf(start, invocation));
    // Lambda hands the answer on as JSON; what JSON cannot carry must not arrive here either.
    const json = JSON.stringify(value ?? null);
    return { requestId: invocation.requestId, value: JSON.parse(json) as unknown };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { requestId: invocation.requestId, error: said };
  }
}

if (parentPort !== null) {
  const port = parentPort;
  const start = workerStartSchema.parse(workerData);
  const cell = new BigInt64Array(start.clock);
  installVirtualDate(() => Number(Atomics.load(cell, 0)));
  const handler = loadHandler(start);
  // A bundle that cannot be loaded fails every invocation with its reason, not the thread with none.
  handler.catch(() => undefined);
  port.on('message', (message: unknown) => {
    const say = (answer: WorkerAnswer): void => {
      port.postMessage(answer);
    };
    void answerTo(say, handler, start, message).then(say);
  });
}
