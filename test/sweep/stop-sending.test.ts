import { describe, expect, it } from 'vitest';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { stopSending } from '../../functions/sweep/stop-sending.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { AnsweredWith, Notice } from '../../shared/model/notice.ts';
import { templateIdSchema, unpackApprovals, type TemplateId } from '../../shared/model/template.ts';
import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../../shared/time.ts';
import { approve } from '../../infra/cli/template/registry.ts';
import { historyOf } from '../../infra/cli/template/history.ts';
import { textById } from '../../shared/text/templates/templates.ts';
import { inboundId, loanId, noticeId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import { borrowerNumber, morning, stage, type Stage, type StageOptions } from '../builders/stage.ts';

const early = templateIdSchema.parse('overdue-early/en@3');
const dueSoon = templateIdSchema.parse('due-soon/en@3');

interface Went {
  readonly text: TemplateId;
  readonly count: number;
  readonly answered?: readonly AnsweredWith[];
  readonly sentAt?: Instant;
}

let next = 0;
/** Reminders that went out an hour ago; the first of them were answered so. */
async function went({ records }: Stage, { text, count, answered = [], sentAt }: Went): Promise<void> {
  const at = sentAt ?? plusMs(morning, -HOUR_MS);
  for (let index = 0; index < count; index += 1) {
    const answeredWith = answered[index];
    const row: Notice = aNotice({
      noticeId: noticeId(`L-${(next += 1)}#1.1#overdue+5`),
      state: 'sent',
      sentAt: at,
      templateId: text,
      ...(answeredWith === undefined ? {} : { answeredWith }),
    });
    await records.commit([{ op: 'put', kind: 'notice', item: row }]);
  }
}

const stops = (count: number): readonly AnsweredWith[] => Array<AnsweredWith>(count).fill('opt-out');

async function worldWith(rows: readonly Went[], options: StageOptions = {}): Promise<Stage> {
  const world = await stage(options);
  for (const one of rows) await went(world, one);
  return world;
}

function approvalsOf({ records }: Stage) {
  const templates = records.all('setting').find((setting) => setting.name === 'templates');
  if (templates?.name !== 'templates') throw new Error('no approvals are stored');
  return unpackApprovals(templates.approvals);
}
function sendingOf({ records }: Stage) {
  const sending = records.all('setting').find((setting) => setting.name === 'sending');
  if (sending?.name !== 'sending') throw new Error('no sending setting is stored');
  return sending;
}

describe('a text that too many answer with a stop', () => {
  it('is suspended with the counts as reason, is in the history, and somebody is called', async () => {
    const world = await worldWith([{ text: early, count: 200, answered: stops(7) }]);
    expect(await stopSending(world.deps)).toEqual({ suspended: 1, braked: 0 });
    const reason =
      'too many opt-outs: of 200 sent since 2026-06-24T14:00:00Z, 7 said stop and 0 complained; CAP-01 allows 3 in a hundred';
    expect(approvalsOf(world)[early]?.suspended).toEqual({
      by: 'sweep',
      reason,
      at: morning,
      alarmedAt: morning,
    });
    expect(await historyOf(world.records, early)).toMatchObject([{ what: 'suspended', by: 'sweep', reason }]);
    expect(world.alarm.stops).toEqual([{ what: 'text-suspended', templateId: early }]);
    expect(sendingOf(world).paused).toBeUndefined();
  });

  it('is suspended and told of once, however often sweep runs', async () => {
    const world = await worldWith([{ text: early, count: 200, answered: stops(7) }]);
    for (let runs = 0; runs < 3; runs += 1) await sweep(world.deps);
    expect(world.alarm.stops).toHaveLength(1);
    expect(await historyOf(world.records, early)).toHaveLength(1);
  });

  it('goes out again when two persons approve it anew, and yesterday is not held against it', async () => {
    const world = await worldWith([{ text: early, count: 200, answered: stops(7) }]);
    await stopSending(world.deps);
    const signing = {
      author: 'writer',
      approver: 'reader',
      at: plusMs(morning, MINUTE_MS),
      expires: undefined,
    };
    await approve(world.records, [textById(early)!], signing);
    world.clock.advance(5 * MINUTE_MS);
    expect(await stopSending(world.deps)).toEqual({ suspended: 0, braked: 0 });
    expect(approvalsOf(world)[early]?.suspended).toBeUndefined();
    expect((await historyOf(world.records, early)).map(({ what }) => what)).toEqual([
      'suspended',
      'approved',
    ]);
  });

  it.each<readonly [string, readonly Went[]]>([
    ['few messages make no rate', [{ text: early, count: 199, answered: stops(50) }]],
    ['as many as may', [{ text: early, count: 200, answered: stops(6) }]],
    [
      'they went out the day before',
      [{ text: early, count: 200, answered: stops(50), sentAt: plusMs(morning, -25 * HOUR_MS) }],
    ],
  ])('is not suspended: %s', async (_, rows) => {
    const world = await worldWith(rows);
    expect(await stopSending(world.deps)).toEqual({ suspended: 0, braked: 0 });
    expect(world.alarm.stops).toEqual([]);
  });

  it.each<readonly [string, readonly AnsweredWith[]]>([
    ['complaints', ['complaint', 'complaint', 'complaint']],
    ['complaints', ['both', 'both', 'complaint']],
    ['opt-outs', ['both', ...stops(6)]],
  ])('counts %s, and one who said both as each', async (reason, answered) => {
    const world = await worldWith([{ text: early, count: 200, answered }]);
    await stopSending(world.deps);
    expect(approvalsOf(world)[early]?.suspended?.reason).toContain(`too many ${reason}`);
  });
});

describe('all sending', () => {
  const small = (answered: number): readonly Went[] => [
    { text: early, count: 150, answered: stops(answered) },
    { text: dueSoon, count: 150, answered: stops(answered) },
  ];

  it('is braked when no single text is to blame, but all together are', async () => {
    const world = await worldWith(small(5));
    expect(await stopSending(world.deps)).toEqual({ suspended: 0, braked: 1 });
    expect(sendingOf(world).paused).toMatchObject({
      by: 'sweep',
      brake: true,
      at: morning,
      alarmedAt: morning,
    });
    expect(world.alarm.stops).toEqual([{ what: 'all-sending-braked' }]);
    const [looked] = await lookAtLoan(world.deps, loanId('L-1'));
    expect(looked?.outcome).toBe('waiting');
    const rules = world.records
      .all('decision')
      .flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(rules).toContain('CAP-01');
  });

  it('goes on when one text was to blame and is suspended', async () => {
    const world = await worldWith([
      { text: early, count: 300, answered: stops(100) },
      { text: dueSoon, count: 300 },
    ]);
    expect(await stopSending(world.deps)).toEqual({ suspended: 1, braked: 0 });
  });

  it('is not braked again for what was said before a person let it go', async () => {
    const world = await worldWith(small(5));
    await stopSending(world.deps);
    const { paused: _, ...sending } = sendingOf(world);
    const item = { ...sending, resumedAt: plusMs(morning, MINUTE_MS) };
    await world.records.commit([{ op: 'put', kind: 'setting', item }]);
    world.clock.advance(5 * MINUTE_MS);
    expect(await stopSending(world.deps)).toEqual({ suspended: 0, braked: 0 });
  });
});

describe('a crash', () => {
  it('between the stop and the call is made good by the next sweep: rather twice than never', async () => {
    const world = await worldWith([{ text: early, count: 200, answered: stops(7) }]);
    world.alarm.fail(true);
    expect(await sweep(world.deps)).toMatchObject({ suspended: 0, failed: 1 });
    expect(approvalsOf(world)[early]?.suspended).toBeDefined();
    world.alarm.fail(false);
    await sweep(world.deps);
    expect(world.alarm.stops).toHaveLength(1);
    expect(approvalsOf(world)[early]?.suspended?.alarmedAt).toBe(morning);
  });

  it.each(['not-done', 'conflict'] as const)(
    'that leaves the stop %s leaves it to the next sweep',
    async (fault) => {
      let failing = true;
      const world = await worldWith([{ text: early, count: 200, answered: stops(7) }], {
        faults: { before: ({ writes }) => (failing && writes.length === 2 ? fault : undefined) },
      });
      await sweep(world.deps);
      expect(approvalsOf(world)[early]?.suspended).toBeUndefined();
      expect(world.alarm.stops).toEqual([]);
      failing = false;
      await sweep(world.deps);
      expect(approvalsOf(world)[early]?.suspended).toBeDefined();
      expect(await historyOf(world.records, early)).toHaveLength(1);
    },
  );
});

describe('what is said against a reminder', () => {
  const said = (text: string, sentAt: Instant) => ({
    inboundId: inboundId(`blame-${(next += 1)}`),
    from: borrowerNumber,
    text,
    sentAt,
  });
  const theReminder = ({ records }: Stage) => records.all('notice').find(({ kind }) => kind === 'notice');
  const counts = async (world: Stage) => {
    const texts = [{ templateId: dueSoon, since: plusMs(morning, -1) }];
    const [one] = await world.records.sendingCounts({ texts, before: plusMs(morning, HOUR_MS) });
    return one;
  };

  it('is written on it, once, with the words that say it', async () => {
    const world = await stage();
    await lookAtLoan(world.deps, loanId('L-1'));
    expect(theReminder(world)).toMatchObject({ state: 'sent', templateId: dueSoon });
    expect(await counts(world)).toEqual({ sent: 1, optOuts: 0, complaints: 0 });
    world.clock.advance(MINUTE_MS);
    await takeReply(world.deps, said('STOP', world.clock.now()));
    await takeReply(world.deps, said('stop!', world.clock.now()));
    expect(theReminder(world)?.answeredWith).toBe('opt-out');
    expect(await counts(world)).toEqual({ sent: 1, optOuts: 1, complaints: 0 });
    await takeReply(world.deps, said('I want to file a complaint', world.clock.now()));
    expect(await counts(world)).toEqual({ sent: 1, optOuts: 1, complaints: 1 });
  });

  it.each<readonly [string, string, number]>([
    ['was said before it was sent', 'STOP', -HOUR_MS],
    ['comes when it is not counted any more', 'STOP', 25 * HOUR_MS],
    ['is no stop and no complaint', 'thank you', MINUTE_MS],
  ])('is not what %s', async (_, words, after) => {
    const world = await stage();
    await lookAtLoan(world.deps, loanId('L-1'));
    world.clock.advance(Math.max(after, MINUTE_MS));
    await takeReply(world.deps, said(words, plusMs(morning, after)));
    expect(theReminder(world)?.answeredWith).toBeUndefined();
  });
});
