import { describe, expect, it } from 'vitest';
import { caseId } from '../builders/case.ts';
import { contactId, inboundId, noticeId, personId } from '../builders/ids.ts';
import { aPerson } from '../builders/party.ts';
import { aReply } from '../builders/reply.ts';
import { checkEndings } from './endings.ts';
import { caseOf, operator, resolvedBy } from './histories.ts';
import { trace, type Trace } from './trace.ts';

const closing = (told: Trace, nth = 1): void => {
  const id = noticeId(`case#C000000${nth}#resolved`);
  const text = nth === 1 ? 'A case is closed.' : 'Another case is closed.';
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

  it.each([
    ['legal', 'resolved', [3]],
    ['legal', 'm1', [3]],
    ['distress', 'resolved', [3]],
    // What a person has typed, knowing whom they write to.
    ['distress', 'm1', []],
    ['dispute', 'resolved', []],
    ['noise', 'resolved', [3]],
  ] as const)('after words of %s: case#…#%s breaks %j', (words, what, broken) => {
    const told = trace({ one: words });
    told.ledger();
    told.reply(words, { id: 'one', applied: false });
    const kind = words === 'noise' ? 'question' : words;
    told.applied('one', [{ op: 'put', kind: 'case', item: caseOf(kind, { cause: 'one' }) }]);
    const over = {
      noticeId: noticeId(`case#C0000009#${what}`),
      kind: 'case',
      loanId: undefined,
      caseId: caseId('C0000009'),
      personId: personId('P-1'),
      answerKind: what === 'm1' ? 'case-message' : 'case-closed',
    } as const;
    told.claim(over, { text: 'A case is closed.' });
    expect(told.broken()).toEqual(broken);
  });

  it('breaks promise 6 on a sum that nobody owes, and not on one that is owed', () => {
    const said = (text: string): Trace => {
      const told = trace();
      told.ledger();
      const id = noticeId('case#C0000001#m1');
      told.claim({ noticeId: id, kind: 'case', loanId: undefined, personId: personId('P-1') }, { text });
      return told;
    };
    expect(said('We see $200.00 unpaid since Jun 28.').broken()).toEqual([]);
    expect(said('We see $201.00 unpaid since Jun 28.').broken()).toEqual([6]);
  });

  it('breaks promise 9 when nobody is called for words of despair', () => {
    for (const isCalled of [true, false]) {
      const told = trace({ one: 'distress' });
      told.ledger();
      told.reply('distress', { id: 'one', applied: false });
      const item = caseOf('distress', { caseId: caseId('SABCDEFG') });
      const hold = { kind: 'distress', since: item.openedAt, source: item.caseId } as const;
      const person = aPerson({ personId: personId('P-1'), holds: [hold] });
      told.applied('one', [
        { op: 'put', kind: 'case', item },
        { op: 'put', kind: 'person', item: person },
      ]);
      if (isCalled) {
        told.sim.watch.alarmed(told.worker(), { caseId: item.caseId, kind: 'distress', why: 'opened' });
      }
      checkEndings(told.sim);
      const called = told.sim.watch.violations.filter(({ what }) => what.includes('nobody was called'));
      expect(called.length).toBe(isCalled ? 0 : 1);
    }
  });

  it.each([
    ['the case that asks about them', 'asks', []],
    ['another case', 'other', [3]],
  ] as const)('lets other numbers be freed by %s', (_what, which, broken) => {
    const told = trace({ one: 'stop' });
    told.ledger();
    // A second number of the same person, by what the ledger says of it.
    const other = contactId('c-9');
    told.sim.watch.truth.contact(other).personIds.add('P-1');
    const asks = caseOf('question', {
      caseId: caseId('QABCDEFG'),
      cause: 'other-numbers:abc',
      openedBy: 'system',
      contactId: other,
    });
    const reply = aReply({ inboundId: inboundId('one'), contactId: other, state: 'applied' });
    told.commit(told.worker({ verb: 'reply' }), [
      { op: 'put', kind: 'reply', item: reply },
      { op: 'put', kind: 'case', item: asks },
    ]);
    const closed =
      which === 'asks' ? asks : caseOf('complaint', { caseId: caseId('CABCDEFG'), contactId: other });
    operator(told, { op: 'put', kind: 'case', item: { ...closed, ...resolvedBy('op-1') } });
    closing(told);
    expect(told.broken()).toEqual(broken);
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
