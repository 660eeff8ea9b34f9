import { ledgerOf, type Ledger } from '../../functions/ledger/ledger.ts';
import { contactIdOf, loanIdOf, type ContactId } from '../../shared/model/ids.ts';
import type { Loan, LoanHead } from '../../shared/model/loan.ts';
import type { Contact, Person } from '../../shared/model/party.ts';
import { at, loanId } from '../builders/ids.ts';
import { memoryClock, type MemoryClock } from '../memory/clock.ts';
import { memoryRecords, type Faults, type MemoryRecords } from '../memory/records.ts';

export const CONTACT_KEY = 'a key for contacts';
/** Of `aSnapshot`'s number, unless another is given. */
export const contactIdFor = (number = '+12125550123'): ContactId => contactIdOf(CONTACT_KEY, number);

/** The ledger over records in memory, at six in the morning of 25 June 2026 in New York. */
export interface LedgerUnderTest {
  readonly ledger: Ledger;
  readonly records: MemoryRecords;
  readonly clock: MemoryClock;
  readonly loan: (id?: string) => Promise<Loan>;
  readonly head: (id?: string) => Promise<LoanHead>;
  readonly contact: (number?: string) => Contact | undefined;
  readonly person: (id?: string) => Person | undefined;
  /** `step state reason` of every notice of the loan, by id. */
  readonly notices: (id?: string) => readonly string[];
}

export function aLedger(faults: Faults = {}): LedgerUnderTest {
  const records = memoryRecords(faults);
  const clock = memoryClock(at('2026-06-25T10:00:00Z'));
  const loan = async (id = 'L-1'): Promise<Loan> => {
    const found = await records.loan(loanId(id));
    if (found === undefined) throw new Error(`loan ${id} is not stored`);
    return found;
  };
  return {
    ledger: ledgerOf({ records, clock, keys: { contact: CONTACT_KEY, code: 'a key for codes' }, shards: 8 }),
    records,
    clock,
    loan,
    head: async (id) => (await loan(id)).head,
    contact: (number) => records.all('contact').find((one) => one.contactId === contactIdFor(number)),
    person: (id = 'P-1') => records.all('person').find((one) => one.personId === id),
    notices: (id = 'L-1') =>
      records
        .all('notice')
        .filter((notice) => loanIdOf(notice.noticeId) === id)
        .map(
          ({ noticeId, state, reason }) => `${noticeId} ${state}${reason === undefined ? '' : ` ${reason}`}`,
        )
        .sort(),
  };
}
