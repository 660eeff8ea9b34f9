import { Fault } from '../fault.ts';
import { candidateZones } from '../compliance/places/places.ts';
import { nextWindow, PUBLISH_MARGIN_MS } from '../compliance/window.ts';
import type { Case } from '../model/case.ts';
import { answeredIdOf, type AttemptId, type NoticeId } from '../model/ids.ts';
import type { LoanHead } from '../model/loan.ts';
import type { Notice } from '../model/notice.ts';
import { withSend, type Contact } from '../model/party.ts';
import type { RecordKey, Write } from '../ports/records.ts';
import type { Alarm } from '../ports/surroundings.ts';
import { isRendered } from '../text/render.ts';
import { earliest, HOUR_MS, plusMs, type Instant } from '../time.ts';
import { loadAnswer, type JudgedScene } from './answer-scene.ts';
import { lawsOfCase } from './case-facts.ts';
import { commitClaim } from './commit.ts';
import { decideAnswer, isTooLate } from './decide-answer.ts';
import { maySend, type Decided } from './decision.ts';
import { deliver, type DeliverDeps, type Delivered } from './deliver.ts';
import { PUBLISH_WITHIN_MS } from './limits.ts';
import { untoldWrites } from './untold.ts';

export interface AnswerDeps extends DeliverDeps {
  readonly newAttemptId: () => AttemptId;
  readonly alarm: Alarm;
}

export type Answered = Delivered | 'waiting' | 'refused' | 'already-answered';

const ANSWER_TRIES_MAX = 6;

/** Why an answer, or a message about a case, expired: what it says would come out of nowhere. */
export const TOO_LATE = 'answer-too-late';

/**
 * Sends the one answer to one reply, or one message about a case, by the same claim as every notice: judge, commit,
 * one carrier call.
 *
 * Input: the id of a row that waits (it was written with what caused it). Output: what became of it. An answer is
 * looked at right after its reply, and again by sweep for what a crash left; a second call finds it claimed. What
 * is told of a case and can be told no more is said in that case, and somebody is called.
 */
export async function answerReply(deps: AnswerDeps, noticeId: NoticeId): Promise<Answered> {
  for (let tries = 0; tries < ANSWER_TRIES_MAX; tries += 1) {
    const scene = await loadAnswer(deps.records, noticeId, answeredBy(noticeId));
    if (scene === undefined) return 'already-answered';
    const now = deps.clock.now();
    const answered = isTooLate(scene.notice, now)
      ? await settle(deps, scene, { state: 'expired', since: now, reason: TOO_LATE }, [])
      : await decideAndSend(deps, scene, now);
    if (answered !== 'conflict') return answered;
  }
  throw new Fault('conflict', `notice ${noticeId}: other writers were first ${ANSWER_TRIES_MAX} times`);
}

/** The reply that an answer answers: by its time, a stop that came later forbids to answer it. */
function answeredBy(noticeId: NoticeId): readonly RecordKey[] {
  const inboundId = answeredIdOf(noticeId);
  return inboundId === undefined ? [] : [{ kind: 'reply', inboundId }];
}

async function decideAndSend(
  deps: AnswerDeps,
  scene: JudgedScene,
  now: Instant,
): Promise<Answered | 'conflict'> {
  const { notice, contact, settings } = scene;
  const decided = decideAnswer(deps, scene, now);
  const { text } = decided;
  const { attemptId, verdict, findings } = decided.decision;
  const decision: Write = { op: 'put', kind: 'decision', item: decided.decision };
  if (!maySend(decided.decision) || settings.sending === undefined || !isRendered(text)) {
    const judged = [decision, { op: 'check', kind: 'contact', item: contact } as const];
    if (verdict !== 'block') {
      const since = lookAgainAt(notice, decided, now);
      return settle(deps, scene, { state: 'waiting', since, attemptId }, judged);
    }
    const reason = findings.find((one) => one.verdict === 'block')?.code ?? verdict;
    return settle(deps, scene, { state: 'refused', since: now, attemptId, reason }, judged);
  }
  // Time has passed: the words, the window and the switch are read again.
  if ((await deps.pacer.turn()) === 'waited') return 'conflict';
  const claimed = await claim(deps, scene, decided, now);
  if (claimed === 'conflict') return 'conflict';
  return deliver(deps, {
    notice: claimed,
    number: contact.number,
    body: text.body,
    parts: text.parts,
    partsPerSecond: settings.sending.partsPerSecond,
    unsent: async (ended) => untoldWrites(deps, { about: await aboutOf(deps, ended), settings }, ended),
  });
}

/** The case as it is now: what was said in it meanwhile stays said. */
async function aboutOf({ records }: AnswerDeps, { caseId }: Notice): Promise<Case | undefined> {
  if (caseId === undefined) return undefined;
  const [about] = (await records.get([{ kind: 'case', caseId }])).cases;
  return about;
}

/** An answer is tried by every sweep while it lasts; a message about a case when its time has come. */
function lookAgainAt(notice: Notice, { decision }: Decided, now: Instant): Instant {
  return notice.kind === 'answer' ? notice.since : (decision.until ?? plusMs(now, HOUR_MS));
}

interface Settled extends Pick<Notice, 'since'>, Partial<Pick<Notice, 'attemptId' | 'reason'>> {
  readonly state: 'expired' | 'refused' | 'waiting';
}

/** Not claimed: it waits on, or has come to its end. */
async function settle(
  deps: AnswerDeps,
  scene: JudgedScene,
  settled: Settled,
  more: readonly Write[],
): Promise<Answered | 'conflict'> {
  const row: Notice = { ...scene.notice, ...settled };
  const untold = settled.state === 'waiting' ? [] : await untoldWrites(deps, scene, row);
  const done = await deps.records.commit([{ op: 'put', kind: 'notice', item: row }, ...more, ...untold]);
  return done === 'conflict' ? 'conflict' : settled.state;
}

/**
 * Number, person and loans must be as they were judged. What we send of our own accord counts against the caps of
 * number and person; an answer counts against none.
 */
async function claim(deps: AnswerDeps, scene: JudgedScene, decided: Decided, now: Instant) {
  const { notice, person } = scene;
  const { attemptId } = decided.decision;
  const publishBy = publishByOf(scene, now);
  const parts = decided.text === 'unknown' ? 1 : decided.text.parts;
  const attempts = notice.attempts + 1;
  const { reason: _before, ...rest } = notice;
  const row: Notice = { ...rest, state: 'claimed', since: now, attemptId, attempts, publishBy, parts };
  const counted = notice.kind === 'case';
  const send = { noticeId: notice.noticeId, publishBy };
  const contact = remembering(scene, now);
  const stored = await commitClaim(
    deps.records,
    [
      { op: 'put', kind: 'notice', item: row },
      { op: 'put', kind: 'decision', item: decided.decision },
      counted || contact !== scene.contact
        ? { op: 'put', kind: 'contact', item: counted ? withSend(contact, send) : contact }
        : { op: 'check', kind: 'contact', item: contact },
      ...(person === undefined || !counted
        ? []
        : [{ op: 'put', kind: 'person', item: withSend(person, send) } as const]),
      // A newer word of the ledger, or of staff about a plan, makes the figures others.
      ...headsOf(scene).map((item): Write => ({ op: 'check', kind: 'loan', item })),
    ],
    row,
  );
  return stored === 'conflict' ? stored : { ...stored, publishBy };
}

/** The loans it was judged by and those whose figures it may tell, each once. */
const headsOf = ({ heads, loans = [] }: JudgedScene): readonly LoanHead[] => [
  ...new Map([...loans.map(({ head }) => head), ...heads].map((head) => [head.loanId, head])).values(),
];

/** Within seconds, within the answer's time, and, for a message of our own accord, within the window. */
function publishByOf(scene: JudgedScene, now: Instant): Instant {
  const { notice, contact } = scene;
  const inTime = plusMs(now, PUBLISH_WITHIN_MS);
  if (notice.kind === 'answer') return earliest(inTime, notice.answerBy ?? inTime);
  const zones = candidateZones(contact);
  const jurisdictions = lawsOfCase(scene);
  const window =
    zones === 'unknown' || jurisdictions === 'unknown'
      ? undefined
      : nextWindow({ zones, jurisdictions, at: now });
  if (window === undefined) {
    throw new Fault('defect', `notice ${notice.noticeId}: allowed where no window is known`);
  }
  return earliest(inTime, plusMs(window.closesAt, -PUBLISH_MARGIN_MS));
}

/** The number with what it remembers of this message beside the caps; the same one where that is nothing. */
function remembering({ notice, contact }: JudgedScene, now: Instant): Contact {
  if (notice.answerKind === 'opt-out') {
    return { ...contact, optOutConfirmedAt: now, optOutConfirmedBy: notice.noticeId };
  }
  if (notice.answerKind === 'case-score' && notice.caseId !== undefined) {
    return { ...contact, scoreAsked: { caseId: notice.caseId, at: now } };
  }
  return contact;
}
