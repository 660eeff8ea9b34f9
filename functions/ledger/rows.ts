import { commitRows, notStored, putRow, readNotices, unseenNotStored } from '../../shared/claim/rows.ts';
import { Fault } from '../../shared/fault.ts';
import { ladderNamed } from '../../shared/ladder/ladder.ts';
import { noticeIdOf, type NoticeId } from '../../shared/model/ids.ts';
import { progressKeyOf, type Loan } from '../../shared/model/loan.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { WRITES_MAX, type Records, type Write } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';
import type { NextLoan } from './next-loan.ts';

export interface SupersededQuestion {
  /** As stored before. */
  readonly loan: Loan | undefined;
  readonly superseded: NextLoan['superseded'];
  /** Instalments, as scheduled before, that are owed no more by that schedule. */
  readonly replaced: NextLoan['replaced'];
  readonly now: Instant;
}

/** Of steps that no plan will know any more: what waits comes to its end, and what nobody has looked at gets a row. */
export async function rowsLeftBehind(
  records: Records,
  question: SupersededQuestion,
): Promise<readonly Notice[]> {
  const ended = await supersededRows(records, question);
  const { loan, replaced, now } = question;
  if (loan === undefined || replaced.length === 0) return ended;
  return [...ended, ...(await unseenNotStored(records, loan, replaced, now))];
}

/**
 * Rows that wait on a due date that moved, or on an instalment that is forgotten, end here: nobody would look
 * at them again. A claimed one is in flight and ends by itself.
 */
async function supersededRows(
  records: Records,
  { loan, superseded, now }: SupersededQuestion,
): Promise<readonly Notice[]> {
  if (loan === undefined || superseded.length === 0) return [];
  const reasons = new Map<NoticeId, string>();
  const steps = ladderNamed(loan.head.ladder)?.steps ?? [];
  for (const { instalment, reason } of superseded) {
    const settled = loan.head.progress[progressKeyOf(instalment)] ?? -1;
    const { loanId, n, scheduleVersion } = instalment;
    for (const [index, { step }] of steps.entries()) {
      if (index > settled) reasons.set(noticeIdOf({ loanId, n, scheduleVersion, step }), reason);
    }
  }
  const notices = await readNotices(records, [...reasons.keys()]);
  return notices
    .filter(({ state }) => state === 'waiting')
    .map((notice) => ({ ...notice, state: 'expired', since: now, reason: reasons.get(notice.noticeId) }));
}

/**
 * One commit, the rule. A loan years behind has more rows than one transaction holds: then its rows, which
 * are terminal and true whatever follows, are written first. Rows that an interrupted run left are passed by.
 */
export async function commitWithRows(
  records: Records,
  writes: readonly Write[],
  rows: readonly Notice[],
): Promise<'committed' | 'conflict'> {
  if (writes.length > WRITES_MAX) {
    throw new Fault(
      'invalid_input',
      `${writes.length} writes for one loan: one transaction holds ${WRITES_MAX}`,
    );
  }
  if (writes.length + rows.length <= WRITES_MAX) {
    const done = await records.commit([...writes, ...rows.map(putRow)]);
    if (done === 'committed') return done;
  }
  const fresh = await notStored(
    records,
    rows.filter(({ rev }) => rev === 0),
  );
  const missing = rows.filter((row) => row.rev > 0 || fresh.includes(row));
  if (writes.length + missing.length <= WRITES_MAX) {
    return missing.length === rows.length ? 'conflict' : records.commit([...writes, ...missing.map(putRow)]);
  }
  if ((await commitRows(records, missing)) === 'conflict') return 'conflict';
  return records.commit(writes);
}
