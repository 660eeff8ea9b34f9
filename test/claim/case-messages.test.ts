import { describe, expect, it } from 'vitest';
import { openedCase } from '../../functions/case/opened-case.ts';
import { resolveCase } from '../../functions/case/resolve.ts';
import { noteOn } from '../../functions/case/entries.ts';
import { say } from '../../functions/case/say.ts';
import { storeReply } from '../../functions/reply/store-reply.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { optOutHold } from '../../shared/model/hold.ts';
import type { CaseKind } from '../../shared/model/case.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../shared/time.ts';
import { aForm } from '../builders/form.ts';
import { contactId, inboundId, loanId } from '../builders/ids.ts';
import { aPerson } from '../builders/party.ts';
import { aFeedSetting, aLenderSetting, aSendingSetting } from '../builders/setting.ts';
import {
  borrower,
  borrowerContactId,
  borrowerLoan,
  borrowerNumber,
  morning,
  stage,
  type Stage,
  type StageOptions,
} from '../builders/stage.ts';

/** The ledger is delivered every day. */
const settings = [
  aLenderSetting(),
  aSendingSetting(),
  aFeedSetting({ watermark: plusMs(morning, 30 * DAY_MS) }),
];

const open = (world: Stage, kind: CaseKind = 'complaint', cause = 'form-1') =>
  openedCase(world.deps, aForm({ kind, cause }));
const closing = { outcome: 'closed', by: 'clerk', reason: 'Explained by phone.' } as const;
const words = (text: string, id: string, { clock }: Stage) => ({
  inboundId: inboundId(id),
  from: borrowerNumber,
  text,
  sentAt: clock.now(),
});
const told = ({ records }: Stage): readonly Notice[] =>
  records.all('notice').filter(({ kind }) => kind === 'case');
const bodies = ({ sms }: Stage) => sms.calls.map(({ body }) => body);

/** Staff have written to a borrower whose complaint is open, and sweep has not looked yet. */
async function written(options: StageOptions = {}, text = 'We read your complaint.') {
  const world = await stage(options);
  const { caseId } = await open(world);
  await say(world.deps, caseId, { who: 'ann', text });
  world.clock.advance(2 * MINUTE_MS);
  return { world, caseId };
}
/** A complaint has closed, and sweep has not looked yet. */
async function ended(options: StageOptions = {}) {
  const world = await stage(options);
  const { caseId } = await open(world);
  await resolveCase(world.deps, caseId, closing);
  world.clock.advance(2 * MINUTE_MS);
  return { world, caseId };
}
const codesOf = async (world: Stage): Promise<readonly string[]> => {
  const [row] = told(world);
  const decision = row?.attemptId && (await world.records.decision(row.noticeId, row.attemptId));
  return decision ? decision.findings.map(({ ruleId, code }) => `${ruleId} ${code}`) : [];
};

describe('a message about a case', () => {
  it('leaves when nothing speaks against it, and counts against the caps of number and person', async () => {
    const { world } = await written();
    await sweep(world.deps);
    const [row] = told(world);
    expect(row?.state).toBe('sent');
    const counted = [{ noticeId: row?.noticeId, publishBy: row?.publishBy }];
    expect(world.records.all('contact')[0]?.recentSends).toEqual(counted);
    expect(world.records.all('person')[0]?.recentSends).toEqual(counted);
  });

  it('never leaves between a STOP that is stored and the STOP that is applied', async () => {
    const { world } = await written();
    await storeReply(world.deps, words('STOP', 'in-1', world), borrowerContactId);
    await sweep(world.deps);
    expect(world.sms.calls).toEqual([]);
    expect(await codesOf(world)).toEqual(['OPT-02 reply-pending']);
    world.clock.advance(6 * MINUTE_MS);
    await sweep(world.deps);
    expect(told(world)).toMatchObject([{ state: 'refused' }]);
    expect(bodies(world).filter((body) => body.includes('We read your complaint'))).toEqual([]);
  });

  it.each([
    ['CON-01 consent-revoked', { contacts: [borrower({ consent: { state: 'revoked' } })] }],
    ['CON-01 consent-unknown', { contacts: [borrower({ consent: { state: 'unknown' } })] }],
    ['REC-01 not-the-borrower', { heads: [borrowerLoan({ recipient: 'other' })] }],
    ['TIM-04 quiet-time', { heads: [borrowerLoan({ quietTimes: ['1-5 09:00-17:00'] })] }],
    [
      'HLD-03 other-number-opted-out',
      {
        people: [
          aPerson({ contactIds: [borrowerContactId], holds: [optOutHold(contactId('c-2'), morning)] }),
        ],
      },
    ],
  ] as const)('does not leave against %s', async (finding, options) => {
    // Staff who write are refused at once; that a case has closed is told by the claim alone.
    const { world } = await ended(options);
    await sweep(world.deps);
    expect(world.sms.calls).toEqual([]);
    expect(await codesOf(world)).toContain(finding);
  });

  it('waits its turn: one in a day, two in seven days, all texts of the number counted together', async () => {
    const { world, caseId } = await written(
      { contacts: [borrower({ places: ['US-MA'] })], settings },
      'First.',
    );
    await sweep(world.deps);
    for (const text of ['Second.', 'Third.']) await say(world.deps, caseId, { who: 'ann', text });
    for (let hour = 0; hour < 60; hour += 1) {
      world.clock.advance(HOUR_MS);
      await sweep(world.deps);
    }
    expect(world.sms.calls).toHaveLength(2);
    world.clock.advance(5 * DAY_MS + 12 * HOUR_MS);
    await sweep(world.deps);
    expect(world.sms.calls).toHaveLength(3);
  });

  it('leaves a borrower alone for a day when a reminder went this morning', async () => {
    const world = await stage();
    await lookAtLoan(world.deps, loanId('L-1'));
    const { caseId } = await open(world);
    await say(world.deps, caseId, { who: 'ann', text: 'We read your complaint.' });
    world.clock.advance(2 * HOUR_MS);
    await sweep(world.deps);
    expect(world.sms.calls).toHaveLength(1);
    world.clock.advance(DAY_MS);
    await sweep(world.deps);
    expect(bodies(world).at(-1)).toContain('We read your complaint');
  });

  it('goes before the reminder that its own end has woken', async () => {
    const { world, caseId } = await ended();
    expect(await lookAtLoan(world.deps, loanId('L-1'))).toMatchObject([{ outcome: 'waiting' }]);
    await sweep(world.deps);
    expect(bodies(world)).toHaveLength(1);
    expect(bodies(world)[0]).toContain(caseId);
  });

  it('does not hold a reminder back when it may not leave itself', async () => {
    const living = borrower({ places: ['US-NY', 'CN'] });
    const heads = [borrowerLoan({ contractPlace: 'US-NY' })];
    const { world } = await ended({ contacts: [living], heads });
    await sweep(world.deps);
    const looked = await lookAtLoan(world.deps, loanId('L-1'));
    expect(told(world)[0]?.state).toBe('waiting');
    const codes = await Promise.all(
      looked.map(async ({ noticeId }) => {
        const row = world.records.all('notice').find((one) => one.noticeId === noticeId);
        const decision = row?.attemptId && (await world.records.decision(noticeId, row.attemptId));
        return decision ? decision.findings.map(({ code }) => code) : [];
      }),
    );
    expect(codes.flat()).not.toContain('cap-reached');
  });
});

describe('a borrower in distress', () => {
  it('is asked nothing and told nothing by a machine, and is still written to by people', async () => {
    const world = await stage();
    const first = await open(world);
    await resolveCase(world.deps, first.caseId, closing);
    world.clock.advance(DAY_MS + HOUR_MS);
    await takeReply(world.deps, words('I want to die', 'in-1', world));
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(bodies(world).some((body) => body.includes('How did we do?'))).toBe(false);
    expect(bodies(world).some((body) => body.includes(first.caseId))).toBe(false);
    const distress = world.records.all('case').find(({ kind }) => kind === 'distress');
    expect(distress).toBeDefined();
    await say(world.deps, distress!.caseId, { who: 'ann', text: 'We are here for you.' });
    await sweep(world.deps);
    expect(bodies(world).at(-1)).toContain('We are here for you');
  });

  it('is not asked about a case that closed before another one opened', async () => {
    const world = await stage();
    const { caseId } = await open(world);
    await resolveCase(world.deps, caseId, closing);
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    await open(world, 'hardship', 'form-2');
    world.clock.advance(DAY_MS + HOUR_MS);
    await sweep(world.deps);
    expect(told(world).find(({ answerKind }) => answerKind === 'case-score')?.state).toBe('refused');
  });
});

describe('who is not told by SMS', () => {
  it('stands in the case, in the same write, so that staff find another road', async () => {
    const { world, caseId } = await ended();
    await takeReply(world.deps, words('STOP', 'in-1', world));
    await sweep(world.deps);
    expect(told(world).find(({ answerKind }) => answerKind === 'case-closed')?.state).toBe('refused');
    const one = world.records.all('case').find((each) => each.caseId === caseId);
    expect(one?.conversation.at(-1)).toMatchObject({ by: 'system', internal: true });
    expect(one?.conversation.at(-1)?.text).toContain('opted-out');
    expect(world.alarm.raised).toMatchObject([{ caseId, why: 'untold' }]);
  });

  it('also when its time ran out', async () => {
    const { world, caseId } = await ended();
    world.clock.advance(15 * DAY_MS);
    await sweep(world.deps);
    expect(world.alarm.raised).toMatchObject([{ caseId, why: 'untold' }]);
    await sweep(world.deps);
    expect(world.alarm.raised).toHaveLength(1);
  });

  it.each([
    { kind: 'refused', code: 'InvalidParameter' },
    { kind: 'refused', code: 'OptedOut', optedOut: true },
  ] as const)('also when the carrier says $code', async (answer) => {
    const { world, caseId } = await written({ carrier: [answer] });
    await sweep(world.deps);
    expect(told(world)).toMatchObject([{ state: 'rejected', reason: answer.code }]);
    const one = world.records.all('case').find((each) => each.caseId === caseId);
    expect(one?.conversation.at(-1)).toMatchObject({ by: 'system', internal: true });
    expect(one?.conversation.at(-1)?.text).toContain(answer.code);
    expect(world.alarm.raised).toMatchObject([{ caseId, why: 'untold' }]);
  });

  it('also when its turn at the carrier came too late, and keeps what was said meanwhile', async () => {
    const { world, caseId } = await written();
    const pace = async () => {
      world.clock.advance(10 * MINUTE_MS);
      await noteOn(world.deps, caseId, { who: 'ann', text: 'She called.' });
    };
    await sweep({ ...world.deps, pacer: { ...world.deps.pacer, pace } });
    expect(told(world)).toMatchObject([{ state: 'expired', reason: 'publish-by-passed' }]);
    const one = world.records.all('case').find((each) => each.caseId === caseId);
    expect(one?.conversation.slice(-2)).toMatchObject([{ text: 'She called.' }, { by: 'system' }]);
    expect(world.alarm.raised).toMatchObject([{ caseId, why: 'untold' }]);
  });

  it('but not when it may have arrived', async () => {
    const { world } = await written({ carrier: [{ kind: 'unknown', code: 'TimeoutError' }] });
    await sweep(world.deps);
    expect([told(world)[0]?.state, world.alarm.raised]).toEqual(['unknown', []]);
  });
});

describe('an answer that is still owed when STOP comes', () => {
  const throttled = { kind: 'throttled', code: 'Throttling' } as const;

  it('is not sent after "no more texts"', async () => {
    const world = await stage({ carrier: [throttled] });
    await takeReply(world.deps, words('HELP', 'in-1', world));
    world.clock.advance(10_000);
    await takeReply(world.deps, words('STOP', 'in-2', world));
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.sms.calls).toHaveLength(2);
    const help = world.records.all('notice').find(({ answerKind }) => answerKind === 'help');
    expect(help?.state).toBe('refused');
  });

  it('is sent when it was asked after the STOP, or when a START has ended it', async () => {
    const after = await stage({ carrier: [{ kind: 'accepted', carrierMessageId: 'm-1' }, throttled] });
    await takeReply(after.deps, words('STOP', 'in-1', after));
    after.clock.advance(10_000);
    await takeReply(after.deps, words('HELP', 'in-2', after));
    after.clock.advance(2 * MINUTE_MS);
    await sweep(after.deps);
    expect(after.records.all('notice').map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('is sent to whoever spoke of dying: the crisis line comes first', async () => {
    const world = await stage({ carrier: [throttled] });
    await takeReply(world.deps, words('I want to die', 'in-1', world));
    world.clock.advance(10_000);
    await takeReply(world.deps, words('STOP', 'in-2', world));
    world.clock.advance(2 * MINUTE_MS);
    await sweep(world.deps);
    expect(world.records.all('notice').find(({ answerKind }) => answerKind === 'distress')?.state).toBe(
      'sent',
    );
  });
});
