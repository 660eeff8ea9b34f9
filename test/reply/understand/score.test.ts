import { describe, expect, it } from 'vitest';
import { heldOut, heldOutInParts, isDangerous, scoreOf, tableOf } from './score.ts';

/**
 * Replies that others wrote and judged, each set by one writer and understood by the examples of the rest. The
 * vocabularies were mended with a to h in hand, so their figures are floors under what was learned; zh and en were
 * written to be as various as can be, and no phrase was made from them.
 */
describe.each([
  ['a', { optOutRecall: 0.99, falseOptOut: 0.015, first: 0.96, dangerous: 0 }],
  ['b', { optOutRecall: 0.99, falseOptOut: 0.015, first: 0.94, dangerous: 0 }],
  ['c', { optOutRecall: 0.99, falseOptOut: 0.015, first: 0.95, dangerous: 0 }],
  ['d', { optOutRecall: 0.98, falseOptOut: 0.02, first: 0.95, dangerous: 0 }],
  ['e', { optOutRecall: 0.96, falseOptOut: 0.01, first: 0.93, dangerous: 0 }],
  ['f', { optOutRecall: 0.98, falseOptOut: 0.01, first: 0.92, dangerous: 0 }],
  ['g', { optOutRecall: 0.94, falseOptOut: 0.02, first: 0.92, dangerous: 4 }],
  ['h', { optOutRecall: 0.9, falseOptOut: 0.02, first: 0.89, dangerous: 3 }],
  ['zh-a', { optOutRecall: 0.9, falseOptOut: 0.08, first: 0.8, dangerous: 5 }],
  ['en-a', { optOutRecall: 0.87, falseOptOut: 0.05, first: 0.8, dangerous: 8 }],
  ['zh-b', { optOutRecall: 0.9, falseOptOut: 0.05, first: 0.72, dangerous: 8 }],
  ['en-b', { optOutRecall: 0.9, falseOptOut: 0.03, first: 0.7, dangerous: 12 }],
] as const)('on set %s, held out', (name, floor) => {
  const all = heldOut(name);
  const score = scoreOf(all);

  it('understands no less than it did', ({ annotate }) => {
    void annotate(tableOf(name, score));
    expect(score.optOutRecall).toBeGreaterThanOrEqual(floor.optOutRecall);
    expect(score.falseOptOut).toBeLessThanOrEqual(floor.falseOptOut);
    expect(score.first).toBeGreaterThanOrEqual(floor.first);
  });

  it('hardly ever takes distress, a stranger, a dispute or the like for agreement', () => {
    expect(all.filter(isDangerous).length).toBeLessThanOrEqual(floor.dangerous);
  });
});

describe('on more than a thousand ways to say stop, held out', () => {
  it('hears all but the doubtful ones, and never takes one for agreement', () => {
    const missed = heldOut('stops').filter(({ understood }) => !understood.includes('opt-out'));
    expect(missed.length).toBeLessThanOrEqual(30);
    expect(missed.filter(({ understood }) => understood.includes('acknowledge'))).toEqual([]);
  });
});

describe.each([
  ['chat-a', 'a third of them with words such as stop, quit or 取消', { optOut: 0.011, wrongPerson: 0.015 }],
  ['chat-b', 'as people write them', { optOut: 0.004, wrongPerson: 0.008 }],
] as const)('on private messages %s, %s, held out', (name, _, most) => {
  const all = heldOutInParts(name);
  const share = (intent: 'opt-out' | 'wrong-person' | 'opt-in') =>
    all.filter(({ understood }) => understood.includes(intent)).length / all.length;

  it('hears hardly an opt-out', () => {
    expect(share('opt-out')).toBeLessThanOrEqual(most.optOut);
  });

  it('quarantines hardly a number and resumes no messages', () => {
    expect(share('wrong-person')).toBeLessThanOrEqual(most.wrongPerson);
    expect(share('opt-in')).toBe(0);
  });
});
