import { describe, expect, it } from 'vitest';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { at, contactId, loanId, paymentId, personId } from '../builders/ids.ts';
import { aNotice } from '../builders/notice.ts';
import { aSnapshot, due } from '../builders/snapshot.ts';
import { aLedger, contactIdFor } from './a-ledger.ts';

const later = '2026-06-26T06:00:00-04:00';
const earlier = '2026-06-24T06:00:00-04:00';

describe('which snapshot wins', () => {
  const held = { held: true };
  it.each<{ why: string; second: Parameters<typeof aSnapshot>[0]; outcome: string; held: boolean }>([
    { why: 'a newer moment wins', second: { asOf: later, ...held }, outcome: 'applied', held: true },
    {
      why: 'an older moment is passed by',
      second: { asOf: earlier, ...held },
      outcome: 'older',
      held: false,
    },
    { why: 'the same again changes nothing', second: {}, outcome: 'unchanged', held: false },
    {
      why: 'the same moment written in another zone is the same moment',
      second: { asOf: '2026-06-25T10:00:00Z' },
      outcome: 'unchanged',
      held: false,
    },
    {
      why: 'from another feed the newer moment wins too',
      second: { asOf: later, feed: 'other', ...held },
      outcome: 'applied',
      held: true,
    },
  ])('$why', async ({ second, outcome, held: isHeld }) => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    expect(await ledger.applySnapshot(aSnapshot(second))).toBe(outcome);
    expect((await head()).holds.map(({ kind }) => kind)).toEqual(isHeld ? ['ledger'] : []);
  });

  it('does not write what a file says again, and the watermark then speaks for it', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await ledger.advanceWatermark({ feed: 'book', kind: 'file', through: at('2026-06-25T10:00:00Z') });
    const before = await head();
    expect(await ledger.applySnapshot(aSnapshot({ asOf: later }))).toBe('unchanged');
    expect(await head()).toEqual(before);
    await ledger.advanceWatermark({ feed: 'book', kind: 'file', through: at('2026-06-26T10:00:00Z') });
    const between = aSnapshot({ asOf: '2026-06-25T20:00:00-04:00', held: true });
    expect(await ledger.applySnapshot(between)).toBe('older');
  });

  it('keeps the moment of an event that says the same: nothing else orders the events of a feed', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    expect(await ledger.applySnapshot(aSnapshot({ asOf: later }))).toBe('unchanged');
    expect((await head()).asOf).toBe(at(later));
    const between = aSnapshot({ asOf: '2026-06-25T20:00:00-04:00', held: true });
    expect(await ledger.applySnapshot(between)).toBe('older');
  });

  it('does not call it a contradiction when only the order of lists differs', async () => {
    const { ledger } = aLedger();
    const instalments = [due(1, '2026-06-28'), due(2, '2026-07-28')];
    const paymentsListed = [paymentId('a'), paymentId('b')];
    await ledger.applySnapshot(aSnapshot({ instalments, paymentsListed }));
    const turned = aSnapshot({
      instalments: [...instalments].reverse(),
      paymentsListed: [...paymentsListed].reverse(),
    });
    expect(await ledger.applySnapshot(turned)).toBe('unchanged');
  });
});

describe('two statements about the same moment', () => {
  it('hold the loan, wake it, and leave what was stored', async () => {
    const { ledger, head, loan, clock } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    clock.advance(1_000);
    const other = aSnapshot({ instalments: [due(1, '2026-06-28', 1)] });
    expect(await ledger.applySnapshot(other)).toBe('conflict-held');
    expect((await loan()).instalments[0]?.unpaidMinor).toBe(25_000);
    expect(await head()).toMatchObject({
      holds: [{ kind: 'ledger-conflict', source: 'book' }],
      nextStepAt: clock.now(),
    });
  });

  it('are held once, however often they come', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    const other = aSnapshot({ instalments: [due(1, '2026-06-28', 1)] });
    for (const snapshot of [other, aSnapshot(), other]) await ledger.applySnapshot(snapshot);
    expect((await head()).holds).toHaveLength(1);
  });

  it('end with a later snapshot, even one that repeats the first', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, '2026-06-28', 1)] }));
    expect(await ledger.applySnapshot(aSnapshot({ asOf: later }))).toBe('applied');
    expect((await head()).holds).toEqual([]);
  });
});

describe('what is stored of a loan', () => {
  it('gives head and instalments the same ledger version, each time one more', async () => {
    const { ledger, loan } = aLedger();
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, '2026-06-28'), due(2, '2026-07-28')] }));
    await ledger.applySnapshot(aSnapshot({ asOf: later, instalments: [due(1, '2026-06-28', 5)] }));
    const { head, instalments } = await loan();
    expect(head.ledgerVersion).toBe(2);
    expect(instalments.map(({ ledgerVersion }) => ledgerVersion)).toEqual([2, 2]);
  });

  it('keeps what is unpaid up to the snapshot and the next two', async () => {
    const { ledger, loan } = aLedger();
    const months = ['04', '05', '06', '07', '08', '09', '10'];
    const instalments = months.map((month, index) =>
      due(index + 1, `2026-${month}-10`, index === 0 ? 0 : 100),
    );
    await ledger.applySnapshot(aSnapshot({ instalments }));
    expect((await loan()).instalments.map(({ n }) => n)).toEqual([2, 3, 4, 5]);
  });

  it('takes in the next instalment as time goes on, although the file says the same', async () => {
    const { ledger, loan } = aLedger();
    const instalments = ['06', '07', '08', '09'].map((month, index) => due(index + 1, `2026-${month}-28`));
    await ledger.applySnapshot(aSnapshot({ instalments }));
    await ledger.advanceWatermark({ feed: 'book', kind: 'file', through: at('2026-06-25T10:00:00Z') });
    expect((await loan()).instalments.map(({ n }) => n)).toEqual([1, 2]);
    const inJuly = aSnapshot({ asOf: '2026-07-05T06:00:00-04:00', instalments });
    expect(await ledger.applySnapshot(inJuly)).toBe('applied');
    expect((await loan()).instalments.map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  it('begins a new schedule version when a due date moves, with its own progress', async () => {
    const { ledger, records, loan } = aLedger();
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, '2026-06-28')] }));
    const { head } = await loan();
    await records.commit([{ op: 'put', kind: 'loan', item: { ...head, progress: { '1.1': 0 } } }]);
    await ledger.applySnapshot(aSnapshot({ asOf: later, instalments: [due(1, '2026-07-02')] }));
    const after = await loan();
    expect(after.instalments).toMatchObject([{ dueDate: '2026-07-02', scheduleVersion: 2 }]);
    expect(after.head.progress).toEqual({});
  });

  it('ends the notice that waits on a due date which moved', async () => {
    const { ledger, records, notices } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await records.commit([{ op: 'put', kind: 'notice', item: aNotice() }]);
    await ledger.applySnapshot(aSnapshot({ asOf: later, instalments: [due(1, '2026-07-02')] }));
    expect(notices()).toEqual(['L-1#1.1#due-3 expired due-date-moved']);
  });

  it.each([
    ['paid', '2026-06-28', 0, ['due-3 expired step-past']],
    ['moved', '2026-07-30', 25_000, ['due-3 expired step-past']],
    ['owed still: the next look writes it', '2026-06-28', 24_000, []],
  ])('says what became of a step that ended unseen when its instalment is %s', async (...row) => {
    const [, dueDate, unpaidMinor, rows] = row;
    const { ledger, clock, notices } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    // The due date itself: `due` is live, and is the next look's to refuse or to tell.
    clock.set(at('2026-06-28T15:00:00Z'));
    const asOf = '2026-06-28T10:00:00-04:00';
    await ledger.applySnapshot(aSnapshot({ asOf, instalments: [due(1, dueDate, unpaidMinor)] }));
    expect(notices()).toEqual(rows.map((one) => `L-1#1.1#${one}`));
    await ledger.applySnapshot(aSnapshot({ asOf: '2026-06-28T10:30:00-04:00' }));
    expect(notices()).toEqual(rows.map((one) => `L-1#1.1#${one}`));
  });

  it('dates a step that ended unseen by the number it was for, not by the one that comes now', async () => {
    const { ledger, clock, notices } = aLedger();
    const contact = { number: '+13105550124', places: ['US-CA'] };
    await ledger.applySnapshot(aSnapshot());
    await ledger.applySnapshot(aSnapshot({ loanId: loanId('L-2'), contact }));
    // One in the morning of the due date in New York, and the evening before it in Los Angeles.
    clock.set(at('2026-06-28T05:00:00Z'));
    const paid = [due(1, '2026-06-28', 0)];
    const asOf = '2026-06-28T00:30:00-04:00';
    await ledger.applySnapshot(aSnapshot({ asOf, contact, instalments: paid }));
    expect(notices()).toEqual(['L-1#1.1#due-3 expired step-past']);
  });

  it('leaves a notice that is in flight to end by itself', async () => {
    const { ledger, records, notices } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await records.commit([{ op: 'put', kind: 'notice', item: aNotice({ state: 'claimed' }) }]);
    await ledger.applySnapshot(aSnapshot({ asOf: later, instalments: [due(1, '2026-07-02')] }));
    expect(notices()).toEqual(['L-1#1.1#due-3 claimed']);
  });

  it('keeps an instalment that is no longer listed, as paid, while a step of it could be looked at', async () => {
    const { ledger, loan } = aLedger();
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, '2026-06-25'), due(2, '2026-07-25')] }));
    await ledger.applySnapshot(aSnapshot({ asOf: later, instalments: [due(2, '2026-07-25')] }));
    expect((await loan()).instalments.map(({ n, unpaidMinor }) => [n, unpaidMinor])).toEqual([
      [1, 0],
      [2, 25_000],
    ]);
  });

  it('forgets it when all its steps are over, with its progress', async () => {
    const { ledger, loan, clock } = aLedger();
    await ledger.applySnapshot(aSnapshot({ instalments: [due(1, '2026-06-25'), due(2, '2026-07-25')] }));
    clock.set(at('2026-08-01T10:00:00Z'));
    const inAugust = aSnapshot({ asOf: '2026-08-01T06:00:00-04:00', instalments: [due(2, '2026-07-25')] });
    await ledger.applySnapshot(inAugust);
    const after = await loan();
    expect(after.instalments.map(({ n }) => n)).toEqual([2]);
    expect(Object.keys(after.head.progress)).not.toContain('1.1');
  });

  it('lets the lender ask for silence, and speak again', async () => {
    const { ledger, head } = aLedger();
    await ledger.applySnapshot(aSnapshot({ held: true }));
    expect((await head()).holds).toMatchObject([{ kind: 'ledger', source: 'book' }]);
    await ledger.applySnapshot(aSnapshot({ asOf: later }));
    expect((await head()).holds).toEqual([]);
  });
});

describe('a loan that moves', () => {
  it('to another person is no longer among the loans of the first, who is otherwise as before', async () => {
    const { ledger, person, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await ledger.applySnapshot(aSnapshot({ asOf: later, person: { personId: personId('P-2') } }));
    expect(person('P-1')).toMatchObject({ loanIds: [], contactIds: [contactIdFor()] });
    expect(person('P-2')).toMatchObject({ loanIds: ['L-1'] });
    expect((await head()).personId).toBe('P-2');
  });

  it('to another number keeps what the first number said', async () => {
    const { ledger, records, contact, head } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    const before = contact();
    if (before === undefined) throw new Error('not stored');
    const optOutAt = at('2026-06-25T09:00:00Z');
    await records.commit([{ op: 'put', kind: 'contact', item: { ...before, optOutAt } }]);
    await ledger.applySnapshot(aSnapshot({ asOf: later, contact: { number: '+12125550124' } }));
    expect(contact()?.optOutAt).toBe(optOutAt);
    expect((await head()).contactId).toBe(contactIdFor('+12125550124'));
  });
});

describe('a snapshot that cannot be true', () => {
  it.each<{ why: string; snapshot: LoanSnapshot; says: string }>([
    { why: 'a ladder nobody has', snapshot: aSnapshot({ ladder: 'eu' }), says: 'known here: cn, us' },
    {
      why: 'an instalment twice',
      snapshot: aSnapshot({ instalments: [due(1, '2026-06-28'), due(1, '2026-07-28')] }),
      says: 'stands there twice',
    },
    {
      why: 'two currencies',
      snapshot: aSnapshot({
        instalments: [due(1, '2026-06-28'), { ...due(2, '2026-07-28'), currency: 'CNY' }],
      }),
      says: 'one currency',
    },
  ])('is refused, and nothing is stored: $why', async ({ snapshot, says }) => {
    const { ledger, records } = aLedger();
    await expect(ledger.applySnapshot(snapshot)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining(says) as string,
    });
    expect(records.all('loan')).toEqual([]);
  });

  it('is one loan more than a person can have', async () => {
    const { ledger } = aLedger();
    for (let n = 1; n <= 40; n += 1) {
      await ledger.applySnapshot(aSnapshot({ loanId: loanId(`L-${n}`) }));
    }
    await expect(ledger.applySnapshot(aSnapshot({ loanId: loanId('L-41') }))).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });
});

describe('a contact id', () => {
  it('is never the number, and the number stands nowhere but in the contact', async () => {
    const { ledger, records } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    const elsewhere = [
      records.all('loan'),
      records.all('instalment'),
      records.all('person'),
      records.all('notice'),
    ];
    expect(JSON.stringify(elsewhere)).not.toContain('5550123');
    expect(contactId(contactIdFor())).toHaveLength(32);
  });
});
