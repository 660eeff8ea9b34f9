import { describe, expect, it } from 'vitest';
import { chinaFacts, withFacts } from '../../shared/compliance/examples.ts';
import { judge } from '../../shared/compliance/judge.ts';
import { packs } from '../../shared/compliance/law.ts';
import { contentRules, contentRulesOfUnitedStates } from '../../shared/compliance/packs/content.ts';
import { holdKindSchema } from '../../shared/model/hold.ts';
import { checksOf } from './rule-checks.ts';

const rules = [
  ...new Set([...packs.flatMap((pack) => pack.rules), ...contentRules, ...contentRulesOfUnitedStates]),
];

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('rule $id', ({ rule }) => {
  it.each(checksOf(rule))('$name', ({ run }) => {
    expect(run).not.toThrow();
  });
});

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
