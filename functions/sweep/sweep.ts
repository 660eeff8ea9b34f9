import { answerReply } from '../../shared/claim/answer.ts';
import { CLAIM_AGE_MAX_MS } from '../../shared/claim/limits.ts';
import { Fault } from '../../shared/fault.ts';
import type { NoticeId } from '../../shared/model/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../shared/time.ts';
import { actOn, watch } from '../case/acting.ts';
import { applyReply, type ReplyDeps } from '../reply/reply.ts';
import { stopSending } from './stop-sending.ts';

export interface Swept {
  /** Claims whose end nobody wrote down, now `unknown`. */
  readonly unknown: number;
  /** Replies that were stored and are now applied. */
  readonly applied: number;
  /** Answers that were owed and have now been seen to. */
  readonly answered: number;
  /** Open cases that were reminded of, or for which somebody was called. */
  readonly cases: number;
  /** Cases that wait for the ledger to speak, looked at. */
  readonly watched: number;
  /** Texts suspended, and whether all sending was stopped, because too many said stop or complained. */
  readonly suspended: number;
  readonly braked: number;
  readonly failed: number;
}

/** A reply is applied within a second or two; later its worker is gone. */
const REPLY_AGE_MAX_MS = MINUTE_MS;
/** What one run takes on; the next comes in five minutes. */
const SWEPT_MAX = 200;

/**
 * Goes on with whatever a crash has left, each thing by the same use case that was interrupted.
 *
 * 0. What too many answer with a stop or a complaint is stopped, before anything else can take the time. 1. Claims too old to be in any worker's hands: whether the carrier was called is not known, so they are
 * `unknown` and never sent again. 2. Replies stored but not applied. 3. Answers owed but not sent. 4. Cases
 * whose clock asks for somebody. 5. Cases in which the ledger is to speak first.
 */
export async function sweep(deps: ReplyDeps): Promise<Swept> {
  const now = deps.clock.now();
  let stopped = { suspended: 0, braked: 0 };
  const stops = await each(deps, ['sending'], async () => {
    stopped = await stopSending(deps);
  });
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
  const open = await deps.records.dueCases({ state: 'open', before: plusMs(now, 1), limit: SWEPT_MAX });
  const cases = await each(deps, open, (caseId) => actOn(deps, caseId));
  const watching = await deps.records.dueCases({
    state: 'watching',
    before: plusMs(now, 1),
    limit: SWEPT_MAX,
  });
  const watched = await each(deps, watching, (caseId) => watch(deps, caseId));
  return {
    unknown: unknown.done,
    applied: applied.done,
    answered: answered.done,
    cases: cases.done,
    watched: watched.done,
    ...stopped,
    failed: [stops, unknown, applied, answered, cases, watched].reduce((sum, { failed }) => sum + failed, 0),
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
