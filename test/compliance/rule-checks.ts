import assert from 'node:assert/strict';
import * as z from 'zod';
import { factsSchema, jurisdictions, type Facts } from '../../shared/compliance/facts.ts';
import { plainWords } from '../../shared/compliance/plain.ts';
import { parametersOn, type Example, type Rule } from '../../shared/compliance/rule.ts';
import { findingSchema, type Finding } from '../../shared/model/decision.ts';
import { localDateSchema } from '../../shared/model/value.ts';
import { localDateAt, parseLocalDate, parseZone } from '../../shared/time.ts';

/** One thing that is asked of a rule. Without a test framework, so that mutation can ask it a thousand times. */
export interface Check {
  /** A sentence. */
  readonly name: string;
  /** Throws an AssertionError where the rule does not hold to it. */
  readonly run: () => void;
}

/** All that is asked of every rule: its examples first, then what it says of itself. */
export const checksOf = (rule: Rule): readonly Check[] => [
  ...rule.examples().map((example) => ({
    name: example.because,
    run: () => {
      givesWhatItSays(rule, example);
    },
  })),
  ...Object.entries(ofItself).map(([name, check]) => ({
    name,
    run: () => {
      check(rule);
    },
  })),
];

const today = parseLocalDate('2026-06-25');
const utc = parseZone('UTC');

const ask = (rule: Rule, facts: Facts): Finding =>
  rule.check(facts, parametersOn(rule, localDateAt(facts.now, utc)));

function givesWhatItSays(rule: Rule, { facts, gives }: Example): void {
  const { evidence, ...finding } = findingSchema.parse(ask(rule, facts));
  const { verdict, code = 'allowed', until } = gives;
  const expected = { ruleId: rule.id, verdict, code, ...(until === undefined ? {} : { until }) };
  assert.deepEqual(finding, expected);
  if (gives.evidence !== undefined) assert.deepEqual(evidence, gives.evidence);
}

const citation = z.object({
  text: z.string().trim().min(1),
  confidence: z.enum(['P', 'S', 'B-hi', 'B-med', 'B-lo', 'POLICY']),
});

/** What a rule declares; read from outside, so that the compiler need not be trusted. */
const declared = z.object({
  jurisdictions: z.union([z.literal('all'), z.array(z.enum(jurisdictions)).min(1)]),
  speaksOf: z.array(factsSchema.unwrap().shape.notice.unwrap().shape.kind).min(1),
  effective: z.object({ from: localDateSchema, until: localDateSchema.optional() }),
  citations: z.array(citation).min(1),
  parameters: z.record(z.string(), z.array(z.object({ from: localDateSchema, citation })).min(1)),
});

const ofItself: Readonly<Record<string, (rule: Rule) => void>> = {
  'shows once, for each finding with evidence, what a reader is shown': (rule) => {
    const withEvidence = rule
      .examples()
      .filter(({ facts }) => Object.keys(ask(rule, facts).evidence).length > 0);
    const shown = withEvidence.filter(({ gives }) => gives.evidence !== undefined);
    const codes = (examples: readonly Example[]) => [...new Set(examples.map(({ gives }) => gives.code))];
    assert.deepEqual(codes(shown).sort(), codes(withEvidence).sort());
  },

  'binds somebody, speaks of something, begins on a day, and stands on sources, as do its values': (rule) => {
    declared.parse(rule);
  },

  'shows one case that is permitted and one that is not': (rule) => {
    const verdicts = rule.examples().map(({ gives }) => gives.verdict);
    assert.ok(verdicts.includes('allow'));
    assert.ok(verdicts.some((verdict) => verdict !== 'allow'));
  },

  'reads to a lawyer in both languages': (rule) => {
    for (const words of [rule.title.zh, rule.title.en, rule.plain.zh, rule.plain.en]) {
      assert.notEqual(words.trim(), '');
    }
    assert.match(rule.title.zh, /\p{Script=Han}/u);
    assert.doesNotMatch(plainWords(rule, 'zh', today), /[{}]|NaN/);
    assert.doesNotMatch(plainWords(rule, 'en', today), /[{}]|NaN/);
  },

  'has a value for each parameter on any day, also before the first': (rule) => {
    for (const date of ['1999-01-01', '2026-06-25', '2040-01-01']) {
      for (const [name, value] of Object.entries(parametersOn(rule, parseLocalDate(date)))) {
        assert.ok(Number.isFinite(value), `${name} on ${date}`);
      }
    }
  },

  'reads nothing it does not name': (rule) => {
    for (const { facts } of rule.examples()) {
      const seen = new Set<string>();
      rule.check(watched(facts, seen), parametersOn(rule, today));
      assert.deepEqual(
        [...seen].filter((path) => !rule.reads.some((named) => named === path)),
        [],
      );
    }
  },
};

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
