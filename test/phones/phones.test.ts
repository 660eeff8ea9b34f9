import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Agenda } from '../../infra/emulation/agenda.ts';
import { close, listen } from '../../infra/emulation/http.ts';
import { connectPhones, startCarrier } from '../../infra/phones/phones.ts';
import { readReceipt } from '../../shared/adapters/aws/sns-receipts.ts';
import { formatInstant, MINUTE_MS, parseInstant, plusMs } from '../../shared/time.ts';

const startAt = parseInstant('2026-06-25T10:00:00Z');
const number = '+12125550101';
const stops: (() => Promise<void>)[] = [];
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-phones-'));
let logs = 0;
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly at: number;
}

interface Written {
  readonly target: unknown;
  readonly logGroupName: string;
  readonly lines: readonly string[];
  readonly minutes: number;
}
const putSchema = z.object({
  logGroupName: z.string(),
  logEvents: z.array(z.object({ timestamp: z.number(), message: z.string() })),
});

/** Stands for CloudWatch Logs: it refuses the first call, as it does when it is busy. */
async function logServer() {
  const written: Written[] = [];
  let calls = 0;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      calls += 1;
      if (calls === 1) {
        response.writeHead(503).end();
        return;
      }
      const { logGroupName, logEvents } = putSchema.parse(JSON.parse(body));
      const [first] = logEvents;
      const minutes = Math.ceil(((first?.timestamp ?? 0) - startAt) / MINUTE_MS);
      const lines = logEvents.map(({ message }) => message);
      written.push({ target: request.headers['x-amz-target'], logGroupName, lines, minutes });
      response.writeHead(200).end('{}');
    });
  });
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  stops.push(() => close(server));
  return { url, written };
}

/** The carrier in its own process, and a gateway that answers with `statuses`, the last one for ever. */
async function carrier({ statuses = [204], log = join(folder, `log-${(logs += 1)}`) } = {}) {
  const agenda = new Agenda({ seed: 'seed', startAt });
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push({ headers: request.headers, body, at: agenda.now() - startAt });
      response.writeHead(statuses[heard.length - 1] ?? statuses.at(-1) ?? 204).end();
    });
  });
  const webhookUrl = `http://127.0.0.1:${await listen(server, 0)}/replies`;
  stops.push(() => close(server));
  const { origin, stop } = await startCarrier({ log, seed: 'seed' });
  stops.push(stop);
  const { url, written } = await logServer();
  const logs = { url, group: 'sns/group' };
  const gateway = { senderNumber: '+12025550100', webhookUrl, webhookSecret: 'secret', logs };
  return { agenda, heard, written, phones: await connectPhones(origin, agenda, gateway), log, stop };
}

describe('the carrier and its phones', { timeout: 20_000 }, () => {
  it('keeps what reaches a phone, with the parts that it is charged as', async () => {
    const { phones } = await carrier();
    await phones.deliver({ number, body: 'a'.repeat(160) });
    await phones.deliver({ number, body: '核'.repeat(71) });
    expect((await phones.all())[0]).toMatchObject({
      number,
      messages: [
        { direction: 'to-phone', at: formatInstant(startAt), parts: 1 },
        { direction: 'to-phone', parts: 2 },
      ],
    });
  });

  it('writes a line of its delivery log for every message, late or twice at times, and none is lost', async () => {
    const { phones, agenda, written } = await carrier();
    const ids: string[] = [];
    for (let n = 0; n < 150; n += 1) ids.push(await phones.deliver({ number, body: `message ${n}` }));
    await agenda.playTo(plusMs(startAt, 2 * 60 * MINUTE_MS));
    const soon = written.flatMap(({ lines }) => lines).length;
    await agenda.playTo(plusMs(startAt, 74 * 60 * MINUTE_MS));
    const receipts = written.flatMap(({ lines }) => lines).map(readReceipt);
    expect(new Set(receipts.map(({ carrierMessageId }) => carrierMessageId))).toEqual(new Set(ids));
    expect(soon).toBeGreaterThan(130);
    expect(receipts.length).toBeGreaterThan(soon);
    expect(receipts.length).toBeGreaterThan(ids.length);
    expect(new Set(receipts.map(({ fate }) => fate.state))).toEqual(new Set(['delivered']));
    expect(receipts[0]).toMatchObject({ number, takenAt: startAt });
    expect(new Set(written.map(({ target }) => target))).toEqual(new Set(['Logs_20140328.PutLogEvents']));
  });

  it('writes what failed into the group of failures: a number of fiction that nobody has', async () => {
    const { phones, agenda, written } = await carrier();
    await phones.deliver({ number: '+12125550199', body: 'hello' });
    await agenda.playTo(plusMs(startAt, 74 * 60 * MINUTE_MS));
    expect(written[0]?.logGroupName).toBe('sns/group/Failure');
    expect(readReceipt(written[0]?.lines[0] ?? '').fate).toMatchObject({ code: 'invalid-number' });
  });

  it('hands a reply over as a signed webhook', async () => {
    const { phones, heard } = await carrier();
    const id = await phones.reply({ number, body: 'STOP' });
    const { headers, body } = heard[0] ?? { headers: {}, body: '' };
    expect(JSON.parse(body)).toEqual({
      id,
      from: number,
      to: '+12025550100',
      text: 'STOP',
      sentAt: '2026-06-25T10:00:00Z',
    });
    const timestamp = String(startAt / 1000);
    const signed = createHmac('sha256', 'secret').update(`${timestamp}.${body}`).digest('hex');
    expect(headers).toMatchObject({
      'x-fairnotice-timestamp': timestamp,
      'x-fairnotice-signature': `v1=${signed}`,
    });
  });

  it('comes back with a reply that was not taken, twice as late each time, signed anew', async () => {
    const { phones, heard, agenda } = await carrier({ statuses: [503, 500, 204] });
    await phones.reply({ number, body: 'STOP' });
    await agenda.playTo(plusMs(startAt, 60 * MINUTE_MS));
    expect(heard.map(({ at }) => at / 1000)).toEqual([0, 30, 90]);
    expect(new Set(heard.map(({ body }) => body)).size).toBe(1);
    expect(new Set(heard.map(({ headers }) => headers['x-fairnotice-signature'])).size).toBe(3);
  });

  it.each([
    { because: 'a refusal is final', statuses: [401], tries: 1 },
    { because: 'it gives up in the end', statuses: [503], tries: 8 },
  ])('does not go on for ever: $because', async ({ statuses, tries }) => {
    const { phones, heard, agenda } = await carrier({ statuses });
    await phones.reply({ number, body: 'STOP' });
    await agenda.playTo(plusMs(startAt, 24 * 60 * MINUTE_MS));
    expect(heard).toHaveLength(tries);
  });

  it('knows after a restart what was said, and hands over what was not taken yet', async () => {
    const first = await carrier({ statuses: [503] });
    await first.phones.deliver({ number, body: 'hello' });
    await first.phones.reply({ number, body: 'STOP' });
    await first.stop();
    const again = await carrier({ log: first.log });
    const [phone] = await again.phones.all();
    expect(phone?.messages.map(({ body }) => body)).toEqual(['hello', 'STOP']);
    await again.agenda.settle();
    expect(again.heard.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      expect.objectContaining({ text: 'STOP' }),
    ]);
  });
});
