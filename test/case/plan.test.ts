import { describe, expect, it } from 'vitest';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { WantedPlan } from '../../shared/case/plan.ts';
import type { CaseKind } from '../../shared/model/case.ts';
import { DAY_MS, MINUTE_MS, parseLocalDate } from '../../shared/time.ts';
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

async function hardship(options: Parameters<typeof stage>[0] = {}, kind: CaseKind = 'hardship') {
  const world = await stage(options);
  const { caseId } = await openedCase(world.deps, {
    kind,
    openedBy: 'page',
    cause: 'form-1',
    contactId: borrowerContactId,
    language: 'en',
    by: 'borrower',
    text: 'I lost my job.',
  });
  const agree = (plan: WantedPlan) =>
    resolveCase(world.deps, caseId, {
      outcome: 'plan-agreed',
      by: 'clerk',
      reason: 'Three months later, one hundred then.',
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
    expect(world.sms.calls.at(-1)?.body).toContain('The plan we agreed with you is in force');
    expect(world.sms.calls.at(-1)?.body).toContain('CFPB');
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
      why: 'names one twice',
      instalments: [first, first],
      says: /instalments\[1\]\.instalment: instalment 1 is named twice/,
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

  it('is agreed in a hardship case and in no other', async () => {
    const { agree } = await hardship({}, 'complaint');
    await expect(agree(later)).rejects.toThrow(/outcome: a plan is agreed in a hardship case/);
  });
});
