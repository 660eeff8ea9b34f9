import type { Instalment, LoanHead } from '../../shared/model/loan.ts';
import { parseLocalDate } from '../../shared/time.ts';
import { at, contactId, loanId, personId } from './ids.ts';

/** An open loan that the ledger spoke of this morning, not stored yet (`rev` 0). */
export const aLoanHead = (over: Partial<LoanHead> = {}): LoanHead => ({
  loanId: loanId('L-1'),
  rev: 0,
  personId: personId('P-1'),
  contactId: contactId('c-1'),
  status: 'open',
  ladder: 'us',
  contractNumber: 'DEMO-0001',
  contractPlace: 'US-NY',
  feed: 'book',
  asOf: at('2026-06-25T10:00:00Z'),
  bodyDigest: '0'.repeat(64),
  ledgerVersion: 1,
  recipient: 'borrower',
  flags: [],
  quietTimes: [],
  lastTalkAt: 'never',
  holds: [],
  pendingPayments: [],
  progress: {},
  nextStepAt: at('2026-06-25T14:00:00Z'),
  dueShard: 3,
  ...over,
});

/** Its first instalment: 250.00 US dollars due on 28 June 2026. */
export const anInstalment = (over: Partial<Instalment> = {}): Instalment => ({
  loanId: loanId('L-1'),
  n: 1,
  rev: 0,
  ledgerVersion: 1,
  scheduleVersion: 1,
  dueDate: parseLocalDate('2026-06-28'),
  currency: 'USD',
  unpaidMinor: 25_000,
  lateChargeMinor: 0,
  ...over,
});
