import * as z from 'zod';
import { judge } from '../../../shared/compliance/judge.ts';
import { canonicalJson, sha256 } from '../../../shared/model/canonical.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { Said } from './explanation.ts';
import { parseFacts } from './facts-file.ts';

/** What the rules of this version say of the facts a decision was made on. */
export const secondOpinionSchema = z.strictObject({
  /** The facts are the very ones that were judged: their digest is the stored one. */
  factsAreWhole: z.boolean(),
  /** Nothing differs. */
  same: z.boolean(),
  /** Names of what differs: `verdict`, `lawDigest`, `TIM-02` … */
  differs: z.array(z.string()),
  /** Why it could not be judged again, when it could not. */
  problem: z.string().optional(),
});
export type SecondOpinion = z.infer<typeof secondOpinionSchema>;

/** Judges a stored decision's facts again, by the law of their moment as this version knows it. */
export function judgedAgain(decision: Decision): SecondOpinion {
  const factsAreWhole = sha256(decision.facts) === decision.factsDigest;
  const facts = parseFacts(decision.facts, 'the stored facts');
  if (typeof facts === 'string') return { factsAreWhole, same: false, differs: [], problem: facts };
  const differs = differences(decision, judge(facts));
  return { factsAreWhole, same: factsAreWhole && differs.length === 0, differs };
}

function differences(before: Said, now: Said): string[] {
  const whole = (['verdict', 'until', 'packs', 'lawDigest'] as const).filter(
    (name) => canonicalJson(before[name] ?? null) !== canonicalJson(now[name] ?? null),
  );
  const [then, today] = [sayings(before), sayings(now)];
  const rules = [...new Set([...then.keys(), ...today.keys()])].filter(
    (id) => then.get(id) !== today.get(id),
  );
  return [...whole, ...rules.sort()];
}

/** Each rule's finding as text; `allow` for those that plainly allowed. */
const sayings = ({ findings, allowedBy }: Said): ReadonlyMap<string, string> =>
  new Map([
    ...allowedBy.map((id) => [id, 'allow'] as const),
    ...findings.map((finding) => [finding.ruleId, canonicalJson(finding)] as const),
  ]);
