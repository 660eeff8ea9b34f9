import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { PageRequest } from '../../functions/pages/request.ts';
import { close, listen } from '../../infra/emulation/http.ts';
import { site, type Site } from '../pages/site.ts';

export interface PagesServer {
  readonly origin: string;
  readonly world: Site;
  /** How much went to the browser for the last page, in bytes. */
  readonly lastBytes: () => number;
  stop(): Promise<void>;
}

/** The pages over a small world in memory, behind a real HTTP server, as a gateway would serve them. */
export async function startPages(): Promise<PagesServer> {
  const world = await site();
  let bytes = 0;
  let visitor = 0;
  const server = createServer((incoming, response) => {
    // Every request counts as another visitor: the limits have tests of their own.
    visitor += 1;
    void requestOf(incoming, `192.0.2.${visitor % 250}`)
      .then((request) => world.serve(request))
      .then(({ status, headers, body }) => {
        if (headers['content-type']?.startsWith('text/html') === true) bytes = Buffer.byteLength(body);
        response.writeHead(status, headers).end(body);
      });
  });
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    world,
    lastBytes: () => bytes,
    stop: () => close(server),
  };
}

async function requestOf(incoming: IncomingMessage, address: string): Promise<PageRequest> {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: incoming.method ?? 'GET',
    path: new URL(incoming.url ?? '/', 'http://127.0.0.1').pathname,
    headers: Object.fromEntries(headers),
    address,
    body: await buffer(incoming),
  };
}
