import { describe, expect, it } from 'vitest';
import { narrowCase } from '../../functions/case/narrow.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { optOutHold } from '../../shared/model/hold.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { contactId, inboundId, loanId, personId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aPerson } from '../builders/party.ts';
import {
  borrower,
  borrowerContactId,
  borrowerLoan,
  borrowerNumber,
  morning,
  stage,
  type Stage,
} from '../builders/stage.ts';

const theLoan = loanId('L-1');
const noticeOf = ({ records }: Stage, caseId: CaseId, what: string) =>
  records.all('notice').find(({ noticeId }) => noticeId === `case#${caseId}#${what}`);
const complaint = aForm();
const closing = { outcome: 'closed', by: 'clerk', reason: 'Explained by phone.' } as const;
const said = (world: Stage, text: string, id = 'in-9') =>
  takeReply(world.deps, {
    inboundId: inboundId(id),
    from: borrowerNumber,
    text,
    sentAt: world.clock.now(),
  });

describe('a case that is closed', () => {
  it('lifts its hold, wakes the loan and tells the borrower how to appeal', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await lookAtLoan(world.deps, theLoan);
    await resolveCase(world.deps, caseId, closing);
    expect(world.records.all('person')[0]?.holds).toEqual([]);
    expect(world.records.all('contact')[0]?.caseIds).toEqual([]);
    expect(world.records.all('loan')[0]?.nextStepAt).toBe(morning);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'resolved')?.state).toBe('sent');
    expect(world.sms.calls.at(-1)?.body).toContain(caseId);
    expect(world.sms.calls.at(-1)?.body).toContain('CFPB, 855-411-2372');
    // The reminder has its day too: not this one, which has had its message.
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
    world.clock.advance(DAY_MS + HOUR_MS);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'sent' }]);
  });

  it('names 12378 to a borrower in China', async () => {
    const chinese = borrower({ number: '+8613800138000', places: ['CN'] });
    const world = await stage({ contacts: [chinese] });
    const { caseId } = await openedCase(world.deps, { ...complaint, language: 'zh-CN' });
    await resolveCase(world.deps, caseId, { ...closing, reason: '已电话说明。' });
    world.clock.advance(12 * HOUR_MS);
    await sweep(world.deps);
    expect(world.sms.calls.at(-1)?.body).toContain('12378');
  });

  it('tells nobody at night, and no number that has opted out', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await resolveCase(world.deps, caseId, closing);
    world.clock.advance(12 * HOUR_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'resolved')?.state).toBe('waiting');
    await said(world, 'STOP');
    world.clock.advance(12 * HOUR_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'resolved')?.state).toBe('refused');
  });

  it('is not told weeks later, when it would come out of nowhere', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await resolveCase(world.deps, caseId, closing);
    world.clock.advance(15 * DAY_MS);
    await sweep(world.deps);
    expect(noticeOf(world, caseId, 'resolved')?.state).toBe('expired');
    expect(world.sms.calls).toEqual([]);
  });

  it('leaves what another case holds', async () => {
    const world = await stage();
    const first = await openedCase(world.deps, complaint);
    const second = await openedCase(world.deps, { ...complaint, kind: 'dispute', cause: 'form-2' });
    await resolveCase(world.deps, first.caseId, closing);
    expect(world.records.all('person')[0]?.holds).toMatchObject([{ kind: 'dispute', source: second.caseId }]);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
    await resolveCase(world.deps, second.caseId, closing);
    expect(world.records.all('person')[0]?.holds).toEqual([]);
  });

  it('lifts the hold of a person who has joined the number, and of one who has another number too', async () => {
    const ids = [personId('P-1'), personId('P-2')];
    const people = ids.map((id) =>
      aPerson({ personId: id, loanIds: [], contactIds: [borrowerContactId, contactId('c-2')] }),
    );
    const world = await stage({ contacts: [borrower({ personIds: ids })], people });
    const { caseId } = await openedCase(world.deps, complaint);
    await resolveCase(world.deps, caseId, closing);
    expect(world.records.all('person').flatMap(({ holds }) => holds)).toEqual([]);
  });

  it('leaves the number silent if it belongs to someone else, unless that report is taken back', async () => {
    for (const [outcome, quarantined] of [
      ['upheld', true],
      ['closed', true],
      ['withdrawn', false],
    ] as const) {
      const world = await stage();
      const { caseId } = await openedCase(world.deps, { ...complaint, kind: 'wrong-person' });
      await resolveCase(world.deps, caseId, { outcome, by: 'clerk', reason: 'Looked into.' });
      expect(world.records.all('contact')[0]?.quarantinedAt !== undefined).toBe(quarantined);
    }
  });

  it('leaves the number silent while another such report is open', async () => {
    const world = await stage();
    const wrong = { ...complaint, kind: 'wrong-person' } as const;
    const first = await openedCase(world.deps, wrong);
    const second = await openedCase(world.deps, { ...wrong, cause: 'form-2' });
    await resolveCase(world.deps, first.caseId, { ...closing, outcome: 'withdrawn' });
    expect(world.records.all('contact')[0]?.quarantinedAt).toBe(morning);
    await resolveCase(world.deps, second.caseId, { ...closing, outcome: 'withdrawn' });
    expect(world.records.all('contact')[0]?.quarantinedAt).toBeUndefined();
  });

  it('lifts the silence of other numbers only where they were asked about', async () => {
    const other = optOutHold(contactId('c-2'), morning);
    for (const otherNumbersToo of [false, true]) {
      const world = await stage({ people: [aPerson({ contactIds: [borrowerContactId], holds: [other] })] });
      const { caseId } = await openedCase(world.deps, { ...complaint, kind: 'question' });
      await resolveCase(world.deps, caseId, { ...closing, otherNumbersToo });
      expect(world.records.all('person')[0]?.holds).toEqual(otherNumbersToo ? [] : [other]);
    }
  });

  it.each([
    [{ outcome: 'plan-agreed' }, /plan: say what was agreed/],
    [{ by: ' ' }, /by: say who/],
    [{ reason: '' }, /reason: say why/],
    [{ reason: 'Pay now or we will have you arrested.' }, /reason: this may not go/],
    [{ outcome: 'closed', plan: { loanId: theLoan, instalments: [] } }, /plan: goes with plan-agreed/],
  ] as const)('is refused, and stays open, when decided as %j', async (over, why) => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await expect(resolveCase(world.deps, caseId, { ...closing, ...over })).rejects.toThrow(why);
    expect(world.records.all('case')[0]?.state).toBe('open');
    expect(world.records.all('person')[0]?.holds).toHaveLength(1);
  });
});

describe('of two at work on one case', () => {
  it('who decides otherwise is told that it is closed; the same decision again is done', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    const other = { outcome: 'upheld', by: 'ann', reason: 'You were right.' } as const;
    const done = await Promise.allSettled([
      resolveCase(world.deps, caseId, closing),
      resolveCase(world.deps, caseId, other),
    ]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(world.records.all('notice').filter(({ noticeId }) => noticeId.endsWith('resolved'))).toHaveLength(
      1,
    );
    const { resolution } = world.records.all('case')[0]!;
    const again = resolution?.by === 'ann' ? other : closing;
    expect((await resolveCase(world.deps, caseId, again)).resolution).toEqual(resolution);
  });

  it.each(['not-done', 'answer-lost'] as const)(
    'a decision is made once when its write is %s',
    async (fault) => {
      let broken = false;
      const hook =
        <Word>(word: Word) =>
        ({ method }: { method: string }) =>
          broken && method === 'commit' ? ((broken = false), word) : undefined;
      const world = await stage({
        faults:
          fault === 'not-done'
            ? { before: hook('not-done' as const) }
            : { after: hook('answer-lost' as const) },
      });
      const { caseId } = await openedCase(world.deps, complaint);
      broken = true;
      await expect(resolveCase(world.deps, caseId, closing)).rejects.toMatchObject({ code: 'unavailable' });
      expect((await resolveCase(world.deps, caseId, closing)).state).toBe('resolved');
      expect(world.records.all('notice')).toHaveLength(2);
    },
  );

  it('a reply that comes while the case is being closed opens the next one, and its hold stays', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    const world = await stage({
      faults: {
        before: async ({ method, writes }) => {
          const resolving = writes.some((write) => write.kind === 'case' && write.item.state === 'resolved');
          const act = meanwhile;
          if (method !== 'commit' || !resolving || act === undefined) return undefined;
          meanwhile = undefined;
          await act();
          return undefined;
        },
      },
    });
    const { caseId } = await openedCase(world.deps, complaint);
    meanwhile = () => said(world, 'the amount is wrong, I dispute it');
    await resolveCase(world.deps, caseId, closing);
    const open = world.records.all('case').filter(({ state }) => state === 'open');
    expect(open.map(({ kind }) => kind)).toEqual(['dispute']);
    expect(world.records.all('contact')[0]?.caseIds).toEqual(open.map((one) => one.caseId));
    expect(world.records.all('person')[0]?.holds).toMatchObject([{ kind: 'dispute' }]);
  });

  it('words that come while the case is being closed are in it', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    const world = await stage({
      faults: {
        before: async ({ method, writes }) => {
          const act = meanwhile;
          if (method !== 'commit' || act === undefined || !writes.some(({ kind }) => kind === 'case')) {
            return undefined;
          }
          meanwhile = undefined;
          await act();
          return undefined;
        },
      },
    });
    const { caseId } = await openedCase(world.deps, complaint);
    meanwhile = () => said(world, 'too many messages, I complain again');
    await resolveCase(world.deps, caseId, closing);
    expect(world.records.all('case')).toMatchObject([
      { caseId, state: 'resolved', conversation: [{}, { inboundId: 'in-9' }] },
    ]);
  });
});

describe('a case that concerns one loan only', () => {
  const second = loanId('L-2');
  const twoLoans = () =>
    stage({
      heads: [borrowerLoan(), borrowerLoan({ loanId: second })],
      instalments: [anInstalment(), anInstalment({ loanId: second })],
      people: [aPerson({ contactIds: [borrowerContactId], loanIds: [theLoan, second] })],
    });

  it('holds that one, and lets the others go on until it is closed', async () => {
    const world = await twoLoans();
    const { caseId } = await openedCase(world.deps, { ...complaint, kind: 'dispute' });
    await narrowCase(world.deps, caseId, { loanId: second, who: 'clerk' });
    expect(await lookAtLoan(world.deps, second)).toMatchObject([{ outcome: 'waiting' }]);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'sent' }]);
    await resolveCase(world.deps, caseId, closing);
    expect(world.records.all('loan').flatMap(({ holds }) => holds)).toEqual([]);
  });

  it('is none when it is about a person, or about a loan of somebody else', async () => {
    const world = await twoLoans();
    const legal = await openedCase(world.deps, { ...complaint, kind: 'legal' });
    const narrowing = { loanId: second, who: 'clerk' };
    await expect(narrowCase(world.deps, legal.caseId, narrowing)).rejects.toThrow(/concerns the person/);
    const { caseId } = await openedCase(world.deps, complaint);
    const strange = { loanId: loanId('L-9'), who: 'clerk' };
    await expect(narrowCase(world.deps, caseId, strange)).rejects.toThrow(/L-9 is no loan of case/);
  });
});
