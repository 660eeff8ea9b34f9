import { ladderNamed } from '../ladder/ladder.ts';
import { unseenRows } from '../ladder/unseen.ts';
import type { NoticeId } from '../model/ids.ts';
import type { Instalment, Loan } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import { KEYS_MAX, WRITES_MAX, type Records, type RecordKey, type Write } from '../ports/records.ts';
import type { Instant } from '../time.ts';
import { datingZonesOf } from './scene.ts';

/** Of these, what is stored; as many as there are. */
export async function readNotices(records: Records, ids: readonly NoticeId[]): Promise<readonly Notice[]> {
  const found: Notice[] = [];
  for (let from = 0; from < ids.length; from += KEYS_MAX) {
    const keys = ids
      .slice(from, from + KEYS_MAX)
      .map((noticeId): RecordKey => ({ kind: 'notice', noticeId }));
    found.push(...(await records.get(keys)).notices);
  }
  return found;
}

/** Of these, the rows that nobody has stored. */
export async function notStored(records: Records, rows: readonly Notice[]): Promise<readonly Notice[]> {
  const stored = await readNotices(
    records,
    rows.map(({ noticeId }) => noticeId),
  );
  const known = new Set(stored.map(({ noticeId }) => noticeId));
  return rows.filter(({ noticeId }) => !known.has(noticeId));
}

/**
 * Rows, to be stored, of the steps of `replaced` that ended with nobody looking. Dated by the number that the loan
 * had until now, whichever it gets.
 */
export async function unseenNotStored(
  records: Records,
  loan: Loan,
  replaced: readonly Instalment[],
  now: Instant,
): Promise<readonly Notice[]> {
  const { contactId, ladder } = loan.head;
  const [contact] = (await records.get([{ kind: 'contact', contactId }])).contacts;
  const zones = datingZonesOf({ loan, contact });
  return notStored(records, unseenRows({ loan, replaced, ladder: ladderNamed(ladder), zones, now }));
}

/**
 * Rows that are true whatever follows, in commits of their own, since one transaction does not hold them all.
 * `conflict` when somebody else was first with one of them: those before it are stored, and are read next time.
 */
export async function commitRows(
  records: Records,
  rows: readonly Notice[],
): Promise<'committed' | 'conflict'> {
  for (let from = 0; from < rows.length; from += WRITES_MAX) {
    const done = await records.commit(rows.slice(from, from + WRITES_MAX).map(putRow));
    if (done === 'conflict') return done;
  }
  return 'committed';
}

export const putRow = (item: Notice): Write => ({ op: 'put', kind: 'notice', item });
