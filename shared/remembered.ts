/** Answers kept: a clock or a sender run wild asks for ever new ones, and does not fill memory. */
const KEPT_MAX = 4096;

/** The answer to `question`, worked out once; what has been forgotten is worked out anew, and is the same. */
export function remembered<Question, Answer>(
  known: Map<Question, Answer>,
  question: Question,
  workOut: () => Answer,
): Answer {
  const kept = known.get(question);
  if (kept !== undefined) return kept;
  if (known.size >= KEPT_MAX) known.clear();
  const answer = workOut();
  known.set(question, answer);
  return answer;
}
