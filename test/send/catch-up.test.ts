import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { DAY_MS } from '../../shared/time.ts';
import { at, contactId, loanId, noticeId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aNotice } from '../builders/notice.ts';
import { aPerson } from '../builders/party.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { borrower, borrowerContactId, borrowerLoan, morning, stage } from '../builders/stage.ts';

/** Two days after the step `due-3` began in New York; nobody has looked in between. */
const twoDaysLater = at('2026-06-27T14:00:00Z');
const settings = [aLenderSetting(), aSendingSetting(), aFeedSetting({ watermark: twoDaysLater })];

describe('after dark days', () => {
  it('what was missed goes once, and the person remembers it', async () => {
    const { deps, records, sms } = await stage({ now: twoDaysLater, settings });
    await lookAtLoan(deps, loanId('L-1'));
    expect(sms.calls).toHaveLength(1);
    expect(records.all('person')[0]?.lastCatchUpAt).toBe(twoDaysLater);
  });

  it('another thing that was missed waits a week, whichever number it would go to', async () => {
    const other = contactId('c-2');
    const { deps, records, sms } = await stage({
      now: twoDaysLater,
      settings,
      heads: [borrowerLoan({ contactId: other })],
      contacts: [borrower({ contactId: other, number: '+12125550199' })],
      people: [aPerson({ contactIds: [other], lastCatchUpAt: at('2026-06-26T14:00:00Z') })],
    });
    await lookAtLoan(deps, loanId('L-1'));
    expect(sms.calls).toEqual([]);
    const [decision] = records.all('decision');
    expect(decision?.findings.map(({ ruleId, verdict }) => [ruleId, verdict])).toEqual([['CUP-01', 'delay']]);
  });

  it('what was looked at on its day is no catch-up, however long it has waited', async () => {
    const stale = aFeedSetting({ watermark: at('2026-06-20T10:00:00Z') });
    const { deps, records, sms, clock } = await stage({
      settings: [aLenderSetting(), aSendingSetting(), stale],
    });
    await lookAtLoan(deps, loanId('L-1'));
    expect(records.all('notice')[0]).toMatchObject({ state: 'waiting', createdAt: morning });
    clock.advance(2 * DAY_MS);
    const item = { ...stale, rev: 1, watermark: twoDaysLater };
    await records.commit([{ op: 'put', kind: 'setting', item }]);
    await lookAtLoan(deps, loanId('L-1'));
    expect(sms.calls).toHaveLength(1);
    expect(records.all('person')[0]?.lastCatchUpAt).toBeUndefined();
  });
});

describe('a loan that has forgotten what it settled', () => {
  it.each(['sent', 'unknown', 'merged', 'delivered'] as const)(
    'does not tell again what its row calls %s, and leaves the row as it is',
    async (state) => {
      const { deps, records, sms } = await stage();
      const row = aNotice({ contactId: borrowerContactId, state, sentAt: morning });
      await records.commit([{ op: 'put', kind: 'notice', item: row }]);
      await lookAtLoan(deps, loanId('L-1'));
      expect(sms.calls).toEqual([]);
      expect(records.all('notice')).toEqual([{ ...row, rev: 1 }]);
      expect(records.all('loan')[0]?.progress).toEqual({ '1.1': 0 });
    },
  );
});

describe('what the lender has not said', () => {
  it.each([
    ['recipient', 'REC-01'],
    ['flags', 'LEG-01'],
    ['quietTimes', 'TIM-04'],
    ['lastTalkAt', 'FRQ-03'],
  ] as const)('of %s is unknown, and holds by %s', async (field, ruleId) => {
    const { [field]: _unsaid, ...head } = borrowerLoan();
    const { deps, records, sms } = await stage({ heads: [head] });
    await lookAtLoan(deps, loanId('L-1'));
    expect(sms.calls).toEqual([]);
    const [decision] = records.all('decision');
    expect(decision?.verdict).toBe('hold');
    expect(decision?.findings.map((one) => one.ruleId)).toContain(ruleId);
  });

  it('of one loan another loan of the person may know: a lawyer named there is a lawyer here', async () => {
    const people = [aPerson({ contactIds: [borrowerContactId], flags: { 'L-2': ['attorney'] } })];
    const { deps, records, sms } = await stage({ people });
    await lookAtLoan(deps, loanId('L-1'));
    expect(sms.calls).toEqual([]);
    expect(records.all('notice')[0]?.state).toBe('refused');
  });
});

describe('a plan that was agreed', () => {
  it('is reminded of on its own dates, with what was agreed', async () => {
    const plan = {
      number: 1,
      agreedAt: at('2026-06-20T14:00:00Z'),
      instalments: [{ n: 1, dueDate: anInstalment().dueDate, unpaidMinor: 5_000 }],
      ledgerThen: [{ n: 1, scheduleVersion: 1, unpaidMinor: 25_000 }],
    };
    const { deps, records, sms } = await stage({ heads: [borrowerLoan({ plan, progress: { '1.1': 4 } })] });
    await lookAtLoan(deps, loanId('L-1'));
    expect(sms.calls[0]?.body).toContain('$50.00');
    expect(records.all('notice')[0]?.noticeId).toBe(noticeId('L-1#1.10001#due-3'));
  });
});
