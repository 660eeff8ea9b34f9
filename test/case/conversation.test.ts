import { describe, expect, it } from 'vitest';
import { extendCase } from '../../functions/case/extend.ts';
import { narrowCase } from '../../functions/case/narrow.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { say } from '../../functions/case/say.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { unansweredSince } from '../../shared/case/conversation.ts';
import type { CaseKind } from '../../shared/model/case.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { at, inboundId, loanId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aPerson } from '../builders/party.ts';
import { borrowerContactId, borrowerLoan, borrowerNumber, stage, type Stage } from '../builders/stage.ts';

const open = ({ deps }: Stage, kind: CaseKind) => openedCase(deps, aForm({ kind, text: 'I lost my job.' }));
const write = (world: Stage, text: string, id = 'in-1') =>
  takeReply(world.deps, {
    inboundId: inboundId(id),
    from: borrowerNumber,
    text,
    sentAt: world.clock.now(),
  });

describe('what nobody can place', () => {
  it('goes where the conversation is, and holds the number there', async () => {
    const world = await stage();
    const { caseId } = await open(world, 'hardship');
    await say(world.deps, caseId, { who: 'ann', text: 'When may we call you?' });
    world.clock.advance(HOUR_MS);
    await write(world, 'my dog ate the bill');
    const cases = world.records.all('case');
    expect(cases).toMatchObject([{ caseId, conversation: [{}, { by: 'staff' }, { inboundId: 'in-1' }] }]);
    expect(world.records.all('contact')[0]?.holds).toMatchObject([{ kind: 'unclear-reply', source: caseId }]);
    expect(cases[0] && unansweredSince(cases[0])).toBe(world.clock.now());
  });

  it('is answered when staff have written since, and not by a note', async () => {
    const world = await stage();
    const { caseId } = await open(world, 'hardship');
    const waits = () => world.records.all('case').map(unansweredSince);
    expect(waits()).toEqual([undefined]);
    world.clock.advance(MINUTE_MS);
    await write(world, 'my dog ate the bill');
    const said = world.clock.now();
    world.clock.advance(MINUTE_MS);
    await narrowCase(world.deps, caseId, { loanId: loanId('L-1'), who: 'ann' });
    expect(waits()).toEqual([said]);
    await say(world.deps, caseId, { who: 'ann', text: 'Thank you, we call you then.' });
    expect(waits()).toEqual([undefined]);
  });
});

describe('a case that was narrowed to one loan', () => {
  it.each(['in an SMS', 'on a page'])('is wide again when the same is said once more (%s)', async (where) => {
    const second = loanId('L-2');
    const ids = [loanId('L-1'), second];
    const world = await stage({
      heads: ids.map((id) => borrowerLoan({ loanId: id })),
      instalments: ids.map((id) => anInstalment({ loanId: id })),
      people: [aPerson({ contactIds: [borrowerContactId], loanIds: ids })],
    });
    const kind = where === 'on a page' ? 'complaint' : 'dispute';
    const { caseId } = await open(world, kind);
    await narrowCase(world.deps, caseId, { loanId: second, who: 'ann' });
    if (where === 'on a page') {
      // A number that has its fill of cases takes more words into an older one.
      const words = { kind, openedBy: 'page', by: 'borrower', language: 'en', text: 'Again.' } as const;
      for (let nth = 2; nth <= 19; nth += 1) {
        await openedCase(world.deps, { ...words, cause: `form-${nth}`, contactId: borrowerContactId });
      }
    } else await write(world, 'the amount is wrong, I dispute it');
    const one = world.records.all('case').find((each) => each.caseId === caseId);
    expect(one?.narrowed).toBeUndefined();
    expect(await lookAtLoan(world.deps, loanId('L-1'))).toMatchObject([{ outcome: 'waiting' }]);
  });
});

describe('a complaint that is hard to settle', () => {
  it('has thirty days in all, once, and the borrower is told why and until when', async () => {
    const world = await stage();
    const { caseId } = await open(world, 'complaint');
    const words = { who: 'ann', text: 'we still wait for the records. You hear from us by Jul 25.' };
    const { dueAt } = await extendCase(world.deps, caseId, words);
    expect(dueAt).toBe(at('2026-07-25T22:00:00Z'));
    expect(world.records.all('notice')).toMatchObject([{ answerKind: 'case-message', state: 'waiting' }]);
    await expect(extendCase(world.deps, caseId, words)).rejects.toThrow(/longer time already/);
  });

  it.each<readonly [CaseKind, RegExp]>([
    ['dispute', /no longer time for a dispute/],
    ['complaint', /facts/],
  ])('is no %s, or names a day that is none of its own: refused', async (kind, why) => {
    const world = await stage();
    const { caseId } = await open(world, kind);
    const text = kind === 'complaint' ? 'you hear from us by Aug 9.' : 'it takes longer.';
    await expect(extendCase(world.deps, caseId, { who: 'ann', text })).rejects.toThrow(why);
    expect(world.records.all('notice')).toEqual([]);
  });
});
