import { describe, expect, it } from 'vitest';
import { isDangerous, judged, scoreOf, tableOf } from './score.ts';

/**
 * Replies that others wrote and judged without knowing the phrases. Set a was read when phrases were added; set b only
 * ever as totals, so it says what to expect of replies that nobody has seen.
 */
describe.each([
  ['a', { optOutRecall: 0.99, falseOptOut: 0.005, first: 0.98, dangerous: 0 }],
  ['b', { optOutRecall: 0.86, falseOptOut: 0.02, first: 0.81, dangerous: 1 }],
] as const)('on set %s', (name, floor) => {
  const all = judged(name);
  const score = scoreOf(all);

  it('understands no less than it did', ({ annotate }) => {
    void annotate(tableOf(name, score));
    expect(score.optOutRecall).toBeGreaterThanOrEqual(floor.optOutRecall);
    expect(score.falseOptOut).toBeLessThanOrEqual(floor.falseOptOut);
    expect(score.first).toBeGreaterThanOrEqual(floor.first);
  });

  it('never takes distress, a stranger, a dispute or the like for agreement', () => {
    expect(all.filter(isDangerous).length).toBeLessThanOrEqual(floor.dangerous);
    expect(all.filter((one) => isDangerous(one) && one.understood[0] === 'acknowledge')).toEqual([]);
  });
});
