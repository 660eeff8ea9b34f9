import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakBuild, type BrokenBuild } from './kill-broken.ts';
import { wreak } from './kill-chaos.ts';
import { inWords, momentsOf } from './kill-moments.ts';

const root = join(import.meta.dirname, '..', '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

describe('everything but the carrier is killed, and killed again', { timeout: 900_000 }, () => {
  it('the moments follow from the seed and are of every kind', () => {
    const moments = momentsOf('a', 8, 100);
    expect(momentsOf('a', 8, 100)).toEqual(moments);
    expect(momentsOf('b', 8, 100)).not.toEqual(moments);
    expect(new Set(moments.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(moments.map(inWords)).size).toBe(8);
  });

  // Fewer messages than CAP-01 counts from, so that many may say STOP without a brake.
  const weather = { lostShare: 0.02, stopShare: 0.12 };

  it('no step reaches a phone twice or after a STOP, none is lost, and every reply is applied once', async () => {
    const report = await wreak({ root, seed: 'kill', notices: 160, kills: 4, ...weather, say });
    expect(report.broken).toEqual([]);
    // Those who said STOP on the first day had another reminder coming on the second.
    expect(report.states['refused']).toBeGreaterThan(0);
  });

  it.each([
    { name: 'retries the carrier', kills: 0, lostShare: 0.3, notices: 16 },
    { name: 'sends first, and claims after', kills: 3, lostShare: 0, notices: 40 },
  ] as const satisfies readonly { name: BrokenBuild; kills: number; lostShare: number; notices: number }[])(
    'sees a build that $name put a message on a phone twice',
    async ({ name, ...harm }) => {
      const build = breakBuild(name);
      try {
        const { broken } = await wreak({
          ...harm,
          root: build.root,
          seed: 'broken',
          stopShare: 0.12,
          say,
        });
        expect(broken).toEqual(expect.arrayContaining([expect.stringMatching(/reached a phone \d times/)]));
      } finally {
        build.remove();
      }
    },
  );
});
