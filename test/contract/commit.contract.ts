import { describe, expect, it } from 'vitest';
import type { RecordKey, Write } from '../../shared/ports/records.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { aCase, caseId } from '../builders/case.ts';
import { at, contactId, inboundId, loanId, noticeId, personId } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aDecision, aNotice } from '../builders/notice.ts';
import { aContact, aPerson } from '../builders/party.ts';
import { aReply } from '../builders/reply.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { contacts, put, type Start } from './subject.ts';

/** What `commit` promises. */
export function commitContract(start: Start): void {
  describe('revisions', () => {
    it('stores a new item at revision 1 and gives it back as it was', async () => {
      const { records } = await start();
      const items = oneOfEach();
      expect(await records.commit(items)).toBe('committed');
      const found = await records.get([
        { kind: 'loan', loanId: loanId('L-1') },
        { kind: 'contact', contactId: contactId('c-1') },
        { kind: 'person', personId: personId('P-1') },
        { kind: 'notice', noticeId: noticeId('L-1#1.1#due-3') },
        { kind: 'reply', inboundId: inboundId('in-1') },
        { kind: 'case', caseId: caseId('C0000001') },
        { kind: 'setting', name: 'lender' },
        { kind: 'setting', name: 'sending' },
        { kind: 'setting', name: 'feed#book' },
      ]);
      expect(found).toStrictEqual({
        loans: [aLoanHead({ rev: 1 })],
        contacts: [aContact({ rev: 1 })],
        people: [aPerson({ rev: 1 })],
        notices: [aNotice({ rev: 1 })],
        replies: [aReply({ rev: 1 })],
        cases: [aCase({ rev: 1 })],
        settings: [aLenderSetting({ rev: 1 }), aSendingSetting({ rev: 1 }), aFeedSetting({ rev: 1 })],
      });
    });

    it('lets a writer who read the last revision write the next one', async () => {
      const { records } = await start();
      await records.commit([put('contact', aContact())]);
      const optedOut = aContact({ rev: 1, optOutAt: at('2026-06-25T15:00:00Z') });
      expect(await records.commit([put('contact', optedOut)])).toBe('committed');
      expect(await contacts(records)).toStrictEqual([{ ...optedOut, rev: 2 }]);
    });

    it.each([
      { reason: 'it says "absent" and the item is there', rev: 0 },
      { reason: 'it read a revision that is no longer the last', rev: 1 },
      { reason: 'it claims a revision that never was', rev: 7 },
    ])('refuses a writer alone because $reason', async ({ rev }) => {
      const { records } = await start();
      await records.commit([put('contact', aContact())]);
      await records.commit([put('contact', aContact({ rev: 1, places: ['US-CA'] }))]);
      expect(await records.commit([put('contact', aContact({ rev }))])).toBe('conflict');
      expect(await contacts(records)).toStrictEqual([aContact({ rev: 2, places: ['US-CA'] })]);
    });

    it('refuses an update of an item that is not there', async () => {
      const { records } = await start();
      expect(await records.commit([put('contact', aContact({ rev: 1 }))])).toBe('conflict');
      expect(await contacts(records)).toStrictEqual([]);
    });

    it('lets exactly one of ten writers win who read the same revision', async () => {
      const { records } = await start();
      await records.commit([put('contact', aContact()), put('person', aPerson())]);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () =>
          records.commit([put('contact', aContact({ rev: 1 })), put('person', aPerson({ rev: 1 }))]),
        ),
      );
      expect(answers.filter((answer) => answer === 'committed')).toHaveLength(1);
      expect((await contacts(records))[0]?.rev).toBe(2);
    });
  });

  describe('all or nothing', () => {
    it('writes none of a commit of which one revision is old', async () => {
      const { records } = await start();
      await records.commit([put('contact', aContact())]);
      const answer = await records.commit([
        put('notice', aNotice()),
        put('person', aPerson()),
        put('contact', aContact({ rev: 0 })),
      ]);
      expect(answer).toBe('conflict');
      const keys: RecordKey[] = [
        { kind: 'notice', noticeId: noticeId('L-1#1.1#due-3') },
        { kind: 'person', personId: personId('P-1') },
      ];
      expect(await records.get(keys)).toMatchObject({ notices: [], people: [] });
    });

    it('a check holds a commit back when the item it names has moved, and writes nothing itself', async () => {
      const { records } = await start();
      await records.commit([put('person', aPerson()), put('loan', aLoanHead()), put('contact', aContact())]);
      const checks: Write[] = [
        { op: 'check', kind: 'loan', item: aLoanHead({ rev: 1 }) },
        { op: 'check', kind: 'contact', item: aContact({ rev: 1 }) },
        { op: 'check', kind: 'person', item: aPerson({ rev: 1 }) },
      ];
      expect(await records.commit([put('notice', aNotice()), ...checks])).toBe('committed');
      expect((await contacts(records))[0]?.rev).toBe(1);
      await records.commit([put('person', aPerson({ rev: 1 }))]);
      expect(await records.commit([put('notice', aNotice({ rev: 1 })), ...checks])).toBe('conflict');
    });

    it('a check alone is answered too', async () => {
      const { records } = await start();
      await records.commit([put('person', aPerson())]);
      const check = (rev: number): Write[] => [{ op: 'check', kind: 'person', item: aPerson({ rev }) }];
      expect(await records.commit(check(1))).toBe('committed');
      expect(await records.commit(check(0))).toBe('conflict');
    });

    it('forgets an instalment, alone or with others, only at the revision it was read at', async () => {
      const { records } = await start();
      await records.commit([
        put('loan', aLoanHead()),
        put('instalment', anInstalment()),
        put('instalment', anInstalment({ n: 2 })),
      ]);
      const forget = (n: number, rev: number): Write => ({
        op: 'delete',
        kind: 'instalment',
        item: anInstalment({ n, rev }),
      });
      expect(await records.commit([forget(1, 2)])).toBe('conflict');
      expect(await records.commit([forget(1, 1)])).toBe('committed');
      expect(await records.commit([forget(2, 1), put('loan', aLoanHead({ rev: 1 }))])).toBe('committed');
      expect((await records.loan(loanId('L-1')))?.instalments).toStrictEqual([]);
      // What was forgotten may come again, as new.
      expect(await records.commit([put('instalment', anInstalment())])).toBe('committed');
    });
  });

  describe('limits', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, n) => put('person', aPerson({ personId: personId(`P-${n}`) })));

    it('takes a hundred writes at once', async () => {
      const { records } = await start();
      expect(await records.commit(people(100))).toBe('committed');
    });

    it.each([
      { reason: 'a hundred and one writes', writes: people(101) },
      { reason: 'no write at all', writes: [] },
      { reason: 'one item twice', writes: [put('contact', aContact()), put('contact', aContact())] },
      {
        reason: 'one item written and checked',
        writes: [
          put('contact', aContact()),
          { op: 'check', kind: 'contact', item: aContact() } satisfies Write,
        ],
      },
    ])('refuses $reason, and writes nothing', async ({ writes }) => {
      const { records } = await start();
      await expect(records.commit(writes)).rejects.toMatchObject({ code: 'invalid_input' });
      expect(await contacts(records)).toStrictEqual([]);
    });

    it('refuses to store what it could not read again', async () => {
      const { records } = await start();
      const unreadable = put('contact', aContact({ number: 'not a number' }));
      await expect(records.commit([unreadable])).rejects.toMatchObject({
        code: 'defect',
        message: expect.stringContaining('Contacts c-1: number') as string,
      });
      expect(await contacts(records)).toStrictEqual([]);
    });
  });
}

const oneOfEach = (): Write[] => [
  put('loan', aLoanHead()),
  put('instalment', anInstalment({ dueDate: parseLocalDate('2026-07-28'), lateChargeMinor: 'unknown' })),
  put('contact', aContact()),
  put('person', aPerson()),
  put('notice', aNotice()),
  put('decision', aDecision()),
  put('reply', aReply()),
  put('case', aCase()),
  put('setting', aLenderSetting()),
  put('setting', aSendingSetting()),
  put('setting', aFeedSetting()),
];
