import { describe, expect, it } from 'vitest';
import {
  claimWrites,
  passedWrites,
  standStillWrites,
  type Claim,
  type Settlement,
} from '../../shared/claim/writes.ts';
import type { LiveStep } from '../../shared/ladder/plan.ts';
import { RECENT_SENDS_MAX } from '../../shared/model/party.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Write } from '../../shared/ports/records.ts';
import { templateIdSchema } from '../../shared/model/template.ts';
import { plusMs, type Instant } from '../../shared/time.ts';
import { at, attemptId, contactId, noticeId, personId, step } from '../builders/ids.ts';
import { aLoanHead, anInstalment } from '../builders/loan.ts';
import { aDecision, aNotice } from '../builders/notice.ts';
import { aContact, aPerson } from '../builders/party.ts';

const now = at('2026-07-12T14:00:00Z');
const nextStepAt = at('2026-07-20T04:00:00Z');

/** A step of instalment `n`, at its place in the ladder. */
const live = (n: number, index: number, name = 'overdue+5'): LiveStep => {
  const instalment = anInstalment({ n });
  const times = { index, step: step(name), phase: 'after', date: instalment.dueDate } as const;
  return {
    instalment,
    times: { ...times, opensAt: plusMs(now, -1), closesAt: plusMs(now, 1) },
    noticeId: noticeId(`L-1#${n}.1#${name}`),
  };
};
const lead = live(1, 2);
const told = live(2, 2);
const missed = live(1, 1, 'due');

const row = (of: LiveStep, over: Partial<Notice> = {}): Notice =>
  aNotice({
    noticeId: of.noticeId,
    step: of.times.step,
    createdAt: now,
    since: now,
    language: 'en',
    ...over,
  });

const settlement = (over: Partial<Settlement> = {}, rows: readonly Notice[] = []): Settlement => ({
  scene: {
    loan: { head: aLoanHead({ progress: { '3.1': 4 } }), instalments: [] },
    ladder: undefined,
    contact: aContact(),
    person: aPerson({ language: 'en' }),
    settings: {
      lender: undefined,
      sending: undefined,
      templates: undefined,
      deployment: undefined,
      feed: undefined,
    },
    notices: new Map(rows.map((one) => [one.noticeId, one])),
  },
  group: { lead, merged: [told] },
  decided: { decision: aDecision({ attemptId: attemptId('mine') }), text: 'unknown', isCatchUp: false },
  now,
  passed: [missed],
  nextStepAt,
  ...over,
});
const claim = (over: Partial<Claim> = {}): Claim => ({
  contact: aContact(),
  person: aPerson({ language: 'en' }),
  publishBy: plusMs(now, 10_000),
  checkCode: 'ABCD2345',
  parts: 2,
  ...over,
});
const notices = (writes: readonly Write[]) =>
  writes.flatMap((write) => (write.op === 'put' && write.kind === 'notice' ? [write.item] : []));
const head = (writes: readonly Write[]) =>
  writes.flatMap((write) => (write.op === 'put' && write.kind === 'loan' ? [write.item] : []))[0];
const kinds = (writes: readonly Write[]) => writes.map(({ op, kind }) => `${op} ${kind}`);

describe('a claim', () => {
  it('writes the message, all it tells, its decision, both counters, what was missed, and the loan', () => {
    const writes = claimWrites(settlement(), claim());
    expect(kinds(writes)).toEqual([
      'put notice',
      'put notice',
      'put decision',
      'put contact',
      'put person',
      'put notice',
      'put loan',
    ]);
    const attempt = { attemptId: attemptId('mine') };
    expect(notices(writes)).toEqual([
      {
        ...row(lead),
        ...attempt,
        state: 'claimed',
        attempts: 1,
        publishBy: plusMs(now, 10_000),
        checkCode: 'ABCD2345',
        parts: 2,
      },
      { ...row(told), ...attempt, state: 'merged', leadNoticeId: lead.noticeId },
      { ...row(missed), state: 'expired', reason: 'step-past' },
    ]);
    expect(head(writes)?.progress).toEqual({ '1.1': 2, '2.1': 2, '3.1': 4 });
    expect(head(writes)?.nextStepAt).toBe(nextStepAt);
  });

  it('counts the next attempt of a row that has waited, which then waits for no other', () => {
    const waited = row(lead, { rev: 3, attempts: 1, leadNoticeId: told.noticeId });
    const [first] = notices(claimWrites(settlement({}, [waited]), claim()));
    expect(first).toMatchObject({ rev: 3, attempts: 2, state: 'claimed' });
    expect(first).not.toHaveProperty('leadNoticeId');
  });

  it.each<Notice['state']>(['waiting', 'expired', 'refused'])(
    'of a row that was %s at another number is of the one the lender knows now, with all it tells',
    (state) => {
      const old = { rev: 3, state, contactId: contactId('c-old'), personId: personId('P-old') };
      const { contactId: now, personId: who } = settlement().scene.loan.head;
      const writes = claimWrites(settlement({}, [row(lead, old), row(told, old)]), claim());
      expect(notices(writes).slice(0, 2)).toMatchObject([
        { contactId: now, personId: who },
        { contactId: now, personId: who },
      ]);
    },
  );

  it('names the text it goes out by', () => {
    const rendered: Settlement['decided']['text'] = {
      templateId: templateIdSchema.parse('overdue-early/en@3'),
      digest: '0'.repeat(64),
      language: 'en',
      body: 'A text.',
      parts: 1,
      encoding: 'GSM-7',
      slots: {},
    };
    const decided = { ...settlement().decided, text: rendered };
    const [first] = notices(claimWrites(settlement({ decided }), claim()));
    expect(first?.templateId).toBe('overdue-early/en@3');
  });

  const sends = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ noticeId: noticeId(`L-9#${n + 1}.1#due`), publishBy: now }));
  const mine = { noticeId: lead.noticeId, publishBy: plusMs(now, 10_000) };

  it.each([
    ['none', sends(0), [mine], 'the first'],
    ['another', sends(1), [...sends(1), mine], 'the newest comes last'],
    ['its own earlier attempt', [{ ...mine, publishBy: now }], [mine], 'one message counts once'],
    [
      'as many as are kept',
      sends(RECENT_SENDS_MAX),
      [...sends(RECENT_SENDS_MAX).slice(1), mine],
      'the oldest goes',
    ],
  ])('is counted beside %s, at the number and at the person: %#', (_, recentSends, counted) => {
    const parties = { contact: aContact({ recentSends }), person: aPerson({ recentSends }) };
    const writes = claimWrites(settlement(), claim(parties));
    for (const write of writes) {
      if (write.op === 'put' && (write.kind === 'contact' || write.kind === 'person')) {
        expect(write.item.recentSends).toEqual(counted);
      }
    }
  });

  it.each<[boolean, Instant | undefined]>([
    [true, now],
    [false, undefined],
  ])('that catches up (%s) is remembered by the person at %s', (isCatchUp, lastCatchUpAt) => {
    const decided = { ...settlement().decided, isCatchUp };
    const writes = claimWrites(settlement({ decided }), claim());
    const people = writes.flatMap((write) =>
      write.op === 'put' && write.kind === 'person' ? [write.item.lastCatchUpAt] : [],
    );
    expect(people).toEqual([lastCatchUpAt]);
  });
});

describe('a message that may not leave', () => {
  it('waits with all it would have told, and the parties must be as they were judged', () => {
    const writes = standStillWrites(settlement(), 'waiting');
    expect(kinds(writes)).toEqual([
      'put notice',
      'put notice',
      'put decision',
      'check contact',
      'check person',
      'put notice',
      'put loan',
    ]);
    expect(notices(writes).slice(0, 2)).toEqual([
      { ...row(lead), state: 'waiting', attemptId: attemptId('mine') },
      { ...row(told), state: 'waiting', attemptId: attemptId('mine'), leadNoticeId: lead.noticeId },
    ]);
    expect(head(writes)?.progress).toEqual({ '1.1': 1, '3.1': 4 });
  });

  it('refused for good, is settled', () => {
    const writes = standStillWrites(settlement(), 'refused');
    expect(head(writes)?.progress).toEqual({ '1.1': 2, '2.1': 2, '3.1': 4 });
    expect(notices(writes)[0]?.state).toBe('refused');
  });

  const before = plusMs(now, -5000);
  it.each<[Partial<Notice>, 'waiting' | 'refused', Instant, string]>([
    [{ rev: 1, since: before }, 'waiting', before, 'it has waited since then'],
    [{ rev: 1, since: before }, 'refused', now, 'it is refused only now'],
    [{ rev: 0, since: before }, 'waiting', now, 'it was never stored'],
  ])('of a row %j is %s since %i: %s', (over, state, since) => {
    const [first] = notices(standStillWrites(settlement({}, [row(lead, over)]), state));
    expect(first?.since).toBe(since);
  });

  it.each<[Notice['state'], boolean]>([
    ['waiting', true],
    ['expired', true],
    ['refused', true],
    ['claimed', false],
    ['sent', false],
    ['unknown', false],
    ['merged', false],
  ])('whose row is %s is written: %s', (state, isWritten) => {
    const written = notices(standStillWrites(settlement({}, [row(lead, { rev: 1, state })]), 'refused'));
    expect(written.some((one) => one.noticeId === lead.noticeId)).toBe(isWritten);
  });

  it('checks no party that is not stored', () => {
    const { scene } = settlement();
    const alone = { ...scene, contact: undefined, person: undefined };
    const writes = standStillWrites(settlement({ scene: alone }), 'waiting');
    expect(kinds(writes)).not.toContain('check contact');
    expect(kinds(writes)).not.toContain('check person');
    expect(notices(writes)[0]).not.toHaveProperty('language');
  });

  it('names no language that nobody knows', () => {
    const { scene } = settlement();
    const person = aPerson({ language: 'unknown' });
    const writes = standStillWrites(settlement({ scene: { ...scene, person } }), 'waiting');
    expect(notices(writes)[0]).not.toHaveProperty('language');
  });
});

describe('a step that was slept through', () => {
  it('gets its row and is settled; the loan is due again at its next step', () => {
    const writes = passedWrites(settlement());
    expect(kinds(writes)).toEqual(['put notice', 'put loan']);
    expect(head(writes)).toMatchObject({ progress: { '1.1': 1, '3.1': 4 }, nextStepAt });
  });

  it('keeps the end it has come to', () => {
    const writes = passedWrites(settlement({}, [row(missed, { rev: 2, state: 'sent' })]));
    expect(kinds(writes)).toEqual(['put loan']);
  });

  it('names no other that it waited for', () => {
    const waited = row(missed, { rev: 2, leadNoticeId: lead.noticeId });
    const [ended] = notices(passedWrites(settlement({}, [waited])));
    expect(ended).toMatchObject({ state: 'expired', since: now, reason: 'step-past' });
    expect(ended).not.toHaveProperty('leadNoticeId');
  });

  it('never moves the loan back', () => {
    const { scene } = settlement();
    const loan = { ...scene.loan, head: aLoanHead({ progress: { '1.1': 3 } }) };
    const writes = passedWrites(settlement({ scene: { ...scene, loan } }));
    expect(head(writes)?.progress).toEqual({ '1.1': 3 });
  });
});
