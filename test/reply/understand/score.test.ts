import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../shared/reply/understand/intents.ts';
import { heldOut, heldOutInParts, isDangerous, scoreOf, tableOf } from './score.ts';

/**
 * Replies that others wrote and judged, each set by one writer and understood by the examples of the rest. The
 * vocabularies were mended with all of these in hand, so their figures are floors under what was learned; what
 * strangers may expect stands in kept-apart.test.ts. Before anybody had read them: g 91.8, h 90.1, i 93.3, j 91.0,
 * zh-a 83.0, en-a 84.7, zh-b 75.1, en-b 71.1, zh-c 78.0, en-c 69.0 % right first intents; zh and en were written to be
 * as various as can be, and are harder than what borrowers write.
 */
describe.each([
  ['a', { optOutRecall: 0.995, falseOptOut: 0.009, first: 0.97, dangerous: 0 }],
  ['b', { optOutRecall: 0.99, falseOptOut: 0.018, first: 0.94, dangerous: 0 }],
  ['c', { optOutRecall: 0.995, falseOptOut: 0.011, first: 0.96, dangerous: 0 }],
  ['d', { optOutRecall: 0.98, falseOptOut: 0.016, first: 0.97, dangerous: 0 }],
  ['e', { optOutRecall: 0.995, falseOptOut: 0.005, first: 0.97, dangerous: 0 }],
  ['f', { optOutRecall: 0.995, falseOptOut: 0.005, first: 0.96, dangerous: 0 }],
  ['g', { optOutRecall: 0.98, falseOptOut: 0.009, first: 0.95, dangerous: 0 }],
  ['h', { optOutRecall: 0.965, falseOptOut: 0.009, first: 0.93, dangerous: 0 }],
  ['i', { optOutRecall: 0.99, falseOptOut: 0.005, first: 0.98, dangerous: 0 }],
  ['j', { optOutRecall: 0.995, falseOptOut: 0.005, first: 0.98, dangerous: 0 }],
  ['zh-a', { optOutRecall: 0.99, falseOptOut: 0.053, first: 0.88, dangerous: 1 }],
  ['en-a', { optOutRecall: 0.98, falseOptOut: 0.011, first: 0.89, dangerous: 1 }],
  ['zh-b', { optOutRecall: 0.995, falseOptOut: 0.03, first: 0.8, dangerous: 1 }],
  ['en-b', { optOutRecall: 0.995, falseOptOut: 0.007, first: 0.75, dangerous: 1 }],
  ['zh-c', { optOutRecall: 0.92, falseOptOut: 0.029, first: 0.87, dangerous: 2 }],
  ['en-c', { optOutRecall: 0.9, falseOptOut: 0.014, first: 0.825, dangerous: 2 }],
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
    expect(missed.length).toBeLessThanOrEqual(18);
    expect(missed.filter(({ understood }) => understood.includes('acknowledge'))).toEqual([]);
  });
});

describe.each([
  [
    'chat-a',
    'a third of them with words such as stop, quit or 取消',
    { optOut: 0.011, wrongPerson: 0, cases: 0.011 },
  ],
  ['chat-b', 'as people write them', { optOut: 0.0036, wrongPerson: 0.0043, cases: 0.028 }],
  ['chat-c', 'as others write them', { optOut: 0.0023, wrongPerson: 0.0046, cases: 0.025 }],
] as const)('on private messages %s, %s, held out', (name, _, most) => {
  const all = heldOutInParts(name);
  const share = (intent: 'opt-out' | 'wrong-person' | 'opt-in') =>
    all.filter(({ understood }) => understood.includes(intent)).length / all.length;

  it('hears hardly an opt-out', () => {
    expect(share('opt-out')).toBeLessThanOrEqual(most.optOut);
  });

  it('opens hardly a case', () => {
    const cases: readonly Intent[] = ['distress', 'legal', 'dispute', 'hardship', 'complaint'];
    const opened = all.filter(({ understood }) => understood.some((intent) => cases.includes(intent)));
    expect(opened.length / all.length).toBeLessThanOrEqual(most.cases);
  });

  it('quarantines hardly a number and resumes no messages', () => {
    expect(share('wrong-person')).toBeLessThanOrEqual(most.wrongPerson);
    expect(share('opt-in')).toBe(0);
  });
});
