import { Fault } from '../fault.ts';
import type { Notice } from '../model/notice.ts';
import type { Records, Write } from '../ports/records.ts';
import { isMine } from './deliver.ts';

/**
 * Commits a claim and says whether it is ours. `Committed` only when this attempt's own id stands in the
 * stored row: a replayed token, a lost answer or another worker's equal claim can never look like success.
 *
 * The row is read only in doubt (conflict or no answer): a plain `committed` of a transaction that required
 * the row's absence is proof enough.
 */
export async function commitClaim(
  records: Records,
  writes: readonly Write[],
  claimed: Notice,
): Promise<Notice | 'conflict'> {
  try {
    const answer = await records.commit(writes);
    if (answer === 'committed') return { ...claimed, rev: claimed.rev + 1 };
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'unavailable') throw error;
    const stored = await isMine(records, claimed);
    if (stored === undefined) throw error;
    return stored;
  }
  return (await isMine(records, claimed)) ?? 'conflict';
}
