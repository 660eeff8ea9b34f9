import { describe, expect, it } from 'vitest';
import { noticeId, personId } from '../builders/ids.ts';
import { trace, type Trace } from './trace.ts';

const closing = (told: Trace, nth = 1): void => {
  const id = noticeId(`case#C000000${nth}#resolved`);
  const text = `Case ${nth} is closed.`;
  const over = { noticeId: id, kind: 'case', loanId: undefined, personId: personId('P-1') } as const;
  told.call(told.claim(over, { noticeId: id, text }), text);
};

describe('the checker of messages about cases', () => {
  it('has nothing against one that nothing forbids, a day after another', () => {
    const told = trace();
    told.ledger();
    closing(told, 1);
    told.until('2026-06-26T14:01:10Z');
    closing(told, 2);
    expect(told.sim.watch.violations).toEqual([]);
  });

  it.each([
    [
      'a stop',
      (told: Trace) => {
        told.reply('stop', { id: 'one' });
      },
    ],
    [
      'a reply that is not applied',
      (told: Trace) => {
        told.reply('help', { id: 'two', applied: false });
      },
    ],
    [
      'consent that was taken back',
      (told: Trace) => {
        told.ledger({ revoked: true, asOf: told.sim.engine.now() });
      },
    ],
  ])('breaks promise 3 on one after %s', (_what, before) => {
    const told = trace({ one: 'stop', two: 'help' });
    told.ledger();
    before(told);
    closing(told);
    expect(told.broken()).toContain(3);
  });

  it('breaks promise 5 on a second one in a day, and on one after a reminder', () => {
    const twice = trace();
    twice.ledger();
    closing(twice, 1);
    closing(twice, 2);
    expect(twice.broken()).toContain(5);
    const both = trace();
    both.ledger();
    both.call(both.claim());
    closing(both);
    expect(both.broken()).toContain(5);
  });
});
