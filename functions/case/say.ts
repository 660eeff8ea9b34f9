import { withEntry } from '../../shared/case/conversation.ts';
import { sceneOfUnstored } from '../../shared/claim/answer-scene.ts';
import { judgeAnswer } from '../../shared/claim/decide-answer.ts';
import type { Judgement } from '../../shared/compliance/judge.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';
import { again } from './again.ts';
import { caseNotice, isForWhoeverActs, messageOf, WRITE_TO_WHOEVER_ACTS } from './case-notice.ts';
import type { CaseRecords } from './deps.ts';
import { caseOf } from './entries.ts';
import { whyJudged } from './outlook.ts';
import { refuseUnfit, refuseUnlawful } from './staff-words.ts';

export interface StaffMessage {
  readonly who: string;
  readonly text: string;
}

/**
 * Writes to the borrower, by SMS, what staff typed: judged here, so that they can mend it, and again by the
 * claim before it leaves. Throws Fault('invalid_input') that says what is wrong with the words, why the claim would
 * refuse the message, or that there is nobody to write to. What only makes it wait refuses nothing.
 */
export async function say(deps: CaseRecords, caseId: CaseId, message: StaffMessage): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    const spoken = await spokenIn(deps.records, one, message, deps.clock.now());
    if (spoken.blocked !== undefined) {
      throw new Fault('invalid_input', `case ${caseId}: nothing can be sent: ${spoken.blocked}`);
    }
    const { next, writes } = spoken;
    const item = { ...next, owner: one.owner ?? message.who };
    const done = await deps.records.commit([{ op: 'put', kind: 'case', item }, ...writes]);
    return done === 'conflict' ? 'conflict' : { ...next, rev: next.rev + 1 };
  });
}

export interface Spoken {
  /** The case with the words in it. */
  readonly next: Case;
  /** The message that carries them. */
  readonly writes: readonly Write[];
  /** Why the claim would refuse that message; undefined when it would not, or would only wait. */
  readonly blocked: string | undefined;
}

/** What staff say beside something they do: judged like every word of theirs, to be written with the case. */
export async function spokenIn(
  records: Records,
  one: Case,
  { who, text }: StaffMessage,
  now: Instant,
): Promise<Spoken> {
  if (one.contactId === undefined) {
    throw new Fault('invalid_input', `case ${one.caseId}: it has no number to write to`);
  }
  const next = withEntry(one, { at: now, by: 'staff', who, text });
  const n = next.conversation.at(-1)?.n ?? 0;
  const row = { ...caseNotice(next, 'case-message', messageOf(n), now), entryIndex: n };
  const scene = await sceneOfUnstored(records, row, next);
  refuseUnlawful(scene, { field: 'text', text }, now);
  refuseUnfit(text, one.language);
  const judged = judgeAnswer(scene, now);
  return {
    next,
    writes: [{ op: 'put', kind: 'notice', item: row }],
    blocked: blockedBy(judged, one),
  };
}

function blockedBy(judged: Judgement, one: Case): string | undefined {
  if (judged.verdict === 'block') return whyJudged(judged);
  return isForWhoeverActs(one) ? WRITE_TO_WHOEVER_ACTS : undefined;
}
