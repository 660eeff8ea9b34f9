import { describe, expect, it } from 'vitest';
import { addWords, noteOn, openedCase, resolveCase, say, scoreCase } from '../../functions/case/case.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, parseLocalDate } from '../../shared/time.ts';
import { inboundId, loanId } from '../builders/ids.ts';
import { borrowerContactId, borrowerNumber, morning, stage, type Stage } from '../builders/stage.ts';

const theLoan = loanId('L-1');
const theCase = ({ records }: Stage) => records.all('case')[0];
const noticeOf = ({ records }: Stage, caseId: CaseId, what: string) =>
  records.all('notice').find(({ noticeId }) => noticeId === `case#${caseId}#${what}`);

const complaint = {
  kind: 'complaint',
  openedBy: 'operator',
  cause: 'call-1',
  contactId: borrowerContactId,
  language: 'en',
  by: 'borrower',
  text: 'Too many messages.',
} as const;

describe('a case that a person at the lender opens', () => {
  it('holds in the same write, and is the same case when it is sent twice', async () => {
    const world = await stage();
    const one = await openedCase(world.deps, complaint);
    expect((await openedCase(world.deps, complaint)).caseId).toBe(one.caseId);
    expect(world.records.all('case')).toHaveLength(1);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
  });

  it('calls somebody at once when it is urgent', async () => {
    const world = await stage();
    await openedCase(world.deps, { ...complaint, kind: 'distress' });
    expect(world.alarm.raised).toMatchObject([{ kind: 'distress', why: 'opened' }]);
    expect(theCase(world)?.alarmedAt).toBe(morning);
  });

  it('keeps notes of staff for staff, and words of the borrower for both', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await noteOn(world.deps, caseId, { who: 'clerk', text: 'Called back, nobody there.' });
    await addWords(world.deps, caseId, 'helper', 'I write for my father.');
    expect(theCase(world)).toMatchObject({
      owner: 'clerk',
      conversation: [{ by: 'borrower' }, { by: 'staff', internal: true }, { by: 'helper' }],
    });
  });

  it('of a contact nobody has stored is refused with a sentence that names it', async () => {
    const world = await stage({ contacts: [] });
    await expect(openedCase(world.deps, complaint)).rejects.toThrow(/contact .* nobody has stored it/);
  });
});

describe('a case that is closed', () => {
  it('lifts its hold, wakes the loan and tells the borrower how to appeal', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await lookAtLoan(world.deps, theLoan);
    await resolveCase(world.deps, caseId, { outcome: 'closed', by: 'clerk', reason: 'Explained by phone.' });
    expect(world.records.all('person')[0]?.holds).toEqual([]);
    expect(world.records.all('contact')[0]?.caseIds).toEqual([]);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'sent' }]);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'resolved')?.state).toBe('sent');
    expect(world.sms.calls.at(-1)?.body).toContain(caseId);
  });

  it('is asked about once, a day later, and a single digit is the answer', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await resolveCase(world.deps, caseId, { outcome: 'upheld', by: 'clerk', reason: 'Fewer from now on.' });
    world.clock.advance(HOUR_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'score')?.state).toBe('waiting');
    world.clock.advance(DAY_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'score')?.state).toBe('sent');
    const reply = {
      inboundId: inboundId('in-9'),
      from: borrowerNumber,
      text: '4',
      sentAt: world.clock.now(),
    };
    await takeReply(world.deps, reply);
    expect(theCase(world)?.score).toBe(4);
    expect((await scoreCase(world.deps, caseId, 1)).score).toBe(4);
  });

  it('tells nobody at night, and no number that has opted out', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await resolveCase(world.deps, caseId, { outcome: 'closed', by: 'clerk', reason: 'Done.' });
    world.clock.advance(12 * HOUR_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'resolved')?.state).toBe('waiting');
    const stop = {
      inboundId: inboundId('in-8'),
      from: borrowerNumber,
      text: 'STOP',
      sentAt: world.clock.now(),
    };
    await takeReply(world.deps, stop);
    world.clock.advance(12 * HOUR_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'resolved')?.state).toBe('refused');
  });

  it('with a plan agreed makes the plan the schedule of that loan', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, { ...complaint, kind: 'hardship' });
    const instalments = [{ n: 1, dueDate: parseLocalDate('2026-09-28'), unpaidMinor: 10_000 }];
    await resolveCase(world.deps, caseId, {
      outcome: 'plan-agreed',
      by: 'clerk',
      reason: 'Three months later.',
      plan: { loanId: theLoan, instalments },
    });
    expect(world.records.all('loan')[0]?.plan).toEqual({ number: 1, agreedAt: morning, caseId, instalments });
    expect(await lookAtLoan(world.deps, theLoan)).toEqual([]);
  });

  it('of a wrong number keeps the number quarantined, unless the report is taken back', async () => {
    for (const [outcome, quarantined] of [
      ['upheld', true],
      ['withdrawn', false],
    ] as const) {
      const world = await stage();
      const { caseId } = await openedCase(world.deps, { ...complaint, kind: 'wrong-person' });
      await resolveCase(world.deps, caseId, { outcome, by: 'clerk', reason: 'Looked into.' });
      expect(world.records.all('contact')[0]?.quarantinedAt !== undefined).toBe(quarantined);
    }
  });

  it('cannot be closed again', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    const closing = { outcome: 'closed', by: 'clerk', reason: 'Done.' } as const;
    await resolveCase(world.deps, caseId, closing);
    await expect(resolveCase(world.deps, caseId, closing)).rejects.toThrow(/closed already/);
  });
});

it('what staff write goes to the borrower by SMS, in the hours that are allowed', async () => {
  const world = await stage();
  const { caseId } = await openedCase(world.deps, complaint);
  await say(world.deps, caseId, { who: 'clerk', text: 'We will text you once a week at most.' });
  world.clock.advance(2 * MINUTE_MS);
  await sweep(world.deps);
  expect(world.sms.calls.at(-1)?.body).toContain('We will text you once a week at most.');
});
