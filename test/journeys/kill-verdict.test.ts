import { describe, expect, it } from 'vitest';
import { at } from '../builders/ids.ts';
import { tooLittle, type Harm } from './kill-ends.ts';
import { verdictOf, type End } from './kill-verdict.ts';

const number = '+12125550101';
const due = { firstDay: ['L-1#1.1#due'], secondDay: ['L-2#1.1#due'] };
const calm: Harm = { unanswered: new Set(), killedAt: [] };

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
  contactId: 'c-1',
  publishBy: at('2026-06-25T13:00:10Z'),
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
  keptBy: {},
  replies: [{ state: 'applied', body: 'STOP', contactId: 'c-1' }],
  contacts: [contact],
};

const judge = (lines: readonly object[], over: Partial<End> = {}, harm = calm): readonly string[] =>
  verdictOf(lines.map((line) => JSON.stringify(line)).join('\n'), { ...end, ...over }, due, harm).broken;

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
    {
      lines: all,
      over: { notices: [notice({}), { ...refused, state: 'waiting' as const }, answer] },
      says: /L-2#1.1#due waits and no finding says why/,
    },
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

/** The first day's loan, and what nobody heard of it. */
const unheard = notice({ state: 'unknown', carrierMessageId: undefined });
const waiting = { ...refused, state: 'waiting' as const };
const justNow = at('2026-06-25T13:00:00Z');

describe('every step comes to an end that something explains', () => {
  it.each([
    {
      name: 'a first day that still waits, whatever its finding',
      lines: [],
      over: {
        notices: [notice({ state: 'waiting', carrierMessageId: undefined }), waiting],
        keptBy: { 'L-1#1.1#due': ['FRQ-01'], 'L-2#1.1#due': ['FRQ-01'] },
      },
      says: /L-1#1.1#due is waiting, and its day is over/,
    },
    {
      name: 'a step that ran out',
      lines: [],
      over: { notices: [notice({ state: 'expired', carrierMessageId: undefined }), refused] },
      says: /L-1#1.1#due is expired, and neither a STOP nor a cap explains it/,
    },
    {
      name: 'a refusal of a phone that never said STOP',
      lines: [first],
      over: { notices: [notice({}), refused] },
      says: /L-2#1.1#due is refused, and neither/,
    },
    {
      name: 'a wait for another reason than a cap',
      lines: all,
      over: { notices: [notice({}), waiting, answer], keptBy: { 'L-2#1.1#due': ['LED-01'] } },
      says: /L-2#1.1#due is waiting, and neither .* \(LED-01\)/,
    },
    {
      name: 'an unknown that nothing explains',
      lines: all.slice(1),
      over: { notices: [unheard, refused, answer] },
      says: /L-1#1.1#due is unknown, and nothing took its answer away/,
    },
    {
      name: 'an unknown whose answer came back',
      lines: all,
      over: { notices: [unheard, refused, answer] },
      says: /L-1#1.1#due is unknown, and nothing took its answer away/,
    },
    {
      name: 'an unknown answer to a reply, of another phone than the one that heard nothing',
      lines: [
        ...all,
        { ...confirmation, number: '+12125550102', message: { ...confirmation.message, id: 'm-9' } },
      ],
      over: { notices: [notice({}), refused, { ...answer, state: 'unknown' as const }] },
      harm: { unanswered: new Set(['m-9']), killedAt: [] },
      says: /answer#r-1 is unknown, and nothing took/,
    },
    {
      name: 'a kill at another time',
      lines: all.slice(1),
      over: { notices: [unheard, refused, answer] },
      harm: { unanswered: new Set<string>(), killedAt: [at('2026-06-25T13:01:00Z')] },
      says: /L-1#1.1#due is unknown, and nothing took/,
    },
    {
      name: 'more of one moment than were on their way',
      lines: all.slice(1),
      over: {
        notices: [
          unheard,
          ...['a', 'b'].map((id) => ({ ...unheard, noticeId: `${id}#1.1#due` })),
          refused,
          answer,
        ],
      },
      harm: { unanswered: new Set<string>(), killedAt: [justNow] },
      says: /3 are unknown for 1 kills of one moment/,
    },
  ])('does not accept $name', ({ lines, over, harm, says }) => {
    expect(judge(lines, over, harm)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
  });

  it.each([
    {
      name: 'a second day that a cap holds back',
      over: { notices: [notice({}), waiting, answer], keptBy: { 'L-2#1.1#due': ['FRQ-01'] } },
      lines: all,
    },
    {
      name: 'an unknown of the moment of a kill',
      over: { notices: [unheard, refused, answer] },
      harm: { unanswered: new Set<string>(), killedAt: [justNow] },
      lines: all.slice(1),
    },
    {
      name: 'an unknown whose answer was lost',
      over: { notices: [unheard, refused, { ...answer, state: 'unknown' as const }] },
      harm: { unanswered: new Set(['m-1', 'm-3']), killedAt: [] },
      lines: all,
    },
  ])('accepts $name', ({ lines, over, harm }) => {
    expect(judge(lines, over, harm)).toEqual([]);
  });

  it('asks that enough was done and enough came of it', () => {
    const wanted = { kills: 4, stopShare: 0.5, lostShare: 0.5 };
    const few = (seen: object): readonly string[] =>
      tooLittle(wanted, {
        ...{ kills: 2, stops: 2, reminders: 18, due: tenEach, harm: { ...calm, unanswered: lost } },
        ...seen,
      });
    const tenEach = { firstDay: Array<string>(10).fill(''), secondDay: Array<string>(10).fill('') };
    const lost = new Set(['1', '2', '3', '4']);
    expect(few({})).toEqual([]);
    expect(few({ kills: 1 })).toEqual([expect.stringMatching(/only 1 kills/)]);
    expect(few({ stops: 1 })).toEqual([expect.stringMatching(/only 1 phones said STOP/)]);
    expect(few({ reminders: 15 })).toEqual([expect.stringMatching(/only 15 reminders/)]);
    expect(few({ harm: calm })).toEqual([expect.stringMatching(/only 0 answers were lost/)]);
  });
});
