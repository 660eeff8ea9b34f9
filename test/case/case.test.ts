import { describe, expect, it } from 'vitest';
import { addWords, noteOn, takeCase } from '../../functions/case/entries.ts';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { say } from '../../functions/case/say.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { messageTold, withEntry } from '../../shared/case/conversation.ts';
import { CASES_OF_CONTACT_MAX } from '../../shared/model/party.ts';
import { ENTRIES_MAX } from '../../shared/model/case.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import { aCase } from '../builders/case.ts';
import { aForm } from '../builders/form.ts';
import { inboundId, loanId, personId } from '../builders/ids.ts';
import { aPerson } from '../builders/party.ts';
import {
  borrower,
  borrowerContactId,
  borrowerNumber,
  morning,
  stage,
  type Stage,
} from '../builders/stage.ts';

const theLoan = loanId('L-1');
const theCase = ({ records }: Stage) => records.all('case')[0];
const kinds = ({ records }: Stage) =>
  records
    .all('case')
    .map(({ kind }) => kind)
    .sort();

const complaint = aForm();

describe('a case that is opened by page or by a person at the lender', () => {
  it('holds in the same write, and is the same case when it is sent twice', async () => {
    const world = await stage();
    const one = await openedCase(world.deps, complaint);
    expect((await openedCase(world.deps, complaint)).caseId).toBe(one.caseId);
    expect(world.records.all('case')).toHaveLength(1);
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
  });

  it.each([
    { how: 'was not done', faults: { before: () => 'not-done' as const } },
    { how: 'was done and its answer lost', faults: { after: () => 'answer-lost' as const } },
  ])('is one case with its hold also when the write $how and the form comes again', async ({ faults }) => {
    let broken = true;
    const once = (say: 'not-done' | 'answer-lost' | undefined) => (call: { method: string }) =>
      broken && call.method === 'commit' ? ((broken = false), say) : undefined;
    const world = await stage({
      faults:
        'before' in faults
          ? { before: once('not-done') as () => 'not-done' | undefined }
          : { after: once('answer-lost') as () => 'answer-lost' | undefined },
    });
    await expect(openedCase(world.deps, complaint)).rejects.toMatchObject({ code: 'unavailable' });
    await openedCase(world.deps, complaint);
    expect(world.records.all('case')).toHaveLength(1);
    expect(world.records.all('person')[0]?.holds).toHaveLength(1);
  });

  it('calls somebody at once when it is urgent', async () => {
    const world = await stage();
    await openedCase(world.deps, { ...complaint, kind: 'distress' });
    expect(world.alarm.raised).toMatchObject([{ kind: 'distress', why: 'opened' }]);
    expect(theCase(world)?.alarmedAt).toBe(morning);
  });

  it.each(['distress', 'legal'] as const)(
    'of kind %s is due for sweep at once when nobody could be called, and not again after',
    async (kind) => {
      const world = await stage();
      world.alarm.fail(true);
      await openedCase(world.deps, { ...complaint, kind });
      world.alarm.fail(false);
      world.clock.advance(5 * MINUTE_MS);
      await sweep(world.deps);
      await sweep(world.deps);
      expect(world.alarm.raised).toMatchObject([{ kind, why: 'opened' }]);
    },
  );

  it.each([
    ['I want to kill myself', 'distress'],
    ['我不想活了', 'distress'],
    ['My lawyer will talk to you.', 'legal'],
  ] as const)('opens the urgent case beside it when a page says "%s"', async (text, kind) => {
    const world = await stage();
    await openedCase(world.deps, { ...complaint, text });
    expect(kinds(world)).toContain(kind);
    expect(world.alarm.raised).toMatchObject([{ kind, why: 'opened' }]);
  });

  it('of a number with two persons holds them both, and a wrong number neither but the number', async () => {
    const two = [
      aPerson({ contactIds: [borrowerContactId] }),
      aPerson({ personId: personId('P-2'), loanIds: [] }),
    ];
    const start = () =>
      stage({ contacts: [borrower({ personIds: [personId('P-1'), personId('P-2')] })], people: two });
    const world = await start();
    await openedCase(world.deps, complaint);
    expect(world.records.all('person').map(({ holds }) => holds.length)).toEqual([1, 1]);
    const wrong = await start();
    await openedCase(wrong.deps, { ...complaint, kind: 'wrong-person' });
    expect(wrong.records.all('person').map(({ holds }) => holds.length)).toEqual([0, 0]);
    expect(wrong.records.all('contact')[0]).toMatchObject({ quarantinedAt: morning, holds: [{}] });
  });

  it('of a contact nobody has stored is refused with a sentence that names it', async () => {
    const world = await stage({ contacts: [] });
    await expect(openedCase(world.deps, complaint)).rejects.toThrow(/contact .* nobody has stored it/);
  });

  it('is added to an older one when a number has its fill of cases, but despair always finds its place', async () => {
    const world = await stage();
    for (let nth = 0; nth < CASES_OF_CONTACT_MAX + 3; nth += 1) {
      await openedCase(world.deps, { ...complaint, cause: `form-${nth}`, text: `words ${nth}` });
    }
    const before = world.records.all('case');
    expect(before.length).toBeLessThan(CASES_OF_CONTACT_MAX);
    expect(before.flatMap(({ conversation }) => conversation)).toHaveLength(CASES_OF_CONTACT_MAX + 3);
    await openedCase(world.deps, { ...complaint, kind: 'distress', cause: 'form-d' });
    expect(world.alarm.raised).toHaveLength(1);
    await takeReply(world.deps, {
      inboundId: inboundId('in-1'),
      from: borrowerNumber,
      text: 'I filed for bankruptcy, talk to my lawyer',
      sentAt: morning,
    });
    expect(kinds(world)).toContain('legal');
    expect(world.records.all('contact')[0]?.caseIds).toHaveLength(CASES_OF_CONTACT_MAX);
  });
});

describe('what is said in a case', () => {
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

  it('on a page in despair opens the urgent case at once, once', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await addWords(world.deps, caseId, 'borrower', 'Nobody answers. I want to die.');
    expect(kinds(world)).toEqual(['complaint', 'distress']);
    expect(world.alarm.raised).toMatchObject([{ kind: 'distress' }]);
  });

  it('in despair a second time calls somebody a second time', async () => {
    const world = await stage();
    for (const id of ['in-1', 'in-2']) {
      const words = { inboundId: inboundId(id), from: borrowerNumber, text: 'I want to kill myself' };
      await takeReply(world.deps, { ...words, sentAt: world.clock.now() });
      world.clock.advance(MINUTE_MS);
    }
    expect(kinds(world)).toEqual(['distress']);
    expect(world.alarm.raised).toHaveLength(2);
  });

  it('is not added to a case that is closed, where nobody looks any more', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await resolveCase(world.deps, caseId, { outcome: 'closed', by: 'clerk', reason: 'Explained.' });
    await expect(addWords(world.deps, caseId, 'borrower', 'But no!')).rejects.toThrow(/it is closed/);
  });

  it('stands beside its owner: taken, handed on, and by whom', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await takeCase(world.deps, caseId, { owner: 'ann', by: 'ann' });
    await takeCase(world.deps, caseId, { owner: 'ann', by: 'ann' });
    await takeCase(world.deps, caseId, { owner: 'ben', by: 'ann' });
    expect(theCase(world)).toMatchObject({
      owner: 'ben',
      conversation: [{}, { text: 'owner: nobody -> ann' }, { who: 'ann', text: 'owner: ann -> ben' }],
    });
  });
});

describe('what staff write to the borrower', () => {
  it('goes by SMS, in the hours that are allowed', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await say(world.deps, caseId, { who: 'clerk', text: 'We have read what you wrote and look into it.' });
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls.at(-1)?.body).toContain('We have read what you wrote and look into it.');
  });

  it('is what was meant, however much is said before it leaves', () => {
    const told = { at: morning, by: 'staff', who: 'clerk' } as const;
    let one = withEntry(aCase(), { ...told, text: 'for the borrower' });
    const { n } = one.conversation.at(-1)!;
    for (let nth = 0; nth < ENTRIES_MAX - 2; nth += 1) {
      one = withEntry(one, { ...told, text: 'for staff only', internal: true });
      expect(messageTold(one, n)).toBe('for the borrower');
    }
    // It has given way, and nothing else is sent in its place.
    one = withEntry(one, { ...told, text: 'for staff only', internal: true });
    expect(one.conversation).toHaveLength(ENTRIES_MAX);
    expect(messageTold(one, n)).toBeUndefined();
    expect(messageTold(one, one.conversation.at(-1)!.n)).toBeUndefined();
    expect(messageTold(one, 0)).toBeUndefined();
  });

  it.each([
    ['Pay now or we will have you arrested.', /threat|legal/, 'a threat'],
    ['Please transfer $49.99 to settle.', /facts/, 'a sum that is none of the case'],
    ['我们会再联系您。', /in English/, 'another language than the borrower is written to in'],
    ['x'.repeat(121), /longer than 120/, 'more than a message has room for'],
    ['Reply STOP to end this.', /stop/i, 'a word that ends all messages'],
  ])('is refused when it is "%s"', async (text, why) => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await expect(say(world.deps, caseId, { who: 'clerk', text })).rejects.toThrow(why);
    expect(world.records.all('notice')).toEqual([]);
    expect(theCase(world)?.conversation).toHaveLength(1);
  });

  it.each([
    ['wrong-person', {}, /REC-02 the number belongs to someone else/],
    ['legal', {}, /LEG-01 a reply spoke of a lawyer/],
    ['complaint', { optOutAt: morning }, /opted out/],
  ] as const)('in a %s case is refused at once where no message may go', async (kind, over, why) => {
    const world = await stage({ contacts: [borrower(over)] });
    const { caseId } = await openedCase(world.deps, { ...complaint, kind });
    await expect(say(world.deps, caseId, { who: 'clerk', text: 'Hello.' })).rejects.toThrow(why);
  });

  it('by two at the same moment is two messages', async () => {
    const world = await stage();
    const { caseId } = await openedCase(world.deps, complaint);
    await Promise.all(
      ['We look into it.', 'We call you soon.'].map((text) =>
        say(world.deps, caseId, { who: 'clerk', text }),
      ),
    );
    expect(world.records.all('notice')).toHaveLength(2);
    expect(theCase(world)?.conversation).toHaveLength(3);
  });
});
