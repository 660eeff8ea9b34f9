import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { at, loanId, noticeId, personId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aPerson } from '../builders/party.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { borrower, borrowerContactId, borrowerLoan, morning, stage } from '../builders/stage.ts';

const theLoan = loanId('L-1');
const theNotice = noticeId('L-1#1.1#due-3');

describe('several messages', () => {
  const twoLoans = {
    heads: [borrowerLoan({ loanId: loanId('L-2') }), borrowerLoan({ progress: { '1.1': 0 } })],
    instalments: [
      anInstalment({ loanId: loanId('L-2'), dueDate: parseLocalDate('2026-06-28') }),
      anInstalment({ dueDate: parseLocalDate('2026-06-25') }),
    ],
    people: [aPerson({ contactIds: [borrowerContactId], loanIds: [theLoan, loanId('L-2')] })],
  };

  it.each([
    ['the later one is looked at first', ['L-2', 'L-1']],
    ['the earlier one is looked at first', ['L-1', 'L-2']],
  ])('to one person: the earliest due date goes first, also when %s', async (_why, order) => {
    const { deps, sms, records } = await stage(twoLoans);
    for (const id of order) await lookAtLoan(deps, loanId(id));
    expect(sms.calls).toHaveLength(1);
    const states = Object.fromEntries(records.all('notice').map((row) => [row.noticeId, row.state]));
    expect(states).toEqual({ 'L-1#1.1#due': 'sent', 'L-2#1.1#due-3': 'waiting' });
  });

  it('to one person: the finding of the one that waits names the one that goes first', async () => {
    const { deps, records } = await stage(twoLoans);
    await lookAtLoan(deps, loanId('L-2'));
    const findings = records.all('decision').flatMap((decision) => decision.findings);
    expect(JSON.stringify(findings)).toContain('L-1#1.1#due');
  });

  it('to one person: one that is held itself holds nobody back', async () => {
    const held = { kind: 'ledger', since: morning, source: 'book' } as const;
    const { deps, sms } = await stage({
      ...twoLoans,
      heads: [borrowerLoan({ loanId: loanId('L-2') }), borrowerLoan({ holds: [held] })],
    });
    expect(await lookAtLoan(deps, loanId('L-2'))).toMatchObject([{ outcome: 'sent' }]);
    expect(sms.calls).toHaveLength(1);
  });

  it('to one number of two people: the caps of the number hold for both', async () => {
    const { deps, sms } = await stage({
      heads: [borrowerLoan(), borrowerLoan({ loanId: loanId('L-2'), personId: personId('P-2') })],
      instalments: [anInstalment(), anInstalment({ loanId: loanId('L-2') })],
      contacts: [borrower({ personIds: [personId('P-1'), personId('P-2')] })],
      people: [
        aPerson({ contactIds: [borrowerContactId] }),
        aPerson({ personId: personId('P-2'), loanIds: [loanId('L-2')], contactIds: [borrowerContactId] }),
      ],
    });
    await lookAtLoan(deps, loanId('L-2'));
    await lookAtLoan(deps, theLoan);
    expect(sms.calls).toHaveLength(1);
  });

  it('of one loan that are all overdue become one, led by the oldest', async () => {
    const { deps, sms, records } = await stage({
      heads: [borrowerLoan({ progress: { '1.1': 2, '2.1': 1 } })],
      instalments: [
        anInstalment({ dueDate: parseLocalDate('2026-06-13') }),
        anInstalment({ n: 2, dueDate: parseLocalDate('2026-06-20') }),
      ],
    });
    await lookAtLoan(deps, theLoan);
    expect(sms.calls).toHaveLength(1);
    expect(sms.calls[0]?.body).toContain('500.00');
    const states = Object.fromEntries(records.all('notice').map((row) => [row.noticeId, row.state]));
    expect(states).toEqual({ 'L-1#1.1#overdue+12': 'sent', 'L-1#2.1#overdue+5': 'merged' });
  });

  it('of one loan that the carrier turns away for now wait again together', async () => {
    const { deps, sms, records, clock } = await stage({
      carrier: [{ kind: 'throttled', code: 'ThrottledException' }],
      heads: [borrowerLoan({ progress: { '1.1': 2, '2.1': 1 } })],
      instalments: [
        anInstalment({ dueDate: parseLocalDate('2026-06-13') }),
        anInstalment({ n: 2, dueDate: parseLocalDate('2026-06-20') }),
      ],
    });
    await lookAtLoan(deps, theLoan);
    expect(records.all('notice').map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    clock.advance(2 * 60_000);
    await lookAtLoan(deps, theLoan);
    expect(
      records
        .all('notice')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['merged', 'sent']);
    expect(sms.calls).toHaveLength(2);
  });
});

describe('steps slept through', () => {
  it('each get a row, and only the latest true one is sent', async () => {
    const { deps, sms, records } = await stage({
      now: at('2026-07-04T15:00:00Z'),
      settings: [
        aLenderSetting(),
        aSendingSetting(),
        aFeedSetting({ watermark: at('2026-07-04T10:00:00Z') }),
      ],
    });
    await lookAtLoan(deps, theLoan);
    const states = Object.fromEntries(records.all('notice').map((row) => [row.noticeId, row.state]));
    expect(states).toEqual({
      'L-1#1.1#due-3': 'expired',
      'L-1#1.1#due': 'expired',
      'L-1#1.1#overdue+5': 'sent',
    });
    expect(sms.calls).toHaveLength(1);
  });

  it('of a very long outage are written over several commits, none lost, the loan still moving on', async () => {
    const instalments = Array.from({ length: 30 }, (_, index) =>
      anInstalment({ n: index + 1, dueDate: parseLocalDate(`2024-0${1 + (index % 9)}-1${index % 10}`) }),
    );
    const { deps, records, sms } = await stage({ instalments });
    await lookAtLoan(deps, theLoan);
    expect(records.all('notice')).toHaveLength(30 * 5);
    expect(records.all('notice').every(({ state }) => state === 'expired')).toBe(true);
    expect(records.all('loan')[0]?.nextStepAt).toBeUndefined();
    expect(sms.calls).toEqual([]);
  });

  it('keep the last findings when a held notice expires', async () => {
    const held = { kind: 'ledger', since: morning, source: 'book' } as const;
    const { deps, records, clock } = await stage({ heads: [borrowerLoan({ holds: [held] })] });
    await lookAtLoan(deps, theLoan);
    const [waiting] = records.all('notice');
    clock.set(at('2026-06-28T05:00:00Z'));
    await lookAtLoan(deps, theLoan);
    const expired = records.all('notice').find((row) => row.noticeId === theNotice);
    expect(expired).toMatchObject({ state: 'expired', attemptId: waiting?.attemptId });
  });
});
