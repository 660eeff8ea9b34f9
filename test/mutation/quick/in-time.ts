import { Script } from 'node:vm';

const called = new Script('askedInTime()');
declare global {
  var askedInTime: (() => unknown) | undefined;
}

/** Did not end in time. */
export class Late extends Error {}

/** Runs what may never end. Throws `Late` when it has not. */
export function inTime<Value>(limitMs: number, run: () => Value): Value {
  const answers: Value[] = [];
  globalThis.askedInTime = () => answers.push(run());
  try {
    called.runInThisContext({ timeout: limitMs });
  } catch (error) {
    if (isTimeout(error)) throw new Late('did not end', { cause: error });
    throw error;
  }
  const [answer] = answers;
  if (answer === undefined) throw new Error('nothing was answered');
  return answer;
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
