import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { factsSchema } from '../../shared/compliance/facts.ts';
import { factsJsonSchema } from '../../shared/compliance/facts-json-schema.ts';
import { chinaFacts } from '../../shared/compliance/examples.ts';
import { packs } from '../../shared/compliance/law.ts';
import { contentRules, contentRulesOfUnitedStates } from '../../shared/compliance/packs/content.ts';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../shared/compliance/facts.schema.json', import.meta.url), 'utf8'),
);
const rules = [...packs.flatMap((pack) => pack.rules), ...contentRules, ...contentRulesOfUnitedStates];
const examples = rules.flatMap((rule) => rule.examples().map((example) => ({ id: rule.id, ...example })));

describe('the published schema of the facts', () => {
  it('is what the code reads by (write it anew with `npm run cli -- explain --schema`)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(factsJsonSchema())));
  });

  it('fits every example of every rule, word for word', () => {
    // A reader of ours made of the published file alone, so that both are asked.
    const outside = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0]);
    for (const { id, because, facts } of examples) {
      expect(factsSchema.parse(facts), `${id}: ${because}`).toEqual(facts);
      expect(outside.safeParse(facts).error?.issues, `${id}: ${because}`).toBeUndefined();
    }
  });

  it.each<[string, (facts: Record<string, unknown>) => unknown]>([
    ['a room is missing', ({ feed: _feed, ...facts }) => facts],
    ['a fact is missing', (facts) => ({ ...facts, sending: { paused: false } })],
    ['a fact nobody knows', (facts) => ({ ...facts, mood: 'good' })],
    ['a word that is none', (facts) => ({ ...facts, jurisdictions: ['atlantis'] })],
    ['a time that is no number', (facts) => ({ ...facts, now: '2026-03-10T10:00:00Z' })],
    ['a zone nobody keeps', (facts) => ({ ...facts, zones: ['Mars/Olympus'] })],
  ])('refuses facts of which %s', (_, spoil) => {
    expect(factsSchema.safeParse(spoil({ ...chinaFacts() })).success).toBe(false);
  });
});
