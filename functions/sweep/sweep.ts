import { answerReply } from '../../shared/claim/answer.ts';
import { CLAIM_AGE_MAX_MS } from '../../shared/claim/limits.ts';
import { Fault } from '../../shared/fault.ts';
import type { NoticeId } from '../../shared/model/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../shared/time.ts';
import { applyReply, type ReplyDeps } from '../reply/reply.ts';

export interface Swept {
  /** Claims whose end nobody wrote down, now `unknown`. */
  readonly unknown: number;
  /** Replies that were stored and are now applied. */
  readonly applied: number;
  /** Answers that were owed and have now been seen to. */
  readonly answered: number;
  readonly failed: number;
}

/** A reply is applied within a second or two; later its worker is gone. */
const REPLY_AGE_MAX_MS = MINUTE_MS;
/** What one run takes on; the next comes in five minutes. */
const SWEPT_MAX = 200;

/**
 * Goes on with whatever a crash has left, each thing by the same use case that was interrupted.
 *
 * 1. Claims too old to be in any worker's hands: whether the carrier was called is not known, so they are
 * `unknown` and never sent again. 2. Replies stored but not applied. 3. Answers owed but not sent.
 */
export async function sweep(deps: ReplyDeps): Promise<Swept> {
  const now = deps.clock.now();
  const stuck = await deps.records.openNotices({
    state: 'claimed',
    before: plusMs(now, -CLAIM_AGE_MAX_MS),
    limit: SWEPT_MAX,
  });
  const unknown = await each(deps, stuck, (noticeId) => giveUp(deps, noticeId, now));
  const before = plusMs(now, -REPLY_AGE_MAX_MS);
  const replies = await deps.records.unappliedReplies({ before, limit: SWEPT_MAX });
  const applied = await each(deps, replies, (inboundId) => applyReply(deps, inboundId));
  const owed = await deps.records.openNotices({ state: 'answering', before, limit: SWEPT_MAX });
  const answered = await each(deps, owed, (noticeId) => answerReply(deps, noticeId));
  return {
    unknown: unknown.done,
    applied: applied.done,
    answered: answered.done,
    failed: unknown.failed + applied.failed + answered.failed,
  };
}

/** One that fails is said and left for the next run; it must not keep the others waiting. */
async function each<Id extends string>(
  deps: ReplyDeps,
  ids: readonly Id[],
  doIt: (id: Id) => Promise<unknown>,
) {
  let failed = 0;
  for (const id of ids) {
    try {
      await doIt(id);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      deps.log.warn('sweep-failed', { id, code: error.code, reason: error.message });
      failed += 1;
    }
  }
  return { done: ids.length - failed, failed };
}

async function giveUp(deps: ReplyDeps, noticeId: NoticeId, now: Instant): Promise<void> {
  const [row] = (await deps.records.get([{ kind: 'notice', noticeId }])).notices;
  if (row?.state !== 'claimed' || row.since > plusMs(now, -CLAIM_AGE_MAX_MS)) return;
  // A conflict means that its worker is alive after all and has just written the end itself.
  await deps.records.commit([
    { op: 'put', kind: 'notice', item: { ...row, state: 'unknown', since: now, reason: 'no-record' } },
  ]);
}
