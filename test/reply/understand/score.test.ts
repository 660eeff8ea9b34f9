import { describe, expect, it } from 'vitest';
import { heldOut, heldOutInParts, isDangerous, scoreOf, tableOf } from './score.ts';

/**
 * Replies that others wrote and judged, each set by one writer and understood by the examples of the rest. The
 * vocabularies were mended with a to h in hand, and with the stops of zh-a and en-a, so their figures are floors under
 * what was learned. Before that, with likeness: g 91.8, h 90.1, zh-a 83.0, en-a 84.7, zh-b 75.1, en-b 71.1 % right first
 * intents; zh and en were written to be as various as can be, and are harder than what borrowers write.
 */
describe.each([
  ['a', { optOutRecall: 0.99, falseOptOut: 0.014, first: 0.965, dangerous: 0 }],
  ['b', { optOutRecall: 0.99, falseOptOut: 0.015, first: 0.945, dangerous: 0 }],
  ['c', { optOutRecall: 0.99, falseOptOut: 0.011, first: 0.955, dangerous: 0 }],
  ['d', { optOutRecall: 0.98, falseOptOut: 0.02, first: 0.96, dangerous: 0 }],
  ['e', { optOutRecall: 0.97, falseOptOut: 0.01, first: 0.95, dangerous: 0 }],
  ['f', { optOutRecall: 0.98, falseOptOut: 0.01, first: 0.945, dangerous: 1 }],
  ['g', { optOutRecall: 0.975, falseOptOut: 0.01, first: 0.94, dangerous: 2 }],
  ['h', { optOutRecall: 0.95, falseOptOut: 0.01, first: 0.92, dangerous: 2 }],
  ['zh-a', { optOutRecall: 0.965, falseOptOut: 0.05, first: 0.84, dangerous: 3 }],
  ['en-a', { optOutRecall: 0.95, falseOptOut: 0.025, first: 0.845, dangerous: 4 }],
  ['zh-b', { optOutRecall: 0.99, falseOptOut: 0.036, first: 0.755, dangerous: 4 }],
  ['en-b', { optOutRecall: 0.99, falseOptOut: 0.013, first: 0.705, dangerous: 5 }],
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
    const agreed = all.filter((one) => isDangerous(one) && one.understood[0] === 'acknowledge');
    expect(agreed.map(({ text }) => text)).toEqual([]);
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
  ['chat-b', 'as people write them', { optOut: 0.0022, wrongPerson: 0.0065 }],
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
