import { withEntry } from '../case/conversation.ts';
import { openCase } from '../case/open.ts';
import { caseSettingOf } from '../case/setting.ts';
import type { Case } from '../model/case.ts';
import type { Notice } from '../model/notice.ts';
import type { Write } from '../ports/records.ts';
import type { Alarm, Keys } from '../ports/surroundings.ts';
import type { AnswerScene } from './answer-text.ts';

export interface UntoldDeps {
  readonly alarm: Pick<Alarm, 'raise'>;
  readonly keys: Pick<Keys, 'code'>;
}

/**
 * A message about a case that ends without having been sent leaves a borrower who does not know. No other road is
 * tried by a machine: it is said in the case, in the write that ends the row, and a person is called before it
 * (rather twice than never), so that somebody telephones or writes a letter. A case that is closed has nobody who
 * reads it, so the task becomes a case of its own. Nobody misses a question that was not asked.
 */
export async function untoldWrites(
  deps: UntoldDeps,
  { about, settings }: Pick<AnswerScene, 'about' | 'settings'>,
  notice: Notice,
): Promise<readonly Write[]> {
  const { kind, answerKind, state, reason, since } = notice;
  if (kind !== 'case' || answerKind === 'case-score' || about === undefined) return [];
  await deps.alarm.raise({ caseId: about.caseId, kind: about.kind, why: 'untold' });
  const text = `not told by SMS: ${answerKind ?? 'message'} ${state}, ${reason ?? 'no reason'}`;
  const said = withEntry(about, { at: since, by: 'system', internal: true, text });
  const task = about.state === 'resolved' ? [taskOf(deps, about, settings, notice)] : [];
  return [said, ...task].map((item): Write => ({ op: 'put', kind: 'case', item }));
}

const taskOf = (
  deps: UntoldDeps,
  { caseId, language, contactId, personId }: Case,
  settings: AnswerScene['settings'],
  { noticeId, answerKind, since }: Notice,
): Case =>
  openCase(
    {
      kind: 'question',
      openedBy: 'system',
      cause: `untold:${noticeId}`,
      language,
      ...(contactId === undefined ? {} : { contactId }),
      ...(personId === undefined ? {} : { personId }),
      entry: {
        by: 'system',
        internal: true,
        text: `The text about case ${caseId} (${answerKind ?? 'unknown'}) could not be sent: tell the borrower by telephone or letter.`,
      },
    },
    caseSettingOf(deps, settings),
    since,
  );
