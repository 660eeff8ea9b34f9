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
 * refused: j 94.1 of 100 and 13 of 268, k 90.5 and 8 of 246, l 96.8 and 5 of 238, m 97.8 and 6 of 288, n 95.1 and 8 of
 * 313, p 94.8 and 26 of 470, r 96.3 and 16 of 774, s 95.9 and 33 of 663, t 94.2 and 12 of 613. What is asked here was
 * reached after reading them, each held out while the others teach: it says that nothing got worse. The lists were
 * written with a to f in view; the writers not named here are harder than what anybody sends.
 */
describe('texts of a writer from whom nothing was learnt', () => {
  it.each([
    ['g', 'zh-CN', 0.98, 0],
    ['g', 'en', 0.97, 0],
    ['h', 'zh-CN', 0.985, 0],
    ['h', 'en', 0.96, 2],
    ['i', 'zh-CN', 0.99, 0],
    ['i', 'en', 0.985, 0],
    ['j', 'zh-CN', 0.975, 1],
    ['j', 'en', 0.96, 2],
    ['k', 'zh-CN', 0.965, 0],
    ['k', 'en', 0.97, 1],
    ['l', 'zh-CN', 0.975, 0],
    ['l', 'en', 0.98, 1],
    ['m', 'zh-CN', 0.98, 0],
    ['m', 'en', 0.98, 0],
    ['n', 'zh-CN', 0.965, 0],
    ['n', 'en', 0.965, 1],
    ['p', 'zh-CN', 0.98, 2],
    ['p', 'en', 0.96, 1],
    ['r', 'zh-CN', 0.98, 2],
    ['r', 'en', 0.98, 5],
    ['s', 'zh-CN', 0.98, 8],
    ['s', 'en', 0.96, 4],
    ['t', 'zh-CN', 0.98, 0],
    ['t', 'en', 0.97, 2],
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
      all.length * 0.027,
    );
  });

  it('that are bad are caught, but for a few', () => {
    const missed = all.filter((one) => !isHarmless(one) && !isCaught(one, ownEar()));
    expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(all.length * 0.02);
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
