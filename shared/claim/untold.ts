import { openCase } from '../case/open.ts';
import { caseSettingOf } from '../case/setting.ts';
import type { Write } from '../ports/records.ts';
import type { Keys } from '../ports/surroundings.ts';
import type { Instant } from '../time.ts';
import type { AnswerScene } from './answer-text.ts';

/**
 * A borrower was to hear of their case, and no text could leave in time: somebody else has to tell them. To be
 * written with the end of that text. How it went is not asked by other roads.
 */
export function untoldWrites(
  deps: { readonly keys: Pick<Keys, 'code'> },
  { notice, about, settings }: AnswerScene,
  now: Instant,
): readonly Write[] {
  if (notice.kind !== 'case' || notice.answerKind === 'case-score' || about === undefined) return [];
  const { caseId, language, contactId, personId } = about;
  const one = openCase(
    {
      kind: 'question',
      openedBy: 'system',
      cause: `untold:${notice.noticeId}`,
      language,
      ...(contactId === undefined ? {} : { contactId }),
      ...(personId === undefined ? {} : { personId }),
      entry: {
        by: 'system',
        internal: true,
        text: `The text about case ${caseId} (${notice.answerKind ?? 'unknown'}) could not be sent in time: tell the borrower by telephone or letter.`,
      },
    },
    caseSettingOf(deps, settings),
    now,
  );
  return [{ op: 'put', kind: 'case', item: one }];
}
