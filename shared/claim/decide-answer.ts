import { judge, type Judgement } from '../compliance/judge.ts';
import type { AttemptId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { Instant } from '../time.ts';
import { answerFacts } from './answer-facts.ts';
import type { JudgedScene } from './answer-scene.ts';
import { answerText } from './answer-text.ts';
import { decide, type Decided } from './decision.ts';

/** What it says would come out of nowhere by now. */
export const isTooLate = ({ answerBy }: Notice, now: Instant): boolean =>
  answerBy !== undefined && now > answerBy;

/** What the judge says now of an answer, or of a message about a case, stored or not. */
export const judgeAnswer = (scene: JudgedScene, now: Instant): Judgement =>
  judge(answerFacts(scene, answerText(scene, now), now));

/** The same as the row of a decision; writes nothing. */
export function decideAnswer(
  { newAttemptId }: { readonly newAttemptId: () => AttemptId },
  scene: JudgedScene,
  now: Instant,
): Decided {
  const text = answerText(scene, now);
  return decide(answerFacts(scene, text, now), text, newAttemptId());
}
