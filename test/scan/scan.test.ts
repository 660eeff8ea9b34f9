import { describe, expect, it } from 'vitest';
import { scan } from '../../functions/scan/scan.ts';
import { dueShardOf } from '../../functions/ledger/due-shard.ts';
import { plusMs } from '../../shared/time.ts';
import { loanId } from '../builders/ids.ts';
import { aSendingSetting } from '../builders/setting.ts';
import { borrowerLoan, morning, stage, type StageOptions } from '../builders/stage.ts';
import { memoryBacklog } from '../memory/backlog.ts';
import { memoryEventBus } from '../memory/event-bus.ts';

const SHARDS = 8;

const loansDue = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const id = loanId(`L-${index}`);
    return borrowerLoan({
      loanId: id,
      dueShard: dueShardOf(id, SHARDS),
      nextStepAt: plusMs(morning, -index),
    });
  });

async function scanning(options: StageOptions, queued = 0) {
  const { deps } = await stage({ instalments: [], ...options });
  const bus = memoryEventBus();
  const scanned = await scan({ ...deps, bus, backlog: memoryBacklog(queued), shards: SHARDS });
  return { scanned, named: bus.published.map(({ detail }) => ('loanId' in detail ? detail.loanId : '')) };
}

describe('scan', () => {
  it('names every loan whose time has come, once, and none that is later', async () => {
    const later = borrowerLoan({ loanId: loanId('L-later'), nextStepAt: plusMs(morning, 1) });
    const { scanned, named } = await scanning({ heads: [...loansDue(20), later] });
    expect(scanned).toEqual({ emitted: 20, limitedBy: 'due' });
    expect(new Set(named).size).toBe(20);
    expect(named).not.toContain('L-later');
  });

  it('names no more than the carrier can take before the next run, the earliest due first', async () => {
    // 900 seconds at 1/90 part a second are 10 parts, and a text has up to two.
    const settings = [aSendingSetting({ partsPerSecond: 1 / 62 })];
    const { scanned, named } = await scanning({ heads: loansDue(20), settings });
    expect(scanned).toEqual({ emitted: 5, limitedBy: 'rate' });
    expect(named).toEqual(['L-19', 'L-18', 'L-17', 'L-16', 'L-15']);
  });

  it('counts what the queue still holds', async () => {
    const settings = [aSendingSetting({ partsPerSecond: 1 / 62 })];
    expect((await scanning({ heads: loansDue(20), settings }, 3)).scanned.emitted).toBe(2);
    expect((await scanning({ heads: loansDue(20), settings }, 9)).scanned).toEqual({
      emitted: 0,
      limitedBy: 'rate',
    });
  });

  it('names nothing while a person has paused sending, or before anyone has set its rate', async () => {
    const paused = [aSendingSetting({ paused: { by: 'ops', reason: 'carrier trouble', at: morning } })];
    expect((await scanning({ heads: loansDue(3), settings: paused })).scanned).toEqual({
      emitted: 0,
      limitedBy: 'pause',
    });
    expect((await scanning({ heads: loansDue(3), settings: [] })).scanned).toEqual({
      emitted: 0,
      limitedBy: 'settings',
    });
  });
});
