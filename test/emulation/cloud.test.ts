import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Agenda } from '../../infra/emulation/agenda.ts';
import { Cloud } from '../../infra/emulation/cloud.ts';
import type { Inventory } from '../../infra/template/inventory.ts';
import { Journal } from '../../infra/emulation/journal.ts';
import type { Invokable, InvocationResult } from '../../infra/emulation/worker.ts';
import { MINUTE_MS, parseInstant, plusMs, SECOND_MS } from '../../shared/time.ts';

const startAt = parseInstant('2026-06-25T10:00:00Z');
const queueSpec = (name: string) => ({
  name,
  arn: `arn:sqs:${name}`,
  url: `http://wire/${name}`,
  visibilitySeconds: 60,
  delaySeconds: 0,
  deadLetterArn: name === 'due' ? 'arn:sqs:dead' : undefined,
  receiveCountMax: name === 'due' ? 3 : Infinity,
});
const functionSpec = {
  name: 'send',
  arn: 'arn:lambda:send',
  codeKey: 'send.zip',
  handler: 'index.handler',
  timeoutSeconds: 30,
  memoryMb: 512,
  environment: {},
};

/** A bus, a queue with its dead letters, a topic, a schedule, a route, and one function behind them all. */
const inventory: Inventory = {
  functions: [functionSpec],
  tables: [],
  buses: ['bus'],
  rules: [
    { busName: 'bus', pattern: { source: ['us'], 'detail-type': ['Due'] }, targetArns: ['arn:sqs:due'] },
  ],
  queues: [queueSpec('due'), queueSpec('dead')],
  mappings: [{ queueArn: 'arn:sqs:due', functionName: 'send', batchSize: 10, reportsItemFailures: true }],
  asyncRules: [{ functionName: 'send', retriesMax: 1, failureArn: 'arn:sqs:dead' }],
  schedules: [],
  routes: [{ routeKey: 'POST /replies', functionArn: 'arn:lambda:send' }],
  subscriptions: [{ topicArn: 'arn:sns:inbound', queueArn: 'arn:sqs:due', raw: true }],
  logSubscriptions: [],
  secrets: [],
  outputs: {},
};

const eventSchema = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

function cloudWith(
  answer: (event: unknown) => InvocationResult,
  changed: Partial<Inventory> = {},
  journal = new Journal(),
) {
  const agenda = new Agenda({ seed: 'seed', startAt });
  const events: unknown[] = [];
  const times: number[] = [];
  const runner: Invokable = {
    spec: functionSpec,
    invoke: (event) => {
      events.push(event);
      times.push(agenda.now() - startAt);
      return Promise.resolve(answer(event));
    },
  };
  const failures: string[] = [];
  const cloud = new Cloud(
    { ...inventory, ...changed },
    {
      agenda,
      seed: 'seed',
      journal,
      runners: [runner],
      onFailure: (name, error) => void failures.push(`${name}: ${error}`),
    },
  );
  return { cloud, agenda, events, times, failures };
}

const answered = (value: unknown = {}): InvocationResult => ({ kind: 'answered', value });
const failed: InvocationResult = { kind: 'failed', error: 'no' };
const due = (loanId: string) => ({ source: 'us', detailType: 'Due', detail: { loanId }, busName: 'bus' });
const recordsOf = (event: unknown) => eventSchema.parse(event).Records;

describe('what stands between the functions', () => {
  it('carries an event over the bus and the queue to the function, in EventBridge’s envelope', async () => {
    const { cloud, agenda, events } = cloudWith(() => answered());
    const id = cloud.putEvent(due('L-1'));
    await agenda.settle();
    expect(JSON.parse(recordsOf(events[0])[0]?.body ?? '')).toMatchObject({
      id,
      source: 'us',
      'detail-type': 'Due',
      time: '2026-06-25T10:00:00Z',
      detail: { loanId: 'L-1' },
    });
    expect(cloud.counts().queues['due']).toMatchObject({ visible: 0, inFlight: 0 });
  });

  it('drops an event that no rule wants, as the bus does', async () => {
    const { cloud, agenda, events } = cloudWith(() => answered());
    cloud.putEvent({ ...due('L-1'), detailType: 'Other' });
    await agenda.settle();
    expect(events).toEqual([]);
  });

  it('refuses an event for a bus that is not there', () => {
    const { cloud } = cloudWith(() => answered());
    expect(() => cloud.putEvent({ ...due('L-1'), busName: 'other' })).toThrow(/no bus other/);
  });

  it('brings back only the messages that the function says have failed', async () => {
    const { cloud, agenda, events } = cloudWith((event) => {
      const bad = recordsOf(event).filter(({ body }) => body.includes('bad'));
      return answered({ batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) });
    });
    cloud.putEvent(due('good'));
    cloud.putEvent(due('bad'));
    await agenda.playTo(plusMs(startAt, 60 * SECOND_MS));
    const again = recordsOf(events.at(-1));
    expect(again).toHaveLength(1);
    expect(again[0]?.body).toContain('bad');
  });

  it.each([
    { because: 'the invocation failed', answer: failed },
    {
      because: 'it names a message that it never got',
      answer: answered({ batchItemFailures: [{ itemIdentifier: 'x' }] }),
    },
    { because: 'nobody can read its answer', answer: answered({ batchItemFailures: 'all' }) },
  ])('puts a message aside after three deliveries when $because', async ({ answer }) => {
    const { cloud, agenda, events } = cloudWith(() => answer);
    cloud.putEvent(due('L-1'));
    await agenda.playTo(plusMs(startAt, 10 * MINUTE_MS));
    expect(events).toHaveLength(3);
    expect(cloud.counts().queues['dead']).toMatchObject({ visible: 1 });
  });

  it('tries a scheduled run again after a minute, and gives it up to where the template says', async () => {
    const schedule = {
      arn: 'arn:schedule',
      enabled: true,
      expression: 'rate(1 day)',
      zone: 'UTC',
      targetArn: 'arn:lambda:send',
      input: undefined,
    };
    const day = 24 * 60 * MINUTE_MS;
    const { cloud, agenda, events, times, failures } = cloudWith(() => failed, { schedules: [schedule] });
    await agenda.playTo(plusMs(startAt, day + 10 * MINUTE_MS));
    expect(times).toEqual([day, day + MINUTE_MS]);
    expect(events[0]).toMatchObject({ source: 'aws.scheduler', time: '2026-06-26T10:00:00Z' });
    expect(cloud.counts().queues['dead']).toMatchObject({ visible: 1 });
    expect(failures).toEqual(['send: no', 'send: no']);
  });

  it('hands a request to the function as API Gateway does, and its answer back', async () => {
    const { cloud, events } = cloudWith(() => answered({ statusCode: 204 }));
    const route = cloud.route('POST', '/replies');
    if (route === undefined) throw new Error('the route is missing');
    const result = await cloud.request(route, {
      method: 'POST',
      url: new URL('http://127.0.0.1/replies?a=1&a=2'),
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"x":1}'),
    });
    expect(result).toEqual(answered({ statusCode: 204 }));
    expect(events[0]).toMatchObject({
      version: '2.0',
      routeKey: 'POST /replies',
      rawQueryString: 'a=1&a=2',
      queryStringParameters: { a: '1,2' },
      body: '{"x":1}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/replies' }, time: '25/Jun/2026:10:00:00 +0000' },
    });
  });

  it('brings what a topic hears to the queue that subscribed, bare', async () => {
    const { cloud, agenda, events } = cloudWith(() => answered());
    cloud.publishToTopic('arn:sns:inbound', '{"messageBody":"STOP"}');
    await agenda.settle();
    expect(recordsOf(events[0])[0]?.body).toBe('{"messageBody":"STOP"}');
  });

  describe('after its process was killed', () => {
    /** Never answers, as a process that is killed while its function runs. */
    const killed = (): InvocationResult => {
      throw new Error('killed');
    };

    it('delivers again what was in flight, once it becomes visible', async () => {
      const journal = new Journal();
      const before = cloudWith(killed, {}, journal);
      before.cloud.putEvent(due('L-1'));
      await expect(before.agenda.settle()).rejects.toThrow('killed');
      const after = cloudWith(() => answered(), {}, journal);
      expect(after.cloud.counts().queues['due']).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
      await after.agenda.playTo(plusMs(startAt, 60 * SECOND_MS));
      expect(after.times).toEqual([60 * SECOND_MS]);
      expect(recordsOf(after.events[0])[0]?.body).toContain('L-1');
      expect(cloudWith(() => answered(), {}, journal).cloud.counts().queues['due']).toMatchObject({
        inFlight: 0,
      });
    });

    it('runs again what a schedule had begun, and goes on with the schedule from there', async () => {
      const schedule = {
        arn: 'arn:schedule',
        enabled: true,
        expression: 'rate(5 minutes)',
        zone: 'UTC',
        targetArn: 'arn:lambda:send',
        input: undefined,
      };
      const journal = new Journal();
      const before = cloudWith(killed, { schedules: [schedule] }, journal);
      await expect(before.agenda.playTo(plusMs(startAt, 5 * MINUTE_MS))).rejects.toThrow('killed');
      const after = cloudWith(() => answered(), { schedules: [schedule] }, journal);
      await after.agenda.playTo(plusMs(startAt, 10 * MINUTE_MS));
      expect(after.times.map((ms) => ms / MINUTE_MS)).toEqual([5, 10]);
    });
  });

  it('does the same in every run of one seed, whatever the order in which events arrived', async () => {
    const run = async (loans: readonly string[]): Promise<unknown> => {
      const { cloud, agenda, events } = cloudWith(() => answered());
      for (const loan of loans) cloud.putEvent(due(loan));
      await agenda.playTo(plusMs(startAt, 10 * MINUTE_MS));
      return events;
    };
    const loans = Array.from({ length: 60 }, (_, index) => `L-${index}`);
    expect(await run(loans.toReversed())).toEqual(await run(loans));
  });
});
