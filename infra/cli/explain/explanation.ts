import * as z from 'zod';
import type { Judgement } from '../../../shared/compliance/judge.ts';
import { plainWords } from '../../../shared/compliance/plain.ts';
import { parseJson } from '../../../shared/json.ts';
import { evidenceSchema, verdictSchema, type Finding } from '../../../shared/model/decision.ts';
import { formatInstant, localDateAt, type Instant } from '../../../shared/time.ts';
import { factAt } from '../print/fact.ts';
import { inPackOrder, mustBeConfirmed, ruleById } from '../print/law-words.ts';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const citation = z.strictObject({
  text: z.string(),
  confidence: z.enum(['P', 'S', 'B-hi', 'B-med', 'B-lo', 'POLICY']),
  toBeConfirmedByCounsel: z.boolean(),
});

/** What one rule said, and what it saw when it said it. */
const ruleSaidSchema = z.strictObject({
  ruleId: z.string(),
  title: bilingual,
  asks: bilingual.describe('In plain words, with the values in force when it was judged.'),
  verdict: verdictSchema,
  code: z.string(),
  until: z.string().optional(),
  evidence: evidenceSchema,
  read: z.record(z.string(), z.unknown()).describe('The facts the rule reads, as they were.'),
  citations: z.array(citation),
});

/** A judgement for a reader: the verdict and every rule that was asked, in the order of the packs. */
export const explanationSchema = z.strictObject({
  decidedAt: z.string(),
  verdict: verdictSchema,
  until: z.string().optional(),
  packs: z.array(z.string()),
  lawDigest: z.string(),
  rules: z.array(ruleSaidSchema),
  facts: z.record(z.string(), z.unknown()),
});
export type Explanation = z.infer<typeof explanationSchema>;
export type RuleSaid = z.infer<typeof ruleSaidSchema>;

/** A judgement and what it was made of: a stored decision is one. */
export interface Judged extends Said {
  readonly at: Instant;
  /** JSON. */
  readonly facts: string;
}

/** A judgement, as fresh from the judge as from a stored row. */
export type Said = Omit<Judgement, 'until'> & { readonly until?: Instant | undefined };

type FactsRead = Explanation['facts'];

export function explanationOf(judged: Judged): Explanation {
  const { at, verdict, until, packs, lawDigest, findings, allowedBy } = judged;
  const facts = z.record(z.string(), z.unknown()).parse(parseJson(judged.facts, 'facts of the decision'));
  const allowed = allowedBy.map(plainAllow);
  return {
    decidedAt: formatInstant(at),
    verdict,
    until: until === undefined ? undefined : formatInstant(until),
    packs: [...packs],
    lawDigest,
    rules: [...findings, ...allowed]
      .toSorted((one, other) => inPackOrder(one.ruleId, other.ruleId))
      .map((finding) => ruleSaid(finding, facts, at)),
    facts,
  };
}

/** What stands in a decision only as an id: the rule had nothing against it. */
const plainAllow = (ruleId: string): Finding => ({ ruleId, verdict: 'allow', code: 'allowed', evidence: {} });

function ruleSaid(finding: Finding, facts: FactsRead, at: Instant): RuleSaid {
  const { ruleId, verdict, code, until, evidence } = finding;
  const said = {
    ruleId,
    verdict,
    code,
    until: until === undefined ? undefined : formatInstant(until),
    evidence,
  };
  const known = ruleById(ruleId);
  // The rule has left the packs since: what it said still stands, its words are no more ours to give.
  if (known === undefined) {
    return { ...said, title: { zh: ruleId, en: ruleId }, asks: { zh: '', en: '' }, read: {}, citations: [] };
  }
  const { rule, pack } = known;
  const on = localDateAt(at, pack.zone);
  return {
    ...said,
    title: rule.title,
    asks: { zh: plainWords(rule, 'zh', on), en: plainWords(rule, 'en', on) },
    read: Object.fromEntries(rule.reads.map((path) => [path, factAt(facts, path)])),
    citations: rule.citations.map((one) => ({ ...one, toBeConfirmedByCounsel: mustBeConfirmed(one) })),
  };
}
