import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { takeReply } from '../../functions/reply/reply.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { AttemptId } from '../../shared/model/ids.ts';
import { HOUR_MS } from '../../shared/time.ts';
import { attemptId, inboundId, loanId, noticeId } from '../builders/ids.ts';
import { borrowerNumber, morning, stage, type Stage } from '../builders/stage.ts';
import type { Call } from '../memory/records.ts';

const theLoan = loanId('L-1');
const theNotice = noticeId('L-1#1.1#due-3');

const isClaim = ({ method, writes }: Call): boolean =>
  method === 'commit' &&
  writes.some((write) => write.op === 'put' && write.kind === 'notice' && write.item.state === 'claimed');

const isRecord = ({ method, writes }: Call): boolean =>
  method === 'commit' &&
  writes.some((write) => write.op === 'put' && write.kind === 'notice' && write.item.state === 'sent');

/** Another worker of the same deployment: the same records and carrier, its own attempt ids. */
const rivalOf = ({ deps }: Stage) => ({ ...deps, newAttemptId: (): AttemptId => attemptId('rival') });

describe('a crash', () => {
  it('between claim and carrier call ends as unknown, and is never sent again', async () => {
    const world = await stage();
    const crash = new Error('the process is gone');
    const dying = { ...world.deps, pacer: { ...world.deps.pacer, pace: () => Promise.reject(crash) } };
    await expect(lookAtLoan(dying, theLoan)).rejects.toBe(crash);
    expect(world.records.all('notice')[0]?.state).toBe('claimed');

    world.clock.advance(HOUR_MS);
    expect(await lookAtLoan(world.deps, theLoan)).toEqual([]);
    expect(await sweep(world.deps)).toMatchObject({ unknown: 1 });
    expect(world.records.all('notice')[0]).toMatchObject({ state: 'unknown', reason: 'no-record' });
    expect(world.sms.calls).toEqual([]);
  });

  it('after the carrier call and before the record ends as unknown, and is never sent again', async () => {
    let down = false;
    const world = await stage({
      faults: { before: (call) => (down && isRecord(call) ? 'not-done' : undefined) },
      duringCall: () => {
        down = true;
      },
    });
    await expect(lookAtLoan(world.deps, theLoan)).rejects.toMatchObject({ code: 'unavailable' });
    world.clock.advance(HOUR_MS);
    await lookAtLoan(world.deps, theLoan);
    await sweep(world.deps);
    expect(world.records.all('notice')[0]?.state).toBe('unknown');
    expect(world.sms.calls).toHaveLength(1);
  });

  it('leaves a young claim alone: its worker may be alive', async () => {
    const world = await stage();
    const dying = {
      ...world.deps,
      pacer: { ...world.deps.pacer, pace: () => Promise.reject(new Error('gone')) },
    };
    await expect(lookAtLoan(dying, theLoan)).rejects.toThrow('gone');
    world.clock.advance(99_000);
    expect(await sweep(world.deps)).toMatchObject({ unknown: 0 });
    world.clock.advance(2_000);
    expect(await sweep(world.deps)).toMatchObject({ unknown: 1 });
  });
});

describe('a commit', () => {
  it('whose answer is lost is found to be ours, and the message leaves once', async () => {
    const world = await stage({ faults: { after: (call) => (isClaim(call) ? 'answer-lost' : undefined) } });
    expect(await lookAtLoan(world.deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'sent' }]);
    expect(world.sms.calls).toHaveLength(1);
  });

  it('that was not done sends nothing, and the next event does', async () => {
    let first = true;
    const world = await stage({
      faults: { before: (call) => (isClaim(call) && first ? ((first = false), 'not-done') : undefined) },
    });
    await expect(lookAtLoan(world.deps, theLoan)).rejects.toMatchObject({ code: 'unavailable' });
    expect(world.sms.calls).toEqual([]);
    expect(await lookAtLoan(world.deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'sent' }]);
  });

  it('in doubt while another worker’s equal claim stands is not taken for ours', async () => {
    let rival: Promise<unknown> | undefined;
    const world: Stage = await stage({
      faults: {
        before: async (call) => {
          if (!isClaim(call) || rival !== undefined) return undefined;
          rival = lookAtLoan(rivalOf(world), theLoan);
          await rival;
          return 'not-done';
        },
      },
    });
    await expect(lookAtLoan(world.deps, theLoan)).rejects.toMatchObject({ code: 'unavailable' });
    expect(world.records.all('notice')[0]).toMatchObject({ state: 'sent', attemptId: 'rival' });
    expect(world.sms.calls).toHaveLength(1);
  });

  it('that lost the race to another worker reads again and has nothing left to do', async () => {
    let raced = false;
    const world: Stage = await stage({
      faults: {
        before: async (call) => {
          if (!isClaim(call) || raced) return undefined;
          raced = true;
          await lookAtLoan(rivalOf(world), theLoan);
          return undefined;
        },
      },
    });
    expect(await lookAtLoan(world.deps, theLoan)).toEqual([]);
    expect(world.sms.calls).toHaveLength(1);
  });

  it('that is contended for ever gives up, and the queue brings it back', async () => {
    const world = await stage({ faults: { before: (call) => (isClaim(call) ? 'conflict' : undefined) } });
    await expect(lookAtLoan(world.deps, theLoan)).rejects.toMatchObject({ code: 'conflict' });
    expect(world.sms.calls).toEqual([]);
  });
});

describe('a STOP', () => {
  const stop = { inboundId: inboundId('stop-1'), from: borrowerNumber, text: 'STOP', sentAt: morning };

  it('that is stored between reading and claiming wins', async () => {
    let heard = false;
    const world: Stage = await stage({
      faults: {
        before: async (call) => {
          if (!isClaim(call) || heard) return undefined;
          heard = true;
          await takeReply(world.deps, stop);
          return undefined;
        },
      },
    });
    expect(await lookAtLoan(world.deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'refused' }]);
    expect(world.sms.calls.map(({ body }) => body).filter((body) => body.includes('L-1'))).toEqual([]);
    expect(world.sms.calls).toHaveLength(1);
  });

  it('that is stored and not yet applied holds', async () => {
    const world = await stage({
      faults: {
        before: ({ method, writes }) =>
          method === 'commit' &&
          writes.some(
            (write) => write.op === 'put' && write.kind === 'reply' && write.item.state === 'applied',
          )
            ? 'not-done'
            : undefined,
      },
    });
    await expect(takeReply(world.deps, stop)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await lookAtLoan(world.deps, theLoan)).toEqual([{ noticeId: theNotice, outcome: 'waiting' }]);
    expect(world.sms.calls).toEqual([]);
  });
});
