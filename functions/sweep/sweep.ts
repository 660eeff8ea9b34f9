import { answerReply } from '../../shared/claim/answer.ts';
import { CLAIM_AGE_MAX_MS } from '../../shared/claim/limits.ts';
import { Fault } from '../../shared/fault.ts';
import type { NoticeId } from '../../shared/model/ids.ts';
import type { OpenState } from '../../shared/ports/records.ts';
import { MINUTE_MS, plusMs, SECOND_MS, type Instant } from '../../shared/time.ts';
import { actOn, watch } from '../case/acting.ts';
import { SCORE } from '../case/case-notice.ts';
import { applyReply, type ReplyDeps } from '../reply/reply.ts';
import { stopSending } from './stop-sending.ts';

export interface Swept {
  /** Claims whose end nobody wrote down, now `unknown`. */
  readonly unknown: number;
  /** Replies that were stored and are now applied. */
  readonly applied: number;
  /** Open cases that were reminded of, or for which somebody was called. */
  readonly cases: number;
  /** Cases that wait for the ledger to speak, looked at. */
  readonly watched: number;
  /** Answers that were owed and have now been seen to. */
  readonly answered: number;
  /** Messages about cases, likewise. */
  readonly told: number;
  /** Answers and messages of which it is too late to say anything: those who wait for one must not be many. */
  readonly late: number;
  /** Texts suspended, and whether all sending was stopped, because too many said stop or complained. */
  readonly suspended: number;
  readonly braked: number;
  readonly failed: number;
  /** Not begun, because the time of this run was up: the next run goes on with them. */
  readonly left: number;
}

export interface SweepOptions {
  /** Of this invocation. */
  readonly remainingMs: () => number;
  /** Told what was done before anything is thrown. */
  readonly report: (swept: Swept) => void;
}

/** A reply is applied within a second or two; later its worker is gone. */
const REPLY_AGE_MAX_MS = MINUTE_MS;
/** What one run takes on of each kind; the next comes in minutes. */
const SWEPT_MAX = 200;
/** Reading, deciding, one carrier call and its record. Nothing is begun that the time-out could cut in two. */
const ITEM_MS_MAX = 15 * SECOND_MS;

const always: SweepOptions = { remainingMs: () => Infinity, report: () => undefined };

/**
 * Goes on with whatever a crash has left, each thing by the same use case that was interrupted.
 *
 * What costs no carrier call comes first, for the carrier's rate is what a run waits for: 0. What too many answer
 * with a stop or a complaint is stopped. 1. Claims too old to be in any worker's hands: whether the carrier was
 * called is not known, so they are `unknown` and never sent again. 2. Replies stored but not applied. 3. Cases whose
 * clock asks for somebody. 4. Cases in which the ledger is to speak first. Then what is to be sent, as long as there
 * is time: 5. answers owed, of which a confirmation has five minutes in all, 6. messages about cases.
 *
 * Nothing that fails keeps anything else waiting, be it one item or a whole list. What is no Fault is thrown when
 * all is done: it must be seen, and no later than that.
 */
export async function sweep(deps: ReplyDeps, options: Partial<SweepOptions> = {}): Promise<Swept> {
  const { remainingMs, report } = { ...always, ...options };
  const run = runOf(deps, remainingMs);
  const timed = { ...deps, pacer: { ...deps.pacer, turn: () => deps.pacer.turn(run.leftMs()) } };
  const now = deps.clock.now();
  let stopped = { suspended: 0, braked: 0 };
  let late = 0;
  const send = async (noticeId: NoticeId): Promise<void> => {
    if ((await answerReply(timed, noticeId)) === 'expired') late += 1;
  };
  const { records } = deps;
  const open = (state: OpenState, before: Instant) => () =>
    records.openNotices({ state, before, limit: SWEPT_MAX });
  const dueCases = (state: 'open' | 'watching') => () =>
    records.dueCases({ state, before: plusMs(now, 1), limit: SWEPT_MAX });

  await run.each(
    () => Promise.resolve(['sending']),
    async () => {
      stopped = await stopSending(deps);
    },
  );
  const unknown = await run.each(open('claimed', plusMs(now, -CLAIM_AGE_MAX_MS)), (id) =>
    giveUp(deps, id, now),
  );
  const before = plusMs(now, -REPLY_AGE_MAX_MS);
  const applied = await run.each(
    () => records.unappliedReplies({ before, limit: SWEPT_MAX }),
    (id) => applyReply(timed, id),
  );
  const cases = await run.each(dueCases('open'), (id) => actOn(deps, id));
  const watched = await run.each(dueCases('watching'), (id) => watch(deps, id));
  const answered = await run.each(open('answering', plusMs(now, 1)), send);
  const telling = open('telling', plusMs(now, 1));
  const told = await run.each(async () => questionsLast(await telling()), send);
  const { failed, left, broken } = run.ended();
  const swept = { unknown, applied, cases, watched, answered, told, late, ...stopped, failed, left };
  report(swept);
  if (broken !== undefined) throw broken.error;
  return swept;
}

/** A cap leaves one place: what somebody waits to hear has it before what we would like to ask. */
const questionsLast = (ids: readonly NoticeId[]): readonly NoticeId[] =>
  ids.toSorted((one, other) => Number(isScoreQuestion(one)) - Number(isScoreQuestion(other)));
const isScoreQuestion = (noticeId: NoticeId): boolean => noticeId.endsWith(`#${SCORE}`);

/** One run: what has failed in it, what was left for the next, and how much time there is. */
function runOf(deps: ReplyDeps, remainingMs: () => number) {
  let failed = 0;
  let left = 0;
  let broken: { readonly error: unknown } | undefined;
  const leftMs = (): number => remainingMs() - ITEM_MS_MAX;
  const fell = (id: string, error: unknown): void => {
    failed += 1;
    const isFault = error instanceof Fault;
    if (!isFault) broken ??= { error };
    const why = isFault
      ? { code: error.code, reason: error.message }
      : { code: 'defect', reason: nameOf(error) };
    deps.log.warn('sweep-failed', { id, ...why });
  };
  return {
    leftMs,
    ended: () => ({ failed, left, broken }),
    /** How many were done. */
    async each<Id extends string>(
      list: () => Promise<readonly Id[]>,
      doIt: (id: Id) => Promise<unknown>,
    ): Promise<number> {
      let done = 0;
      let begun = 0;
      const ids = await list().catch((error: unknown) => {
        fell('list', error);
        return [];
      });
      for (const id of ids) {
        if (leftMs() <= 0) break;
        begun += 1;
        try {
          await doIt(id);
          done += 1;
        } catch (error) {
          fell(id, error);
        }
      }
      left += ids.length - begun;
      return done;
    },
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

async function giveUp(deps: ReplyDeps, noticeId: NoticeId, now: Instant): Promise<void> {
  const [row] = (await deps.records.get([{ kind: 'notice', noticeId }])).notices;
  if (row?.state !== 'claimed' || row.since > plusMs(now, -CLAIM_AGE_MAX_MS)) return;
  // A conflict means that its worker is alive after all and has just written the end itself.
  await deps.records.commit([
    { op: 'put', kind: 'notice', item: { ...row, state: 'unknown', since: now, reason: 'no-record' } },
  ]);
}
