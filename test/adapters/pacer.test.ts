import { describe, expect, it } from 'vitest';
import { sharedRatePacer } from '../../shared/adapters/pacer.ts';
import { senderRates } from '../../shared/claim/rate.ts';
import { SECOND_MS } from '../../shared/time.ts';

/** Workers beside one another on one clock: whoever sleeps shortest goes on first. */
function virtualTime() {
  let now = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms: number) => new Promise<void>((wake) => void sleepers.push({ at: now + ms, wake })),
    /** Plays until everybody is asleep for longer than `until`. */
    play: async (until: number) => {
      for (;;) {
        await new Promise((settled) => setImmediate(settled));
        sleepers.sort((a, b) => a.at - b.at);
        const [next] = sleepers;
        if (next === undefined || next.at > until) return;
        sleepers.shift();
        now = next.at;
        next.wake();
      }
    },
  };
}

interface Handed {
  readonly at: number;
  readonly parts: number;
}

/** Every sender with a backlog that never ends, and all of them at once. */
async function withBacklog(partsPerSecond: number, sendWorkers: number, seconds: number) {
  const time = virtualTime();
  const handed: Handed[] = [];
  let workersAll = 0;
  for (const rate of Object.values(senderRates)) {
    const workers = 'workers' in rate ? rate.workers : sendWorkers;
    workersAll += workers;
    for (let one = 0; one < workers; one += 1) {
      const pacer = sharedRatePacer({
        ...rate,
        waitMsMax: Infinity,
        workers,
        now: time.now,
        sleep: time.sleep,
      });
      const parts = 1 + (one % 3);
      void (async () => {
        for (;;) {
          await pacer.turn();
          await pacer.pace(parts, partsPerSecond);
          handed.push({ at: time.now(), parts });
        }
      })();
    }
  }
  await time.play(seconds * SECOND_MS);
  return { handed, workersAll };
}

describe('the rate of the carrier', () => {
  it('is divided among those who send, and no more than divided', () => {
    const shares = Object.values(senderRates).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + Number.EPSILON);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });

  it.each([
    { partsPerSecond: 1, sendWorkers: 2 },
    { partsPerSecond: 3, sendWorkers: 2 },
    { partsPerSecond: 20, sendWorkers: 7 },
    { partsPerSecond: 100, sendWorkers: 50 },
  ])(
    'is kept by all of them together under a backlog, in every stretch: $partsPerSecond a second',
    async ({ partsPerSecond, sendWorkers }) => {
      const { handed, workersAll } = await withBacklog(partsPerSecond, sendWorkers, 120);
      const total = handed.reduce((sum, { parts }) => sum + parts, 0);
      expect(total).toBeGreaterThan(partsPerSecond * 120 * 0.9);
      // One message a worker (of three parts at most) may come at the beginning of any stretch.
      const first = 3 * workersAll;
      for (const seconds of [1, 10, 60]) {
        for (let from = 0; from + seconds <= 120; from += seconds) {
          const within = handed.filter(
            ({ at }) => at >= from * SECOND_MS && at < (from + seconds) * SECOND_MS,
          );
          const parts = within.reduce((sum, one) => sum + one.parts, 0);
          expect(parts).toBeLessThanOrEqual(partsPerSecond * seconds + first);
        }
      }
    },
  );
});

describe('a worker', () => {
  const pacerAt = (over = {}) => {
    const time = virtualTime();
    const rate = { share: 0.5, workers: 2, waitMsMax: 10 * SECOND_MS, now: time.now, sleep: time.sleep };
    return { time, pacer: sharedRatePacer({ ...rate, ...over }) };
  };

  it('that has been idle does not wait, and then waits as long as its parts take', async () => {
    const { time, pacer } = pacerAt();
    expect(await pacer.turn()).toBe('at-once');
    await pacer.pace(2, 4);
    const turn = pacer.turn();
    await time.play(1_999);
    expect(time.now()).toBe(0);
    await time.play(2_000);
    expect(await turn).toBe('waited');
    expect(time.now()).toBe(2_000);
    expect(await pacer.turn()).toBe('at-once');
  });

  it('does not wait longer than it may: the message comes again', async () => {
    const { pacer } = pacerAt();
    await pacer.pace(2, 4);
    await expect(pacer.turn(1_999)).rejects.toMatchObject({ code: 'unavailable' });
    void pacer.pace(20, 4);
    await expect(pacer.turn()).rejects.toMatchObject({ code: 'unavailable' });
  });
});
