import { describe, expect, it } from 'vitest';
import { Agenda, type Source } from '../../infra/emulation/agenda.ts';
import { instantOfMs, type Instant } from '../../shared/time.ts';

const at = (ms: number): Instant => instantOfMs(ms);

/** Has something to do at each of `times`, and writes down that it did. */
function sourceOf(key: string, times: readonly number[], did: string[]): Source {
  const left = [...times];
  return {
    key,
    nextAt: () => (left[0] === undefined ? undefined : at(left[0])),
    run: (now) => {
      left.shift();
      did.push(`${key}@${now}`);
      return Promise.resolve();
    },
  };
}

describe('the agenda', () => {
  it('does everything up to the target in the order of time, and leaves the rest', async () => {
    const did: string[] = [];
    const agenda = new Agenda({ seed: 's', startAt: at(0) });
    agenda.add(sourceOf('a', [5, 20, 31], did));
    agenda.add(sourceOf('b', [10, 30], did));
    await agenda.playTo(at(30));
    expect(did).toEqual(['a@5', 'b@10', 'a@20', 'b@30']);
    expect(agenda.now()).toBe(30);
  });

  it('shows the time to threads that only see the shared memory', async () => {
    const agenda = new Agenda({ seed: 's', startAt: at(7) });
    await agenda.playTo(at(1_782_000_000_000));
    expect(new BigInt64Array(agenda.clock)[0]).toBe(1_782_000_000_000n);
  });

  it('draws the order of one instant from the seed alone', async () => {
    const orderWith = async (seed: string): Promise<string> => {
      const did: string[] = [];
      const agenda = new Agenda({ seed, startAt: at(0) });
      for (const key of ['a', 'b', 'c', 'd', 'e']) agenda.add(sourceOf(key, [1], did));
      await agenda.playTo(at(1));
      return did.join();
    };
    const orders = await Promise.all(['1', '2', '3', '4'].map(orderWith));
    expect(await Promise.all(['1', '2', '3', '4'].map(orderWith))).toEqual(orders);
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('lets no time pass while something outside is under way, but serves what it asks for', async () => {
    const did: string[] = [];
    const agenda = new Agenda({ seed: 's', startAt: at(0) });
    agenda.add(sourceOf('later', [10], did));
    let asked = false;
    agenda.add({
      key: 'request',
      nextAt: () => (asked ? agenda.now() : undefined),
      run: (now) => {
        asked = false;
        did.push(`request@${now}`);
        return Promise.resolve();
      },
    });
    let finish = (): void => undefined;
    const outside = agenda.during(() => new Promise<void>((resolve) => (finish = resolve)));
    const playing = agenda.playTo(at(10));
    await new Promise(setImmediate);
    asked = true;
    agenda.wake();
    await new Promise(setImmediate);
    expect(did).toEqual(['request@0']);
    finish();
    await Promise.all([outside, playing]);
    expect(did).toEqual(['request@0', 'later@10']);
  });

  it('plays on after a source that failed, and tells the one who asked', async () => {
    const did: string[] = [];
    const agenda = new Agenda({ seed: 's', startAt: at(0) });
    let broken = true;
    agenda.add({
      key: 'broken',
      nextAt: () => (broken ? at(1) : undefined),
      run: () => {
        broken = false;
        return Promise.reject(new Error('no'));
      },
    });
    agenda.add(sourceOf('sound', [2], did));
    await expect(agenda.playTo(at(2))).rejects.toThrow('no');
    await agenda.playTo(at(2));
    expect(did).toEqual(['sound@2']);
  });
});
