import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { contentFamilies, families, type Family } from '../../../shared/text/lint/families.ts';
import { lint } from '../../../shared/text/lint/lint.ts';

/**
 * Texts written by two people who had not seen the lists. Set a was read when the lists were mended, set b was not:
 * only its totals were. The floors keep what was reached.
 */
const caseSchema = z.object({
  text: z.string(),
  lang: z.enum(['zh', 'en']),
  families: z.array(z.enum(families)),
  harmless: z.boolean(),
});
type Case = z.infer<typeof caseSchema>;

const casesOf = (set: 'a' | 'b'): readonly Case[] =>
  readFileSync(join(import.meta.dirname, '..', 'cases', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => caseSchema.parse(JSON.parse(line)));

const content: readonly Family[] = contentFamilies;
const found = ({ text, lang }: Case): readonly Family[] =>
  lint(text, { language: lang === 'zh' ? 'zh-CN' : 'en' }).families;

const isCaught = (one: Case): boolean =>
  one.families[0] !== undefined && found(one).includes(one.families[0]);
const isLeft = (one: Case): boolean => !found(one).some((family) => content.includes(family));
const share = (cases: readonly Case[], holds: (one: Case) => boolean): number =>
  cases.filter(holds).length / cases.length;

describe('texts that others wrote', () => {
  it.each([
    ['a', 0.98, 0.98],
    ['b', 0.89, 0.86],
  ] as const)(
    'set %s: bad ones are caught (at least %f), harmless ones are left (%f)',
    (set, caught, left) => {
      const cases = casesOf(set);
      expect(
        share(
          cases.filter(({ harmless }) => !harmless),
          isCaught,
        ),
      ).toBeGreaterThanOrEqual(caught);
      expect(
        share(
          cases.filter(({ harmless }) => harmless),
          isLeft,
        ),
      ).toBeGreaterThanOrEqual(left);
    },
  );
});
