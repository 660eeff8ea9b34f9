import { isOpen, PUBLISH_WITHIN_MS, type NoticeState } from '../../shared/model/notice.ts';
import { instantOfMs, type Instant } from '../../shared/time.ts';

/** Every step of the book, by the day of the play on which it is due. */
export interface Due {
  /** Its window has closed when the play ends: nothing may be open any more. */
  readonly firstDay: readonly string[];
  readonly secondDay: readonly string[];
}

/** What was done to the run, as those who did it know it. */
export interface Harm {
  /** Messages of which the run never heard the carrier's answer. */
  readonly unanswered: ReadonlySet<string>;
  /** What the clock of the run showed each time it was killed. */
  readonly killedAt: readonly Instant[];
}

export interface Ended {
  readonly noticeId: string;
  readonly kind: string;
  readonly state: NoticeState;
  readonly contactId?: string | undefined;
  readonly publishBy?: number | undefined;
}

export interface EndsSeen {
  readonly due: Due;
  readonly harm: Harm;
  readonly notices: readonly Ended[];
  /** Of notices that wait, and of due ones that ended without a call: the rules that kept them. */
  readonly keptBy: Readonly<Record<string, readonly string[]>>;
  /** Numbers that wrote STOP. */
  readonly stopped: ReadonlySet<string>;
  readonly numberOf: (contactId: string) => string | undefined;
  /** The messages of the carrier's log that a notice may have put there. */
  readonly messagesOf: (notice: Ended) => readonly string[];
}

/** States in which the carrier may have taken the message. */
export const calledFor: ReadonlySet<NoticeState> = new Set(['sent', 'delivered', 'undelivered', 'unknown']);

/** Two workers of send at most: more claims than that are never between the record and the carrier. */
const IN_FLIGHT_MAX = 2;

/** Every due step has come to an end that something outside the run explains. */
export const stepsEnded = (seen: EndsSeen): readonly string[] => [
  ...dueEnded(seen),
  ...waitForNothing(seen),
  ...unknowns(seen),
];

function dueEnded({ due, notices, keptBy, stopped, numberOf }: EndsSeen): readonly string[] {
  const rows = new Map(notices.map((row) => [row.noticeId, row]));
  const judge = (noticeId: string, isFirst: boolean): readonly string[] => {
    const row = rows.get(noticeId);
    if (row === undefined) return [`${noticeId} was due and has no row`];
    const { state, contactId = '' } = row;
    if (calledFor.has(state)) return [];
    if (isFirst && isOpen(state)) return [`${noticeId} is ${state}, and its day is over`];
    const kept = keptBy[noticeId] ?? [];
    if (state === 'refused' && stopped.has(numberOf(contactId) ?? '')) return [];
    // The other loan of this phone was told less than a day ago.
    if (state === 'waiting' && kept.some((ruleId) => ruleId.startsWith('FRQ-'))) return [];
    return [`${noticeId} is ${state}, and neither a STOP nor a cap explains it (${kept.join()})`];
  };
  return [
    ...due.firstDay.flatMap((noticeId) => judge(noticeId, true)),
    ...due.secondDay.flatMap((noticeId) => judge(noticeId, false)),
  ];
}

const waitForNothing = ({ notices, keptBy }: EndsSeen): readonly string[] =>
  notices.flatMap(({ noticeId, state }) => {
    if (state === 'claimed') return [`${noticeId} is still claimed`];
    const isKept = (keptBy[noticeId] ?? []).length > 0;
    return state === 'waiting' && !isKept ? [`${noticeId} waits and no finding says why`] : [];
  });

/**
 * The answer of the carrier may be lost only where something took it away: its messages of that notice were left
 * without an answer, or the run was killed at the moment of the claim, and then few others with it.
 */
function unknowns({ notices, harm, messagesOf }: EndsSeen): readonly string[] {
  const atKills = new Map<Instant, number>();
  const broken: string[] = [];
  for (const notice of notices.filter(({ state }) => state === 'unknown')) {
    if (messagesOf(notice).some((id) => harm.unanswered.has(id))) continue;
    const claimedAt = instantOfMs((notice.publishBy ?? 0) - PUBLISH_WITHIN_MS);
    const killedAt = harm.killedAt.find((at) => Math.abs(at - claimedAt) <= PUBLISH_WITHIN_MS);
    if (killedAt === undefined) {
      broken.push(`${notice.noticeId} is unknown, and nothing took its answer away`);
    } else atKills.set(killedAt, (atKills.get(killedAt) ?? 0) + 1);
  }
  for (const [at, count] of atKills) {
    const kills = harm.killedAt.filter((one) => Math.abs(one - at) <= PUBLISH_WITHIN_MS).length;
    if (count > kills * IN_FLIGHT_MAX) broken.push(`${count} are unknown for ${kills} kills of one moment`);
  }
  return broken;
}

export interface Wanted {
  readonly kills: number;
  readonly stopShare: number;
  readonly lostShare: number;
}

/** A run in which too little was done to it, or too little came of it, has shown nothing. */
export function tooLittle(
  wanted: Wanted,
  seen: { kills: number; stops: number; due: Due; harm: Harm; reminders: number },
) {
  const { kills, stops, due, harm, reminders } = seen;
  const all = due.firstDay.length + due.secondDay.length;
  const few = (what: string, least: number, had: number): readonly string[] =>
    had >= least ? [] : [`only ${had} ${what}, and ${least} had to be: this run shows nothing`];
  return [
    // A fast machine may be through before the last of its moments.
    ...few('kills', Math.ceil(wanted.kills / 2), kills),
    ...few('reminders reached phones', Math.floor(0.9 * (all - stops)), reminders),
    ...few('phones said STOP', Math.floor(due.firstDay.length * wanted.stopShare * 0.4), stops),
    ...few('answers were lost', Math.floor(all * wanted.lostShare * 0.4), harm.unanswered.size),
  ];
}
