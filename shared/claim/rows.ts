import type { NoticeId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import { KEYS_MAX, WRITES_MAX, type Records, type RecordKey, type Write } from '../ports/records.ts';

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
