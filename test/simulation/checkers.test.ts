import { describe, expect, it } from 'vitest';
import { at } from '../builders/ids.ts';
import { trace } from './trace.ts';
import { callRows } from './histories-of-calls.ts';
import { claimRows } from './histories-of-claims.ts';
import { sent, answered } from './histories.ts';

const said = {
  stop: 'stop',
  one: 'stop',
  two: 'stop',
  help: 'help',
  dispute: 'dispute',
  noise: 'noise',
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

  it.each([...claimRows, ...callRows])('breaks promise %s on %s', (promise, _what, history) => {
    const told = trace(said);
    told.ledger();
    expect(told.broken()).toEqual([]);
    history(told);
    expect(told.broken()).toContain(promise);
  });

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
});
