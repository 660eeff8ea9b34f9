import type { LiveStep } from '../ladder/plan.ts';
import { progressKeyOf, withNextStepAt } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import { withSend, type Contact, type Person, type RecentSend } from '../model/party.ts';
import type { Write } from '../ports/records.ts';
import type { Instant } from '../time.ts';
import type { Decided } from './decision.ts';
import type { Group } from './facts.ts';
import type { Scene } from './scene.ts';

/** What one commit says about a group. */
export interface Settlement {
  readonly scene: Scene;
  readonly group: Group;
  readonly decided: Decided;
  readonly now: Instant;
  /** Steps slept through: each gets its row. */
  readonly passed: readonly LiveStep[];
  readonly nextStepAt: Instant | undefined;
}

/**
 * The claim: notice, decision, both counters and the loan in one transaction. It holds only while every one
 * of them is as it was read, so no opt-out, hold, payment or other claim can have come between.
 */
export function claimWrites(settlement: Settlement, claim: Claim): readonly Write[] {
  const { scene, group, decided, now } = settlement;
  const { attemptId } = decided.decision;
  const send: RecentSend = { noticeId: group.lead.noticeId, publishBy: claim.publishBy };
  const lead = untold(rowOf(scene, group.lead, now));
  return [
    put({
      ...lead,
      state: 'claimed',
      since: now,
      attemptId,
      attempts: lead.attempts + 1,
      publishBy: claim.publishBy,
      checkCode: claim.checkCode,
      ...textOf(decided),
      parts: claim.parts,
    }),
    ...group.merged.map((live) =>
      put({
        ...rowOf(scene, live, now),
        state: 'merged',
        since: now,
        attemptId,
        leadNoticeId: group.lead.noticeId,
      }),
    ),
    { op: 'put', kind: 'decision', item: decided.decision },
    { op: 'put', kind: 'contact', item: withSend(claim.contact, send) },
    { op: 'put', kind: 'person', item: withCatchUp(withSend(claim.person, send), decided, now) },
    ...expiredWrites(settlement),
    headWrite(settlement, [group.lead, ...group.merged]),
  ];
}

export interface Claim {
  readonly contact: Contact;
  readonly person: Person;
  readonly publishBy: Instant;
  readonly checkCode: string;
  readonly parts: number;
}

/** `waiting` with its reason, or `refused` for good; contact and person must be as they were judged. */
export function standStillWrites(settlement: Settlement, state: 'waiting' | 'refused'): readonly Write[] {
  const { scene, group, decided, now } = settlement;
  const { attemptId } = decided.decision;
  // A row that is past sending is what FRQ-04 stumbled over: it stays as it is, and only the loan moves on.
  const open = [group.lead, ...group.merged].filter(({ noticeId }) => {
    const stored = scene.notices.get(noticeId);
    return stored === undefined || mayStillGo(stored);
  });
  const rows = open.map((live) => {
    const row = untold(rowOf(scene, live, now));
    const since = row.state === state && row.rev > 0 ? row.since : now;
    const toldBy = live === group.lead ? {} : { leadNoticeId: group.lead.noticeId };
    return put({ ...row, state, since, attemptId, ...toldBy });
  });
  return [
    ...rows,
    { op: 'put', kind: 'decision', item: decided.decision },
    ...(scene.contact === undefined ? [] : [{ op: 'check', kind: 'contact', item: scene.contact } as const]),
    ...(scene.person === undefined ? [] : [{ op: 'check', kind: 'person', item: scene.person } as const]),
    ...expiredWrites(settlement),
    headWrite(settlement, state === 'refused' ? [group.lead, ...group.merged] : []),
  ];
}

/** By which text it goes out: sweep counts what is answered to each. */
const textOf = ({ text }: Decided): Pick<Notice, 'templateId'> =>
  text === 'unknown' ? {} : { templateId: text.templateId };

/** Only the rows of steps slept through, and the loan's next moment. */
export const passedWrites = (settlement: Omit<Settlement, 'group' | 'decided'>): readonly Write[] => [
  ...expiredWrites(settlement),
  headWrite(settlement, []),
];

/**
 * `expired`; the last findings stay reachable by the attempt id the row already has. A row that has come to its
 * end (an instalment the ledger forgot and lists again) keeps it.
 */
const expiredWrites = ({
  scene,
  passed,
  now,
}: Pick<Settlement, 'scene' | 'passed' | 'now'>): readonly Write[] =>
  passed
    .map((live) => rowOf(scene, live, now))
    .filter(({ state }) => state === 'waiting')
    .map((row) => put({ ...untold(row), state: 'expired', since: now, reason: 'step-past' }));

function headWrite(
  { scene, passed, nextStepAt }: Pick<Settlement, 'scene' | 'passed' | 'nextStepAt'>,
  settled: readonly LiveStep[],
): Write {
  const { head } = scene.loan;
  const progress = { ...head.progress };
  for (const { instalment, times } of [...passed, ...settled]) {
    const key = progressKeyOf(instalment);
    progress[key] = Math.max(progress[key] ?? -1, times.index);
  }
  return { op: 'put', kind: 'loan', item: withNextStepAt({ ...head, progress }, nextStepAt) };
}

/**
 * The stored row, or a new one that is not stored yet. While it may still go it belongs to the number and person of the
 * loan as they are now: the lender may have learnt another number since it was first written, and what the carrier says
 * of the message later is said of the number that it went to.
 */
function rowOf(scene: Scene, live: LiveStep, now: Instant): Notice {
  const { loanId, contactId, personId } = scene.loan.head;
  const { language } = scene.person ?? {};
  const stored = scene.notices.get(live.noticeId);
  if (stored !== undefined) return mayStillGo(stored) ? { ...stored, contactId, personId } : stored;
  return {
    noticeId: live.noticeId,
    rev: 0,
    kind: 'notice',
    state: 'waiting',
    contactId,
    personId,
    loanId,
    step: live.times.step,
    ...(language === undefined || language === 'unknown' ? {} : { language }),
    createdAt: now,
    since: now,
    attempts: 0,
  };
}

/** It may still be claimed: one that waits, and one that has ended with nothing said and lives again (FRQ-04). */
const mayStillGo = ({ state }: Notice): boolean =>
  state === 'waiting' || state === 'expired' || state === 'refused';

/** What was missed and is sent after all is remembered, so that a person hears of one such thing a week. */
const withCatchUp = (person: Person, { isCatchUp }: Decided, now: Instant): Person =>
  isCatchUp ? { ...person, lastCatchUpAt: now } : person;

/** A row that waited to be told by another names it only while that is what happens. */
const untold = ({ leadNoticeId, ...row }: Notice): Notice => row;

const put = (item: Notice): Write => ({ op: 'put', kind: 'notice', item });
