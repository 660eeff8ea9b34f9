import * as z from 'zod';
import type { Decision, Finding } from '../../../shared/model/decision.ts';
import type { FactPath } from '../../../shared/compliance/rule.ts';
import { packs } from '../../../shared/compliance/law.ts';
import { factAt } from '../print/fact.ts';
import type { Probed } from './probe.ts';
import { supplies } from './supplies.ts';

const codeSchema = z.strictObject({ code: z.string(), loans: z.int() });
const missingSchema = z.strictObject({
  fact: z.string(),
  /** Loans that lack it, among those this rule was asked of; and those of them that the rule holds. */
  loans: z.int(),
  held: z.int(),
  from: z.enum(['mapping', 'setting', 'records']),
  how: z.string(),
});
const ruleReadinessSchema = z.strictObject({
  ruleId: z.string(),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  /** False for a rule that speaks of answers only: it is judged when a reply is answered. */
  speaksOfNotices: z.boolean(),
  asked: z.int(),
  /** Loans for which every fact it reads is there. */
  factsKnown: z.int(),
  held: z.int(),
  refused: z.int(),
  /** Of all loans judged, 0 to 1. */
  shareHeld: z.number(),
  holds: z.array(codeSchema),
  missing: z.array(missingSchema),
});
export type RuleReadiness = z.infer<typeof ruleReadinessSchema>;

/** What `readiness --json` prints. */
export const readinessSchema = z.strictObject({
  at: z.string(),
  loans: z.strictObject({
    /** Seen in the book; the rest follow only when there is no `more`. */
    seen: z.int(),
    notOpen: z.int(),
    nothingToCome: z.int(),
    judged: z.int(),
    more: z.boolean(),
  }),
  /** Of the loans judged: may go at its hour, is held, is refused. */
  verdicts: z.strictObject({ ready: z.int(), held: z.int(), refused: z.int() }),
  unreadable: z.array(z.strictObject({ loanId: z.string(), problem: z.string() })),
  rules: z.array(ruleReadinessSchema),
});
export type Readiness = z.infer<typeof readinessSchema>;

interface RuleTally {
  asked: number;
  factsKnown: number;
  held: number;
  refused: number;
  readonly holds: Map<string, number>;
  readonly missing: Map<FactPath, { loans: number; held: number }>;
}

const rules = packs.flatMap((pack) => pack.rules);

/** Counts what each probed loan lacks, rule by rule. Keeps no loan: a book of any size fits. */
export class Tally {
  readonly #byRule = new Map<string, RuleTally>(rules.map(({ id }) => [id, emptyTally()]));
  readonly verdicts = { ready: 0, held: 0, refused: 0 };
  judged = 0;

  add({ facts, decision }: Probed): void {
    this.judged += 1;
    this.verdicts[placeOf(decision)] += 1;
    const findings = new Map(decision.findings.map((finding) => [finding.ruleId, finding]));
    const asked = new Set([...findings.keys(), ...decision.allowedBy]);
    for (const { id, reads } of rules) {
      const tally = this.#byRule.get(id);
      if (tally === undefined || !asked.has(id)) continue;
      const missing = reads.filter((path) => factAt(facts, path) === 'unknown');
      countIn(tally, findings.get(id), missing);
    }
  }

  rules(): RuleReadiness[] {
    return rules.map(({ id, title, speaksOf }) => {
      const { holds, missing, ...counts } = this.#byRule.get(id) ?? emptyTally();
      return {
        ruleId: id,
        title,
        speaksOfNotices: speaksOf.includes('notice'),
        ...counts,
        shareHeld: this.judged === 0 ? 0 : counts.held / this.judged,
        holds: [...holds].map(([code, loans]) => ({ code, loans })).sort(mostFirst),
        missing: [...missing]
          .map(([fact, of]) => ({ fact, ...of, ...supplies[fact] }))
          .sort((one, other) => other.held - one.held || mostFirst(one, other)),
      };
    });
  }
}

function countIn(tally: RuleTally, finding: Finding | undefined, missing: readonly FactPath[]): void {
  tally.asked += 1;
  if (missing.length === 0) tally.factsKnown += 1;
  if (finding?.verdict === 'block') tally.refused += 1;
  const held = finding?.verdict === 'hold' ? 1 : 0;
  tally.held += held;
  if (finding?.verdict === 'hold') tally.holds.set(finding.code, (tally.holds.get(finding.code) ?? 0) + 1);
  for (const path of missing) {
    const before = tally.missing.get(path) ?? { loans: 0, held: 0 };
    tally.missing.set(path, { loans: before.loans + 1, held: before.held + held });
  }
}

const emptyTally = (): RuleTally => ({
  asked: 0,
  factsKnown: 0,
  held: 0,
  refused: 0,
  holds: new Map(),
  missing: new Map(),
});

/** A delay is no want of anything: its hour comes. */
function placeOf({ verdict }: Decision): keyof Readiness['verdicts'] {
  if (verdict === 'block') return 'refused';
  return verdict === 'hold' ? 'held' : 'ready';
}

const mostFirst = (one: { readonly loans: number }, other: { readonly loans: number }): number =>
  other.loans - one.loans;
