import { createHmac } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { SegmentedMessage } from 'sms-segments-calculator';
import * as z from 'zod';
import {
  formatInstant,
  instantOfMs,
  parseInstant,
  plusMs,
  SECOND_MS,
  type Instant,
} from '../../shared/time.ts';
import { putLogEvents, receiptsOf, type ReceiptLine } from './receipts.ts';
import { uuidOf } from '../emulation/seeded.ts';
import { listen } from '../emulation/http.ts';
import {
  carrierSetupSchema,
  gatewaySchema,
  messageSchema,
  type CarrierGateway,
  type CarrierSetup,
  type PhoneMessage,
} from './wire-format.ts';

/**
 * The carrier and the phones behind it, in a process of their own: what has reached a phone here has left us,
 * whatever becomes of the process that sent it, and of the next one that connects. Every message is in the log
 * before it is acknowledged. The setup comes as the first line of standard input, and the end of standard
 * input is the end of the carrier.
 */
const logLineSchema = z.union([
  z.object({ kind: z.literal('message'), number: z.string(), message: messageSchema }),
  z.object({
    kind: z.literal('handed-over'),
    id: z.string(),
    /** What the webhook said at last. */
    status: z.int(),
    at: z.string(),
  }),
  /** Lines of the delivery log that have been written. */
  z.object({ kind: z.literal('logged'), ids: z.array(z.string()) }),
]);
type LogLine = z.infer<typeof logLineSchema>;

/** What a gateway does with a webhook that is not taken: it waits, twice as long each time, and then gives up. */
const RETRY_AFTER_MS = 30 * SECOND_MS;
const TRIES_MAX = 8;

interface Webhook {
  readonly number: string;
  readonly message: PhoneMessage;
  readonly tries: number;
  readonly nextAt: Instant;
}

class Carrier {
  readonly #setup: CarrierSetup;
  #gateway: CarrierGateway | undefined;
  readonly #phones = new Map<string, PhoneMessage[]>();
  readonly #waiting = new Map<string, Webhook>();
  readonly #receipts = new Map<string, ReceiptLine>();

  constructor(setup: CarrierSetup) {
    this.#setup = setup;
    const kept = existsSync(setup.log) ? readFileSync(setup.log, 'utf8').split('\n').filter(Boolean) : [];
    for (const line of kept) this.#apply(logLineSchema.parse(JSON.parse(line)));
  }

  #record(line: LogLine): void {
    appendFileSync(this.#setup.log, `${JSON.stringify(line)}\n`);
    this.#apply(line);
  }

  #apply(line: LogLine): void {
    if (line.kind === 'handed-over') {
      this.#waiting.delete(line.id);
      return;
    }
    if (line.kind === 'logged') {
      for (const id of line.ids) this.#receipts.delete(id);
      return;
    }
    const { number, message } = line;
    this.#phones.set(number, [...(this.#phones.get(number) ?? []), message]);
    if (message.direction === 'to-phone') {
      for (const receipt of receiptsOf(this.#setup.seed, number, message)) {
        this.#receipts.set(receipt.id, receipt);
      }
      return;
    }
    this.#waiting.set(message.id, { number, message, tries: 0, nextAt: parseInstant(message.at) });
  }

  connect(gateway: CarrierGateway): void {
    this.#gateway = gateway;
  }

  phones(): unknown {
    return [...this.#phones].map(([number, messages]) => ({ number, messages }));
  }

  /** A message on its way to or from a phone; its id follows from what it is, so that runs can be compared. */
  put(direction: PhoneMessage['direction'], number: string, body: string, at: Instant): string {
    const before = this.#phones.get(number)?.length ?? 0;
    const id = uuidOf(this.#setup.seed, direction, number, body, before);
    const parts = Math.max(1, new SegmentedMessage(body).segmentsCount);
    this.#record({
      kind: 'message',
      number,
      message: { id, direction, body, at: formatInstant(at), parts },
    });
    return id;
  }

  /** Hands over what waits and is due. Answers when to come back; undefined = nothing waits. */
  async handOver(now: Instant): Promise<Instant | undefined> {
    for (const webhook of [...this.#waiting.values()].filter(({ nextAt }) => nextAt <= now)) {
      const tries = webhook.tries + 1;
      const status = await this.#post(webhook, now);
      // 4xx is final: the same bytes will not be better next time.
      const done = status < 500 || tries >= TRIES_MAX;
      if (done) this.#record({ kind: 'handed-over', id: webhook.message.id, status, at: formatInstant(now) });
      const nextAt = plusMs(now, RETRY_AFTER_MS * 2 ** (tries - 1));
      if (!done) this.#waiting.set(webhook.message.id, { ...webhook, tries, nextAt });
    }
    for (const failed of [false, true]) await this.#writeLog(failed, now);
    return this.nextAt();
  }

  /** Lines that are due, as SNS puts them into CloudWatch Logs; what is not taken is tried again, for ever. */
  async #writeLog(failed: boolean, now: Instant): Promise<void> {
    const due = [...this.#receipts.values()].filter((line) => line.failed === failed && line.at <= now);
    if (due.length === 0) return;
    const logs = this.#gateway?.logs;
    const done = logs !== undefined && (await putLogEvents(logs, failed, due));
    if (done) this.#record({ kind: 'logged', ids: due.map(({ id }) => id) });
    else for (const line of due) this.#receipts.set(line.id, { ...line, at: plusMs(now, RETRY_AFTER_MS) });
  }

  /** When something is to be handed over next. */
  nextAt(): Instant | undefined {
    let next = Infinity;
    for (const { nextAt } of this.#waiting.values()) next = Math.min(next, nextAt);
    for (const { at } of this.#receipts.values()) next = Math.min(next, at);
    return Number.isFinite(next) ? instantOfMs(next) : undefined;
  }

  async #post({ number, message }: Webhook, now: Instant): Promise<number> {
    const gateway = this.#gateway;
    if (gateway === undefined) return 503;
    const { id, body, at } = message;
    const raw = JSON.stringify({ id, from: number, to: gateway.senderNumber, text: body, sentAt: at });
    const timestamp = String(Math.floor(now / SECOND_MS));
    const signature = createHmac('sha256', gateway.webhookSecret).update(`${timestamp}.${raw}`).digest('hex');
    const headers = {
      'content-type': 'application/json',
      'x-fairnotice-timestamp': timestamp,
      'x-fairnotice-signature': `v1=${signature}`,
    };
    const answer = await fetch(gateway.webhookUrl, { method: 'POST', headers, body: raw }).catch(
      () => undefined,
    );
    return answer?.status ?? 503;
  }
}

const putSchema = z.object({ number: z.string(), body: z.string(), at: z.int() });
const atSchema = z.object({ at: z.int() });

async function answerTo(carrier: Carrier, request: IncomingMessage): Promise<unknown> {
  const body: unknown = request.method === 'POST' ? JSON.parse(await text(request)) : {};
  switch (request.url) {
    case '/phones':
      return carrier.phones();
    case '/to-phone':
    case '/from-phone': {
      const { number, body: words, at } = putSchema.parse(body);
      const direction = request.url === '/to-phone' ? 'to-phone' : 'from-phone';
      return { id: carrier.put(direction, number, words, instantOfMs(at)), nextAt: carrier.nextAt() };
    }
    case '/gateway':
      carrier.connect(gatewaySchema.parse(body));
      return {};
    case '/hand-over':
      return { nextAt: await carrier.handOver(instantOfMs(atSchema.parse(body).at)) };
    default:
      throw new Error(`the carrier has no ${String(request.url)}`);
  }
}

async function main(): Promise<void> {
  // A signal from a terminal reaches every process of the run; the one that started us says when we end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const setup = await new Promise<string>((resolve) => {
    process.stdin.once('data', (chunk: Buffer) => {
      resolve(chunk.toString('utf8'));
    });
  });
  process.stdin.on('end', () => process.exit(0)).resume();
  const carrier = new Carrier(carrierSetupSchema.parse(JSON.parse(setup)));
  const server = createServer((request, response) => {
    answerTo(carrier, request).then(
      (answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  process.stdout.write(`${await listen(server, 0)}\n`);
}

await main();
