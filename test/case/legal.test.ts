import { describe, expect, it } from 'vitest';
import { resolveCase } from '../../functions/case/resolve.ts';
import { say } from '../../functions/case/say.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { Resolution } from '../../shared/model/case.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Flag } from '../../shared/model/standing.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../shared/time.ts';
import { inboundId, loanId } from '../builders/ids.ts';
import { borrowerNumber, morning, stage } from '../builders/stage.ts';

const theLoan = loanId('L-1');

/** A relative writes that the borrower has died; nothing has left but the answer. */
async function bereaved() {
  const world = await stage();
  await takeReply(world.deps, {
    inboundId: inboundId('in-1'),
    from: borrowerNumber,
    text: 'he passed away',
    sentAt: morning,
  });
  world.clock.advance(HOUR_MS);
  const [one] = world.records.all('case');
  if (one?.kind !== 'legal') throw new Error('no legal case was opened');
  const close = (outcome: Resolution['outcome'], over: object = {}) =>
    resolveCase(world.deps, one.caseId, { outcome, by: 'clerk', reason: 'Looked into it.', ...over });
  const snapshot = async (over: Partial<LoanHead>) => {
    const [head] = world.records.all('loan');
    const [person] = world.records.all('person');
    if (head === undefined || person === undefined) throw new Error('nobody is on the stage');
    const { flags = [] } = over;
    await world.records.commit([
      { op: 'put', kind: 'loan', item: { ...head, asOf: world.clock.now(), ...over } },
      { op: 'put', kind: 'person', item: { ...person, flags: { [theLoan]: flags } } },
    ]);
  };
  const told = async () => {
    const before = world.sms.calls.length;
    await lookAtLoan(world.deps, theLoan);
    world.clock.advance(5 * MINUTE_MS);
    await sweep(world.deps);
    return world.sms.calls.slice(before).map(({ body }) => body);
  };
  return { world, close, snapshot, told };
}

describe('a case in which the law stands between us and the borrower', () => {
  it.each(['upheld', 'closed'] as const)('is not %s while no snapshot knows of it', async (outcome) => {
    const { world, close, told } = await bereaved();
    await expect(close(outcome)).rejects.toThrow(/L-1.*mark it in the ledger/);
    expect(world.records.all('case')[0]?.state).toBe('open');
    expect(await told()).toEqual([]);
  });

  it.each<{ why: string; over: Partial<LoanHead> }>([
    {
      why: 'one that is older than what they wrote',
      over: { asOf: plusMs(morning, -1), flags: ['deceased'] },
    },
    { why: 'one that knows something else', over: { flags: ['military'] } },
    { why: 'one that says nothing', over: { flags: [] } },
  ])('needs a snapshot, and not $why', async ({ over }) => {
    const { close, snapshot } = await bereaved();
    await snapshot(over);
    await expect(close('closed')).rejects.toThrow(/mark it in the ledger/);
  });

  it.each<Flag>(['attorney', 'bankruptcy', 'deceased', 'cease-request'])(
    'closes once a later snapshot says %s: no reminder comes, and no text about the case',
    async (flag) => {
      const { world, close, snapshot, told } = await bereaved();
      await snapshot({ flags: [flag] });
      await close('upheld');
      expect(world.records.all('person')[0]?.holds).toEqual([]);
      expect(await told()).toEqual([]);
      expect(world.records.all('notice').filter(({ kind }) => kind === 'case')).toEqual([]);
    },
  );

  it('is written to by nobody once it is closed, also where no ledger says so any more', async () => {
    const { world, close, snapshot } = await bereaved();
    await snapshot({ status: 'paid' });
    const { caseId } = await close('closed');
    await expect(say(world.deps, caseId, { who: 'clerk', text: 'Hello.' })).rejects.toThrow(/whoever acts/);
  });

  it('closes where the ledger asks for nothing any more', async () => {
    const { close, snapshot, told } = await bereaved();
    await snapshot({ status: 'closed' });
    await close('closed');
    expect(await told()).toEqual([]);
  });

  it('that was none, or a mistake, is withdrawn: reminders go on and the borrower hears of it', async () => {
    const { world, close, told } = await bereaved();
    await close('withdrawn');
    // One in a day: how it ended goes first, and the reminder waits its turn.
    expect(await told()).toEqual([expect.stringContaining('withdrawn')]);
    const reminder = world.records.all('notice').find(({ kind }) => kind === 'notice');
    expect(reminder?.state).toBe('waiting');
    expect(
      world.records
        .all('decision')
        .at(-1)
        ?.findings.map(({ verdict }) => verdict),
    ).not.toContain('hold');
  });
});
