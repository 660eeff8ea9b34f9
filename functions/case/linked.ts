import type { Case } from '../../shared/model/case.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Records } from '../../shared/ports/records.ts';
import { readParties, type CaseParties } from './parties.ts';

/** Everyone and everything a case touches, as stored now. */
export interface Linked extends CaseParties {
  readonly heads: readonly LoanHead[];
}

/**
 * Loans woken in the transaction that lifts a hold. It takes a hundred writes: the case, what tells of it, number and
 * people, and with a plan the rows of the old schedule, too (UNSEEN_IN_COMMIT_MAX and what waits). With all of them
 * the last loans may be too many: those wait for their next event.
 */
const LOANS_WOKEN_MAX = 70;

/** The case's own loan first, wherever it has gone since. */
export async function readLinked(records: Records, one: Case): Promise<Linked> {
  const parties = await readParties(records, one);
  const own = one.loanId === undefined ? [] : [one.loanId];
  const all = new Set([...own, ...parties.people.flatMap((person) => person.loanIds)]);
  const loanIds = [...all].slice(0, LOANS_WOKEN_MAX);
  const heads =
    loanIds.length === 0
      ? []
      : (await records.get(loanIds.map((loanId) => ({ kind: 'loan', loanId })))).loans;
  return { ...parties, heads };
}
