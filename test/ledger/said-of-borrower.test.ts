import { describe, expect, it } from 'vitest';
import { nextContact, nextPerson, withoutLoan } from '../../functions/ledger/next-party.ts';
import { nextLoan } from '../../functions/ledger/next-loan.ts';
import { readSnapshot } from '../../functions/ledger/incoming.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { LoanSnapshot } from '../../shared/model/snapshot.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { at } from '../builders/ids.ts';
import { anInstalment, aLoanHead } from '../builders/loan.ts';
import { aSnapshot } from '../builders/snapshot.ts';

const now = at('2026-06-25T12:00:00Z');
const read = (snapshot: LoanSnapshot) => readSnapshot(snapshot, 'contact-key');
const headAfter = (snapshot: LoanSnapshot, before?: LoanHead): LoanHead => {
  const stored = before === undefined ? undefined : { head: before, instalments: [anInstalment()] };
  return nextLoan({ stored, incoming: read(snapshot), now, shards: 8 }).head;
};
const personAfter = (snapshot: LoanSnapshot, before?: ReturnType<typeof nextPerson>) => {
  const incoming = read(snapshot);
  return nextPerson(before, incoming, nextContact(undefined, incoming), now);
};

describe('what a snapshot says of the borrower', () => {
  it('stands on the loan, word for word', () => {
    const snapshot = aSnapshot({
      person: { flags: ['ill'], lastTalkAt: '2026-06-20T09:00:00Z' },
      contact: { quietTimes: ['1-5 09:00-17:00'], recipient: 'legal-representative' },
      consentThrough: '2026-06-25T00:00:00Z',
    });
    expect(headAfter(snapshot)).toMatchObject({
      flags: ['ill'],
      lastTalkAt: at('2026-06-20T09:00:00Z'),
      quietTimes: ['1-5 09:00-17:00'],
      recipient: 'legal-representative',
      consentThrough: at('2026-06-25T00:00:00Z'),
    });
  });

  it('is not said any more when a later one leaves it out', () => {
    const { person, contact, ...rest } = aSnapshot();
    const { flags: _flags, ...silent } = person;
    const head = headAfter({ ...rest, contact, person: silent }, aLoanHead({ flags: ['attorney'] }));
    expect(head.flags).toBeUndefined();
  });

  it('changes the body, and its order does not', () => {
    const digest = (flags: LoanSnapshot['person']['flags']) =>
      read(aSnapshot({ person: { flags: flags ?? [] } })).bodyDigest;
    expect(digest(['ill'])).not.toBe(digest([]));
    expect(digest(['ill', 'minor'])).toBe(digest(['minor', 'ill']));
  });

  it('is kept with the person by loan, and goes with the loan', () => {
    const known = personAfter(aSnapshot({ person: { flags: ['attorney'] } }));
    expect(known.flags).toEqual({ 'L-1': ['attorney'] });
    expect(personAfter(aSnapshot({ person: { flags: [] } }), known).flags).toEqual({});
    expect(withoutLoan(known, read(aSnapshot())).flags).toEqual({});
    expect(personAfter(aSnapshot()).flags).toBeUndefined();
  });

  it('of talks the person keeps the latest', () => {
    const late = personAfter(aSnapshot({ person: { lastTalkAt: '2026-06-20T09:00:00Z' } }));
    expect(personAfter(aSnapshot({ person: { lastTalkAt: '2026-06-10T09:00:00Z' } }), late).lastTalkAt).toBe(
      at('2026-06-20T09:00:00Z'),
    );
    expect(personAfter(aSnapshot(), late).lastTalkAt).toBe(at('2026-06-20T09:00:00Z'));
  });
});

describe('what was agreed with the borrower', () => {
  const agreed: Partial<LoanHead> = {
    promises: { '1.1': parseLocalDate('2026-07-02') },
    plan: {
      number: 1,
      agreedAt: now,
      instalments: [{ n: 1, dueDate: parseLocalDate('2026-08-10'), unpaidMinor: 5_000 }],
      ledgerThen: [{ n: 1, scheduleVersion: 1, unpaidMinor: 25_000 }],
    },
    progress: { '1.1': 2, '1.10001': 1, '9.1': 3 },
  };

  it('outlives the next snapshot, and so does what was settled of it', () => {
    const head = headAfter(aSnapshot({ asOf: '2026-06-26T06:00:00-04:00' }), aLoanHead(agreed));
    expect(head.promises).toEqual(agreed.promises);
    expect(head.plan).toEqual(agreed.plan);
    expect(head.progress).toEqual({ '1.1': 2, '1.10001': 1 });
  });
});
