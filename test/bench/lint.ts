import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { fold } from '../../shared/text/lint/fold.ts';
import { termCount, wordsIn } from '../../shared/text/lint/book.ts';
import { lint } from '../../shared/text/lint/lint.ts';
import { matcherOf, type Matcher } from '../../shared/text/lint/matcher.ts';
import { readerOf } from '../../shared/text/lint/phrase-book.ts';
import { perSecond, sideBySide, type Figure } from './ratio.ts';

const ROUNDS = 7;
const TEXTS = 400;
const PHRASES = 5_000;

/** Letters of the made-up phrases, and of the made-up words of the texts: every phrase is as likely as another. */
const syllables = Array.from({ length: 400 }, (_, index) => String.fromCharCode(0x4e00 + index * 17));

/** The same numbers in every run (a Lehmer generator), so that figures differ by the machine alone. */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

const wordsOf = (count: number, length: number, seed: number): readonly string[] => {
  const next = drawn(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length }, () => syllables[next(syllables.length)] ?? '').join(''),
  );
};

const phrases = [...new Set(wordsOf(PHRASES * 2, 4, 7))].slice(0, PHRASES);
const notice =
  '【众信金融】您尾号1234的借款将于3月8日到期，按借款合同应还1,234.56元，现提前3天提醒。可在官方App还款，有困难请回复“困难”。';
const texts = wordsOf(TEXTS, 12, 11).map((word, index) =>
  index % 20 === 0 ? notice + (phrases[index] ?? '') : notice + word,
);

const matcherFor = (some: readonly string[]): Matcher => {
  const matcher = matcherOf();
  const read = readerOf({});
  some.forEach((phrase, index) => {
    matcher.add(index, read(phrase));
  });
  return matcher;
};

/** Texts a second; what is found is summed, so that nothing is optimised away. */
const rate =
  (find: (text: string) => number, times = 1) =>
  (): Promise<number> =>
    perSecond(TEXTS * times, () => {
      let found = 0;
      for (let round = 0; round < times; round += 1) for (const text of texts) found += find(text);
      if (found < 0) throw new Error('counts do not go below nothing');
      return Promise.resolve();
    });

const figure = (
  what: string,
  { ours, baseline, ratio }: { ours: number; baseline: number; ratio: number },
  least: number,
): Figure => ({
  id: 'P2',
  what,
  ours: `${ours.toFixed(0)}/s`,
  baseline: `${baseline.toFixed(0)}/s`,
  ratio,
  goal: `>= ${least}`,
  met: ratio >= least,
});

/** P2: matching against 5,000 phrases, with and without folding, and the lint as it stands. */
export async function lintRates(): Promise<readonly Figure[]> {
  const [large, small] = [matcherFor(phrases), matcherFor(phrases.slice(0, PHRASES / 10))];
  const library = new AhoCorasick([...phrases]);
  const folded = new Map(texts.map((text) => [text, fold(text)]));
  const matched = (matcher: Matcher) => (text: string) => {
    const one = folded.get(text);
    return one === undefined ? 0 : matcher.find(one).length;
  };
  const withFolding = (text: string): number => large.find(fold(text)).length;
  const foldOnly = rate((text) => fold(text).size, 20);
  const includes = rate((text) => phrases.filter((phrase) => text.includes(phrase)).length);
  lint(notice, { language: 'zh-CN' });
  return [
    figure(
      `${PHRASES} phrases without folding, against a loop of includes`,
      await sideBySide(ROUNDS, rate(matched(large), 40), includes),
      100,
    ),
    figure(
      `${PHRASES} phrases with folding, against folding alone`,
      await sideBySide(ROUNDS, rate(withFolding, 20), foldOnly),
      0.4,
    ),
    figure(
      `${PHRASES} phrases, against 500`,
      await sideBySide(ROUNDS, rate(matched(large), 40), rate(matched(small), 40)),
      0.8,
    ),
    figure(
      `${PHRASES} phrases, against @monyone/aho-corasick (fast) on the same text`,
      await sideBySide(
        ROUNDS,
        rate(matched(large), 40),
        rate((text) => library.matchInText(text).length, 20),
      ),
      0.8,
    ),
    figure(
      `the shipped lists (${termCount()} terms, guards and all) with folding, against folding alone`,
      await sideBySide(
        ROUNDS,
        rate((text) => wordsIn(fold(text)).phrases.length, 10),
        foldOnly,
      ),
      0.4,
    ),
    figure(
      'the whole lint of a notice, against folding alone',
      await sideBySide(
        ROUNDS,
        rate((text) => lint(text, { language: 'zh-CN', kind: 'notice', slots: {} }).evidence.length, 10),
        foldOnly,
      ),
      0.2,
    ),
  ];
}
