import type { Notice, NoticeState } from '../../shared/model/notice.ts';
import type { Watch } from './watch.ts';

const nextStates: Readonly<Record<NoticeState | 'absent', readonly NoticeState[]>> = {
  absent: ['waiting', 'claimed', 'refused', 'expired', 'merged'],
  waiting: ['waiting', 'claimed', 'refused', 'expired', 'merged'],
  claimed: ['sent', 'rejected', 'unknown', 'waiting', 'expired', 'delivered', 'undelivered'],
  merged: ['waiting'],
  unknown: ['sent', 'delivered', 'undelivered'],
  sent: ['delivered', 'undelivered'],
  delivered: [],
  undelivered: ['delivered'],
  rejected: [],
  refused: [],
  expired: [],
};

export function checkLife(watch: Watch, next: Notice, before: Notice | undefined): void {
  const from = before?.state ?? 'absent';
  if (!nextStates[from].includes(next.state)) {
    watch.broke('life', `${next.noticeId}: ${from} -> ${next.state}`);
  }
}

const takenStates: ReadonlySet<NoticeState> = new Set<NoticeState>(['sent', 'delivered', 'undelivered']);

/** States that say: the carrier has not taken it. */
const untakenStates: ReadonlySet<NoticeState> = new Set<NoticeState>([
  'waiting',
  'rejected',
  'expired',
  'refused',
]);

/**
 * Only what the carrier has taken is on record as taken, and under the carrier's own id of that message; and what
 * it may have taken is never on record as not taken.
 */
export function checkTaken(watch: Watch, { noticeId, state, reason, carrierMessageId }: Notice): void {
  if (
    untakenStates.has(state) &&
    watch.calls.some((call) => call.accepted && call.tells.includes(noticeId))
  ) {
    watch.broke('life', `${noticeId}: ${state}, and the carrier may have taken it`);
  }
  if (!takenStates.has(state)) return;
  if (reason === 'no-record') {
    watch.broke('life', `${noticeId}: ${state}, and its row says that there is no record`);
  }
  const mine = watch.calls.filter((call) => call.accepted && call.noticeId === noticeId);
  if (mine.length === 0) watch.broke('life', `${noticeId}: ${state}, and the carrier never took it`);
  else if (carrierMessageId === undefined) {
    watch.broke('life', `${noticeId}: ${state}, under no id of the carrier`);
  } else if (!mine.some(({ nth }) => carrierMessageId === `m${nth}`)) {
    watch.broke('life', `${noticeId}: ${carrierMessageId} is the carrier's id of another message`);
  }
}
