import * as z from 'zod';
import { jurisdictions } from '../../../shared/compliance/facts.ts';
import { rulesInForce } from '../../../shared/compliance/law.ts';
import type { DatedValue, Example, Rule } from '../../../shared/compliance/rule.ts';
import { plainWords } from '../../../shared/compliance/plain.ts';
import type { Pack } from '../../../shared/compliance/packs/pack.ts';
import { verdictSchema } from '../../../shared/model/decision.ts';
import { formatInstant, type LocalDate } from '../../../shared/time.ts';
import { mustBeConfirmed } from '../print/law-words.ts';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const citation = z.strictObject({
  text: z.string(),
  confidence: z.enum(['P', 'S', 'B-hi', 'B-med', 'B-lo', 'POLICY']),
  toBeConfirmedByCounsel: z.boolean(),
});

/** One rule as a reader of the law needs it, on one day. */
const printedRuleSchema = z.strictObject({
  id: z.string(),
  title: bilingual,
  plain: bilingual.describe('With the values of the day filled in.'),
  jurisdictions: z.union([z.literal('all'), z.array(z.enum(jurisdictions))]),
  speaksOf: z.array(z.enum(['notice', 'answer', 'case'])),
  inForce: z.boolean(),
  effective: z.strictObject({ from: z.string(), until: z.string().optional() }),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      values: z.array(
        z.strictObject({ from: z.string(), value: z.number(), inForce: z.boolean(), citation }),
      ),
    }),
  ),
  citations: z.array(citation),
  reads: z.array(z.string()),
  examples: z.array(
    z.strictObject({
      because: z.string(),
      verdict: verdictSchema,
      code: z.string().optional(),
      until: z.string().optional(),
      facts: z.unknown(),
    }),
  ),
});

/** What `pack show --json` prints. */
export const packPrintSchema = z.strictObject({
  name: z.string(),
  version: z.int(),
  since: z.string(),
  zone: z.string(),
  on: z.string(),
  rules: z.array(printedRuleSchema),
});
export type PackPrint = z.infer<typeof packPrintSchema>;
export type PrintedRule = z.infer<typeof printedRuleSchema>;

/** A pack with the values in force on `on`. Rules that do not bind on that day are there, and say so. */
export function packPrint(pack: Pack, on: LocalDate): PackPrint {
  const binding = new Set(rulesInForce(pack, on).map(({ rule }) => rule.id));
  return {
    name: pack.name,
    version: pack.version,
    since: pack.since,
    zone: pack.zone,
    on,
    rules: pack.rules.map((rule) => printedRule(rule, on, binding.has(rule.id))),
  };
}

const printedRule = (rule: Rule, on: LocalDate, inForce: boolean): PrintedRule => ({
  id: rule.id,
  title: rule.title,
  plain: { zh: plainWords(rule, 'zh', on), en: plainWords(rule, 'en', on) },
  jurisdictions: rule.jurisdictions === 'all' ? 'all' : [...rule.jurisdictions],
  speaksOf: [...rule.speaksOf],
  inForce,
  effective: rule.effective,
  parameters: Object.entries(rule.parameters).map(([name, dated]) => ({
    name,
    values: printedValues(dated, on),
  })),
  citations: rule.citations.map(printedCitation),
  reads: [...rule.reads],
  examples: rule.examples().map(printedExample),
});

/** Every dated value, so that a coming change is seen before its day. One of them is in force. */
function printedValues(
  dated: readonly DatedValue[],
  on: LocalDate,
): PrintedRule['parameters'][number]['values'] {
  const sorted = dated.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const begun = sorted.filter(({ from }) => from <= on).length;
  return sorted.map(({ from, value, citation }, index) => ({
    from,
    value,
    inForce: index === Math.max(0, begun - 1),
    citation: printedCitation(citation),
  }));
}

const printedCitation = (one: Rule['citations'][number]): PrintedRule['citations'][number] => ({
  text: one.text,
  confidence: one.confidence,
  toBeConfirmedByCounsel: mustBeConfirmed(one),
});

const printedExample = ({ because, facts, gives }: Example): PrintedRule['examples'][number] => ({
  because,
  verdict: gives.verdict,
  ...(gives.code === undefined ? {} : { code: gives.code }),
  ...(gives.until === undefined ? {} : { until: formatInstant(gives.until) }),
  facts,
});
