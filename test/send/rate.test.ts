import { describe, expect, it } from 'vitest';
import { lookAtLoan } from '../../functions/send/look-at-loan.ts';
import { sendBatch } from '../../functions/send/send.ts';
import { Fault } from '../../shared/fault.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { at, loanId } from '../builders/ids.ts';
import { borrower, borrowerLoan, stage } from '../builders/stage.ts';
import { memoryEventBus } from '../memory/event-bus.ts';

const theLoan = loanId('L-1');
/** In New York the hours of the law end at 21:00, and one must not be late for them. */
const evening = at('2026-06-26T00:30:00Z');
const night = at('2026-06-26T01:30:00Z');

describe('a notice that waits for its turn', () => {
  it('is decided anew when its window closes meanwhile: nothing was claimed, and it goes tomorrow', async () => {
    const turns = ['waited', 'at-once'] as const;
    let asked = 0;
    const world = await stage({
      now: evening,
      turns: (clock) => {
        if (asked === 0) clock.set(night);
        return turns[(asked += 1) - 1] ?? 'at-once';
      },
    });
    expect(await lookAtLoan(world.deps, theLoan)).toMatchObject([{ outcome: 'waiting' }]);
    expect(world.sms.calls).toEqual([]);
    expect(world.records.all('notice')).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    expect(world.records.all('loan')[0]?.nextStepAt).toBe(at('2026-06-26T13:00:00Z'));
  });

  it('hears a stop that comes meanwhile', async () => {
    let asked = 0;
    const world = await stage({ turns: () => ((asked += 1) === 1 ? 'waited' : 'at-once') });
    const pacer = {
      ...world.deps.pacer,
      turn: async () => {
        const [contact] = world.records.all('contact');
        const item = { ...borrower(), ...contact, optOutAt: world.clock.now() };
        await world.records.commit([{ op: 'put', kind: 'contact', item }]);
        return world.deps.pacer.turn();
      },
    };
    await lookAtLoan({ ...world.deps, pacer }, theLoan);
    expect(world.sms.calls).toEqual([]);
  });
});

describe('a batch with a slow carrier', () => {
  const noRoom = {
    turn: () => Promise.reject(new Fault('unavailable', 'no room')),
    pace: () => Promise.resolve(),
  };
  const item = (receives: number) => ({ itemId: `m-${receives}`, receives, loanId: () => theLoan });

  it('keeps what finds no time, and after three times leaves it to scan: the loan stays due', async () => {
    const world = await stage();
    const deps = { ...world.deps, pacer: noRoom, bus: memoryEventBus(), remainingMs: () => 30 * SECOND_MS };
    expect(await sendBatch(deps, [item(1), item(2), item(3)])).toMatchObject({
      failed: ['m-1', 'm-2'],
      looked: [],
    });
    expect(world.records.all('loan')[0]?.nextStepAt).toBe(borrowerLoan().nextStepAt);
    expect(world.records.all('notice')).toEqual([]);
  });

  it('lets nothing go that failed for another reason, however often it came', async () => {
    const faults = { before: () => 'not-done' as const };
    const world = await stage({ faults });
    const deps = { ...world.deps, bus: memoryEventBus(), remainingMs: () => 30 * SECOND_MS };
    expect((await sendBatch(deps, [item(4)])).failed).toEqual(['m-4']);
  });

  it('waits no longer for its turn than leaves time for a look', async () => {
    const world = await stage();
    const waits: (number | undefined)[] = [];
    const pacer = {
      turn: (msMax?: number) => {
        waits.push(msMax);
        return Promise.resolve('at-once' as const);
      },
      pace: () => Promise.resolve(),
    };
    const deps = { ...world.deps, pacer, bus: memoryEventBus(), remainingMs: () => 20 * SECOND_MS };
    await sendBatch(deps, [item(1)]);
    expect(waits).toEqual([8 * SECOND_MS]);
  });
});
