import { rmSync } from 'node:fs';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { reachStack } from '../../infra/cli/stack.ts';
import {
  LEDGER_SOURCE,
  OUR_SOURCE,
  noticeDue,
  paymentReceived,
  watermarkAdvanced,
} from '../../shared/events/events.ts';
import { writeBook } from '../builders/book.ts';
import { startLocalRun, typed, type LocalRunProcess } from './local-run.ts';

const lettersSchema = z.array(z.object({ queue: z.string(), id: z.string(), reason: z.string() }));

const phone = {
  plain: '+12125550101',
  paid: '+12125550102',
  twoLoans: '+12125550103',
  stops: '+12125550104',
  pays: '+12125550105',
  far: '+13105550106',
  /** The carrier of the local run knows nobody under this one. */
  dead: '+12125550199',
  new: '+12125550107',
} as const;

/** Begins on the evening before a due date, when no message may leave, and goes on for a week. */
describe('a week of a small book', { timeout: 600_000 }, () => {
  let run: LocalRunProcess;
  let book: ReturnType<typeof writeBook>;

  beforeAll(async () => {
    book = writeBook([
      { loan: 'L-plain', phone: phone.plain },
      { loan: 'L-paid', phone: phone.paid, unpaid: '0.00' },
      { loan: 'L-two-a', person: 'P-two', phone: phone.twoLoans },
      { loan: 'L-two-b', person: 'P-two', phone: phone.twoLoans, unpaid: '75.00' },
      { loan: 'L-stops', phone: phone.stops },
      { loan: 'L-pays', phone: phone.pays, due: '2026-06-26' },
      { loan: 'L-far', phone: phone.far, place: 'US-CA' },
      { loan: 'L-dead', phone: phone.dead, due: '2026-06-28' },
    ]);
    const files = ['--ledger', book.ledger, '--mapping', book.mapping];
    run = await startLocalRun([...files, '--at', '2026-06-24T22:00-04:00', '--seed', 'seven days']);
  }, 600_000);
  afterAll(async () => {
    await run.stop();
    rmSync(book.folder, { recursive: true });
  });

  /** What a person types, who finds nothing wrong. */
  async function cli(...line: readonly string[]): Promise<string> {
    const { code, said } = await run.cli(...line);
    expect(code, said).toBe(0);
    return said;
  }
  /** On the bus in one call, so that they come to their function in one batch. */
  async function publishTogether(...events: readonly { type: string; detail: unknown }[]): Promise<void> {
    const stack = await reachStack(run.origin);
    const client = new EventBridgeClient(stack.access);
    const Entries = events.map(({ type, detail }) => ({
      Source: LEDGER_SOURCE,
      DetailType: type,
      Detail: JSON.stringify(detail),
      EventBusName: stack.output('BusName'),
    }));
    await client.send(new PutEventsCommand({ Entries }));
    await stack.settle();
  }
  const depthOf = async (queue: RegExp) =>
    Object.entries((await run.clock()).counts.queues).find(([name]) => queue.test(name))?.[1];

  it('has played exactly 24 hours when it says that it is ready', async () => {
    expect(await run.call('GET', '/local/health')).toEqual({
      status: 200,
      body: { ready: true, at: '2026-06-26T02:00:00Z' },
    });
  });

  it('tells a borrower on the due date what is due, once', async () => {
    const messages = await run.received(phone.plain);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.body).toContain('$120.50');
    expect(await run.notice('L-plain#1.1#due')).toMatchObject({
      state: 'delivered',
      decision: { verdict: 'allow', findings: [] },
    });
  });

  it.each([
    { where: 'New York', number: phone.plain, at: '2026-06-25T13:00:00Z' },
    { where: 'Los Angeles', number: phone.far, at: '2026-06-25T16:00:00Z' },
  ])('waits through the night until 09:00 in $where', async ({ number, at }) => {
    expect((await run.received(number)).map((message) => message.at)).toEqual([at]);
  });

  it('says nothing about an instalment that is paid', async () => {
    expect(await run.received(phone.paid)).toEqual([]);
  });

  it('sends one message to a phone with two loans, and the other loan says who went first', async () => {
    expect(await run.received(phone.twoLoans)).toHaveLength(1);
    const waits = await run.notice('L-two-b#1.1#due');
    expect(waits.state).toBe('waiting');
    expect(waits.decision?.findings.map(({ ruleId }) => ruleId)).toContain('FRQ-02');
  });

  it('has on the row of each message what the carrier said later, and a person can read it', async () => {
    expect((await run.notice('L-dead#1.1#due-3')).state).toBe('undelivered');
    expect(await cli('explain', 'L-plain#1.1#due')).toMatch(/delivered.*the phone has it/s);
    expect(await cli('explain', 'L-dead#1.1#due-3')).toMatch(/undelivered.*there is no such number/s);
  });

  it('has left nothing behind that failed or waits', async () => {
    const { counts } = await run.clock();
    expect(counts.invocations.failed).toBe(0);
    for (const depth of Object.values(counts.queues)) {
      expect(depth).toMatchObject({ visible: 0, inFlight: 0 });
    }
  });

  it('passes the smoke test, which sends nothing to anybody', async () => {
    const before = await run.everything();
    expect(await typed('smoke', '--outputs', run.origin)).toMatch(/\n7 ok, 0 failed, 3 skipped\n$/);
    expect(await run.everything()).toEqual(before);
  });

  it('knows of nothing that left after a pause, since nothing did', async () => {
    expect(await cli('pause', '--by', 'Ops', '--reason', 'drill')).toContain('no message left after it');
    expect(await cli('pause', 'status')).toContain('sending is paused by Ops: drill');
    expect(await cli('resume', '--by', 'Ops', '--reason', 'drill is over')).toContain('sending goes on');
    expect(await cli('pause', 'history')).toContain('resumed by Ops: drill is over');
  });

  it('holds a loan whose payment was announced before its due date', async () => {
    const detail = {
      loanId: 'L-pays',
      paymentId: 'PAY-1',
      minorUnits: 12_050,
      receivedAt: '2026-06-26T01:00:00Z',
    };
    const event = { source: LEDGER_SOURCE, detailType: paymentReceived.type, detail };
    expect((await run.call('POST', '/local/events', event)).status).toBe(202);
    await run.clock({ advance: 'P1D' });
    expect(await run.received(phone.pays)).toEqual([]);
    expect(await run.notice('L-pays#1.1#due')).toMatchObject({ decision: { verdict: 'hold' } });
  });

  it('confirms STOP at once, and once', async () => {
    expect((await run.reply(phone.stops, 'STOP')).status).toBe(201);
    const confirmed = await run.received(phone.stops);
    expect(confirmed).toHaveLength(2);
    expect(confirmed[1]?.body).toMatch(/opted out/);
    await run.reply(phone.stops, 'stop');
    expect(await run.received(phone.stops)).toHaveLength(2);
  });

  it('answers HELP also to a number that has opted out', async () => {
    await run.reply(phone.stops, 'HELP');
    expect(await run.received(phone.stops)).toHaveLength(3);
  });

  it('puts a message that no function can read aside, with its reason, where an alarm finds it', async () => {
    const event = { source: OUR_SOURCE, detailType: noticeDue.type, detail: { loanId: '' } };
    await run.call('POST', '/local/events', event);
    await run.clock({ advance: 'PT2H' });
    expect(await depthOf(/^SendDueDeadLetters/)).toEqual({ visible: 1, inFlight: 0, delayed: 0 });
    const [letter] = lettersSchema.parse(JSON.parse(await cli('redrive', '--json')));
    expect(letter).toMatchObject({ queue: 'due', reason: expect.stringContaining('loanId') as unknown });
    // Put back it is as unreadable as before; only forgetting it helps.
    expect(await cli('redrive', '--message', letter?.id ?? '')).toContain('1 put back');
    await run.clock({ advance: 'PT2H' });
    expect(await cli('redrive', '--queue', 'due')).toContain('loanId');
    expect(await cli('redrive', '--all', '--forget')).toContain('1 removed');
    expect(await cli('redrive')).toBe('there are no dead letters');
  });

  it('does what a dead letter asks for once its cause is mended, and holds up nothing beside it', async () => {
    const payment = {
      loanId: 'L-new',
      paymentId: 'PAY-2',
      minorUnits: 12_050,
      receivedAt: '2026-06-27T00:00:00Z',
    };
    // Both into one batch: nobody has told us of that loan, and the other event is well.
    await publishTogether(
      paymentReceived.create(payment),
      watermarkAdvanced.create({ feed: 'core', through: '2026-06-27T01:00:00Z' }),
    );
    expect(await cli('settings', 'show', 'feed#core')).toContain('kind: event');
    expect(await depthOf(/^LedgerFeedQueue/)).toMatchObject({ inFlight: 1 });
    const { at } = await run.clock({ advance: 'PT2H' });
    const letters = lettersSchema.parse(JSON.parse(await cli('redrive', '--json')));
    const reason = expect.stringContaining('what it asks for failed') as unknown;
    expect(letters).toEqual([{ queue: 'feed', id: expect.any(String) as unknown, reason }]);

    const late = writeBook([{ loan: 'L-new', phone: phone.new, due: '2026-06-29' }]);
    await cli('import', late.ledger, '--mapping', late.mapping, '--feed', 'late', '--as-of', at);
    rmSync(late.folder, { recursive: true });
    expect(await cli('redrive', '--queue', 'feed', '--all')).toContain('1 put back, 0 left');
    await run.clock({ advance: 'PT0S' });
    expect(await cli('redrive')).toBe('there are no dead letters');
    expect(await depthOf(/^LedgerFeedQueue/)).toMatchObject({ visible: 0, inFlight: 0 });
    expect(await cli('cases', 'list', '--watching')).toContain('dispute');
  });

  it('stops the next reminder to a number that nobody has', async () => {
    await run.clock({ at: '2026-06-28T15:00:00Z' });
    expect(await run.received(phone.dead)).toHaveLength(1);
    const waits = await run.notice('L-dead#1.1#due');
    expect(waits).toMatchObject({ state: 'waiting', decision: { verdict: 'hold' } });
    expect(waits.decision?.findings).toContainEqual(
      expect.objectContaining({ ruleId: 'HLD-04', code: 'unreachable' }),
    );
  });

  it('keeps silent after STOP, where others are told five days after the due date', async () => {
    await run.clock({ at: '2026-07-01T02:00:00Z' });
    expect(await run.received(phone.stops)).toHaveLength(3);
    expect(await run.notice('L-stops#1.1#overdue+5')).toMatchObject({
      state: 'refused',
      decision: { verdict: 'block' },
    });
  });

  it('sends no step twice although the same file came again every night', async () => {
    const { counts } = await run.clock();
    expect(counts.ledger).toMatchObject({ landed: 0, rejected: 0 });
    expect((await run.received(phone.plain)).map(({ at }) => at)).toEqual([
      '2026-06-25T13:00:00Z',
      '2026-06-30T13:00:00Z',
    ]);
  });

  it.each([
    { body: { at: '2026-06-30T00:00:00Z' }, status: 409, because: 'time does not go back' },
    { body: { at: 'tomorrow' }, status: 400, because: 'that is no instant' },
    { body: { advance: '1 day' }, status: 400, because: 'that is no ISO 8601 duration' },
    { body: { advance: 'P5Y' }, status: 400, because: 'nobody means to play five years' },
    { body: {}, status: 400, because: 'one of the two is needed' },
  ])('refuses to set the clock by $body: $because', async ({ body, status }) => {
    const answer = await run.call('POST', '/local/clock', body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error: expect.stringMatching(/\w/) as unknown });
  });

  it.each([
    { method: 'GET', path: '/local/notices/none', status: 404, because: 'there is no such notice' },
    { method: 'GET', path: '/local/notices?state=lost', status: 400, because: 'no notice is ever lost' },
    { method: 'POST', path: '/local/phones/12/replies', status: 400, because: 'that is no number' },
    { method: 'POST', path: '/replies', status: 401, because: 'nobody signed it' },
  ] as const)('answers $method $path with $status: $because', async ({ method, path, status }) => {
    const answer = await run.call(method, path, method === 'POST' ? { body: 'STOP' } : undefined);
    expect(answer.status).toBe(status);
  });

  it('answers what no other route takes with a page that says so', async () => {
    const answer = await fetch(`${run.origin}/en/nowhere`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('lists notices by state', async () => {
    const { body } = await run.call('GET', '/local/notices?state=refused');
    expect(body).toEqual(
      expect.arrayContaining([expect.objectContaining({ noticeId: 'L-stops#1.1#overdue+5' })]),
    );
  });

  it('shows the phones to people, and what a borrower wrote as text only', async () => {
    await run.reply(phone.plain, '<script>alert(1)</script>');
    const page = await (await fetch(`${run.origin}/?q=5550101`)).text();
    expect(page).toContain('+1 212 555 0101');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>alert');
  });
});
