import type { Finding, Verdict } from '../model/decision.ts';
import type { Instant } from '../time.ts';
import type { Facts } from './facts.ts';
import { lawAt, type Law, type RuleInForce } from './law.ts';

/** What all rules together say of one message at one moment. Equal facts give an equal judgement. */
export interface Judgement {
  /** The gravest finding: block > hold > delay > warn > allow. */
  readonly verdict: Verdict;
  /**
   * When to ask again. For delay the latest moment any rule asks for; for hold the latest of its holds, and
   * only when all of them name one: else an event will wake the loan.
   */
  readonly until?: Instant;
  /** All findings that are not plain allow, in the order of the packs. */
  readonly findings: readonly Finding[];
  /** The rules that plainly allowed. */
  readonly allowedBy: readonly string[];
  readonly packs: readonly string[];
  readonly lawDigest: string;
}

/**
 * Judges one message by every rule that applies. Never stops early, never throws: a rule that throws holds.
 * Reads no clock and keeps nothing but the law of the day.
 */
export function judge(facts: Facts): Judgement {
  return judgeBy(lawAt(facts.jurisdictions, facts.now, facts.notice.kind), facts);
}

/** The same by a given law: for back-tests of a law that is not shipped. */
export function judgeBy(law: Law, facts: Facts): Judgement {
  const findings: Finding[] = [];
  let allowedBy: string[] | undefined;
  law.inForce.forEach((inForce, index) => {
    const finding = ask(inForce, facts);
    if (finding.verdict === 'allow') {
      allowedBy?.push(inForce.rule.id);
      return;
    }
    // Up to here all rules allowed; from here on the two kinds are told apart.
    allowedBy ??= law.ruleIds.slice(0, index);
    findings.push(finding);
  });
  const { packs, digest: lawDigest } = law;
  return { ...fold(findings), findings, allowedBy: allowedBy ?? law.ruleIds, packs, lawDigest };
}

/** A rule that cannot answer must not be read as consent: what it throws becomes a hold, and is on record. */
function ask({ rule, parameters }: RuleInForce, facts: Facts): Finding {
  try {
    const finding = rule.check(facts, parameters);
    if (finding.verdict !== 'delay' || isMoment(finding.until)) return finding;
    return { ruleId: rule.id, verdict: 'hold', code: 'delay-without-end', evidence: { said: finding.code } };
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { ruleId: rule.id, verdict: 'hold', code: 'rule-threw', evidence: { error: name } };
  }
}

const isMoment = (until: Instant | undefined): until is Instant => Number.isSafeInteger(until);

const gravity: Readonly<Record<Verdict, number>> = { allow: 0, warn: 1, delay: 2, hold: 3, block: 4 };

/** The gravest verdict, whatever the order, and when to ask again. */
export function fold(findings: readonly Finding[]): Pick<Judgement, 'verdict' | 'until'> {
  let verdict: Verdict = 'allow';
  for (const finding of findings) {
    if (gravity[finding.verdict] > gravity[verdict]) verdict = finding.verdict;
  }
  if (verdict !== 'delay' && verdict !== 'hold') return { verdict };
  let until: Instant | undefined;
  for (const finding of findings) {
    if (finding.verdict !== verdict) continue;
    if (finding.until === undefined) return { verdict };
    if (until === undefined || finding.until > until) until = finding.until;
  }
  return until === undefined ? { verdict } : { verdict, until };
}
