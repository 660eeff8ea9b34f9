import { describe, expect, it } from 'vitest';
import { verdictOf, type End } from './kill-verdict.ts';

const number = '+12125550101';
const due = ['L-1#1.1#due', 'L-2#1.1#due'];

const message = (direction: 'to-phone' | 'from-phone', id: string, body: string, day = 25) =>
  ({ kind: 'message', number, message: { id, direction, body, at: `2026-06-${day}T13:00:00Z` } }) as const;
const stop = message('from-phone', 'r-1', 'STOP');
const taken = (status = 204) => ({ kind: 'handed-over', id: 'r-1', status }) as const;
const first = message('to-phone', 'm-1', 'You owe $1. Check: AAAA1111.');
const second = message('to-phone', 'm-2', 'You owe $2. Check: BBBB2222.', 26);
const confirmation = message('to-phone', 'm-3', 'You are opted out.');
const all = [first, stop, taken(), confirmation];

const notice = (over: Partial<End['notices'][number]>): End['notices'][number] => ({
  noticeId: 'L-1#1.1#due',
  state: 'sent',
  kind: 'notice',
  checkCode: 'AAAA1111',
  carrierMessageId: 'm-1',
  ...over,
});
const answer = notice({
  noticeId: 'answer#r-1',
  kind: 'answer',
  checkCode: undefined,
  carrierMessageId: 'm-3',
});
const refused = notice({
  noticeId: 'L-2#1.1#due',
  state: 'refused',
  checkCode: 'BBBB2222',
  carrierMessageId: undefined,
});
const contact = { contactId: 'c-1', number, optOutAt: 5, pendingReplies: [] };
const end: End = {
  notices: [notice({}), refused, answer],
  withoutReason: [],
  replies: [{ state: 'applied', body: 'STOP', contactId: 'c-1' }],
  contacts: [contact],
};

const judge = (lines: readonly object[], over: Partial<End> = {}): readonly string[] =>
  verdictOf(lines.map((line) => JSON.stringify(line)).join('\n'), { ...end, ...over }, due).broken;

describe('what the kill test accepts and what it does not', () => {
  it('finds nothing when every promise was kept', () => {
    expect(judge(all)).toEqual([]);
  });

  it('does not mind a reminder that had reached the phone before its STOP was stored', () => {
    const sent = {
      notices: [notice({}), { ...refused, state: 'sent' as const, carrierMessageId: 'm-2' }, answer],
    };
    expect(judge([first, stop, second, taken(), confirmation], sent)).toEqual([]);
  });

  it.each([
    { lines: [first, ...all], over: {}, says: /L-1#1#due reached a phone 2 times/ },
    {
      lines: [first, message('to-phone', 'm-2', second.message.body), stop, taken(), confirmation],
      over: {},
      says: /L-2#1#due reached a phone within 24 hours of another/,
    },
    {
      lines: [...all, second],
      over: {
        notices: [notice({}), { ...refused, state: 'sent' as const, carrierMessageId: 'm-2' }, answer],
      },
      says: /L-2#1#due reached a phone whose STOP had been stored/,
    },
    { lines: all, over: { notices: [notice({}), answer] }, says: /L-2#1.1#due was due and has no row/ },
    {
      lines: all,
      over: { notices: [notice({}), { ...refused, state: 'claimed' as const }, answer] },
      says: /L-2#1.1#due is still claimed/,
    },
    { lines: all, over: { withoutReason: ['L-2#1.1#due'] }, says: /waits and no finding says why/ },
    {
      lines: all.slice(1),
      over: {},
      says: /L-1#1.1#due is called sent, and the carrier does not know of it/,
    },
    {
      lines: [...all.slice(0, 1), second, ...all.slice(1)],
      over: {},
      says: /L-2#1#due reached a phone and is called refused/,
    },
    { lines: [first, stop, taken(503)], over: {}, says: /was refused with 503/ },
    { lines: [first, stop], over: {}, says: /r-1 was never taken/ },
    { lines: all, over: { replies: [] }, says: /1 replies were written, 0 stored/ },
    {
      lines: all,
      over: { replies: [{ state: 'received', body: 'STOP', contactId: 'c-1' }] },
      says: /a reply "STOP" was not applied/,
    },
    {
      lines: all,
      over: { contacts: [{ ...contact, pendingReplies: [1] }] },
      says: /c-1 has a reply pending/,
    },
    {
      lines: all,
      over: { contacts: [{ ...contact, optOutAt: undefined }] },
      says: /the STOP r-1 has no effect/,
    },
    {
      lines: [...all, confirmation],
      over: {},
      says: /2 messages are no reminders, and 1 answers were called for/,
    },
    {
      lines: all,
      over: { notices: [notice({}), refused, answer, { ...answer, noticeId: 'answer#other' }] },
      says: /1 replies, 2 answers/,
    },
  ])('says $says', ({ lines, over, says }) => {
    expect(judge(lines, over)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
  });
});
