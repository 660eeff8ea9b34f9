import { judge, type Judgement } from '../compliance/judge.ts';
import type { Facts } from '../compliance/facts.ts';
import { canonicalJson, sha256 } from '../model/canonical.ts';
import type { Decision } from '../model/decision.ts';
import type { AttemptId } from '../model/ids.ts';
import type { Instant } from '../time.ts';
import { isRendered, type Rendered } from '../text/render.ts';
import type { Text } from './text-facts.ts';

/** A judgement with what it was about: what is stored before anything may leave. */
export interface Decided {
  readonly decision: Decision;
  readonly text: Rendered | 'unknown';
  /** It was missed on its day (CUP-01). */
  readonly isCatchUp: boolean;
}

export const maySend = (judgement: Pick<Judgement, 'verdict'>): boolean =>
  judgement.verdict === 'allow' || judgement.verdict === 'warn';

/** Judges the facts and makes the row that lets anyone judge them again. */
export const decide = (facts: Facts, text: Text, attemptId: AttemptId): Decided =>
  decidedAs(judge(facts), facts, text, attemptId);

/** The same for facts that have been judged. */
export function decidedAs(judged: Judgement, facts: Facts, text: Text, attemptId: AttemptId): Decided {
  const { until, ...judgement } = judged;
  const factsJson = canonicalJson(facts);
  const rendered = isRendered(text) ? text : 'unknown';
  return {
    text: rendered,
    isCatchUp: facts.notice.catchUp === true,
    decision: {
      noticeId: facts.notice.noticeId,
      attemptId,
      rev: 0,
      at: facts.now,
      ...judgement,
      ...(until === undefined ? {} : { until }),
      factsDigest: sha256(factsJson),
      facts: factsJson,
      ...(rendered === 'unknown' ? {} : { template: rendered.templateId, text: rendered.body }),
    },
  };
}

/** When a notice that may not leave is looked at again: its delay, or its end if nothing comes before. */
export function askAgainAt(decision: Decision, closesAt: Instant): Instant {
  return decision.until !== undefined && decision.until < closesAt ? decision.until : closesAt;
}
