import { loadAnswer } from '../../shared/claim/answer-scene.ts';
import { whyReasonLeftOut } from '../../shared/claim/answer-text.ts';
import { judgeAnswer } from '../../shared/claim/decide-answer.ts';
import { saidIn } from '../../shared/compliance/finding-words.ts';
import type { Judgement } from '../../shared/compliance/judge.ts';
import type { NoticeId } from '../../shared/model/ids.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Records } from '../../shared/ports/records.ts';
import type { Instant } from '../../shared/time.ts';

/** What becomes of a message about a case that waits, as the claim would say it now. */
export interface Outlook {
  readonly notice: Notice;
  readonly judged: Judgement;
  /** Why the text leaves out the reason for which the case was closed; undefined when it does not. */
  readonly leftOut: string | undefined;
}

/** Undefined when no message of this id waits. Claims nothing and writes nothing. */
export async function outlookOf(
  records: Records,
  noticeId: NoticeId,
  now: Instant,
): Promise<Outlook | undefined> {
  const scene = await loadAnswer(records, noticeId);
  if (scene === undefined) return undefined;
  const { notice } = scene;
  const leftOut = notice.answerKind === 'case-closed' ? whyReasonLeftOut(scene, now) : undefined;
  return { notice, judged: judgeAnswer(scene, now), leftOut };
}

/** The findings that decide, each by its rule and in the words that explain a decision. */
export const whyJudged = ({ verdict, findings }: Judgement): string =>
  findings
    .filter((one) => one.verdict === verdict)
    .map((one) => `${one.ruleId} ${saidIn(one, 'en')}`)
    .join('; ');
