import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { checkCodeOf } from '../../shared/model/ids.ts';
import type { CarrierAnswer } from '../../shared/ports/sms.ts';
import { DAY_MS, formatInstant, HOUR_MS, plusMs } from '../../shared/time.ts';
import { at, loanId, noticeId, paymentId } from '../builders/ids.ts';
import { anInstalment } from '../builders/loan.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import { borrower, borrowerLoan, keys, morning, stage } from '../builders/stage.ts';

const theLoan = loanId('L-1');
const theNotice = noticeId('L-1#1.1#due-3');

describe('a due notice', () => {
  it('is claimed, sent once and recorded, with its decision and text stored before', async () => {
    const { deps, records, sms } = await stage();
    expect(await lookAtLoan(deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'sent' }]);
    const [notice] = records.all('notice');
    expect(notice).toMatchObject({
      state: 'sent',
      attempts: 1,
      carrierMessageId: 'carrier-1',
      checkCode: checkCodeOf(keys.code, theNotice),
      publishBy: plusMs(morning, 10_000),
    });
    const [decision] = records.all('decision');
    expect(decision?.text).toBe(sms.calls[0]?.body);
    expect(sms.calls).toHaveLength(1);
    expect(sms.calls[0]?.body).toContain(checkCodeOf(keys.code, theNotice));
  });

  it('counts against the caps of the number and of the person, and moves the loan to its next step', async () => {
    const { deps, records } = await stage();
    await lookAtLoan(deps, theLoan);
    const entry = { noticeId: theNotice, publishBy: plusMs(morning, 10_000) };
    expect(records.all('contact')[0]?.recentSends).toEqual([entry]);
    expect(records.all('person')[0]?.recentSends).toEqual([entry]);
    const [head] = records.all('loan');
    expect(head?.progress).toEqual({ '1.1': 0 });
    expect(formatInstant(head?.nextStepAt ?? morning)).toBe('2026-06-28T13:00:00Z');
  });

  it('is not sent again by a second, late or repeated event', async () => {
    const { deps, sms, clock } = await stage();
    await lookAtLoan(deps, theLoan);
    expect(await lookAtLoan(deps, theLoan)).toEqual([]);
    clock.advance(DAY_MS);
    expect(await lookAtLoan(deps, theLoan)).toEqual([]);
    expect(sms.calls).toHaveLength(1);
  });

  it('of a loan nobody knows is nothing', async () => {
    const { deps, sms } = await stage();
    expect(await lookAtLoan(deps, loanId('L-none'))).toEqual([]);
    expect(sms.calls).toEqual([]);
  });

  it('of a ladder that is not shipped is put aside with a reason that names it', async () => {
    const { deps } = await stage({ heads: [borrowerLoan({ ladder: 'mars' })] });
    await expect(lookAtLoan(deps, theLoan)).rejects.toThrow(/ladder: "mars"/);
  });
});

describe('what must not leave', () => {
  const opening = { heads: [borrowerLoan()], instalments: [anInstalment()], contacts: [borrower()] };
  const cases = [
    [
      'a number that opted out',
      { contacts: [borrower({ optOutAt: at('2026-06-01T00:00:00Z') })] },
      'refused',
      'OPT-01',
    ],
    [
      'a number that is somebody else’s',
      { contacts: [borrower({ quarantinedAt: morning })] },
      'refused',
      'REC-02',
    ],
    ['a loan that is paid', { heads: [borrowerLoan({ status: 'paid' as const })] }, 'refused', 'AMT-03'],
    ['an instalment that is paid', { instalments: [anInstalment({ unpaidMinor: 0 })] }, 'refused', 'AMT-03'],
    [
      'consent revoked',
      { contacts: [borrower({ consent: { state: 'revoked' as const } })] },
      'refused',
      'CON-01',
    ],
    [
      'consent unknown',
      { contacts: [borrower({ consent: { state: 'unknown' as const } })] },
      'waiting',
      'CON-01',
    ],
    [
      'a payment that no snapshot has listed',
      {
        heads: [
          borrowerLoan({
            pendingPayments: [{ paymentId: paymentId('p-1'), receivedAt: morning, minorUnits: 25_000 }],
          }),
        ],
      },
      'waiting',
      'AMT-02',
    ],
    [
      'instalments of an older snapshot',
      { instalments: [anInstalment({ ledgerVersion: 2 })] },
      'waiting',
      'AMT-02',
    ],
    ['a person nobody has stored', { people: [] }, 'waiting', 'FRQ-02'],
    [
      'sending that is paused',
      {
        settings: [
          aLenderSetting(),
          aFeedSetting(),
          aSendingSetting({ paused: { by: 'ops', reason: 'test', at: morning } }),
        ],
      },
      'waiting',
      'PAU-01',
    ],
    [
      'a lender that has not said its name',
      { settings: [aSendingSetting(), aFeedSetting()] },
      'waiting',
      'TPL-03',
    ],
    ['a feed nobody has heard of', { settings: [aSendingSetting(), aLenderSetting()] }, 'waiting', 'AMT-02'],
    [
      'a ledger file of the day before yesterday',
      {
        settings: [
          aSendingSetting(),
          aLenderSetting(),
          aFeedSetting({ watermark: at('2026-06-23T10:00:00Z') }),
        ],
      },
      'waiting',
      'AMT-02',
    ],
  ] as const;

  it.each(cases)('%s', async (_why, over, outcome, ruleId) => {
    const { deps, records, sms } = await stage({ ...opening, ...over });
    expect(await lookAtLoan(deps, theLoan)).toEqual([{ noticeId: theNotice, outcome }]);
    expect(sms.calls).toEqual([]);
    expect(records.all('notice')[0]?.state).toBe(outcome);
    expect(records.all('decision')[0]?.findings.map((finding) => finding.ruleId)).toContain(ruleId);
  });

  it('anything at night: it waits for the morning, and then goes', async () => {
    const { deps, records, sms, clock } = await stage({
      now: at('2026-06-25T05:00:00Z'),
      heads: [borrowerLoan({ nextStepAt: at('2026-06-25T04:00:00Z') })],
    });
    expect(await lookAtLoan(deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'waiting' }]);
    const wake = records.all('loan')[0]?.nextStepAt;
    expect(wake && formatInstant(wake)).toBe('2026-06-25T13:00:00Z');
    clock.set(at('2026-06-25T13:00:00Z'));
    expect(await lookAtLoan(deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'sent' }]);
    expect(sms.calls).toHaveLength(1);
  });
});

describe('the carrier’s answer', () => {
  const throttled: CarrierAnswer = { kind: 'throttled', code: 'ThrottledException' };

  it('a certain refusal is rejected and never tried again', async () => {
    const { deps, records, sms, clock } = await stage({
      carrier: [{ kind: 'refused', code: 'InvalidParameter' }],
    });
    expect(await lookAtLoan(deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'rejected' }]);
    clock.advance(HOUR_MS);
    await lookAtLoan(deps, theLoan);
    expect(records.all('notice')[0]).toMatchObject({ state: 'rejected', reason: 'InvalidParameter' });
    expect(sms.calls).toHaveLength(1);
  });

  it('no answer is unknown and never tried again', async () => {
    const { deps, records, sms, clock } = await stage({
      carrier: [{ kind: 'unknown', code: 'TimeoutError' }],
    });
    expect(await lookAtLoan(deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'unknown' }]);
    clock.advance(HOUR_MS);
    await lookAtLoan(deps, theLoan);
    expect(records.all('notice')[0]?.state).toBe('unknown');
    expect(sms.calls).toHaveLength(1);
  });

  it('"not now" waits and is tried again, three times in all', async () => {
    const { deps, records, sms, clock } = await stage({
      carrier: [throttled, throttled, throttled, throttled],
    });
    const outcomes: string[] = [];
    for (let look = 0; look < 6; look += 1) {
      outcomes.push(...(await lookAtLoan(deps, theLoan)).map(({ outcome }) => outcome));
      clock.advance(HOUR_MS / 4);
    }
    expect(outcomes).toEqual(['throttled', 'throttled', 'rejected']);
    expect(sms.calls).toHaveLength(3);
    expect(records.all('notice')[0]).toMatchObject({ state: 'rejected', attempts: 3 });
  });

  it('"not now", then yes, is one message', async () => {
    const { deps, records, clock } = await stage({ carrier: [throttled] });
    await lookAtLoan(deps, theLoan);
    expect(records.all('notice')[0]).toMatchObject({ state: 'waiting', reason: 'ThrottledException' });
    clock.advance(2 * 60_000);
    expect(await lookAtLoan(deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'sent' }]);
    expect(records.all('notice')).toHaveLength(1);
  });

  it('is not asked for once publish-by has passed', async () => {
    const { deps, records, sms } = await stage({
      waits: (clock) => {
        clock.advance(10_001);
      },
    });
    expect(await lookAtLoan(deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'expired' }]);
    expect(sms.calls).toEqual([]);
    expect(records.all('notice')[0]).toMatchObject({ state: 'expired', reason: 'publish-by-passed' });
  });

  it('is asked for only before the window closes, less its margin', async () => {
    // 19:58:57 in New York; the window closes at 20:00, and nothing may leave in its last minute.
    const { deps, records } = await stage({ now: at('2026-06-25T23:58:57Z') });
    await lookAtLoan(deps, theLoan);
    expect(records.all('notice')[0]?.publishBy).toBe(at('2026-06-25T23:59:00Z'));
  });
});
