import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { withFacts } from '../../shared/compliance/examples.ts';
import { factsSchema, jurisdictions, type Facts } from '../../shared/compliance/facts.ts';
import { packs } from '../../shared/compliance/law.ts';
import { contentRules, contentRulesOfUnitedStates } from '../../shared/compliance/packs/content.ts';
import { plainWords } from '../../shared/compliance/plain.ts';
import { parametersOn, type Rule } from '../../shared/compliance/rule.ts';
import { holdKindSchema } from '../../shared/model/hold.ts';
import { findingSchema } from '../../shared/model/decision.ts';
import { localDateSchema } from '../../shared/model/value.ts';
import { localDateAt, parseLocalDate, parseZone } from '../../shared/time.ts';
import { chinaFacts } from '../../shared/compliance/examples.ts';
import { judge } from '../../shared/compliance/judge.ts';

const rules = [
  ...new Set([...packs.flatMap((pack) => pack.rules), ...contentRules, ...contentRulesOfUnitedStates]),
];
/** What a rule says of itself and no example asks; read from outside, so that the compiler need not be trusted. */
const declared = z.object({
  jurisdictions: z.union([z.literal('all'), z.array(z.enum(jurisdictions)).min(1)]),
  speaksOf: z.array(factsSchema.unwrap().shape.notice.unwrap().shape.kind).min(1),
  effective: z.object({ from: localDateSchema, until: localDateSchema.optional() }),
});
const today = parseLocalDate('2026-06-25');
const byId = rules.map((rule) => ({ id: rule.id, rule }));
const ask = (rule: Rule, facts: Facts) =>
  rule.check(facts, parametersOn(rule, localDateAt(facts.now, parseZone('UTC'))));

describe.each(byId)('rule $id', ({ rule }) => {
  const examples = rule.examples().map((example) => ({ ...example, rule }));

  it.each(examples)('$because', ({ facts, gives }) => {
    const finding = findingSchema.parse(ask(rule, facts));
    expect({ verdict: finding.verdict, code: finding.code, until: finding.until }).toEqual({
      verdict: gives.verdict,
      code: gives.code ?? 'allowed',
      until: gives.until,
    });
    expect(finding.ruleId).toBe(rule.id);
    if (gives.evidence !== undefined) expect(finding.evidence).toEqual(gives.evidence);
  });

  it('shows once, for each finding with evidence, what a reader is shown', () => {
    const shows = examples.filter(({ facts }) => Object.keys(ask(rule, facts).evidence).length > 0);
    const codes = new Set(shows.map(({ gives }) => gives.code));
    const shown = new Set(shows.filter(({ gives }) => gives.evidence).map(({ gives }) => gives.code));
    expect(shown).toEqual(codes);
  });

  it('binds somebody, speaks of something, and begins on a day', () => {
    expect(declared.parse(rule)).toBeDefined();
  });

  it('shows one case that is permitted and one that is not', () => {
    const verdicts = examples.map(({ gives }) => gives.verdict);
    expect(verdicts).toContain('allow');
    expect(verdicts.some((verdict) => verdict !== 'allow')).toBe(true);
  });

  it('names its sources, and reads to a lawyer in both languages', () => {
    expect(rule.citations.length).toBeGreaterThan(0);
    for (const words of [rule.title.zh, rule.title.en, rule.plain.zh, rule.plain.en]) {
      expect(words.trim()).not.toBe('');
    }
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u);
    expect(plainWords(rule, 'zh', today)).not.toMatch(/[{}]|NaN/);
    expect(plainWords(rule, 'en', today)).not.toMatch(/[{}]|NaN/);
  });

  it('has a value for each parameter on any day, also before the first', () => {
    for (const date of ['1999-01-01', '2026-06-25', '2040-01-01']) {
      for (const value of Object.values(parametersOn(rule, parseLocalDate(date)))) {
        expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  it('reads nothing it does not name', () => {
    for (const { facts } of rule.examples()) {
      const seen = new Set<string>();
      rule.check(watched(facts, seen), parametersOn(rule, today));
      expect([...seen].filter((path) => !rule.reads.some((named) => named === path))).toEqual([]);
    }
  });
});

/** The facts, telling which of them are read. */
function watched(facts: Facts, seen: Set<string>): Facts {
  const room = <Room extends object>(name: string, inner: Room): Room =>
    new Proxy(inner, {
      get(target, key) {
        seen.add(`${name}.${String(key)}`);
        return Reflect.get(target, key);
      },
    });
  const outer = { ...facts };
  return new Proxy(outer, {
    get(target, key: keyof Facts) {
      const value = target[key];
      const isRoom = typeof value === 'object' && !Array.isArray(value);
      if (!isRoom) seen.add(key);
      return isRoom ? room(key, value) : value;
    },
  });
}

describe('the packs', () => {
  it('name no rule twice', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it.each(holdKindSchema.options)('hold while a hold of kind %s lies on contact, person or loan', (kind) => {
    for (const room of ['contact', 'person', 'loan'] as const) {
      const facts = withFacts(chinaFacts(), { [room]: { holds: [kind] } });
      // Whoever has named a lawyer is not to be written to at all.
      expect(judge(facts).verdict).toBe(kind === 'legal' ? 'block' : 'hold');
    }
  });
});
