import { describe, expect, it } from 'vitest';
import { endPlan } from '../../functions/case/end-plan.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { WantedPlan } from '../../shared/case/plan.ts';
import { scheduleOf } from '../../shared/ladder/schedule.ts';
import type { CaseKind } from '../../shared/model/case.ts';
import { DAY_MS, MINUTE_MS, parseLocalDate } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { loanId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { at } from '../builders/ids.ts';
import { borrower, borrowerContactId, morning, stage, type Stage } from '../builders/stage.ts';

const theLoan = loanId('L-1');
const on = parseLocalDate;
const later: WantedPlan = {
  loanId: theLoan,
  instalments: [{ n: 1, dueDate: on('2026-09-28'), unpaidMinor: 10_000 }],
};

const form = aForm({ kind: 'hardship', text: 'I lost my job.' });

/** A day has come, and the ledger says how much of the first instalment is unpaid. */
async function ledgerSays({ records, clock }: Stage, day: string, unpaidMinor: number) {
  clock.set(at(day));
  const [instalment] = records.all('instalment');
  const [contact] = records.all('contact');
  const [feed] = (await records.get([{ kind: 'setting', name: 'feed#book' }])).settings;
  if (instalment === undefined || contact === undefined) throw new Error('nobody is on the stage');
  await records.commit([
    { op: 'put', kind: 'instalment', item: { ...instalment, unpaidMinor } },
    { op: 'put', kind: 'contact', item: { ...contact, verifiedAt: clock.now() } },
    { op: 'put', kind: 'setting', item: aFeedSetting({ rev: feed?.rev ?? 0, watermark: clock.now() }) },
  ]);
}

async function hardship(options: Parameters<typeof stage>[0] = {}, kind: CaseKind = 'hardship') {
  const world = await stage(options);
  const { caseId } = await openedCase(world.deps, { ...form, kind });
  const agree = (plan: WantedPlan) =>
    resolveCase(world.deps, caseId, {
      outcome: 'plan-agreed',
      by: 'clerk',
      reason: 'Agreed by phone: we move it three months.',
      plan,
    });
  return { world, caseId, agree };
}
const stateOf = ({ records }: Stage, id: string) =>
  records.all('notice').find(({ noticeId }) => noticeId === id)?.state;

describe('a plan that is agreed', () => {
  it('is the schedule of that loan from then on: nothing before its date, its sum then', async () => {
    const feed = aFeedSetting({ watermark: at('2026-09-28T08:00:00Z') });
    const { world, caseId, agree } = await hardship({
      settings: [aLenderSetting(), aSendingSetting(), feed],
      contacts: [borrower({ verifiedAt: at('2026-09-01T08:00:00Z') })],
    });
    await agree(later);
    expect(world.records.all('loan')[0]?.plan).toEqual({
      number: 1,
      agreedAt: morning,
      caseId,
      instalments: later.instalments,
      ledgerThen: [{ n: 1, scheduleVersion: 1, unpaidMinor: 25_000 }],
    });
    expect(await lookAtLoan(world.deps, theLoan)).toEqual([]);
    world.clock.set(at('2026-09-28T14:00:00Z'));
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'sent' }]);
    expect(world.sms.calls.at(-1)?.body).toContain('$100.00');
    expect(stateOf(world, 'L-1#1.10001#due')).toBe('sent');
  });

  it('brings what waited on the old schedule to its end, and tells the borrower', async () => {
    const { world, caseId, agree } = await hardship();
    await lookAtLoan(world.deps, theLoan);
    expect(stateOf(world, 'L-1#1.1#due-3')).toBe('waiting');
    await agree(later);
    expect(world.records.all('notice').find(({ noticeId }) => noticeId === 'L-1#1.1#due-3')).toMatchObject({
      state: 'expired',
      reason: 'plan-agreed',
    });
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(stateOf(world, `case#${caseId}#resolved`)).toBe('sent');
    expect(world.sms.calls.at(-1)?.body).toContain('our plan with you is $100.00 by Sep 28.');
    expect(world.sms.calls.at(-1)?.body).toContain('CFPB');
  });

  it('says what became of a step of the old schedule that ended with nobody looking', async () => {
    const { world, agree } = await hardship();
    world.clock.set(at('2026-06-28T15:00:00Z'));
    await agree(later);
    expect(world.records.all('notice').filter(({ kind }) => kind === 'notice')).toMatchObject([
      { noticeId: 'L-1#1.1#due-3', state: 'expired', reason: 'step-past' },
    ]);
  });

  it('waits while a message of the old schedule is on its way', async () => {
    const { world, caseId, agree } = await hardship();
    await lookAtLoan(world.deps, theLoan);
    const row = world.records.all('notice').find(({ noticeId }) => noticeId === 'L-1#1.1#due-3')!;
    await world.records.commit([{ op: 'put', kind: 'notice', item: { ...row, state: 'claimed' } }]);
    await expect(agree(later)).rejects.toMatchObject({ code: 'conflict' });
    expect(world.records.all('case').find((one) => one.caseId === caseId)?.state).toBe('open');
  });

  it('may be followed by another, whose steps are steps of their own', async () => {
    const { world, agree } = await hardship();
    await agree(later);
    world.clock.advance(DAY_MS);
    const second = await openedCase(world.deps, {
      kind: 'hardship',
      openedBy: 'page',
      cause: 'form-2',
      contactId: borrowerContactId,
      language: 'en',
      by: 'borrower',
      text: 'Still no job.',
    });
    const plan = { ...later, instalments: [{ n: 1, dueDate: on('2026-12-28'), unpaidMinor: 5_000 }] };
    await resolveCase(world.deps, second.caseId, {
      outcome: 'plan-agreed',
      by: 'clerk',
      reason: 'Later.',
      plan,
    });
    expect(world.records.all('loan')[0]?.plan).toMatchObject({ number: 2, instalments: plan.instalments });
  });

  const first = { n: 1, dueDate: on('2026-09-28'), unpaidMinor: 10_000 };
  it.each<{ why: string; instalments: WantedPlan['instalments']; loan?: string; says: RegExp }>([
    { why: 'names nothing', instalments: [], says: /plan\.instalments: name at least one/ },
    { why: 'is of another loan', instalments: [first], loan: 'L-9', says: /plan\.loan: L-9 is no loan/ },
    {
      why: 'names an instalment nobody knows',
      instalments: [first, { ...first, n: 7 }],
      says: /instalments\[1\]\.instalment: the ledger has no unpaid instalment 7/,
    },
    {
      why: 'has two parts on one day',
      instalments: [first, first],
      says: /instalments\[1\]\.due: two parts of instalment 1 are due on 2026-09-28/,
    },
    {
      why: 'asks in parts for a cent more than is unpaid',
      instalments: [first, { ...first, dueDate: on('2026-10-28'), unpaidMinor: 15_001 }],
      says: /instalments\[1\]\.sum: 250\.01 USD in all, where 250\.00 is unpaid/,
    },
    {
      why: 'is due today',
      instalments: [{ ...first, dueDate: on('2026-06-25') }],
      says: /instalments\[0\]\.due: 2026-06-25 is not after today, 2026-06-25/,
    },
    {
      why: 'is due in another decade',
      instalments: [{ ...first, dueDate: on('2036-06-25') }],
      says: /instalments\[0\]\.due: 2036-06-25 is years away/,
    },
    {
      why: 'asks for a cent more than is unpaid',
      instalments: [{ ...first, unpaidMinor: 25_001 }],
      says: /instalments\[0\]\.sum: 250\.01 USD, where 250\.00 is unpaid/,
    },
    {
      why: 'forgets what is overdue',
      instalments: [first],
      says: /plan\.instalments: instalment 2 was due on 2026-06-01, is unpaid/,
    },
  ])('that $why is refused by name, and nothing changes', async ({ why, instalments, loan, says }) => {
    const overdue = anInstalment({ n: 2, dueDate: on('2026-06-01') });
    const stored = why === 'forgets what is overdue' ? [anInstalment(), overdue] : [anInstalment()];
    const { world, agree } = await hardship({ instalments: stored });
    await expect(agree({ loanId: loan === undefined ? theLoan : loanId(loan), instalments })).rejects.toThrow(
      says,
    );
    expect(world.records.all('loan')[0]?.plan).toBeUndefined();
    expect(world.records.all('person')[0]?.holds).toHaveLength(1);
  });

  it('in parts asks for nothing more of whoever keeps it, and reminds of the next part', async () => {
    const { world, agree } = await hardship();
    const second = { n: 1, dueDate: on('2026-10-28'), unpaidMinor: 15_000 };
    await agree({ loanId: theLoan, instalments: [second, ...later.instalments] });
    await ledgerSays(world, '2026-10-03T14:00:00Z', 15_000);
    await lookAtLoan(world.deps, theLoan);
    expect(world.sms.calls).toEqual([]);
    await ledgerSays(world, '2026-10-28T14:00:00Z', 15_000);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([
      { outcome: 'refused' },
      { noticeId: 'L-1#1.11001#due', outcome: 'sent' },
    ]);
    expect(world.sms.calls.at(-1)?.body).toContain('$150.00');
  });

  it('names again what the plan before it had put off', async () => {
    const both = [anInstalment(), anInstalment({ n: 2, dueDate: on('2026-07-28') })];
    const { world, agree } = await hardship({ instalments: both });
    await agree({ ...later, instalments: [...later.instalments, { ...later.instalments[0]!, n: 2 }] });
    const next = await openedCase(world.deps, { ...form, cause: 'form-2' });
    await expect(
      resolveCase(world.deps, next.caseId, {
        outcome: 'plan-agreed',
        by: 'clerk',
        reason: 'Later.',
        plan: later,
      }),
    ).rejects.toThrow(/instalment 2 was put off by the plan before, is unpaid/);
  });

  it('ends when staff end it: the ledger’s dates stand again, what waited ends, the borrower is told', async () => {
    const { world, caseId, agree } = await hardship();
    await agree({ loanId: theLoan, instalments: [{ n: 1, dueDate: on('2026-06-27'), unpaidMinor: 25_000 }] });
    await lookAtLoan(world.deps, theLoan);
    const words = { who: 'clerk', text: 'as you asked, the plan has ended and the contract dates are back.' };
    await endPlan(world.deps, caseId, words);
    expect(scheduleOf({ head: world.records.all('loan')[0]!, instalments: [anInstalment()] })).toEqual([
      anInstalment(),
    ]);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ noticeId: 'L-1#1.1#due-3' }]);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls.map(({ body }) => body).join('\n')).toContain('the plan has ended');
    await expect(endPlan(world.deps, caseId, words)).rejects.toThrow(/no plan agreed in it is in force/);
  });

  it('ends also for a number that has opted out, and somebody is called to tell them', async () => {
    const { world, caseId, agree } = await hardship({ contacts: [borrower({ optOutAt: morning })] });
    await agree(later);
    await endPlan(world.deps, caseId, { who: 'clerk', text: 'the plan has ended.' });
    expect(world.records.all('loan')[0]?.plan?.endedAt).toBe(morning);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls).toEqual([]);
    expect(world.alarm.raised).toContainEqual(expect.objectContaining({ caseId, why: 'untold' }));
  });

  it('is agreed in a hardship case and in no other', async () => {
    const { agree } = await hardship({}, 'complaint');
    await expect(agree(later)).rejects.toThrow(/outcome: a plan is agreed in a hardship case/);
  });
});
