import { ladderNamed } from '../../shared/ladder/ladder.ts';
import { scheduleOf } from '../../shared/ladder/schedule.ts';
import type { Case } from '../../shared/model/case.ts';
import type { Instalment, Loan, LoanHead } from '../../shared/model/loan.ts';
import { feedNameOf } from '../../shared/model/setting.ts';
import { localDateAt, parseZone, plusDays, type LocalDate } from '../../shared/time.ts';
import type { CaseDeps } from './deps.ts';
import { readLinked } from './linked.ts';

export type LedgerWord = 'paid' | 'unpaid' | 'nothing-yet';
type Reading = Pick<CaseDeps, 'records'>;

/** Is the announced payment listed? Unlisted, it is for the clock to say when that is too long. */
export async function paymentSays({ records }: Reading, one: Case): Promise<LedgerWord> {
  if (one.loanId === undefined) return 'nothing-yet';
  const [head] = (await records.get([{ kind: 'loan', loanId: one.loanId }])).loans;
  const isPending = head?.pendingPayments.some(({ paymentId }) => paymentId === one.paymentId);
  return isPending === false ? 'paid' : 'nothing-yet';
}

/**
 * What the ledger says of everything the borrower can have meant by "it is paid". Only what is true later than
 * the words counts, of every open loan concerned: its own snapshot, or its feed's watermark. A feed that has
 * never said how far it is has said nothing. While the lender itself has announced a payment, unpaid means
 * not listed yet.
 */
export async function ledgerSays({ records }: Reading, one: Case): Promise<LedgerWord> {
  const { heads } = await readLinked(records, one);
  if (heads.length === 0) return 'nothing-yet';
  const meant = heads.filter((head) => isMeant(head, one));
  const read = await Promise.all(meant.map(({ loanId }) => records.loan(loanId)));
  const loans = read.filter((loan) => loan !== undefined);
  const feeds = [...new Set(loans.map(({ head }) => feedNameOf(head.feed)))];
  const { settings } =
    feeds.length === 0
      ? { settings: [] }
      : await records.get(feeds.map((name) => ({ kind: 'setting', name })));
  const later = new Set(
    settings.flatMap((each) => ('watermark' in each && each.watermark > one.openedAt ? [each.name] : [])),
  );
  const hasSpoken = ({ head }: Loan): boolean => head.asOf > one.openedAt || later.has(feedNameOf(head.feed));
  if (!loans.every(hasSpoken)) return 'nothing-yet';
  const owed = loans.filter((loan) => scheduleOf(loan).some((each) => isAsked(each, loan, one)));
  if (owed.length === 0) return 'paid';
  return owed.every(({ head }) => head.pendingPayments.length > 0) ? 'nothing-yet' : 'unpaid';
}

export const isMeant = ({ status, loanId }: LoanHead, one: Case): boolean =>
  status === 'open' && (one.narrowed !== true || loanId === one.loanId);

/**
 * Unpaid, and we had asked for it, or were about to, when the borrower spoke: due or within the days of the
 * first reminder then, counted where the day is the latest on Earth. A day too many only asks a person.
 */
function isAsked({ dueDate, unpaidMinor }: Instalment, { head }: Loan, one: Case): boolean {
  return unpaidMinor > 0 && dueDate <= askedUpTo(head.ladder, one);
}

function askedUpTo(ladder: string, { openedAt }: Case): LocalDate {
  const daysBefore = -(ladderNamed(ladder)?.steps[0]?.offsetDays ?? 0);
  return plusDays(localDateAt(openedAt, farthestEast), Math.max(0, daysBefore));
}

/** Fourteen hours ahead of Greenwich: no day begins earlier anywhere. */
const farthestEast = parseZone('Pacific/Kiritimati');
