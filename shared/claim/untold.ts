import { withEntry } from '../case/conversation.ts';
import type { Case } from '../model/case.ts';
import type { Notice } from '../model/notice.ts';
import type { Write } from '../ports/records.ts';
import type { Alarm } from '../ports/surroundings.ts';

/**
 * A message about a case that ends without having been sent leaves a borrower who does not know. No other road is
 * tried by a machine: it is said in the case, in the write that ends the row, and a person is called before it
 * (rather twice than never), so that somebody telephones or writes a letter. Nobody misses a question that was
 * not asked.
 */
export async function untoldWrites(
  alarm: Pick<Alarm, 'raise'>,
  about: Case | undefined,
  { kind, answerKind, state, reason, since }: Notice,
): Promise<readonly Write[]> {
  if (kind !== 'case' || answerKind === 'case-score' || about === undefined) return [];
  await alarm.raise({ caseId: about.caseId, kind: about.kind, why: 'untold' });
  const text = `not told by SMS: ${answerKind ?? 'message'} ${state}, ${reason ?? 'no reason'}`;
  const item = withEntry(about, { at: since, by: 'system', internal: true, text });
  return [{ op: 'put', kind: 'case', item }];
}
