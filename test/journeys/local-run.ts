import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { connect } from '../../infra/cli/connect.ts';
import { runCommandLine } from '../../infra/cli/run.ts';

/** A local run in a process of its own, spoken to as a person's script would: by its documented API alone. */
const phonesSchema = z.array(
  z.object({
    number: z.string(),
    messages: z.array(
      z.object({
        id: z.string(),
        direction: z.enum(['to-phone', 'from-phone']),
        body: z.string(),
        at: z.iso.datetime(),
        parts: z.int().min(1),
      }),
    ),
  }),
);
const depthSchema = z.object({ visible: z.int(), inFlight: z.int(), delayed: z.int() });
const clockSchema = z.object({
  at: z.iso.datetime(),
  counts: z.object({
    notices: z.record(z.string(), z.int()),
    sms: z.object({ toPhone: z.int(), fromPhone: z.int() }),
    ledger: z.object({ rowsIn: z.int(), landed: z.int(), unchanged: z.int(), rejected: z.int() }),
    invocations: z.object({ run: z.int(), failed: z.int() }),
    queues: z.record(z.string(), depthSchema),
  }),
});
const noticeSchema = z.object({
  state: z.string(),
  decision: z
    .object({ verdict: z.string(), findings: z.array(z.object({ ruleId: z.string(), code: z.string() })) })
    .nullable(),
});

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}
export interface LocalRunProcess {
  readonly origin: string;
  call(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer>;
  clock(body?: object): Promise<z.infer<typeof clockSchema>>;
  /** What has come to this phone, oldest first. */
  received(number: string): Promise<z.infer<typeof phonesSchema>[number]['messages']>;
  /** Every message that reached a phone, as `number: body`, sorted. */
  everything(): Promise<readonly string[]>;
  reply(number: string, body: string): Promise<Answer>;
  notice(id: string): Promise<z.infer<typeof noticeSchema>>;
  /** `npm run cli -- …` against this run; what it prints, in the order it comes. */
  cli(...line: readonly string[]): Promise<{ code: number; said: string }>;
  /** Ctrl-C. Answers the exit code and all that was printed. */
  stop(): Promise<{ code: number | null; said: string }>;
}

const root = join(import.meta.dirname, '..', '..');

/** Starts `infra/local/main.ts` as it is; its output is what a terminal would show. */
export function launch(args: readonly string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ['infra/local/main.ts', ...args], { cwd: root });
  let said = '';
  const keep = (chunk: Buffer): void => void (said += chunk.toString('utf8'));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, said: () => said };
}

/** A line at a terminal, in a process of its own; its exit code must be 0. */
export async function typed(...line: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['infra/cli/main.ts', ...line], {
    cwd: root,
  });
  return stdout;
}

/** The command line as the terminal calls it, in this process: loading it anew for every line takes seconds. */
async function commandLine(line: readonly string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const say = (one: string): void => void lines.push(one);
  const code = await runCommandLine(line, {
    terminal: { out: say, err: say, isInteractive: false },
    connect: (where) => connect({}, where),
  });
  return { code, said: lines.join('\n') };
}

/** Resolves when the first hours have been played. Rejects with what it said when it ends before. */
export async function startLocalRun(args: readonly string[]): Promise<LocalRunProcess> {
  const { child, said } = launch(['--port', '0', '--quiet', ...args]);
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said());
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => {
      reject(new Error(`the local run ended with code ${String(code)}: ${said()}`));
    });
  });
  const call: LocalRunProcess['call'] = async (method, path, body) => {
    const request = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(`${origin}${path}`, request);
    return { status: answer.status, body: await answer.json() };
  };
  const phones = async (): Promise<z.infer<typeof phonesSchema>> =>
    phonesSchema.parse((await call('GET', '/local/phones')).body);
  return {
    origin,
    call,
    clock: async (body) => clockSchema.parse((await call(body ? 'POST' : 'GET', '/local/clock', body)).body),
    received: async (number) =>
      (await phones())
        .filter((phone) => phone.number === number)
        .flatMap((phone) => phone.messages.filter(({ direction }) => direction === 'to-phone')),
    everything: async () =>
      (await phones())
        .flatMap(({ number, messages }) => messages.map(({ body }) => `${number}: ${body}`))
        .sort(),
    reply: (number, body) => call('POST', `/local/phones/${encodeURIComponent(number)}/replies`, { body }),
    notice: async (id) =>
      noticeSchema.parse((await call('GET', `/local/notices/${encodeURIComponent(id)}`)).body),
    cli: (...line) => commandLine([...line, '--outputs', origin]),
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGINT');
        await once(child, 'exit');
      }
      return { code: child.exitCode, said: said() };
    },
  };
}
