import { describe, expect, it } from 'vitest';
import { attemptId, loanId, noticeId, personId } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aDecision, aNotice } from '../builders/notice.ts';
import { aContact, aPerson } from '../builders/party.ts';
import { contacts, put, type Start } from './subject.ts';

/** What reads by key promise, and what they do about an item that does not fit. */
export function readsContract(start: Start): void {
  describe('reading by key', () => {
    it('leaves out what is not stored, keeps the order of the keys, answers a repeated key once', async () => {
      const { records } = await start();
      await records.commit(
        ['P-1', 'P-2', 'P-3'].map((id) => put('person', aPerson({ personId: personId(id) }))),
      );
      const found = await records.get(
        ['P-3', 'P-9', 'P-1', 'P-3'].map((id) => ({ kind: 'person', personId: personId(id) })),
      );
      expect(found.people.map((person) => person.personId)).toStrictEqual(['P-3', 'P-1']);
      expect(found.loans).toStrictEqual([]);
    });

    it('answers no key with nothing, and refuses more than a hundred', async () => {
      const { records } = await start();
      expect((await records.get([])).loans).toStrictEqual([]);
      const keys = Array.from({ length: 101 }, (_, n) => ({
        kind: 'person' as const,
        personId: personId(`P-${n}`),
      }));
      await expect(records.get(keys)).rejects.toMatchObject({ code: 'invalid_input' });
    });

    it('reads a loan with its instalments by number, and only its own', async () => {
      const { records } = await start();
      const numbers = [10, 2, 1, 9999];
      await records.commit([
        put('loan', aLoanHead()),
        ...numbers.map((n) => put('instalment', anInstalment({ n }))),
        put('instalment', anInstalment({ loanId: loanId('L-10') })),
      ]);
      const loan = await records.loan(loanId('L-1'));
      expect(loan?.head).toStrictEqual(aLoanHead({ rev: 1 }));
      expect(loan?.instalments).toStrictEqual([1, 2, 10, 9999].map((n) => anInstalment({ n, rev: 1 })));
    });

    it('knows no loan that has no head', async () => {
      const { records } = await start();
      await records.commit([put('instalment', anInstalment())]);
      expect(await records.loan(loanId('L-1'))).toBeUndefined();
      expect(await records.loan(loanId('L-2'))).toBeUndefined();
    });

    it('gives a decision back whole, text and all', async () => {
      const { records } = await start();
      const told = aDecision({
        verdict: 'warn',
        template: 'due-3.zh-CN',
        text: '【演示金融】您的借款将于6月28日到期。回复TD停止提醒。',
        facts: JSON.stringify({ unpaidMinor: 25_000, name: 'ünïcode ☂' }),
      });
      await records.commit([put('decision', told), put('notice', aNotice())]);
      expect(await records.decision(told.noticeId, told.attemptId)).toStrictEqual({ ...told, rev: 1 });
      expect(await records.decision(told.noticeId, attemptId('a-2'))).toBeUndefined();
    });

    it('never writes a decision twice', async () => {
      const { records } = await start();
      expect(await records.commit([put('decision', aDecision())])).toBe('committed');
      expect(await records.commit([put('decision', aDecision({ verdict: 'allow' }))])).toBe('conflict');
    });
  });

  describe('a stored item that does not fit', () => {
    const sound = aContact({ rev: 1 });
    it.each([
      { reason: 'a field of the wrong kind', row: { ...sound, number: 5 }, says: 'Contacts c-1: number' },
      { reason: 'a field that is missing', row: { contactId: 'c-1', rev: 1 }, says: 'Contacts c-1: number' },
      { reason: 'a field nobody knows', row: { ...sound, mood: 'good' }, says: 'Contacts c-1: mood' },
      {
        reason: 'an unknown field deep inside',
        row: { ...sound, consent: { state: 'given', by: 'fax' } },
        says: 'Contacts c-1: consent.by',
      },
      {
        reason: 'an unknown state',
        row: { ...sound, consent: { state: 'maybe' } },
        says: 'Contacts c-1: consent.state',
      },
    ])('is a defect that names table, key and field: $reason', async ({ row, says }) => {
      const { records, plant } = await start();
      await plant('Contacts', row);
      await expect(contacts(records)).rejects.toMatchObject({
        code: 'defect',
        message: expect.stringContaining(says) as string,
      });
      await expect(contacts(records)).rejects.not.toThrow('+12125550123');
    });

    it('is a defect in a decision whose body cannot be unpacked, and in an instalment', async () => {
      const { records, plant } = await start();
      await plant('Decisions', {
        noticeId: 'n#1',
        attemptId: 'a-1',
        rev: 1,
        packed: new Uint8Array([1, 2, 3]),
      });
      await expect(records.decision(noticeId('n#1'), attemptId('a-1'))).rejects.toMatchObject({
        code: 'defect',
        message: 'Decisions n#1 a-1: packed: cannot be unpacked',
      });
      await plant('Loans', { loanId: 'L-1', part: 'instalment#0001', rev: 1 });
      await expect(records.loan(loanId('L-1'))).rejects.toMatchObject({
        code: 'defect',
        message: expect.stringContaining('Loans L-1 instalment#0001: ') as string,
      });
    });
  });
}
