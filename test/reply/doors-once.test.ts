import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { answerRequest, takeMessages, type DoorDeps } from '../../functions/reply/doors.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import {
  american,
  anAliyunMessage,
  aWebhookBody,
  chinese,
  gatewayRequest,
  isOut,
  numberOf,
  openDoors,
  queued,
  queuedAs,
  sns,
  snsRequest,
  webhookRequest,
} from '../builders/doors.ts';
import { at } from '../builders/ids.ts';
import { aNotification, aTwoWayPayload } from '../builders/sns-message.ts';
import type { Call } from '../memory/records.ts';

/** One STOP by each road, asked of the doors the way its carrier does; the answer is what the carrier sees. */
const roads = [
  {
    road: 'SNS over HTTPS',
    number: american,
    ask: post(() => snsRequest(aNotification(sns.privateKey))),
    yes: 204,
  },
  { road: 'the queue', number: american, ask: take, yes: 204 },
  { road: 'a signed webhook', number: american, ask: post(() => webhookRequest()), yes: 204 },
  {
    road: 'a gateway that signs nothing',
    number: chinese,
    ask: post(() => gatewayRequest([anAliyunMessage()])),
    yes: 200,
  },
] as const;

function post(request: () => APIGatewayProxyEventV2) {
  return async (doors: DoorDeps): Promise<number | undefined> =>
    (await answerRequest(doors, request())).statusCode;
}
async function take(doors: DoorDeps): Promise<number | undefined> {
  const { batchItemFailures } = await takeMessages(doors, queued(aTwoWayPayload()));
  return batchItemFailures.length === 0 ? 204 : 503;
}

describe('a message that SNS could not bring for an hour', () => {
  const told = (messageBody: string, id: string, Timestamp: string) =>
    JSON.stringify(
      aNotification(sns.privateKey, {
        Message: aTwoWayPayload({ messageBody, inboundMessageId: id }),
        Timestamp,
      }),
    );

  it('counts from when it was published, by the queue as at the door: an older START ends no later STOP', async () => {
    const world = await openDoors();
    const stop = aNotification(sns.privateKey, {
      Message: aTwoWayPayload({ inboundMessageId: 'second' }),
      Timestamp: '2026-06-25T13:58:00.000Z',
    });
    expect((await answerRequest(world.doors, snsRequest(stop))).statusCode).toBe(204);
    await takeMessages(world.doors, queuedAs(told('START', 'first', '2026-06-25T13:00:00.000Z')));
    expect(isOut(world, american)).toBe(true);
    const times = world.records.all('reply').map(({ receivedAt }) => receivedAt);
    expect(times.sort()).toEqual([at('2026-06-25T13:00:00Z'), at('2026-06-25T13:58:00Z')]);
  });
});

describe.each(roads)('a STOP by $road', ({ number, ask, yes }) => {
  it('is stored, applied and confirmed at once, in one message', async () => {
    const world = await openDoors();
    expect(await ask(world.doors)).toBe(yes);
    expect(isOut(world, number)).toBe(true);
    expect(world.records.all('reply')).toMatchObject([{ state: 'applied', intents: ['opt-out'] }]);
    expect(world.sms.calls).toMatchObject([{ number }]);
    expect(world.counted).toEqual(['reply-sent']);
  });

  it('that comes again, ten times, changes nothing more', async () => {
    const world = await openDoors();
    await ask(world.doors);
    const after = [world.records.all('reply'), numberOf(world, number)];
    for (let n = 0; n < 10; n += 1) expect(await ask(world.doors)).toBe(yes);
    expect([world.records.all('reply'), numberOf(world, number)]).toEqual(after);
    expect(world.sms.calls).toHaveLength(1);
    expect(world.counted.slice(1)).toEqual(Array.from({ length: 10 }, () => 'reply-already-applied'));
  });

  it('that comes five times at once is stored, applied and confirmed once', async () => {
    const world = await openDoors();
    await Promise.all(Array.from({ length: 5 }, () => ask(world.doors)));
    expect(world.records.all('reply')).toMatchObject([{ state: 'applied' }]);
    expect(world.sms.calls).toHaveLength(1);
  });

  /** Every write on the way, not done and done with the answer lost; then the carrier comes again, or nobody. */
  const faults = [1, 2, 3, 4].flatMap((nth) =>
    (['not-done', 'answer-lost'] as const).flatMap((fault) =>
      [true, false].map((again) => ({
        nth,
        fault,
        again,
        what: again ? 'the carrier comes again' : 'only sweep comes',
      })),
    ),
  );
  it.each(faults)(
    'killed at write $nth ($fault), and then $what: applied once, confirmed at most once',
    async (row) => {
      let commits = 0;
      const struck = ({ method }: Call): boolean => method === 'commit' && commits === row.nth;
      const world = await openDoors({
        faults: {
          before: (call) => {
            if (call.method === 'commit') commits += 1;
            return row.fault === 'not-done' && struck(call) ? 'not-done' : undefined;
          },
          after: (call) => (row.fault === 'answer-lost' && struck(call) ? 'answer-lost' : undefined),
        },
      });
      const first = await ask(world.doors).catch(() => 500);
      expect(commits).toBeGreaterThanOrEqual(row.nth);
      world.clock.advance(2 * MINUTE_MS);
      if (row.again) await ask(world.doors);
      await sweep(world.doors);
      const stored = world.records.all('reply');
      // What was refused for now and never came again was never ours; everything else is applied.
      if (stored.length === 0) expect([row.again, first]).toEqual([false, 503]);
      else {
        expect(stored).toMatchObject([{ state: 'applied' }]);
        expect(isOut(world, number)).toBe(true);
        expect(numberOf(world, number)?.pendingReplies).toEqual([]);
      }
      expect(world.sms.calls.length).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    { minutes: 4, confirmed: 1, down: 'its answer', why: 'in time' },
    { minutes: 6, confirmed: 0, down: 'its answer', why: 'it would come out of nowhere' },
    { minutes: 4, confirmed: 1, down: 'its effects', why: 'in time' },
    { minutes: 6, confirmed: 0, down: 'its effects', why: 'the minutes count from when it was stored' },
  ])('$minutes minutes late with $down leaves $confirmed confirmation(s): $why', async (row) => {
    let down = true;
    const stuck = ({ writes }: Call): boolean =>
      writes.some(
        (write) =>
          write.op === 'put' &&
          (row.down === 'its answer'
            ? write.kind === 'decision'
            : write.kind === 'reply' && write.item.state === 'applied'),
      );
    const world = await openDoors({
      faults: { before: (call) => (down && stuck(call) ? 'not-done' : undefined) },
    });
    await ask(world.doors);
    down = false;
    world.clock.advance(row.minutes * MINUTE_MS);
    await sweep(world.doors);
    expect(isOut(world, number)).toBe(true);
    expect(world.sms.calls).toHaveLength(row.confirmed);
  });
});

describe('a second STOP of the same number', () => {
  it.each([
    { after: 23, confirmed: 1, why: 'one confirmation a day' },
    { after: 25, confirmed: 2, why: 'the day is over' },
  ])('$after hours later leaves $confirmed confirmation(s): $why', async ({ after, confirmed }) => {
    const world = await openDoors();
    await answerRequest(world.doors, webhookRequest());
    world.clock.advance(after * HOUR_MS);
    const body = aWebhookBody({ id: 'm-2', sentAt: '2026-06-26T13:00:00Z' });
    const signedAt = world.clock.now() / 1000;
    expect((await answerRequest(world.doors, webhookRequest({ body, signedAt }))).statusCode).toBe(204);
    expect(world.sms.calls).toHaveLength(confirmed);
    expect(isOut(world, american)).toBe(true);
  });
});

describe('both roads of our number', () => {
  it.each([
    { first: 'the door', roads: ['door', 'queue'] },
    { first: 'the queue', roads: ['queue', 'door'] },
  ])('bring the same reply, which is one, whichever is first: $first', async ({ roads: order }) => {
    const world = await openDoors();
    for (const road of order) {
      if (road === 'queue') await take(world.doors);
      else await answerRequest(world.doors, snsRequest(aNotification(sns.privateKey)));
    }
    expect(world.records.all('reply')).toHaveLength(1);
    expect(world.sms.calls).toHaveLength(1);
  });

  it('lose no STOP that is too old for the door: the queue takes it, of whatever age', async () => {
    const world = await openDoors();
    world.clock.advance(6 * HOUR_MS);
    const late = await answerRequest(world.doors, snsRequest(aNotification(sns.privateKey)));
    expect(late.statusCode).toBe(403);
    expect(isOut(world, american)).toBe(false);
    await take(world.doors);
    expect(isOut(world, american)).toBe(true);
  });
});
