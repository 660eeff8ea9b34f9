import { withEntry } from '../../shared/case/conversation.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { Records, Write } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';
import { again } from './again.ts';
import { caseNotice, messageOf } from './case-notice.ts';
import type { CaseRecords } from './deps.ts';
import { caseOf } from './entries.ts';
import { readStaffScene, refuseUnfit, refuseUnlawful, whyUnreachable } from './staff-words.ts';

export interface StaffMessage {
  readonly who: string;
  readonly text: string;
}

/**
 * Writes to the borrower, by SMS, what staff typed: judged here, so that they can mend it, and again by the
 * claim before it leaves. Throws Fault('invalid_input') that says what is wrong with the words, or why no
 * message may reach this borrower.
 */
export async function say(deps: CaseRecords, caseId: CaseId, message: StaffMessage): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    const spoken = await spokenIn(deps.records, one, message, deps.clock.now());
    if (spoken.unreachable !== undefined) {
      throw new Fault('invalid_input', `case ${caseId}: nothing can be sent: ${spoken.unreachable}`);
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
  /** The message that carries them; none where no message may reach the borrower. */
  readonly writes: readonly Write[];
  readonly unreachable: string | undefined;
}

/** What staff say beside something they do: judged like every word of theirs, to be written with the case. */
export async function spokenIn(
  records: Records,
  one: Case,
  { who, text }: StaffMessage,
  now: Instant,
): Promise<Spoken> {
  const scene = await readStaffScene(records, one);
  const unreachable = whyUnreachable(one, scene.contact);
  const next = withEntry(one, { at: now, by: 'staff', who, text });
  const n = next.conversation.at(-1)?.n ?? 0;
  const row = { ...caseNotice(next, 'case-message', messageOf(n), now), entryIndex: n };
  refuseUnlawful({ ...scene, about: next }, row, { field: 'text', text }, now);
  refuseUnfit(text, one.language);
  return {
    next,
    writes: unreachable === undefined ? [{ op: 'put', kind: 'notice', item: row }] : [],
    unreachable,
  };
}
