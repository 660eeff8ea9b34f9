import type { Evidence, Finding } from '../model/decision.ts';
import type { AnswerKind } from '../model/notice.ts';
import type { Family } from '../text/lint/families.ts';
import type { Facts } from './facts.ts';
import type { Sayings } from './rule.ts';

/** Blocks a finished text in which reading has found `family`; a text that nobody has read is held. */
export function judgeFamily({ text }: Facts, say: Sayings, family: Family): Finding {
  if (text.families === 'unknown') return say.hold('text-not-read');
  return text.families.includes(family) ? say.block(family, whatWasFound(text, family)) : say.allow;
}

/** The words and why they may not stand, so that whoever wrote the text knows what to mend. */
function whatWasFound({ found }: Facts['text'], family: Family): Evidence {
  const first = found?.find((one) => one.family === family);
  if (first === undefined) return {};
  return { ...(first.phrase === '' ? {} : { phrase: first.phrase }), reason: first.reason };
}

/** What they say to a borrower, and why they closed a case. */
const ofStaff: readonly (AnswerKind | 'none')[] = ['case-message', 'case-closed'];

/** Words that staff write are read by a person before they go: there the finding is a hint. */
export function judgeStaffWords(facts: Facts, say: Sayings, family: Family): Finding {
  const { answerKind } = facts.notice;
  if (answerKind === 'unknown') return say.hold('answer-unknown');
  const finding = judgeFamily(facts, say, family);
  return finding.verdict === 'block' && ofStaff.includes(answerKind)
    ? say.warn(family, finding.evidence)
    : finding;
}

/** They say as little as can be said: no reason, no way to stop, nothing that sounds like a form. */
const bare: readonly (AnswerKind | 'none')[] = ['distress', 'opt-out'];

/** What a text must say, except where it must say as little as it can. */
export function judgeWhatIsMissing(facts: Facts, say: Sayings, family: Family): Finding {
  const { answerKind } = facts.notice;
  if (answerKind === 'unknown') return say.hold('answer-unknown');
  const finding = judgeFamily(facts, say, family);
  return finding.verdict === 'block' && bare.includes(answerKind) ? say.allow : finding;
}
