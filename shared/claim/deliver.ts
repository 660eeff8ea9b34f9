import { Fault, unreachable } from '../fault.ts';
import type { LoanId, NoticeId } from '../model/ids.ts';
import type { LoanHead } from '../model/loan.ts';
import { ATTEMPTS_MAX, type Notice } from '../model/notice.ts';
import type { Records, Write } from '../ports/records.ts';
import type { CarrierAnswer, SmsSender } from '../ports/sms.ts';
import type { Keys, Log, Pacer } from '../ports/surroundings.ts';
import { MINUTE_MS, plusMs, earliest, type Clock, type Instant } from '../time.ts';
import { recordOptedOut } from './opted-out-at-carrier.ts';

export interface DeliverDeps {
  readonly records: Records;
  readonly sms: SmsSender;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly log: Log;
  /** For the number of a case that a carrier's refusal opens. */
  readonly keys: Pick<Keys, 'code'>;
}

/** A claim that has been committed, with all that the carrier call needs: no read stands between them. */
export interface Claimed {
  /** The row as it is stored now. */
  readonly notice: Notice & { readonly publishBy: Instant };
  /** E.164; kept out of every log. */
  readonly number: string;
  readonly body: string;
  readonly parts: number;
  readonly partsPerSecond: number;
  /** What a claim settled in the loan, to be opened again if the carrier says "not now". */
  readonly undo?: Undo;
  /** What is written beside the end of a message that certainly did not go out, in the same write. */
  readonly unsent?: Unsent;
}

export type Unsent = (ended: Notice) => Promise<readonly Write[]>;

export interface Undo {
  readonly loanId: LoanId;
  readonly steps: readonly { readonly progressKey: string; readonly index: number }[];
  readonly mergedIds: readonly NoticeId[];
}

export type Delivered = 'sent' | 'rejected' | 'unknown' | 'expired' | 'throttled';

/** A record that finds another writer reads again and tries again, this often. */
const RECORD_TRIES_MAX = 6;
/** A throttled notice waits this long times its attempts. */
export const THROTTLE_PAUSE_MS = MINUTE_MS;

/**
 * One carrier call for one committed claim, at most, and what came of it.
 *
 * Input: the claim as stored. Output: what the record says now.
 * 1. Count the parts against this worker's share of the rate. 2. Read the clock; past publish-by the carrier is not called at all.
 * 3. Call the carrier once. 4. Record its answer; what is neither a certain yes nor a certain no is `unknown`.
 */
export async function deliver(deps: DeliverDeps, claimed: Claimed): Promise<Delivered> {
  await deps.pacer.pace(claimed.parts, claimed.partsPerSecond);
  const at = deps.clock.now();
  if (at > claimed.notice.publishBy) {
    await record(deps, claimed, { state: 'expired', since: at, reason: 'publish-by-passed' });
    return 'expired';
  }
  const answer = await deps.sms.send({
    number: claimed.number,
    body: claimed.body,
    expiresAt: claimed.notice.publishBy,
  });
  return recordAnswer(deps, claimed, answer);
}

async function recordAnswer(deps: DeliverDeps, claimed: Claimed, answer: CarrierAnswer): Promise<Delivered> {
  const since = deps.clock.now();
  switch (answer.kind) {
    case 'accepted': {
      const { carrierMessageId } = answer;
      await record(deps, claimed, { state: 'sent', since, sentAt: since, carrierMessageId });
      return 'sent';
    }
    case 'refused':
      if (answer.optedOut) {
        await recordOptedOut(deps, claimed, { code: answer.code, at: since });
        return 'rejected';
      }
      await record(deps, claimed, { state: 'rejected', since, reason: answer.code });
      return 'rejected';
    case 'unknown':
      await record(deps, claimed, { state: 'unknown', since, reason: answer.code });
      return 'unknown';
    case 'throttled':
      return recordThrottled(deps, claimed, answer.code, since);
    default:
      return unreachable(answer);
  }
}

type Outcome = Pick<Notice, 'state' | 'since'> & Partial<Notice>;

/** Writes the outcome onto the row while it is still this attempt's; a row taken over is left alone. */
async function record(deps: DeliverDeps, claimed: Claimed, outcome: Outcome): Promise<void> {
  const { notice: stored, unsent } = claimed;
  let row: Notice | undefined = stored;
  for (let tries = 0; tries < RECORD_TRIES_MAX; tries += 1) {
    if (row === undefined || row.attemptId !== stored.attemptId || !mayBecome(row, outcome)) {
      deps.log.warn('record-superseded', { noticeId: stored.noticeId, state: outcome.state });
      return;
    }
    // Why it was given up is no longer so when the carrier's answer has come after all.
    const { reason: _before, ...taken } = row;
    const item: Notice = { ...taken, ...outcome };
    const more = hasEndedUnsent(item) ? await unsent?.(item) : undefined;
    const done = await deps.records.commit([{ op: 'put', kind: 'notice', item }, ...(more ?? [])]);
    if (done === 'committed') return;
    row = await readNotice(deps.records, stored.noticeId);
  }
  throw new Fault(
    'conflict',
    `notice ${stored.noticeId}: other writers were first ${RECORD_TRIES_MAX} times`,
  );
}

const hasEndedUnsent = ({ state }: Notice): boolean => state === 'rejected' || state === 'expired';

/** Sweep may have given a slow call up as unknown: the carrier's late yes still counts. */
const mayBecome = (row: Notice, outcome: Outcome): boolean =>
  row.state === 'claimed' || (row.state === 'unknown' && outcome.state === 'sent');

async function recordThrottled(
  deps: DeliverDeps,
  claimed: Claimed,
  code: string,
  since: Instant,
): Promise<Delivered> {
  const { notice, undo } = claimed;
  if (notice.attempts >= ATTEMPTS_MAX) {
    await record(deps, claimed, { state: 'rejected', since, reason: code });
    return 'rejected';
  }
  if (undo === undefined) await record(deps, claimed, { state: 'waiting', since, reason: code });
  else await backToWaiting(deps, { notice, undo, code, since });
  return 'throttled';
}

interface Return {
  readonly notice: Notice;
  readonly undo: Undo;
  readonly code: string;
  readonly since: Instant;
}

/** Certainly not sent: the notice and those it told wait again, and the loan is due again, in one write. */
async function backToWaiting(deps: DeliverDeps, back: Return): Promise<void> {
  const { notice, undo, code, since } = back;
  for (let tries = 0; tries < RECORD_TRIES_MAX; tries += 1) {
    const ids = [notice.noticeId, ...undo.mergedIds];
    const found = await deps.records.get([
      { kind: 'loan', loanId: undo.loanId },
      ...ids.map((noticeId) => ({ kind: 'notice', noticeId }) as const),
    ]);
    const [head] = found.loans;
    const rows = found.notices.filter((row) => isStillClaimed(row, notice));
    if (head === undefined || rows.length !== ids.length) return;
    const retryAt = plusMs(since, THROTTLE_PAUSE_MS * notice.attempts);
    // A snapshot moved the due date meanwhile: no plan knows these steps any more, so nobody would look again.
    const known = undo.steps.every(({ progressKey }) => head.progress[progressKey] !== undefined);
    const outcome = known
      ? ({ state: 'waiting', since, reason: code } as const)
      : ({ state: 'expired', since, reason: 'due-date-moved' } as const);
    const writes: Write[] = rows.map((row) => ({ op: 'put', kind: 'notice', item: { ...row, ...outcome } }));
    if (known) writes.push({ op: 'put', kind: 'loan', item: reopened(head, undo, retryAt) });
    if ((await deps.records.commit(writes)) === 'committed') return;
  }
  throw new Fault(
    'conflict',
    `notice ${notice.noticeId}: other writers were first ${RECORD_TRIES_MAX} times`,
  );
}

/** A row that sweep has given up meanwhile stays as it is: nothing that was terminal waits again. */
const isStillClaimed = (row: Notice, { attemptId }: Notice): boolean =>
  row.attemptId === attemptId && (row.state === 'claimed' || row.state === 'merged');

function reopened(head: LoanHead, undo: Undo, retryAt: Instant): LoanHead {
  const settled = Object.entries(head.progress).flatMap(([key, index]): [string, number][] => {
    const step = undo.steps.find((one) => one.progressKey === key && one.index === index);
    if (step === undefined) return [[key, index]];
    return index === 0 ? [] : [[key, index - 1]];
  });
  const nextStepAt = head.nextStepAt === undefined ? retryAt : earliest(head.nextStepAt, retryAt);
  return { ...head, progress: Object.fromEntries(settled), nextStepAt };
}

export async function readNotice(records: Records, noticeId: NoticeId): Promise<Notice | undefined> {
  const found = await records.get([{ kind: 'notice', noticeId }]);
  return found.notices[0];
}

/** In doubt about a commit: it happened if the row carries this attempt, whatever the answer said. */
export async function isMine(records: Records, notice: Notice): Promise<Notice | undefined> {
  const stored = await readNotice(records, notice.noticeId);
  const mine = stored?.attemptId === notice.attemptId && stored?.state === notice.state;
  return mine ? stored : undefined;
}
