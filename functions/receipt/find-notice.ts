import { PUBLISH_WITHIN_MS } from '../../shared/claim/limits.ts';
import { contactIdOf, type NoticeId } from '../../shared/model/ids.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Keys } from '../../shared/ports/surroundings.ts';
import { MINUTE_MS, type Instant } from '../../shared/time.ts';

export interface FindDeps {
  readonly records: Records;
  readonly keys: Pick<Keys, 'contact'>;
}

export type FoundNotice = { readonly noticeId: NoticeId } | 'unmatched' | 'ambiguous';

/** The carrier's clock and ours may differ by this much. */
const CLOCKS_DIFFER_MS = MINUTE_MS;
/** Everything to one number for years; a number with more has a claim among them that we might overlook. */
const OF_CONTACT_MAX = 100;

/**
 * Which message a receipt speaks of: the one to which the carrier gave this id; else, when the answer with the
 * id was lost, the only claim of the number that was open when the carrier took the message. Two such claims
 * cannot be told apart: `ambiguous`. `unmatched`: nothing of ours, as far as the listings know yet.
 */
export async function findNotice(deps: FindDeps, receipt: Receipt): Promise<FoundNotice> {
  const { carrierMessageId, number } = receipt;
  const ids = await deps.records.noticesByCarrierId({ carrierMessageId, limit: 2 });
  if (ids.length > 0) return onlyOf(ids);
  if (number === undefined) return 'unmatched';
  const contactId = contactIdOf(deps.keys.contact, number);
  const all = await deps.records.noticesOfContact({ contactId, limit: OF_CONTACT_MAX });
  if (all.length === 0) return 'unmatched';
  const rows = (await deps.records.get(all.map((noticeId) => ({ kind: 'notice', noticeId }) as const)))
    .notices;
  // The index of carrier ids lags behind the rows.
  const named = rows.filter((row) => row.carrierMessageId === carrierMessageId);
  if (named.length > 0) return onlyOf(named.map(({ noticeId }) => noticeId));
  const open = rows.filter((row) => isOpenClaim(row) && wasClaimedFor(row, receipt.takenAt));
  if (open.length > 0 && all.length === OF_CONTACT_MAX) return 'ambiguous';
  return onlyOf(open.map(({ noticeId }) => noticeId));
}

const onlyOf = (ids: readonly NoticeId[]): FoundNotice => {
  const [one, ...others] = ids;
  if (one === undefined) return 'unmatched';
  return others.length === 0 ? { noticeId: one } : 'ambiguous';
};

/** The carrier was or may have been called, and nobody knows its id of the message. */
const isOpenClaim = ({ state, carrierMessageId }: Notice): boolean =>
  (state === 'claimed' || state === 'unknown') && carrierMessageId === undefined;

/** The carrier is called from the claim on and until publish-by, and at no other time. */
const wasClaimedFor = ({ publishBy }: Notice, takenAt: Instant): boolean =>
  publishBy !== undefined &&
  takenAt >= publishBy - PUBLISH_WITHIN_MS - CLOCKS_DIFFER_MS &&
  takenAt <= publishBy + CLOCKS_DIFFER_MS;
