import { withEntry } from '../../shared/case/conversation.ts';
import { Fault } from '../../shared/fault.ts';
import type { Case } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { again } from './again.ts';
import { caseNotice, messageOf } from './case-notice.ts';
import type { CaseRecords } from './deps.ts';
import { caseOf } from './entries.ts';
import { readStaffScene, refuseUnfit, refuseUnlawful, whyUnreachable } from './staff-words.ts';

/**
 * Writes to the borrower, by SMS, what staff typed: judged here, so that they can mend it, and again by the
 * claim before it leaves. Throws Fault('invalid_input') that says what is wrong with the words, or why no
 * message may reach this borrower.
 */
export async function say(
  deps: CaseRecords,
  caseId: CaseId,
  message: { readonly who: string; readonly text: string },
): Promise<Case> {
  return again(`case ${caseId}`, async () => {
    const one = await caseOf(deps, caseId);
    const now = deps.clock.now();
    const scene = await readStaffScene(deps.records, one);
    const unreachable = whyUnreachable(one, scene.contact);
    if (unreachable !== undefined) {
      throw new Fault('invalid_input', `case ${caseId}: nothing can be sent: ${unreachable}`);
    }
    const next = withEntry(one, { at: now, by: 'staff', who: message.who, text: message.text });
    const n = next.conversation.at(-1)?.n ?? 0;
    const row = { ...caseNotice(next, 'case-message', messageOf(n), now), entryIndex: n };
    refuseUnlawful(scene, row, { field: 'text', text: message.text }, now);
    refuseUnfit(message.text, one.language);
    const done = await deps.records.commit([
      { op: 'put', kind: 'case', item: { ...next, owner: one.owner ?? message.who } },
      { op: 'put', kind: 'notice', item: row },
    ]);
    return done === 'conflict' ? 'conflict' : { ...next, rev: next.rev + 1 };
  });
}
