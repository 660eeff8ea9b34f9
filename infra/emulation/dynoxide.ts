import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { Fault } from '../../shared/fault.ts';

/** A DynamoDB-compatible server in a process of its own, listening on this machine only. */
export interface DynamoServer {
  /** `http://127.0.0.1:PORT`, for `AWS_ENDPOINT_URL_DYNAMODB`. */
  readonly endpoint: string;
  /** Resolves when the process is gone. May be called twice. */
  stop(): Promise<void>;
}

/** Dynoxide is ready after 40 ms; a machine that needs this long is not going to make it. */
const READY_MS_MAX = 10_000;
/** What does not end in this time when it is asked to is made to. */
const STOP_MS_MAX = 3_000;
/** Between asking for a free port and taking it, somebody else may take it. */
const PORT_TRIES_MAX = 3;

/**
 * Starts Dynoxide on a free port. With `file` the data lives there and survives; without, in memory.
 * `onLost` hears when it ends although nobody stopped it.
 * Throws Fault('unavailable') that says what is missing, or what the process said when it would not start.
 */
export async function startDynoxide(
  options: { file?: string | undefined; onLost?: () => void } = {},
): Promise<DynamoServer> {
  const binary = dynoxideBinary();
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const args = ['serve', '--port', String(port), ...(options.file ? ['--db-path', options.file] : [])];
    try {
      const { onLost } = options;
      return await launch({ name: 'Dynoxide', command: binary, args, port, ready: saysListening, onLost });
    } catch (error) {
      if (tries === PORT_TRIES_MAX) throw error;
    }
  }
}

function dynoxideBinary(): string {
  const modules = createRequire(import.meta.url).resolve.paths('@dynoxide/linux-x64') ?? [];
  const found = modules
    .map((path) => `${path}/@dynoxide/linux-x64/dynoxide`)
    .find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Fault(
    'unavailable',
    'The local database (Dynoxide) is not installed. It comes with `npm ci` on Linux x64. ' +
      'On another system start any DynamoDB-compatible server and set AWS_ENDPOINT_URL_DYNAMODB to its address.',
  );
}

export interface Launch {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly port: number;
  /** How long it may take to answer, READY_MS_MAX unless told. */
  readonly readyMsMax?: number;
  /** Resolves when the server answers. */
  readonly ready: (child: ChildProcess, endpoint: string) => Promise<void>;
  /** Hears that it has ended without having been asked to. */
  readonly onLost?: (() => void) | undefined;
}

/**
 * The server dies with us, however we die: the shell beside it reads a pipe that only we hold open, and
 * ends the server when the pipe closes, also after a `kill -9` of ours.
 */
const whileWeLive =
  'exec 3<&0; "$@" </dev/null 3<&- & server=$!; { cat <&3; kill $server; } >/dev/null 2>&1 & wait $server';

/** Starts a server process and waits until it answers. */
export async function launch(plan: Launch): Promise<DynamoServer> {
  const endpoint = `http://127.0.0.1:${plan.port}`;
  // A group of its own: Ctrl-C at the terminal comes to us, and we decide when the data is no longer needed.
  const child = spawn('sh', ['-c', whileWeLive, 'sh', plan.command, ...plan.args], {
    cwd: plan.cwd,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said = tailOf(child);
  try {
    await Promise.race([plan.ready(child, endpoint), failed(child), late(plan.readyMsMax ?? READY_MS_MAX)]);
  } catch (cause) {
    await stopped(child);
    throw new Fault('unavailable', `${plan.name} did not start: ${said() || String(cause)}`, { cause });
  }
  const lost = (): void => plan.onLost?.();
  child.once('exit', lost);
  const stop = (): Promise<void> => {
    child.off('exit', lost);
    return stopped(child);
  };
  return { endpoint, stop };
}

/** Its own words on its own pipe: another server on the same port cannot be mistaken for it. */
const saysListening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    const look = (chunk: Buffer): void => {
      if (chunk.toString('utf8').includes('listening on')) resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
  });

const failed = (child: ChildProcess): Promise<never> =>
  new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`it ended with code ${String(code)}`));
    });
  });

const late = (ms: number): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`no answer within ${ms} ms`));
    }, ms).unref();
  });

/** The last of what a process wrote; reading it also keeps its pipes from filling up. */
function tailOf(child: ChildProcess): () => string {
  let tail = '';
  const keep = (chunk: Buffer): void => {
    tail = (tail + chunk.toString('utf8')).slice(-2_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => tail.trim();
}

async function stopped(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  child.stdin?.end();
  const force = setTimeout(() => process.kill(-pid, 'SIGKILL'), STOP_MS_MAX);
  await gone;
  clearTimeout(force);
}

/** A port nobody listens on at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Fault('unavailable', 'this machine gives no free port'));
      });
    });
  });
