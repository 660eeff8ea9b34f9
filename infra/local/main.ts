import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Fault } from '../../shared/fault.ts';
import { formatInstant } from '../../shared/time.ts';
import { answerTo, json, type HttpAnswer } from './api.ts';
import type { HttpRequest } from '../emulation/event-shapes.ts';
import { close, listen } from '../emulation/http.ts';
import { readOptions, usage, type Options } from './options.ts';
import { startRun, type LocalRun, type Narrator } from './run.ts';
import { terminalNarrator } from './narrator.ts';

const KEPT_OPEN_MS = 120_000;

/** `npm start`: starts the local run, serves its page and its API, and ends with Ctrl-C. */
async function main(options: Options): Promise<void> {
  const narrator = terminalNarrator(options.quiet);
  const stops: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stopAll = (): Promise<void> => (stopping ??= inReverse(stops, narrator));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Asked a second time, it does not wait any longer.
      if (stopping !== undefined) process.exit(1);
      void stopAll().then(() => process.exit(0));
    });
  }
  try {
    await serve(options, narrator, stops);
  } catch (error) {
    // A start that is being stopped fails here and there; that is not news.
    if (stopping !== undefined) return;
    process.exitCode = 1;
    narrator.trouble(
      error instanceof Fault ? error.message : String(error instanceof Error ? error.stack : error),
    );
    await stopAll();
  }
}

async function serve(options: Options, narrator: Narrator, stops: (() => Promise<void>)[]): Promise<void> {
  let run: LocalRun | undefined;
  const server = createServer((request, response) => {
    void respond(run, request, response, narrator);
  });
  // A script that is busy for a while between two questions finds its connection still open.
  server.keepAliveTimeout = KEPT_OPEN_MS;
  const port = await listen(server, options.port).catch((cause: unknown) => {
    throw new Fault(
      'unavailable',
      `port ${options.port} is taken: end what runs there, or choose one with --port N`,
      {
        cause,
      },
    );
  });
  stops.push(() => close(server));
  const origin = `http://127.0.0.1:${port}`;
  run = await startRun(options, {
    origin,
    narrator,
    onStarted: (stop) => stops.push(stop),
    onLost: (what) => {
      narrator.trouble(`${what}; start again with the same --db to go on`);
      process.exit(1);
    },
    onDeployed: (deployed) => {
      run = deployed;
    },
  });
  narrator.ready(origin);
}

async function inReverse(stops: readonly (() => Promise<void>)[], narrator: Narrator): Promise<void> {
  for (const stop of stops.toReversed()) {
    await stop().catch((error: unknown) => {
      narrator.trouble(`something would not stop: ${String(error)}`);
    });
  }
}

function health(run: LocalRun | undefined): HttpAnswer {
  const ready = run?.ready === true;
  const at = run === undefined ? null : formatInstant(run.deployment.agenda.now());
  return json(ready ? 200 : 503, { ready, at });
}

async function respond(
  run: LocalRun | undefined,
  incoming: IncomingMessage,
  response: ServerResponse,
  narrator: Narrator,
): Promise<void> {
  const request = await requestOf(incoming);
  const { pathname } = request.url;
  const answer =
    pathname === '/local/health'
      ? health(run)
      : run === undefined || (!run.ready && pathname.startsWith('/local'))
        ? json(503, { error: 'still starting; GET /local/health says when it is ready' })
        : await answerTo(run, request).catch((error: unknown) => {
            narrator.trouble(
              `${request.method} ${pathname}: ${String(error instanceof Error ? error.stack : error)}`,
            );
            return json(500, { error: 'a mistake of the local run; the terminal says more' });
          });
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

async function requestOf(incoming: IncomingMessage): Promise<HttpRequest> {
  const host = incoming.headers.host ?? '127.0.0.1';
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', `http://${host}`),
    headers: Object.fromEntries(headers),
    body: await buffer(incoming),
  };
}

// Lambda's own clock is set to UTC; so is every thread of this process.
process.env['TZ'] = 'UTC';
try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else await main(options);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
