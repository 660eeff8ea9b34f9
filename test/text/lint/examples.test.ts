import { describe, expect, it } from 'vitest';
import { remembered } from '../../../shared/remembered.ts';
import {
  examplesBy,
  examplesWithout,
  HARMLESS,
  writers,
  type Judged,
  type Writer,
} from '../../../shared/text/lint/examples.ts';
import { contentFamilies, type Family } from '../../../shared/text/lint/families.ts';
import { earOf, ownEar, type Ear } from '../../../shared/text/lint/likeness.ts';
import { lintBy } from '../../../shared/text/lint/lint.ts';

const content: readonly Family[] = contentFamilies;
const both = ['zh-CN', 'en'] as const;

const isHarmless = ({ labels }: Judged): boolean => labels[0] === HARMLESS;
const read = ({ text, language }: Judged, ear: Ear) => lintBy(ear, text, { language });
const isCaught = (one: Judged, ear: Ear): boolean =>
  read(one, ear).families.some((family) => family === one.labels[0]);
const refusals = (one: Judged, ear: Ear): readonly string[] =>
  read(one, ear)
    .evidence.filter(({ family }) => content.includes(family))
    .map(({ family, phrase }) => `${one.text} <- ${family}: ${phrase}`);
const share = (of: readonly Judged[], holds: (one: Judged) => boolean): number =>
  of.filter(holds).length / of.length;

const ears = new Map<Writer, Ear>();
const earWithout = (writer: Writer): Ear => remembered(ears, writer, () => earOf(examplesWithout(writer)));

/**
 * Of each writer's texts the first score counts: nobody who mends the lint had read them. Bad ones caught, harmless ones
 * refused: k 90.5 of 100 and 8 of 246, n 95.1 and 8 of 313, p 94.8 and 26 of 470, r 96.3 and 16 of 774, s 95.9 and 33 of
 * 663, t 94.2 and 12 of 613; of y, all Chinese, 97.2 and 2 of 266; of u to x, all English and the slyest so far, 93.0 and 8
 * of 284, 89.7 and 14 of 290, 88.2 and 10 of 285, 85.0 and 12 of 287. What is asked here was reached after reading them,
 * each held out while the others teach: it says that nothing got worse. Of two writers whose texts were never learnt:
 * Chinese 98.7 and 0 of 115, 99.0 and 6 of 120; English 96.5 and 3 of 112, 97.5 and 14 of 120. The lists were written
 * with a to f in view; the writers not named here are harder than what anybody sends.
 */
describe('texts of a writer from whom nothing was learnt', () => {
  it.each([
    ['k', 'zh-CN', 0.985, 0],
    ['k', 'en', 0.97, 2],
    ['n', 'zh-CN', 0.992, 0],
    ['n', 'en', 0.985, 2],
    ['p', 'zh-CN', 0.993, 2],
    ['p', 'en', 0.963, 1],
    ['r', 'zh-CN', 0.989, 2],
    ['r', 'en', 0.992, 3],
    ['s', 'zh-CN', 0.984, 6],
    ['s', 'en', 0.964, 6],
    ['t', 'zh-CN', 0.987, 1],
    ['t', 'en', 0.984, 5],
    ['u', 'en', 0.964, 3],
    ['v', 'en', 0.941, 5],
    ['w', 'en', 0.931, 5],
    ['x', 'en', 0.908, 7],
    ['y', 'zh-CN', 0.97, 3],
  ] as const)(
    '%s in %s: at least %f of the bad ones are caught, at most %i harmless ones refused',
    (writer, language, caught, refusedMax) => {
      const ear = earWithout(writer);
      const all = examplesBy(writer, language);
      const bad = all.filter((one) => !isHarmless(one));
      expect(share(bad, (one) => isCaught(one, ear))).toBeGreaterThanOrEqual(caught);
      const refused = all.filter(isHarmless).flatMap((one) => refusals(one, ear));
      expect(
        new Set(refused.map((line) => line.split(' <- ')[0])).size,
        refused.join('\n'),
      ).toBeLessThanOrEqual(refusedMax);
    },
  );
});

describe.each(writers)('the examples of %s', (writer) => {
  const all = both.flatMap((language) => examplesBy(writer, language));

  it('that are harmless are left alone, but for a few', () => {
    const refused = all.filter((one) => isHarmless(one) && refusals(one, ownEar()).length > 0);
    expect(refused.length, refused.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      all.length * 0.045,
    );
  });

  it('that are bad are caught, but for a few', () => {
    const missed = all.filter((one) => !isHarmless(one) && !isCaught(one, ownEar()));
    expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(all.length * 0.03);
  });
});

it('no text is judged in two ways', () => {
  const seen = new Map<string, string>();
  const twice = examplesWithout().filter(({ text, labels }) => {
    const before = seen.get(text);
    seen.set(text, labels.join('+'));
    return before !== undefined;
  });
  expect(twice.map(({ text }) => text)).toEqual([]);
});
