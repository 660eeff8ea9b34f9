import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/model/case.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { OpenState } from '../../shared/ports/records.ts';
import { plusMs } from '../../shared/time.ts';
import { aCase, caseId } from '../builders/case.ts';
import { at, contactId, inboundId, loanId, noticeId } from '../builders/ids.ts';
import { aLoanHead } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { aReply } from '../builders/reply.ts';
import { put, type Start } from './subject.ts';

/** What the listings promise: sparse, in order, bounded. */
export function listingsContract(start: Start): void {
  describe('loans that are due', () => {
    const due = (id: string, minutes: number, over: Partial<LoanHead> = {}) =>
      put(
        'loan',
        aLoanHead({
          loanId: loanId(id),
          nextStepAt: plusMs(at('2026-06-25T14:00:00Z'), minutes * 60_000),
          ...over,
        }),
      );
    const until = at('2026-06-25T14:30:00Z');

    it('are listed up to and with the moment, the earliest first, of one shard only', async () => {
      const { records } = await start();
      await records.commit([
        due('L-late', 30),
        due('L-early', -600),
        due('L-past-it', 31),
        due('L-between', 3),
        due('L-elsewhere', 0, { dueShard: 4 }),
      ]);
      expect(await records.dueLoans({ shard: 3, until, limit: 10 })).toStrictEqual([
        { loanId: 'L-early', nextStepAt: at('2026-06-25T04:00:00Z') },
        { loanId: 'L-between', nextStepAt: at('2026-06-25T14:03:00Z') },
        { loanId: 'L-late', nextStepAt: until },
      ]);
    });

    it('are no more than asked for', async () => {
      const { records } = await start();
      await records.commit([due('L-2', 2), due('L-1', 1), due('L-3', 3)]);
      const two = await records.dueLoans({ shard: 3, until, limit: 2 });
      expect(two.map((one) => one.loanId)).toStrictEqual(['L-1', 'L-2']);
      expect(await records.dueLoans({ shard: 3, until, limit: 0 })).toStrictEqual([]);
    });

    it('do not hold a loan with nothing left to do, which is still read whole', async () => {
      const { records } = await start();
      await records.commit([due('L-1', 1)]);
      const { nextStepAt, ...done } = aLoanHead({ rev: 1, status: 'paid' });
      expect(nextStepAt).toBeDefined();
      await records.commit([put('loan', done)]);
      expect(await records.dueLoans({ shard: 3, until, limit: 10 })).toStrictEqual([]);
      expect((await records.loan(loanId('L-1')))?.head).toStrictEqual({ ...done, rev: 2 });
    });
  });

  describe('open notices', () => {
    const notice = (id: string, state: 'waiting' | 'claimed' | 'sent', minute: number) =>
      aNotice({ noticeId: noticeId(id), state, since: plusMs(at('2026-06-25T14:00:00Z'), minute * 60_000) });
    const before = at('2026-06-25T14:10:00Z');

    it('are listed by state, since before the moment, the oldest first', async () => {
      const { records } = await start();
      await records.commit(
        [
          notice('w#late', 'waiting', 9),
          notice('w#early', 'waiting', 1),
          notice('w#at-the-moment', 'waiting', 10),
          notice('c#one', 'claimed', 2),
          notice('s#one', 'sent', 3),
        ].map((one) => put('notice', one)),
      );
      expect(await records.openNotices({ state: 'waiting', before, limit: 10 })).toStrictEqual([
        'w#early',
        'w#late',
      ]);
      expect(await records.openNotices({ state: 'waiting', before, limit: 1 })).toStrictEqual(['w#early']);
      expect(await records.openNotices({ state: 'claimed', before, limit: 10 })).toStrictEqual(['c#one']);
    });

    it('list answers, and messages about cases, that wait apart from notices, and claims of all together', async () => {
      const { records } = await start();
      await records.commit([
        put('notice', notice('w#one', 'waiting', 1)),
        put('notice', { ...notice('answer#in-1', 'waiting', 2), kind: 'answer' }),
        put('notice', { ...notice('answer#in-2', 'claimed', 3), kind: 'answer' }),
        put('notice', { ...notice('case#C0000001#m1', 'waiting', 5), kind: 'case' }),
        put('notice', notice('c#one', 'claimed', 4)),
      ]);
      const list = (state: OpenState) => records.openNotices({ state, before, limit: 10 });
      expect(await list('waiting')).toStrictEqual(['w#one']);
      expect(await list('answering')).toStrictEqual(['answer#in-1']);
      expect(await list('telling')).toStrictEqual(['case#C0000001#m1']);
      expect(await list('claimed')).toStrictEqual(['answer#in-2', 'c#one']);
    });

    it('are gone from the list when they end', async () => {
      const { records } = await start();
      await records.commit([put('notice', notice('w#one', 'waiting', 1))]);
      await records.commit([put('notice', { ...notice('w#one', 'sent', 2), rev: 1 })]);
      expect(await records.openNotices({ state: 'waiting', before, limit: 10 })).toStrictEqual([]);
    });
  });

  it('lists replies not applied yet, stored before the moment, the oldest first', async () => {
    const { records } = await start();
    const reply = (id: string, second: number) =>
      aReply({ inboundId: inboundId(id), storedAt: plusMs(at('2026-06-25T15:00:00Z'), second * 1_000) });
    const applied = {
      ...reply('in-done', 0),
      state: 'applied',
      appliedAt: at('2026-06-25T15:00:01Z'),
    } as const;
    await records.commit([
      put('reply', reply('in-2', 2)),
      put('reply', reply('in-1', 1)),
      put('reply', reply('in-at-the-moment', 9)),
      put('reply', applied),
    ]);
    const before = at('2026-06-25T15:00:09Z');
    expect(await records.unappliedReplies({ before, limit: 10 })).toStrictEqual(['in-1', 'in-2']);
    expect(await records.unappliedReplies({ before, limit: 1 })).toStrictEqual(['in-1']);
  });

  describe('cases that sweep has to act on', () => {
    it('are listed by state, the most urgent first, and not once they are resolved', async () => {
      const { records } = await start();
      const acting = (id: string, minute: number, over: Partial<Case> = {}) =>
        put(
          'case',
          aCase({ caseId: caseId(id), actAt: plusMs(at('2026-06-25T14:00:00Z'), minute * 60_000), ...over }),
        );
      await records.commit([
        acting('C0000002', 2),
        acting('C0000001', 1),
        acting('C0000003', 3),
        acting('D0000001', 0, { state: 'watching' }),
        acting('C0000000', 0, { state: 'resolved' }),
      ]);
      const before = at('2026-06-25T14:03:00Z');
      expect(await records.dueCases({ state: 'open', before, limit: 9 })).toStrictEqual([
        'C0000001',
        'C0000002',
      ]);
      expect(await records.dueCases({ state: 'watching', before, limit: 9 })).toStrictEqual(['D0000001']);
    });
  });

  describe('notices of a check code', () => {
    const coded = (id: string, checkCode: string, minutes: number) =>
      put(
        'notice',
        aNotice({
          noticeId: noticeId(id),
          state: 'sent',
          checkCode,
          createdAt: plusMs(at('2026-06-25T14:00:00Z'), minutes * 60_000),
        }),
      );

    it('are listed the newest first, and no more than asked for', async () => {
      const { records } = await start();
      await records.commit([
        coded('L-1#1.1#due', '7K3M9QXT', 1),
        coded('L-2#1.1#due', '7K3M9QXT', 3),
        coded('L-3#1.1#due', '7K3M9QXV', 2),
      ]);
      const ofCode = (limit: number) => records.noticesByCode({ code: '7K3M9QXT', limit });
      expect(await ofCode(9)).toStrictEqual(['L-2#1.1#due', 'L-1#1.1#due']);
      expect(await ofCode(1)).toStrictEqual(['L-2#1.1#due']);
      expect(await records.noticesByCode({ code: '00000000', limit: 9 })).toStrictEqual([]);
    });

    it('are found by the id that the carrier gave, and by their number, the newest first', async () => {
      const { records } = await start();
      const sent = (id: string, minute: number, over: Partial<Notice> = {}) =>
        put(
          'notice',
          aNotice({
            noticeId: noticeId(id),
            createdAt: plusMs(at('2026-06-25T14:00:00Z'), minute * 60_000),
            ...over,
          }),
        );
      await records.commit([
        sent('L-1#1.1#due', 1, { carrierMessageId: 'm-1' }),
        sent('L-2#1.1#due', 3),
        sent('L-3#1.1#due', 2, { carrierMessageId: 'm-3', contactId: contactId('c-2') }),
      ]);
      const byId = (carrierMessageId: string) => records.noticesByCarrierId({ carrierMessageId, limit: 9 });
      expect(await byId('m-1')).toStrictEqual(['L-1#1.1#due']);
      expect(await byId('m-2')).toStrictEqual([]);
      const ofContact = (limit: number) => records.noticesOfContact({ contactId: contactId('c-1'), limit });
      expect(await ofContact(9)).toStrictEqual(['L-2#1.1#due', 'L-1#1.1#due']);
      expect(await ofContact(1)).toStrictEqual(['L-2#1.1#due']);
    });
  });
}
