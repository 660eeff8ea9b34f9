import { parts } from './parts.ts';
import { requirementsIn } from './required.ts';

/**
 * The notation in which phrases are written, so that a list of them can be read and extended:
 *
 * - `{name}` is any word of that list in parts.ts;
 * - `~` is a gap inside the clause: up to 4 words in English, up to 6 characters in Chinese; `~2` sets another bound;
 * - `^` and `$` are the edges of a clause, politeness at its end apart; `(a|b)`, `?` and `[abc]` are those of regular expressions.
 *
 * English phrases begin and end at a word's edge.
 */
export type Phrase = readonly [say: string, why: string];
export type Tongue = 'zh' | 'en';

const EN_GAP_WORDS = 4;
const ZH_GAP_CHARACTERS = 6;
/** Stands in a text where a guard has been heard; no gap and no phrase reaches over it. */
export const MASK = '§';

/** The end of a clause; the little words that often follow the last one that matters are not heard. */
const endOf: Readonly<Record<Tongue, string>> = {
  zh: '[了啦咯嘞哈哦喔呀啊吧呢哩哟噢嗷呗咧喽滴的哩]{0,3}(?:谢谢|多谢|拜托|好吗|好不好|好伐|行不行|行吗|可以吗|好吧|麻烦了?){0,2}(?![^.?])',
  en: '(?: (?:please|thanks|thank you|now|ok|sir|maam|bro|bruh|man|dude|lol|guys|you|already|today|{again}|immediately|asap|jeez|geez|so much|damn|either|tho|though|for real)){0,3}(?![^.?])',
};

/** The source of the regular expression of a phrase. Throws on a part that does not exist, when loaded. */
export function sourceOf(say: string, tongue: Tongue): string {
  const edged = withParts(say)
    .replace(/(?<![\\[])\^/gu, '(?<![^.?])')
    .replace(/\$/gu, endOf[tongue]);
  const whole = withParts(edged);
  return tongue === 'en' ? `\\b(?:${withEnglishGaps(whole)})\\b` : `(?:${withChineseGaps(whole)})`;
}

/** A gap takes the space that follows it with each word it holds; at the end of a phrase, the one before. */
const withEnglishGaps = (source: string): string =>
  source
    .replace(/~(\d?) \??/gu, (_, words: string) => `(?:[^ .?${MASK}]+ ){0,${words || EN_GAP_WORDS}}?`)
    .replace(/ ~(\d?)/gu, (_, words: string) => `(?: [^ .?${MASK}]+){0,${words || EN_GAP_WORDS}}?`)
    .replace(/~(\d?)/gu, (_, words: string) => `(?:[^ .?${MASK}]+ ){0,${words || EN_GAP_WORDS}}?`);

const withChineseGaps = (source: string): string =>
  source.replace(
    /~(\d?)/gu,
    (_, characters: string) => `[^.?${MASK}]{0,${characters || ZH_GAP_CHARACTERS}}?`,
  );

/** A part may name others. */
function withParts(say: string): string {
  return say.replace(/\{([a-z-]+|[一-龥]+)\}/gu, (_, name: string) => {
    const words = parts.get(name);
    if (words === undefined) throw new Error(`no such part: ${name}`);
    return `(?:${withParts(words.join('|'))})`;
  });
}

/** A phrase made ready. */
export interface Pattern {
  readonly say: string;
  readonly tongue: Tongue;
  readonly find: RegExp;
  readonly every: RegExp;
  /** See required.ts. */
  readonly requires: readonly (readonly string[])[];
}

export function patternOf([say]: Phrase, tongue: Tongue): Pattern {
  const source = sourceOf(say, tongue);
  return {
    say,
    tongue,
    find: new RegExp(source, 'u'),
    every: new RegExp(source, 'gu'),
    requires: requirementsIn(source),
  };
}
