import { describe, expect, it } from 'vitest';
import { caseId } from '../builders/case.ts';
import { at, noticeId } from '../builders/ids.ts';
import { trace } from './trace.ts';
import { answerRows } from './histories-of-answers.ts';
import { callRows } from './histories-of-calls.ts';
import { capRows } from './histories-of-caps.ts';
import { claimRows } from './histories-of-claims.ts';
import { answered, caseOf, operator, resolvedBy, sent } from './histories.ts';

const said = {
  stop: 'stop',
  one: 'stop',
  two: 'stop',
  help: 'help',
  dispute: 'dispute',
  noise: 'noise',
  promise: 'promise',
} as const;

describe('a checker', () => {
  it('has nothing against a history in which everything is as it should be', () => {
    const told = trace(said);
    told.ledger();
    told.call(told.claim());
    sent(told);
    sent(told, { state: 'delivered' });
    told.reply('help');
    answered(told, 'help');
    expect(told.sim.watch.violations).toEqual([]);
  });

  it.each([...claimRows, ...capRows, ...callRows, ...answerRows])(
    'breaks promise %s on %s',
    (promise, _what, says, history) => {
      const told = trace(said);
      told.ledger();
      expect(told.broken()).toEqual([]);
      history(told);
      const found = told.sim.watch.violations.filter((one) => one.promise === promise);
      expect(found.map(({ what }) => what)).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
    },
  );

  it('lets a stop be ended only by a start that was written later', () => {
    const told = trace({ one: 'stop', two: 'start' });
    told.ledger();
    told.reply('stop', { id: 'one', receivedAt: at('2026-06-25T13:00:00Z') });
    told.reply('start', { id: 'two', receivedAt: at('2026-06-25T13:00:00Z') });
    told.claim();
    expect(told.broken()).toEqual([3]);
    const later = trace({ one: 'stop', two: 'start' });
    later.ledger();
    later.reply('stop', { id: 'one', receivedAt: at('2026-06-25T13:00:00Z') });
    later.reply('start', { id: 'two', receivedAt: at('2026-06-25T13:00:01Z') });
    later.claim();
    expect(later.broken()).toEqual([]);
  });

  it.each([
    ['dispute', []],
    ['hardship', [3]],
  ] as const)('lets a dispute be ended by the %s case and by no other: breaks %j', (closed, broken) => {
    const told = trace(said);
    told.ledger();
    told.reply('dispute', { applied: false });
    const ids = { dispute: caseId('DABCDEFG'), hardship: caseId('HABCDEFG') } as const;
    // The hardship case was open before, and has only noted the words.
    told.applied('dispute', [
      { op: 'put', kind: 'case', item: caseOf('hardship', { caseId: ids.hardship }) },
      { op: 'put', kind: 'case', item: caseOf('dispute', { caseId: ids.dispute }) },
    ]);
    const item = caseOf(closed, { caseId: ids[closed], ...resolvedBy('op-1') });
    operator(told, { op: 'put', kind: 'case', item });
    told.claim();
    expect(told.broken()).toEqual(broken);
  });

  it.each([
    ['2026-07-03T14:00:00Z', 'on the promised day', [8]],
    ['2026-07-04T14:00:00Z', 'the day after it', []],
    ['2026-07-05T14:00:00Z', 'two days after it, which is catching up', [7]],
  ] as const)('%s: a step that a promise has moved is told %s: breaks %j', (when, _what, broken) => {
    const told = trace(said);
    told.ledger();
    told.until('2026-06-28T20:00:00Z');
    // Due three days ago: the first message of catching up.
    told.claim({ createdAt: at('2026-06-28T20:00:00Z') });
    told.until('2026-06-29T14:00:00Z');
    told.reply('promise');
    told.until(when);
    told.claim({ noticeId: noticeId('L-1#1.1#overdue+5') });
    expect(told.broken()).toEqual(broken);
  });
});
