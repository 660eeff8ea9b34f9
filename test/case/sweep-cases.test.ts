import { describe, expect, it } from 'vitest';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../shared/time.ts';
import { inboundId, loanId } from '../builders/ids.ts';
import { aCase } from '../builders/case.ts';
import { aFeedSetting } from '../builders/setting.ts';
import { borrowerContactId, borrowerNumber, morning, stage, type Stage } from '../builders/stage.ts';

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
    expect(await sweep(world.deps)).toMatchObject({ cases: 0 });
    world.clock.set(aCase().dueAt);
    await sweep(world.deps);
    expect(world.alarm.raised).toEqual([{ caseId: 'C0000001', kind: 'complaint', why: 'overdue' }]);
    world.clock.advance(25 * HOUR_MS);
    await sweep(world.deps);
    expect(world.alarm.raised).toHaveLength(2);
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
  const paidWorld = async () => {
    const world = await stage();
    const watching = aCase({
      state: 'watching',
      kind: 'dispute',
      contactId: borrowerContactId,
      openedAt: morning,
    });
    const [person] = world.records.all('person');
    if (person === undefined) throw new Error('nobody is on the stage');
    const hold = { kind: 'paid-claimed', since: morning, source: watching.caseId } as const;
    await world.records.commit([
      { op: 'put', kind: 'case', item: watching },
      { op: 'put', kind: 'person', item: { ...person, holds: [hold] } },
    ]);
    return world;
  };
  const feedNow = async ({ records, clock }: Stage) => {
    const [feed] = (await records.get([{ kind: 'setting', name: 'feed#book' }])).settings;
    if (feed === undefined) throw new Error('no feed is on the stage');
    await records.commit([
      { op: 'put', kind: 'setting', item: aFeedSetting({ rev: feed.rev, watermark: clock.now() }) },
    ]);
  };

  it('is held until the ledger has spoken', async () => {
    const world = await paidWorld();
    await sweep(world.deps);
    expect(theCase(world)?.state).toBe('watching');
    expect(await lookAtLoan(world.deps, loanId('L-1'))).toMatchObject([{ outcome: 'waiting' }]);
  });

  it('is believed when a later snapshot owes nothing: the hold goes, the loans wake', async () => {
    const world = await paidWorld();
    world.clock.advance(HOUR_MS);
    await feedNow(world);
    await sweep(world.deps);
    expect(theCase(world)).toMatchObject({ state: 'resolved', resolution: { by: 'ledger' } });
    expect(world.records.all('person')[0]?.holds).toEqual([]);
    expect(world.records.all('loan')[0]?.nextStepAt).toBe(world.clock.now());
  });

  it('becomes a case for a person when the ledger still asks for what is due', async () => {
    const world = await paidWorld();
    world.clock.set(plusMs(morning, 4 * 24 * HOUR_MS));
    await feedNow(world);
    await sweep(world.deps);
    expect(theCase(world)?.state).toBe('open');
    expect(world.records.all('person')[0]?.holds).toHaveLength(1);
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
