import { describe, expect, it } from 'vitest';
import { understand } from '../../../shared/reply/understand/understand.ts';
import { everyday, isDangerous, judged, optOuts, scoreOf, tableOf } from './score.ts';

/**
 * Replies that others wrote and judged without knowing the phrases. The first four sets were read when
 * phrases were added: these are floors under what was learned, not what to expect of replies that nobody has seen.
 * Seen for the first time, the six scored 81 %, 74 %, 86 %, 92 %, 93 % and 94 % right first intents.
 */
describe.each([
  ['a', { optOutRecall: 0.99, falseOptOut: 0.005, first: 0.975, dangerous: 0 }],
  ['b', { optOutRecall: 0.99, falseOptOut: 0.01, first: 0.95, dangerous: 0 }],
  ['c', { optOutRecall: 0.99, falseOptOut: 0.01, first: 0.95, dangerous: 0 }],
  ['d', { optOutRecall: 0.98, falseOptOut: 0.01, first: 0.95, dangerous: 0 }],
  ['e', { optOutRecall: 0.94, falseOptOut: 0.01, first: 0.9, dangerous: 0 }],
  ['f', { optOutRecall: 0.98, falseOptOut: 0.01, first: 0.9, dangerous: 0 }],
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

describe('on more than a thousand ways to say stop', () => {
  it('hears all but the doubtful ones, and never takes one for agreement', () => {
    const missed = optOuts().filter((text) => !understand(text).intents.includes('opt-out'));
    expect(missed.length).toBeLessThanOrEqual(optOuts().length * 0.025);
    expect(missed.filter((text) => understand(text).intents.includes('acknowledge'))).toEqual([]);
  });
});

describe('on everyday messages, a third of them with words such as stop, quit or 取消', () => {
  const heard = everyday().map((text) => ({ text, intents: understand(text).intents }));

  it('hears an opt-out in one of a hundred at most', () => {
    const optOuts = heard.filter(({ intents }) => intents.includes('opt-out'));
    expect(optOuts.length).toBeLessThanOrEqual(heard.length / 100);
  });

  it('quarantines no number and resumes no messages', () => {
    expect(
      heard.filter(({ intents }) => intents.includes('wrong-person') || intents.includes('opt-in')),
    ).toEqual([]);
  });
});
