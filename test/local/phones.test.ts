import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Agenda } from '../../infra/local/agenda.ts';
import { close, listen } from '../../infra/local/http.ts';
import { startPhones, type Phones } from '../../infra/phones/phones.ts';
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
  const setup = { log, seed: 'seed', senderNumber: '+12025550100', webhookUrl, webhookSecret: 'secret' };
  const phones: Phones = await startPhones(setup, agenda);
  stops.push(() => phones.stop());
  return { agenda, heard, phones, log };
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
    await first.phones.stop();
    const again = await carrier({ log: first.log });
    const [phone] = await again.phones.all();
    expect(phone?.messages.map(({ body }) => body)).toEqual(['hello', 'STOP']);
    await again.agenda.settle();
    expect(again.heard.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      expect.objectContaining({ text: 'STOP' }),
    ]);
  });
});
