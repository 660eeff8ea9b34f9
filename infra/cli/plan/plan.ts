import { DUE_SHARDS } from '../../../shared/adapters/aws/tables.ts';
import { Fault } from '../../../shared/fault.ts';
import { loanIdOf, type LoanId } from '../../../shared/model/ids.ts';
import type { Records } from '../../../shared/ports/records.ts';
import { formatInstant, latest, type Instant } from '../../../shared/time.ts';
import { InFlight } from '../import/in-flight.ts';
import { outlookOf } from './outlook.ts';
import { byRule, totalsOf, type Planned, type PlanReport } from './report.ts';

export interface PlanQuestion {
  readonly at: Instant;
  /** How many loans are looked at, and how many of the earliest due are passed over before. */
  readonly limit: number;
  readonly skip: number;
  /** Suppose that every feed is delivered again by then. */
  readonly supposeFreshLedger: boolean;
}

/** Reads in flight: an operator's command must leave the tables to the workers. */
const LOOKS_AT_ONCE = 16;
/** Notices that wait while their loan sleeps; more than this are counted by paging the due ones. */
const ASLEEP_MAX = 10_000;

/**
 * What would go out, wait or be refused if scan ran at `at` on the records as they are now. Reads only.
 *
 * 1. The loans due by then, the earliest first, page by page. 2. On the first page also those that wait for an
 * event: live, but not due. 3. Each is looked at as send would; what one of a person's loans takes from
 * another is weighed as in the claim.
 */
export async function planAt(stored: Records, question: PlanQuestion): Promise<PlanReport> {
  const { at, limit, skip, supposeFreshLedger } = question;
  const records = supposeFreshLedger ? withFreshLedger(stored, at) : stored;
  const due = await dueBy(records, at, skip + limit + 1);
  const page = due.slice(skip, skip + limit);
  const asleep = skip === 0 ? await asleepAt(records, at, new Set(due)) : [];
  const looked = [...page, ...asleep.slice(0, Math.max(0, limit - page.length))];
  const notices = await inOrder(looked, (loanId) => outlookOrProblem(records, loanId, at));
  return {
    at: formatInstant(at),
    freshLedgerSupposed: supposeFreshLedger,
    loans: {
      looked: looked.length,
      due: page.length,
      asleep: looked.length - page.length,
      skipped: Math.min(skip, due.length),
      more: due.length > skip + limit || looked.length < page.length + asleep.length,
    },
    totals: totalsOf(notices),
    parts: notices.reduce((sum, one) => sum + (one.outcome === 'goes' ? (one.parts ?? 0) : 0), 0),
    byRule: byRule(notices),
    notices,
  };
}

/** By the due index, over all shards: the earliest first, then by loan id. */
async function dueBy(records: Records, until: Instant, limit: number): Promise<readonly LoanId[]> {
  const shards = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) => records.dueLoans({ shard, until, limit })),
  );
  return shards
    .flat()
    .sort((one, other) => one.nextStepAt - other.nextStepAt || (one.loanId < other.loanId ? -1 : 1))
    .slice(0, limit)
    .map(({ loanId }) => loanId);
}

/** Loans with a notice that waits and that are not due: a hold sleeps until an event wakes it. */
async function asleepAt(records: Records, at: Instant, due: ReadonlySet<LoanId>): Promise<readonly LoanId[]> {
  const waiting = await records.openNotices({ state: 'waiting', before: at, limit: ASLEEP_MAX });
  const loans = new Set(waiting.map(loanIdOf).filter((loanId) => loanId !== undefined));
  return [...loans].filter((loanId) => !due.has(loanId)).sort();
}

/** What cannot be read fails alone: the plan is there to show it. */
async function outlookOrProblem(records: Records, loanId: LoanId, at: Instant): Promise<readonly Planned[]> {
  try {
    return await outlookOf(records, loanId, at);
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'unavailable') throw error;
    return [{ loanId, outcome: 'fails', problem: error.message, tells: [], reasons: [], asleep: false }];
  }
}

async function inOrder(
  loanIds: readonly LoanId[],
  look: (loanId: LoanId) => Promise<readonly Planned[]>,
): Promise<Planned[]> {
  const found: (readonly Planned[])[] = [];
  const inFlight = new InFlight(LOOKS_AT_ONCE);
  for (const [index, loanId] of loanIds.entries()) {
    await inFlight.start([], async () => {
      found[index] = await look(loanId);
    });
  }
  await inFlight.drain();
  return found.flat();
}

/** The records as they would be read if every feed had been delivered at `at`, and nothing else had changed. */
const withFreshLedger = (records: Records, at: Instant): Records => ({
  ...records,
  get: async (keys) => {
    const found = await records.get(keys);
    const settings = found.settings.map((setting) =>
      'watermark' in setting ? { ...setting, watermark: latest(setting.watermark, at) } : setting,
    );
    return { ...found, settings };
  },
});
