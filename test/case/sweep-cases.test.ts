import { describe, expect, it } from 'vitest';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { FeedSetting } from '../../shared/model/setting.ts';
import { HOUR_MS, MINUTE_MS, parseLocalDate, plusMs } from '../../shared/time.ts';
import { at, inboundId, loanId, paymentId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aCase, caseId } from '../builders/case.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import {
  borrowerContactId,
  borrowerLoan,
  borrowerNumber,
  morning,
  stage,
  type Stage,
} from '../builders/stage.ts';

const said = (text: string, id: string) => ({
  inboundId: inboundId(id),
  from: borrowerNumber,
  text,
  sentAt: morning,
});

const theCase = ({ records }: Stage) => records.all('case')[0];

async function withOpenCase(over: Parameters<typeof aCase>[0]) {
  const world = await stage();
  await world.records.commit([
    { op: 'put', kind: 'case', item: aCase({ contactId: borrowerContactId, ...over }) },
  ]);
  return world;
}

describe('sweep, of an open case', () => {
  it('reminds of it once before its deadline, and calls somebody after it', async () => {
    const world = await withOpenCase({ openedAt: morning });
    world.clock.set(aCase().actAt);
    expect(await sweep(world.deps)).toMatchObject({ cases: 1 });
    expect(theCase(world)).toMatchObject({ remindedAt: aCase().actAt, actAt: aCase().dueAt });
    expect(theCase(world)?.alarmedAt).toBeUndefined();
    expect(await sweep(world.deps)).toMatchObject({ cases: 0 });
    const said = { caseId: 'C0000001', kind: 'complaint' } as const;
    expect(world.alarm.raised).toEqual([{ ...said, why: 'due-soon' }]);
    world.clock.set(aCase().dueAt);
    await sweep(world.deps);
    expect(world.alarm.raised.slice(1)).toEqual([{ ...said, why: 'overdue' }]);
    world.clock.advance(25 * HOUR_MS);
    await sweep(world.deps);
    expect(world.alarm.raised).toHaveLength(3);
  });

  it('reminds of it again when nobody could be told', async () => {
    const world = await withOpenCase({ openedAt: morning });
    world.clock.set(aCase().actAt);
    world.alarm.fail(true);
    expect(await sweep(world.deps)).toMatchObject({ failed: 1 });
    expect(theCase(world)?.remindedAt).toBeUndefined();
    world.alarm.fail(false);
    await sweep(world.deps);
    expect(world.alarm.raised).toMatchObject([{ why: 'due-soon' }]);
  });

  it('calls for an urgent one whose first call failed', async () => {
    const world = await stage();
    const one = aCase({ kind: 'distress', actAt: morning, dueAt: plusMs(morning, HOUR_MS) });
    await world.records.commit([{ op: 'put', kind: 'case', item: one }]);
    world.alarm.fail(true);
    expect(await sweep(world.deps)).toMatchObject({ failed: 1 });
    world.alarm.fail(false);
    await sweep(world.deps);
    expect(world.alarm.raised).toMatchObject([{ kind: 'distress', why: 'opened' }]);
    expect(theCase(world)?.alarmedAt).toBe(morning);
  });
});

describe('a borrower who says it is paid', () => {
  /** Said this Thursday morning; the ledger may be silent until Monday evening. */
  const paidWorld = async (options: Parameters<typeof stage>[0] = {}) => {
    const world = await stage(options);
    await takeReply(world.deps, said('I paid already', 'in-1'));
    world.clock.advance(HOUR_MS);
    return world;
  };
  const monday = at('2026-06-29T22:00:00Z');
  const feedNow = async ({ records, clock }: Stage, over: Partial<FeedSetting> = {}) => {
    const [feed] = (await records.get([{ kind: 'setting', name: 'feed#book' }])).settings;
    await records.commit([
      {
        op: 'put',
        kind: 'setting',
        item: aFeedSetting({ rev: feed?.rev ?? 0, watermark: clock.now(), ...over }),
      },
    ]);
  };
  const paidInFull = async ({ records }: Stage) => {
    const [instalment] = records.all('instalment');
    if (instalment === undefined) throw new Error('no instalment is on the stage');
    await records.commit([{ op: 'put', kind: 'instalment', item: { ...instalment, unpaidMinor: 0 } }]);
  };
  const theLoan = loanId('L-1');

  it('is held until the ledger has spoken, and looked up again and again', async () => {
    const world = await paidWorld();
    await sweep(world.deps);
    expect(theCase(world)).toMatchObject({ kind: 'dispute', state: 'watching', watchUntil: monday });
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
    expect(theCase(world)?.actAt).toBe(plusMs(world.clock.now(), 15 * MINUTE_MS));
  });

  it('is believed when a later snapshot owes nothing of it: the hold goes, the loans wake', async () => {
    const world = await paidWorld();
    await paidInFull(world);
    await feedNow(world);
    await sweep(world.deps);
    expect(theCase(world)).toMatchObject({ state: 'resolved', resolution: { by: 'ledger' } });
    expect(world.records.all('person')[0]?.holds).toEqual([]);
    expect(world.records.all('contact')[0]?.caseIds).toEqual([]);
    expect(world.records.all('loan')[0]?.nextStepAt).toBe(world.clock.now());
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls.at(-1)?.body).toContain('We found the payment you told us about');
  });

  it('becomes a case for a person, not a send, when a later snapshot still asks for it', async () => {
    const world = await paidWorld();
    await feedNow(world);
    await sweep(world.deps);
    expect(theCase(world)).toMatchObject({ state: 'open' });
    expect(theCase(world)?.watchUntil).toBeUndefined();
    expect(world.records.all('person')[0]?.holds).toMatchObject([{ kind: 'paid-claimed' }]);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
    expect(world.sms.calls).toHaveLength(1);
  });

  it.each([
    { what: 'a feed whose watermark stands still', without: false },
    { what: 'a feed that has never said how far it is', without: true },
  ])('becomes a case for a person after two working days of silence of $what', async ({ without }) => {
    const settings = [aLenderSetting(), aSendingSetting(), ...(without ? [] : [aFeedSetting()])];
    const world = await paidWorld({ settings });
    world.clock.set(plusMs(monday, -MINUTE_MS));
    expect(await sweep(world.deps)).toMatchObject({ failed: 0 });
    expect(theCase(world)?.state).toBe('watching');
    world.clock.set(monday);
    await sweep(world.deps);
    expect(theCase(world)).toMatchObject({ state: 'open', dueAt: at('2026-07-10T22:00:00Z') });
    expect(world.records.all('person')[0]?.holds).toMatchObject([{ kind: 'paid-claimed' }]);
    world.clock.set(at('2026-07-03T15:00:00Z'));
    expect(await lookAtLoan(world.deps, theLoan)).not.toMatchObject([{ outcome: 'sent' }]);
  });

  it('is not believed for what is due next month, which nobody asked for', async () => {
    const world = await paidWorld({
      instalments: [
        anInstalment({ unpaidMinor: 0 }),
        anInstalment({ n: 2, dueDate: parseLocalDate('2026-07-28') }),
      ],
    });
    await feedNow(world);
    await sweep(world.deps);
    expect(theCase(world)?.state).toBe('resolved');
  });

  it('and whose payment the lender has announced too waits for both', async () => {
    const payment = { paymentId: paymentId('pay-1'), receivedAt: morning, minorUnits: 25_000 };
    const world = await paidWorld({ heads: [borrowerLoan({ pendingPayments: [payment] })] });
    await feedNow(world);
    await sweep(world.deps);
    expect(theCase(world)?.state).toBe('watching');
  });

  it('and disputes the sum as well has a person at once, whatever the ledger says', async () => {
    const world = await paidWorld();
    await takeReply(world.deps, {
      ...said('the amount is wrong, I dispute it', 'in-2'),
      sentAt: world.clock.now(),
    });
    expect(world.records.all('case')).toMatchObject([{ state: 'open' }]);
    await paidInFull(world);
    await feedNow(world);
    await sweep(world.deps);
    expect(theCase(world)?.state).toBe('open');
    expect(world.records.all('person')[0]?.holds.map(({ kind }) => kind)).toEqual([
      'paid-claimed',
      'dispute',
    ]);
  });

  it('keeps the hold of another case when the ledger has listed it', async () => {
    const world = await paidWorld();
    await takeReply(world.deps, {
      ...said('I want to complain about you', 'in-2'),
      sentAt: world.clock.now(),
    });
    await paidInFull(world);
    await feedNow(world);
    await sweep(world.deps);
    expect(world.records.all('person')[0]?.holds).toMatchObject([{ kind: 'complaint' }]);
  });

  it('leaves no case unlooked at behind two hundred that still wait', async () => {
    const world = await stage();
    const many = Array.from({ length: 220 }, (_, nth) =>
      aCase({
        caseId: caseId(`D${String(nth).padStart(7, '0')}`),
        kind: 'dispute',
        state: 'watching',
        openedAt: morning,
        actAt: morning,
        watchUntil: monday,
        contactId: borrowerContactId,
      }),
    );
    for (const item of many) await world.records.commit([{ op: 'put', kind: 'case', item }]);
    await sweep(world.deps);
    await sweep(world.deps);
    expect(world.records.all('case').every(({ actAt }) => actAt > morning)).toBe(true);
  });
});

it('a reply that nobody could place is a question for a person, and its words are in it', async () => {
  const world = await stage();
  await takeReply(world.deps, said('my dog ate the bill', 'in-7'));
  world.clock.advance(MINUTE_MS);
  expect(theCase(world)).toMatchObject({
    kind: 'question',
    state: 'open',
    conversation: [{ text: 'my dog ate the bill', inboundId: 'in-7' }],
  });
});
