import { Fault } from '../fault.ts';
import { candidateZones, jurisdictionsOf } from '../compliance/places/places.ts';
import { nextWindow, PUBLISH_MARGIN_MS } from '../compliance/window.ts';
import type { AttemptId, NoticeId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { Records, Write } from '../ports/records.ts';
import { isRendered } from '../text/render.ts';
import { earliest, HOUR_MS, plusMs, type Instant } from '../time.ts';
import { answerFacts } from './answer-facts.ts';
import { loansAbout } from './answer-loans.ts';
import { untoldWrites } from './untold.ts';
import { answerText, type AnswerScene } from './answer-text.ts';
import { commitClaim } from './commit.ts';
import { decide, maySend, type Decided } from './decision.ts';
import { deliver, type DeliverDeps, type Delivered } from './deliver.ts';
import { PUBLISH_WITHIN_MS } from './limits.ts';
import { settingsIn } from './scene.ts';

export interface AnswerDeps extends DeliverDeps {
  readonly newAttemptId: () => AttemptId;
}

export type Answered = Delivered | 'waiting' | 'refused' | 'already-answered';

const ANSWER_TRIES_MAX = 6;

/**
 * Sends the one answer to one reply, by the same claim as every notice: judge, commit, one carrier call.
 *
 * Input: the id of an answer that waits (it was written when its reply was applied). Output: what became of
 * it. Called right after the reply, and again by sweep for what a crash left; a second call finds it claimed.
 */
export async function answerReply(deps: AnswerDeps, noticeId: NoticeId): Promise<Answered> {
  for (let tries = 0; tries < ANSWER_TRIES_MAX; tries += 1) {
    const scene = await loadAnswer(deps.records, noticeId);
    if (scene === undefined) return 'already-answered';
    const now = deps.clock.now();
    const answered =
      now > (scene.notice.answerBy ?? now)
        ? await settle(
            deps,
            { ...scene.notice, state: 'expired', since: now, reason: 'answer-too-late' },
            untoldWrites(deps, scene, now),
          )
        : await decideAndSend(deps, scene, now);
    if (answered !== 'conflict') return answered;
  }
  throw new Fault('conflict', `notice ${noticeId}: other writers were first ${ANSWER_TRIES_MAX} times`);
}

/** Undefined when the answer is not waiting any more. */
async function loadAnswer(records: Records, noticeId: NoticeId): Promise<AnswerScene | undefined> {
  const [notice] = (await records.get([{ kind: 'notice', noticeId }])).notices;
  if (notice?.state !== 'waiting' || notice.kind === 'notice') return undefined;
  const found = await records.get([
    { kind: 'contact', contactId: notice.contactId },
    { kind: 'setting', name: 'lender' },
    { kind: 'setting', name: 'sending' },
    { kind: 'setting', name: 'templates' },
    { kind: 'setting', name: 'deployment' },
    ...(notice.kind === 'case' && notice.personId !== undefined
      ? [{ kind: 'person', personId: notice.personId } as const]
      : []),
    ...(notice.caseId === undefined ? [] : [{ kind: 'case', caseId: notice.caseId } as const]),
  ]);
  const [contact] = found.contacts;
  if (contact === undefined) throw new Fault('defect', `notice ${noticeId}: its contact is not stored`);
  return {
    notice,
    contact,
    person: found.people[0],
    settings: settingsIn(found),
    about: found.cases[0],
    // Only what is written of our own accord speaks of loans.
    loans: notice.kind === 'case' ? await loansAbout(records, found.cases[0], found.people[0]) : [],
  };
}

async function decideAndSend(
  deps: AnswerDeps,
  scene: AnswerScene,
  now: Instant,
): Promise<Answered | 'conflict'> {
  const { notice, contact, settings } = scene;
  const text = answerText(scene, now);
  const decided = decide(answerFacts(scene, text, now), text, deps.newAttemptId());
  const { attemptId, verdict } = decided.decision;
  const decision: Write = { op: 'put', kind: 'decision', item: decided.decision };
  if (!maySend(decided.decision) || settings.sending === undefined || !isRendered(text)) {
    const state = verdict === 'block' ? 'refused' : 'waiting';
    const since = state === 'refused' ? now : lookAgainAt(notice, decided, now);
    return settle(deps, { ...notice, state, since, attemptId }, [
      decision,
      { op: 'check', kind: 'contact', item: contact },
    ]);
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
  });
}

/** An answer is tried by every sweep while it lasts; a message about a case when its time has come. */
function lookAgainAt(notice: Notice, { decision }: Decided, now: Instant): Instant {
  return notice.kind === 'answer' ? notice.since : (decision.until ?? plusMs(now, HOUR_MS));
}

async function settle(
  deps: AnswerDeps,
  notice: Notice & { readonly state: 'expired' | 'refused' | 'waiting' },
  more: readonly Write[],
): Promise<Answered | 'conflict'> {
  const done = await deps.records.commit([{ op: 'put', kind: 'notice', item: notice }, ...more]);
  return done === 'conflict' ? 'conflict' : notice.state;
}

/** An answer counts against no cap; the confirmation of an opt-out is remembered so that it comes once. */
async function claim(deps: AnswerDeps, scene: AnswerScene, decided: Decided, now: Instant) {
  const { notice } = scene;
  const { attemptId } = decided.decision;
  const publishBy = publishByOf(scene, now);
  const parts = decided.text === 'unknown' ? 1 : decided.text.parts;
  const attempts = notice.attempts + 1;
  const row: Notice = { ...notice, state: 'claimed', since: now, attemptId, attempts, publishBy, parts };
  const stored = await commitClaim(
    deps.records,
    [
      { op: 'put', kind: 'notice', item: row },
      { op: 'put', kind: 'decision', item: decided.decision },
      contactWrite(scene, now),
      ...(scene.person === undefined ? [] : [{ op: 'check', kind: 'person', item: scene.person } as const]),
      // A newer word of the ledger, or of staff about a plan, makes the figures others.
      ...(scene.loans ?? []).map(({ head }): Write => ({ op: 'check', kind: 'loan', item: head })),
    ],
    row,
  );
  return stored === 'conflict' ? stored : { ...stored, publishBy };
}

/** Within seconds, within the answer's time, and, for a message of our own accord, within the window. */
function publishByOf({ notice, contact }: AnswerScene, now: Instant): Instant {
  const inTime = plusMs(now, PUBLISH_WITHIN_MS);
  if (notice.kind === 'answer') return earliest(inTime, notice.answerBy ?? inTime);
  const zones = candidateZones(contact);
  const jurisdictions = jurisdictionsOf(contact);
  const window =
    zones === 'unknown' || jurisdictions === 'unknown'
      ? undefined
      : nextWindow({ zones, jurisdictions, at: now });
  if (window === undefined) {
    throw new Fault('defect', `notice ${notice.noticeId}: allowed where no window is known`);
  }
  return earliest(inTime, plusMs(window.closesAt, -PUBLISH_MARGIN_MS));
}

/** What the number remembers of this message; it must be as it was judged in any case. */
function contactWrite({ notice, contact }: AnswerScene, now: Instant): Write {
  if (notice.answerKind === 'opt-out') {
    const confirmed = { optOutConfirmedAt: now, optOutConfirmedBy: notice.noticeId };
    return { op: 'put', kind: 'contact', item: { ...contact, ...confirmed } };
  }
  if (notice.answerKind === 'case-score' && notice.caseId !== undefined) {
    return {
      op: 'put',
      kind: 'contact',
      item: { ...contact, scoreAsked: { caseId: notice.caseId, at: now } },
    };
  }
  return { op: 'check', kind: 'contact', item: contact };
}
