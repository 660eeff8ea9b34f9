import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import type { LoanHead } from '../../shared/model/loan.ts';
import type { Flag } from '../../shared/model/standing.ts';
import type { Linked } from './linked.ts';

/** What the rules LEG-01 to LEG-04 block by: with one of these in the ledger the hold is needed no more. */
const silencing: ReadonlySet<Flag> = new Set<Flag>([
  'attorney',
  'bankruptcy',
  'court-enforcement',
  'deceased',
  'incapacity',
  'cease-request',
]);

/**
 * A lawyer, a bankruptcy or a death does not end with our case: what the case has held back must be held back
 * by the ledger before it closes, for everybody concerned who still has an open loan. Throws
 * Fault('invalid_input') that names the loans nobody has marked.
 */
export function refuseUnmarked({ heads }: Linked, { caseId, openedAt }: Case): void {
  const open = heads.filter(({ status }) => status === 'open');
  const isMarked = ({ asOf, flags = [] }: LoanHead): boolean =>
    asOf > openedAt && flags.some((flag) => silencing.has(flag));
  const marked = new Set(open.filter(isMarked).map(({ personId }) => personId));
  const missing = open.filter(({ personId }) => !marked.has(personId)).map(({ loanId }) => loanId);
  if (missing.length === 0) return;
  throw new Fault(
    'invalid_input',
    `outcome: case ${caseId} holds back reminders of ${missing.join(', ')}: mark it in the ledger (${[...silencing].join(', ')}), ` +
      'and close the case when a snapshot has brought it; withdrawn means that it was a mistake',
  );
}
