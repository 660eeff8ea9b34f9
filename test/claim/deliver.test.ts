import { describe, expect, it } from 'vitest';
import { deliver, THROTTLE_PAUSE_MS, type Claimed } from '../../shared/claim/deliver.ts';
import { ATTEMPTS_MAX, type Notice } from '../../shared/model/notice.ts';
import { withNextStepAt, type LoanHead } from '../../shared/model/loan.ts';
import type { Write } from '../../shared/ports/records.ts';
import type { CarrierAnswer } from '../../shared/ports/sms.ts';
import { MINUTE_MS, plusMs, SECOND_MS, type Instant } from '../../shared/time.ts';
import { at, attemptId, loanId, noticeId } from '../builders/ids.ts';
import { aLoanHead } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { memoryClock } from '../memory/clock.ts';
import { memoryLog } from '../memory/log.ts';
import { memoryPacer } from '../memory/pacer.ts';
import { memoryRecords } from '../memory/records.ts';
import { memorySms } from '../memory/sms.ts';

const now = at('2026-06-25T14:00:00Z');
const publishBy = plusMs(now, 10 * SECOND_MS);
const claim = (over: Partial<Notice> = {}): Notice & { publishBy: typeof publishBy } => ({
  ...aNotice({ state: 'claimed', attemptId: attemptId('mine'), attempts: 1, ...over }),
  publishBy,
});
const told = (over: Partial<Notice> = {}): Notice =>
  aNotice({
    noticeId: noticeId('L-1#2.1#due-3'),
    state: 'merged',
    attemptId: attemptId('mine'),
    leadNoticeId: aNotice().noticeId,
    ...over,
  });

interface Opening {
  readonly carrier?: CarrierAnswer;
  /** What stands in the records when the carrier has answered; the claim itself, if not said. */
  readonly rows?: readonly Notice[];
  readonly head?: LoanHead;
  /** How many commits find another writer first. */
  readonly conflicts?: number;
  readonly late?: number;
}

async function world({ carrier, rows = [claim()], head, conflicts = 0, late = 0 }: Opening) {
  const written: (readonly Write[])[] = [];
  const records = memoryRecords();
  for (const item of rows) await records.commit([{ op: 'put', kind: 'notice', item }]);
  if (head !== undefined) await records.commit([{ op: 'put', kind: 'loan', item: head }]);
  const clock = memoryClock(plusMs(now, late));
  const sms = memorySms(carrier === undefined ? undefined : [carrier]);
  const log = memoryLog();
  const pacer = memoryPacer();
  let left = conflicts;
  const deps = {
    records: {
      ...records,
      commit: (writes: readonly Write[]) => {
        written.push(writes);
        left -= 1;
        return left >= 0 ? Promise.resolve('conflict' as const) : records.commit(writes);
      },
    },
    clock,
    sms,
    log,
    pacer,
    keys: { code: 'code-key' },
  };
  const send = (over: Partial<Claimed> = {}) =>
    deliver(deps, {
      notice: { ...claim(), rev: 1 },
      number: '+12125550123',
      body: 'A text.',
      parts: 2,
      partsPerSecond: 5,
      ...over,
    });
  const row = (id = claim().noticeId) => records.all('notice').find((one) => one.noticeId === id);
  return { send, row, records, sms, log, pacer, written };
}

describe('a claimed message', () => {
  it('is counted, and handed over once with the moment until which it is true', async () => {
    const { send, sms, pacer } = await world({});
    expect(await send()).toBe('sent');
    expect(pacer.paced).toEqual([{ parts: 2, partsPerSecond: 5 }]);
    expect(sms.calls).toEqual([{ number: '+12125550123', body: 'A text.', expiresAt: publishBy }]);
  });

  it('goes in the last moment of its time', async () => {
    const { send, sms } = await world({ late: 10 * SECOND_MS });
    expect(await send()).toBe('sent');
    expect(sms.calls).toHaveLength(1);
  });

  it('does not go a moment later, and says why', async () => {
    const { send, sms, row } = await world({ late: 10 * SECOND_MS + 1 });
    expect(await send()).toBe('expired');
    expect(sms.calls).toEqual([]);
    expect(row()).toMatchObject({
      state: 'expired',
      reason: 'publish-by-passed',
      since: plusMs(publishBy, 1),
    });
  });

  it.each<[CarrierAnswer, string, Partial<Notice>]>([
    [
      { kind: 'accepted', carrierMessageId: 'm-1' },
      'sent',
      { state: 'sent', sentAt: now, carrierMessageId: 'm-1' },
    ],
    [
      { kind: 'refused', code: 'no-such-number' },
      'rejected',
      { state: 'rejected', reason: 'no-such-number' },
    ],
    [{ kind: 'unknown', code: 'no-answer' }, 'unknown', { state: 'unknown', reason: 'no-answer' }],
    [{ kind: 'throttled', code: 'not-now' }, 'throttled', { state: 'waiting', reason: 'not-now' }],
  ])('that the carrier answers with %j is %s', async (carrier, delivered, becomes) => {
    const { send, row } = await world({ carrier });
    expect(await send()).toBe(delivered);
    expect(row()).toEqual({ ...claim(), rev: 2, since: now, ...becomes });
  });

  it.each([
    [ATTEMPTS_MAX - 1, 'throttled', 'waiting', 'one attempt is left'],
    [ATTEMPTS_MAX, 'rejected', 'rejected', 'none is left'],
  ])('turned away for now at attempt %i is %s: %s', async (attempts, delivered, state) => {
    const { send, row } = await world({ carrier: { kind: 'throttled', code: 'not-now' } });
    expect(await send({ notice: { ...claim({ attempts }), rev: 1 } })).toBe(delivered);
    expect(row()).toMatchObject({ state, reason: 'not-now' });
  });
});

describe('what the carrier has answered', () => {
  it.each<[Partial<Notice>, CarrierAnswer, Notice['state'], string]>([
    [{ state: 'unknown' }, { kind: 'accepted', carrierMessageId: 'm-1' }, 'sent', 'a late yes still counts'],
    [{ state: 'unknown' }, { kind: 'refused', code: 'no' }, 'unknown', 'a late no does not'],
    [{ state: 'expired' }, { kind: 'accepted', carrierMessageId: 'm-1' }, 'expired', 'an end is an end'],
    [
      { attemptId: attemptId('theirs') },
      { kind: 'accepted', carrierMessageId: 'm-1' },
      'claimed',
      'the row is another attempt’s',
    ],
  ])('finds %j: %j leaves %s: %s', async (over, carrier, state) => {
    const { send, row, log } = await world({ carrier, rows: [claim(over)], conflicts: 1 });
    await send();
    expect(row()?.state).toBe(state);
    const said = { noticeId: claim().noticeId, state: carrier.kind === 'refused' ? 'rejected' : 'sent' };
    const superseded = { level: 'warn', event: 'record-superseded', fields: said };
    expect(log.lines).toEqual(state === 'sent' ? [] : [superseded]);
  });

  it('is what the row says, and no longer why it was given up', async () => {
    const rows = [claim({ state: 'unknown', reason: 'no-record' })];
    const { send, row } = await world({ rows, conflicts: 1 });
    await send();
    expect(row()).toMatchObject({ state: 'sent' });
    expect(row()).not.toHaveProperty('reason');
  });

  it('of a row that is gone is not written', async () => {
    const { send, row } = await world({ rows: [], conflicts: 1 });
    expect(await send()).toBe('sent');
    expect(row()).toBeUndefined();
  });

  it('keeps what another writer has put into the row meanwhile', async () => {
    const { send, row } = await world({ rows: [claim({ checkCode: 'ABCD2345' })], conflicts: 1 });
    await send();
    expect(row()).toMatchObject({ state: 'sent', checkCode: 'ABCD2345' });
  });

  it('is tried six times, then it is a conflict', async () => {
    const five = await world({ conflicts: 5 });
    expect(await five.send()).toBe('sent');
    const six = await world({ conflicts: 6 });
    await expect(six.send()).rejects.toMatchObject({ code: 'conflict' });
    expect(six.written).toHaveLength(6);
  });
});

describe('a message the carrier turns away for now', () => {
  const carrier = { kind: 'throttled', code: 'not-now' } as const;
  const undo = {
    loanId: loanId('L-1'),
    steps: [
      { progressKey: '1.1', index: 0 },
      { progressKey: '2.1', index: 3 },
    ],
    mergedIds: [told().noticeId],
  };
  const head = (over: Partial<LoanHead> = {}): LoanHead =>
    aLoanHead({ progress: { '1.1': 0, '2.1': 3, '3.1': 3 }, ...over });
  const rows = [claim({ attempts: 2 }), told()];
  const notice = { ...claim({ attempts: 2 }), rev: 1 };
  const retryAt = plusMs(now, 2 * THROTTLE_PAUSE_MS);

  it('waits again with all it told, and its steps are open again: nothing else of the loan is', async () => {
    const { send, row, records } = await world({ carrier, rows, head: head() });
    expect(await send({ notice, undo })).toBe('throttled');
    for (const id of [notice.noticeId, told().noticeId]) {
      expect(row(id)).toMatchObject({ state: 'waiting', since: now, reason: 'not-now' });
    }
    expect(records.all('loan')[0]?.progress).toEqual({ '2.1': 2, '3.1': 3 });
  });

  it.each<[Instant | undefined, Instant, string]>([
    [undefined, retryAt, 'no next step is planned: a minute for each attempt'],
    [plusMs(now, MINUTE_MS), plusMs(now, MINUTE_MS), 'another step comes first'],
    [plusMs(now, 60 * MINUTE_MS), retryAt, 'the next step would come too late'],
  ])('with the next step at %s is looked at again at %s: %s', async (planned, next) => {
    const { send, records } = await world({ carrier, rows, head: withNextStepAt(head(), planned) });
    await send({ notice, undo });
    expect(records.all('loan')[0]?.nextStepAt).toBe(next);
  });

  it('leaves a step that has been settled further', async () => {
    const { send, records } = await world({
      carrier,
      rows,
      head: head({ progress: { '1.1': 1, '2.1': 3 } }),
    });
    await send({ notice, undo });
    expect(records.all('loan')[0]?.progress).toEqual({ '1.1': 1, '2.1': 2 });
  });

  it('ends when a step of it is no longer in the loan: the due date was moved', async () => {
    const { send, row, records } = await world({ carrier, rows, head: head({ progress: { '1.1': 0 } }) });
    expect(await send({ notice, undo })).toBe('throttled');
    expect(row()).toMatchObject({ state: 'expired', since: now, reason: 'due-date-moved' });
    expect(records.all('loan')[0]).toMatchObject({ rev: 1, progress: { '1.1': 0 } });
  });

  it.each<[string, readonly Notice[]]>([
    ['the message has been given up', [claim({ state: 'unknown' }), told()]],
    ['what it told is another attempt’s', [claim(), told({ attemptId: attemptId('theirs') })]],
    ['what it told has come to its end', [claim(), told({ state: 'expired' })]],
  ])('writes nothing when %s', async (_, stood) => {
    const { send, written } = await world({ carrier, rows: stood, head: head() });
    await send({ notice, undo });
    expect(written).toEqual([]);
  });

  it('writes nothing when the loan is gone', async () => {
    const { send, written } = await world({ carrier, rows });
    await send({ notice, undo });
    expect(written).toEqual([]);
  });

  it('is tried six times, then it is a conflict', async () => {
    const five = await world({ carrier, rows, head: head(), conflicts: 5 });
    expect(await five.send({ notice, undo })).toBe('throttled');
    const six = await world({ carrier, rows, head: head(), conflicts: 6 });
    await expect(six.send({ notice, undo })).rejects.toMatchObject({ code: 'conflict' });
    expect(six.written).toHaveLength(6);
  });
});
