import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../functions/ledger/incoming.ts';
import { newerConsent, nextContact } from '../../functions/ledger/next-party.ts';
import { unreachableHold } from '../../shared/model/hold.ts';
import type { Consent } from '../../shared/model/party.ts';
import { at, inboundId, loanId, noticeId, personId } from '../builders/ids.ts';
import { aContact } from '../builders/party.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import { aLedger, contactIdFor } from './a-ledger.ts';

const later = '2026-06-26T06:00:00-04:00';
const may = at('2026-05-01T00:00:00Z');
const june = at('2026-06-01T00:00:00Z');

describe('consent', () => {
  const given = (when?: typeof may): Consent => ({
    state: 'given',
    ...(when === undefined ? {} : { at: when }),
  });
  const revoked = (when?: typeof may): Consent => ({
    state: 'revoked',
    ...(when === undefined ? {} : { at: when }),
  });
  const unknown = (when?: typeof may): Consent => ({
    state: 'unknown',
    ...(when === undefined ? {} : { at: when }),
  });

  it.each([
    { why: 'a later yes undoes a no', stored: revoked(may), incoming: given(june), wins: 'incoming' },
    { why: 'an earlier yes does not', stored: revoked(june), incoming: given(may), wins: 'stored' },
    { why: 'a yes of the same moment does not', stored: revoked(may), incoming: given(may), wins: 'stored' },
    { why: 'an undated yes does not', stored: revoked(may), incoming: given(), wins: 'stored' },
    { why: 'no yes undoes an undated no', stored: revoked(), incoming: given(june), wins: 'stored' },
    { why: 'a later no undoes a yes', stored: given(may), incoming: revoked(june), wins: 'incoming' },
    { why: 'an earlier no does not', stored: given(june), incoming: revoked(may), wins: 'stored' },
    { why: 'an undated no does: doubt stops', stored: given(june), incoming: revoked(), wins: 'incoming' },
    { why: 'a no of the same moment does', stored: given(may), incoming: revoked(may), wins: 'incoming' },
    { why: 'a yes fills what nobody knew', stored: unknown(), incoming: given(), wins: 'incoming' },
    {
      why: 'an undated yes is weaker than a dated doubt',
      stored: unknown(may),
      incoming: given(),
      wins: 'stored',
    },
    { why: 'a later doubt stops', stored: given(may), incoming: unknown(june), wins: 'incoming' },
    { why: 'not knowing undoes nothing', stored: given(may), incoming: unknown(), wins: 'stored' },
    { why: 'of two that agree the dated one stays', stored: given(), incoming: given(may), wins: 'incoming' },
    { why: 'and is not lost again', stored: given(may), incoming: given(), wins: 'stored' },
    { why: 'of two undated ones the first stays', stored: given(), incoming: given(), wins: 'stored' },
  ])('$why', ({ stored, incoming, wins }) => {
    expect(newerConsent(stored, incoming)).toBe(wins === 'stored' ? stored : incoming);
  });
});

describe('a number that the carrier calls unreachable', () => {
  const hold = unreachableHold(at('2026-06-25T14:00:00Z'));
  const held = aContact({ holds: [hold, { kind: 'unclear-reply', since: june, source: 'in-1' }] });
  const kindsAfter = (verifiedAt: string | undefined) =>
    nextContact(held, readSnapshot(aSnapshot({ contact: { verifiedAt } }), 'key')).holds.map(
      ({ kind }) => kind,
    );

  it.each([
    { why: 'the lender has made sure of it since', verifiedAt: '2026-06-25T14:00:01Z', unreachable: false },
    { why: 'what the lender knows is older', verifiedAt: '2026-06-25T14:00:00Z', unreachable: true },
    { why: 'the lender has not looked', verifiedAt: undefined, unreachable: true },
  ])('is held ($unreachable): $why', ({ verifiedAt, unreachable }) => {
    expect(kindsAfter(verifiedAt)).toEqual([...(unreachable ? ['unreachable'] : []), 'unclear-reply']);
  });

  it('is left behind when the lender gives another number', () => {
    const other = nextContact(undefined, readSnapshot(aSnapshot(), 'key'));
    expect(other.holds).toEqual([]);
  });
});

describe('a number', () => {
  it('keeps all that the borrower said and all that was sent', async () => {
    const { ledger, records, contact } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    const before = contact();
    if (before === undefined) throw new Error('not stored');
    const ours = {
      optOutAt: june,
      optInAt: may,
      quarantinedAt: june,
      holds: [{ kind: 'unclear-reply', since: june, source: 'in-1' } as const],
      pendingReplies: [inboundId('in-2')],
      recentSends: [{ noticeId: noticeId('L-9#1.1#due'), publishBy: june }],
      optOutConfirmedAt: june,
    };
    await records.commit([{ op: 'put', kind: 'contact', item: { ...before, ...ours } }]);
    const places = ['US-CA'];
    await ledger.applySnapshot(aSnapshot({ asOf: later, contact: { places, verifiedAt: later } }));
    expect(contact()).toMatchObject({ ...ours, places: ['US-CA', 'US-NY'], verifiedAt: at(later) });
  });

  it('of two persons knows both', async () => {
    const { ledger, contact } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await ledger.applySnapshot(aSnapshot({ loanId: loanId('L-2'), person: { personId: personId('P-0') } }));
    expect(contact()?.personIds).toEqual(['P-0', 'P-1']);
  });

  it('is not written when nothing of it changes, so that two loans do not hinder one another', async () => {
    const { ledger, contact, person } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    const revs = [contact()?.rev, person()?.rev];
    await ledger.applySnapshot(aSnapshot({ asOf: later, held: true }));
    expect([contact()?.rev, person()?.rev]).toEqual(revs);
  });
});

describe('a person', () => {
  it('has all loans and numbers, in an order that does not tell which came first', async () => {
    const { ledger, person } = aLedger();
    await ledger.applySnapshot(aSnapshot({ loanId: loanId('L-2'), contact: { number: '+12125550150' } }));
    await ledger.applySnapshot(aSnapshot({ loanId: loanId('L-1') }));
    expect(person()).toMatchObject({
      loanIds: ['L-1', 'L-2'],
      contactIds: [contactIdFor(), contactIdFor('+12125550150')].sort(),
    });
  });

  it('reads the language last named, and an unknown one changes nothing', async () => {
    const { ledger, person } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    await ledger.applySnapshot(aSnapshot({ asOf: later, person: { language: 'zh-CN' } }));
    const evenLater = '2026-06-27T06:00:00-04:00';
    await ledger.applySnapshot(aSnapshot({ asOf: evenLater, person: { language: 'unknown' } }));
    expect(person()?.language).toBe('zh-CN');
  });

  it('who comes to a number that is opted out holds the other numbers', async () => {
    const { ledger, records, contact, person } = aLedger();
    await ledger.applySnapshot(aSnapshot());
    const before = contact();
    if (before === undefined) throw new Error('not stored');
    await records.commit([{ op: 'put', kind: 'contact', item: { ...before, optOutAt: june } }]);
    await ledger.applySnapshot(aSnapshot({ loanId: loanId('L-2'), person: { personId: personId('P-2') } }));
    expect(person('P-1')?.holds).toEqual([]);
    expect(person('P-2')?.holds).toMatchObject([
      { kind: 'other-number-opted-out', exceptContactId: contactIdFor() },
    ]);
  });
});
