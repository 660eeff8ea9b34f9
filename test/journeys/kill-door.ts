import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { close, listen } from '../../infra/emulation/http.ts';
import { chance } from '../../infra/emulation/seeded.ts';
import { MINUTE_MS } from '../../shared/time.ts';

const messageSchema = z.object({ number: z.string(), body: z.string(), at: z.int() });
const putSchema = z.object({ id: z.string(), nextAt: z.int().optional() });

/** The share of messages that reach a phone and are answered so, at once or within half an hour. */
const otherAnswers = [
  { share: 0.04, body: 'HELP' },
  { share: 0.03, body: 'ok thanks' },
] as const;

export interface Weather {
  readonly seed: string;
  /** The share of the carrier's answers that are lost on their way back. */
  readonly lostShare: number;
  /**
   * The share of messages that are answered with STOP. With more than three in a hundred a larger run brakes
   * itself, as it must (CAP-01), and the rest waits for a person.
   */
  readonly stopShare: number;
}
export interface Door {
  /** What the run takes for its carrier. */
  readonly origin: string;
  /**
   * Called with the number of the message in this life, before it goes on and when the carrier has it.
   * Answers whether its sender has been killed: then it goes no further.
   */
  onMessage: (phase: 'before' | 'after', n: number) => boolean;
  /** Messages that are in the carrier's log, and whose sender never heard of it. */
  readonly unanswered: ReadonlySet<string>;
  /** A new life of the run begins: count from one again. */
  newLife(): void;
  stop(): Promise<void>;
}

/**
 * Stands between the run and the carrier, and belongs to the carrier's side: it is never killed. It writes
 * for the phones, loses answers, and says when exactly a message passes.
 */
export async function openDoor(carrier: string, { seed, lostShare, stopShare }: Weather): Promise<Door> {
  let passed = 0;
  const unanswered = new Set<string>();
  const door: Omit<Door, 'origin'> = {
    onMessage: () => false,
    unanswered,
    newLife: () => {
      passed = 0;
    },
    stop: () => close(server),
  };
  const post = async (path: string, body: string): Promise<unknown> => {
    const answer = await fetch(`${carrier}${path}`, { method: 'POST', body });
    if (!answer.ok) throw new Error(`the carrier answered ${path} with ${answer.status}`);
    return answer.json();
  };

  async function toPhone(said: string, response: ServerResponse): Promise<unknown> {
    passed += 1;
    const n = passed;
    if (door.onMessage('before', n)) return undefined;
    const { id, nextAt } = putSchema.parse(await post('/to-phone', said));
    // Until it has been written: whoever asked may be gone by then.
    unanswered.add(id);
    response.once('finish', () => unanswered.delete(id));
    const answered = await answer(id, messageSchema.parse(JSON.parse(said)));
    if (door.onMessage('after', n)) return undefined;
    if (chance(seed, 'lost', id) < lostShare) return undefined;
    return { id, nextAt: answered ?? nextAt };
  }

  /** The person at the phone. What is answered follows from the message, not from when it came. */
  async function answer(
    id: string,
    { number, at }: z.infer<typeof messageSchema>,
  ): Promise<number | undefined> {
    let left = chance(seed, 'answers', id);
    const answers = [{ share: stopShare, body: 'STOP' }, ...otherAnswers];
    const chosen = answers.find(({ share }) => (left -= share) < 0);
    if (chosen === undefined) return undefined;
    const late = chance(seed, 'late', id);
    const delayMs = late < 0.5 ? 0 : Math.floor((late - 0.5) * 60 * MINUTE_MS);
    const reply = { number, body: chosen.body, at: at + delayMs };
    return putSchema.parse(await post('/from-phone', JSON.stringify(reply))).nextAt;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = await text(request);
    const path = request.url ?? '/';
    if (path === '/to-phone') {
      const given = await toPhone(said, response);
      if (given === undefined) request.socket.destroy();
      else response.writeHead(200).end(JSON.stringify(given));
      return;
    }
    const forwarded = await fetch(
      `${carrier}${path}`,
      request.method === 'POST' ? { method: 'POST', body: said } : {},
    );
    response.writeHead(forwarded.status).end(await forwarded.text());
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  const port = await listen(server, 0);
  return Object.assign(door, { origin: `http://127.0.0.1:${port}` });
}
