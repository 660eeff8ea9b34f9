import { Fault } from '../../../shared/fault.ts';
import type { LoanId } from '../../../shared/model/ids.ts';
import type { Records } from '../../../shared/ports/records.ts';
import { formatInstant, type Instant } from '../../../shared/time.ts';
import { InFlight } from '../import/in-flight.ts';
import type { Book } from './book.ts';
import { probed } from './probe.ts';
import { Tally, type Readiness } from './report.ts';

export interface ReadinessQuestion {
  readonly at: Instant;
  /** How many open loans are judged. */
  readonly limit: number;
}

/** Reads in flight: an operator's command must leave the tables to the workers. */
const PROBES_AT_ONCE = 16;
/** So many are named; each has the same few reasons. */
const UNREADABLE_NAMED_MAX = 100;

/**
 * How ready the book is, rule by rule: which facts are there, what is held for want of one, and where it comes
 * from. Reads only, and the whole book if it is asked to: an operator's command, never a schedule's.
 */
export async function readinessOf(
  { records, book }: { readonly records: Records; readonly book: Book },
  { at, limit }: ReadinessQuestion,
): Promise<Readiness> {
  const tally = new Tally();
  const loans = { seen: 0, notOpen: 0, nothingToCome: 0, more: false };
  const unreadable: Readiness['unreadable'] = [];
  const judge = async (loanId: LoanId): Promise<void> => {
    const one = await probedOrProblem(records, loanId, at);
    if (one === undefined) loans.nothingToCome += 1;
    else if (!('problem' in one)) tally.add(one);
    else if (unreadable.length < UNREADABLE_NAMED_MAX) unreadable.push({ loanId, problem: one.problem });
  };
  const inFlight = new InFlight(PROBES_AT_ONCE);
  let open = 0;
  for await (const { loanId, status } of book.loans()) {
    if (open === limit) {
      loans.more = true;
      break;
    }
    loans.seen += 1;
    if (status !== 'open') {
      loans.notOpen += 1;
      continue;
    }
    open += 1;
    await inFlight.start([], () => judge(loanId));
  }
  await inFlight.drain();
  return {
    at: formatInstant(at),
    loans: { ...loans, judged: tally.judged },
    verdicts: tally.verdicts,
    unreadable,
    rules: tally.rules(),
  };
}

/** What cannot be read is part of the answer. */
async function probedOrProblem(records: Records, loanId: LoanId, at: Instant) {
  try {
    return await probed(records, loanId, at);
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'unavailable') throw error;
    return { problem: error.message };
  }
}
