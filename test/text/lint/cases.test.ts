import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { contentFamilies, families, type Family } from '../../../shared/text/lint/families.ts';
import { lint } from '../../../shared/text/lint/lint.ts';

/**
 * Texts written by people who had not seen the lists, each scored once before it was read. Of the bad ones then
 * caught and the harmless ones then refused: a, the first lists; b 84.6 %; c 91.9 %, 14 of 147; d 88.3 %, 12 of 148;
 * e 94.1 %, 7 of 121; f 96.7 %, 10 of 122. All but the bad ones of e and f have since
 * been read and learnt from, so the floors say that nothing is lost again, not how well the next set will do.
 * The set `harmless` is our own: what a kind lender writes with the words of a bad one in it. So is `sly-zh`: threats
 * and pressure in Chinese that name nothing, as hints, questions, offers and homophones.
 */
const caseSchema = z.object({
  text: z.string(),
  lang: z.enum(['zh', 'en']),
  families: z.array(z.enum(families)),
  harmless: z.boolean(),
});
type Case = z.infer<typeof caseSchema>;

const casesOf = (
  set: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'harmless' | 'sly-zh' | 'sly-en',
): readonly Case[] =>
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
    ['a', 0.99, 1],
    ['b', 0.99, 1],
    ['c', 0.99, 1],
    ['d', 0.99, 1],
    ['e', 0.95, 1],
    ['f', 0.95, 1],
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

  it.each(casesOf('harmless'))('left alone: $text', (one) => {
    expect(
      lint(one.text, { language: one.lang === 'zh' ? 'zh-CN' : 'en' }).evidence.filter(({ family }) =>
        content.includes(family),
      ),
    ).toEqual([]);
  });

  it.each(casesOf('sly-en'))('caught in English: $text', (one) => {
    expect(found(one)).toContain(one.families[0]);
  });

  it.each(casesOf('sly-zh'))('caught in Chinese: $text', (one) => {
    expect(found(one)).toContain(one.families[0]);
  });
});
