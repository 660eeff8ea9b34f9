import { optOutWrites } from '../../shared/claim/opted-out-at-carrier.ts';
import { Fault } from '../../shared/fault.ts';
import { unreachableHold, withHold } from '../../shared/model/hold.ts';
import type { NoticeId } from '../../shared/model/ids.ts';
import type { Notice, NoticeState } from '../../shared/model/notice.ts';
import type { Contact } from '../../shared/model/party.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import type { Write } from '../../shared/ports/records.ts';
import type { Keys, Log } from '../../shared/ports/surroundings.ts';
import { latest, type Clock, type Instant } from '../../shared/time.ts';
import { findNotice, type FindDeps } from './find-notice.ts';

export interface ApplyDeps extends FindDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly keys: Keys;
}

export type Applied =
  | 'sent'
  | 'delivered'
  | 'undelivered'
  /** It says nothing that is not on record, or less. */
  | 'known'
  | 'unmatched'
  | 'ambiguous';

/** Other writers are read again this often. */
const TRIES_MAX = 6;

/** A message only ever moves on: a receipt that comes twice, or late, or after a later one changes nothing. */
const stages: readonly (readonly NoticeState[])[] = [
  ['claimed', 'unknown'],
  ['sent'],
  ['undelivered'],
  ['delivered'],
];
const stageOf = (state: NoticeState): number => stages.findIndex((stage) => stage.includes(state));

/**
 * Writes what the carrier said later onto the message it speaks of, and what follows for its number, in one
 * write. It never sends and never lets anything be sent again: no state here leads back to `waiting`.
 *
 * 1. Find the message. 2. Further on than it is? A `claimed` or `unknown` one counts as sent from the moment
 * the carrier took it. 3. One conditional write; when another writer was first, again from 2. Throws
 * Fault('conflict') when others were first every time.
 */
export async function applyReceipt(deps: ApplyDeps, receipt: Receipt): Promise<Applied> {
  const found = await findNotice(deps, receipt);
  if (found === 'unmatched' || found === 'ambiguous') return found;
  const { noticeId } = found;
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const [row] = (await deps.records.get([{ kind: 'notice', noticeId }])).notices;
    if (row === undefined || stageOf(row.state) < 0) return contradicted(deps, noticeId, row);
    if (isTaken(row, receipt)) return 'ambiguous';
    if (stageOf(row.state) >= stageOf(receipt.fate.state)) return 'known';
    const writes = [noticeWrite(row, receipt, deps.clock.now()), ...(await numberWrites(deps, row, receipt))];
    if ((await deps.records.commit(writes)) === 'committed') return receipt.fate.state;
  }
  throw new Fault('conflict', `notice ${noticeId}: other writers were first ${TRIES_MAX} times`);
}

/** Between the search and now its worker has written down another id: the receipt is of another message. */
const isTaken = ({ carrierMessageId }: Notice, receipt: Receipt): boolean =>
  carrierMessageId !== undefined && carrierMessageId !== receipt.carrierMessageId;

/** The carrier speaks of a message that by our record it never took. Nothing is changed; somebody should know. */
function contradicted({ log }: ApplyDeps, noticeId: NoticeId, row: Notice | undefined): 'unmatched' {
  log.warn('receipt-contradicts', { noticeId, state: row?.state ?? 'none' });
  return 'unmatched';
}

function noticeWrite(row: Notice, { carrierMessageId, takenAt, fate }: Receipt, now: Instant): Write {
  const { state, code } = fate;
  const sentAt = row.sentAt ?? takenAt;
  return {
    op: 'put',
    kind: 'notice',
    item: { ...row, state, since: now, reason: code, carrierMessageId, sentAt },
  };
}

/** Nothing, unless the carrier said something of the number that nobody has put right since. */
async function numberWrites(
  deps: ApplyDeps,
  { contactId }: Notice,
  { fate, takenAt }: Receipt,
): Promise<readonly Write[]> {
  if (fate.number === undefined) return [];
  const [contact] = (await deps.records.get([{ kind: 'contact', contactId }])).contacts;
  if (contact === undefined) return [];
  if (fate.number === 'unreachable') return unreachableWrites(contact, takenAt);
  const optedInAt = latest(...[contact.optInAt, contact.carrierOptInAt].filter((at) => at !== undefined));
  return takenAt > optedInAt ? optOutWrites(deps, contact, takenAt) : [];
}

/** What the lender has made sure of since the message was taken is newer than the carrier's word. */
function unreachableWrites(contact: Contact, takenAt: Instant): readonly Write[] {
  if (contact.verifiedAt !== undefined && contact.verifiedAt > takenAt) return [];
  const holds = withHold(contact.holds, unreachableHold(takenAt));
  return holds === contact.holds ? [] : [{ op: 'put', kind: 'contact', item: { ...contact, holds } }];
}
