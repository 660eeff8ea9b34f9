import type { CertainIntent } from './intents.ts';
import type { Phrase, Tongue } from './phrase.ts';

/** All that says one intent. Written in standard words: spellings.ts and fold.ts bring other ways to write to these. */
export interface Vocabulary {
  readonly intent: CertainIntent;
  /** Certain only as the complete reply, politeness and anger apart (see fillers.ts). */
  readonly whole: readonly string[];
  /** Certain as a complete clause, whatever else is said. */
  readonly clause: readonly string[];
  /** Certain wherever it stands. */
  readonly says: Readonly<Record<Tongue, readonly Phrase[]>>;
  /** Too weak beside a clearer intent, enough when no other is heard. */
  readonly alone: Readonly<Record<Tongue, readonly Phrase[]>>;
  /** Sounds like it and is not: put out of sight before the above is looked for. */
  readonly unless: Readonly<Record<Tongue, readonly Phrase[]>>;
}

/** A list of words, parted by commas. A template without values in it is one string: `raw` holds no more. */
export const words = ({ raw }: TemplateStringsArray): readonly string[] =>
  raw
    .join()
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A list of `written=meant`, parted by commas; what is meant may be nothing. */
export const spellings = (
  raw: TemplateStringsArray,
): readonly (readonly [written: string, meant: string])[] =>
  words(raw).map((pair) => {
    const [written = '', meant = ''] = pair.split('=');
    return [written, meant] as const;
  });

/** A list of phrases, one a line; a line with `#` says why those below it are there. */
export function phrases({ raw }: TemplateStringsArray): readonly Phrase[] {
  let why = '';
  return raw
    .join()
    .split('\n')
    .flatMap((line): readonly Phrase[] => {
      const say = line.trim();
      if (!say.startsWith('#')) return say === '' ? [] : [[say, why]];
      why = say.slice(1).trim();
      return [];
    });
}
