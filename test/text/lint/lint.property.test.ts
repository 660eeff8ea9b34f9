import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentFamilies, type Family } from '../../../shared/text/lint/families.ts';
import { fold } from '../../../shared/text/lint/fold.ts';
import { lint } from '../../../shared/text/lint/lint.ts';

const content: readonly Family[] = contentFamilies;
const contentOf = (text: string): readonly Family[] =>
  lint(text, { language: 'zh-CN' }).families.filter((family) => content.includes(family));

const bad = fc.constantFrom(
  '后果自负',
  '起诉您',
  '老赖',
  'you will be arrested',
  'we will sue you',
  'deadbeat',
);

it('linting is total: any string gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(lint(text, { language: 'en' }).parts).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

it('no disguise makes a bad text clean', () => {
  const between = fc.constantFrom(
    '',
    ' ',
    '-',
    '\u200b',
    '\u00ad',
    '*',
    '🙂',
    '.',
    '\u0301',
    '_',
    '~',
    '/',
    '\u2060',
    '\ufe0f',
  );
  const fullWidth = (letter: string): string =>
    /[a-z]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;
  const change = fc.constantFrom<(letter: string) => string>(
    (letter) => letter,
    (letter) => letter.toUpperCase(),
    fullWidth,
    (letter) => (/[a-z]/.test(letter) ? letter.repeat(3) : letter),
  );
  fc.assert(
    fc.property(bad, between, change, (text, gap, changed) => {
      const disguised = Array.from(text, changed).join(gap);
      // What it only reads like hangs on every word of it.
      const said = lint(text, { language: 'en' }).evidence.filter(({ isAlike }) => isAlike !== true);
      const expected = new Set(said.map(({ family }) => family));
      expect(contentOf(disguised)).toEqual(
        expect.arrayContaining(contentOf(text).filter((one) => one !== 'tone' && expected.has(one))),
      );
    }),
    { numRuns: 500 },
  );
});

it('a guard beside a bad text never hides it', () => {
  const harmless = fc.constantFrom(
    '网点在法院路5号。',
    '您可咨询律师。',
    'Our office is at Court Street. ',
    'There is no fee. ',
  );
  fc.assert(
    fc.property(harmless, bad, (before, text) => {
      expect(contentOf(before + text).length).toBeGreaterThan(0);
    }),
  );
});

it('a letter folds to the same place it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { plain, plainAt, size, tightFrom, tightTo } = fold(text);
      for (let at = 1; at < plain.length; at += 1) {
        expect(plainAt[at]).toBeGreaterThanOrEqual(plainAt[at - 1] ?? 0);
      }
      for (let at = 0; at < size; at += 1) {
        expect(tightTo[at]).toBeGreaterThan(tightFrom[at] ?? 0);
        expect(tightTo[at]).toBeLessThanOrEqual(plain.length);
      }
    }),
    { numRuns: 200 },
  );
});
