import type { CertainIntent } from './intents.ts';
import type { Phrase } from './phrase.ts';

/** All that says one intent. Written in standard words: spellings.ts and fold.ts bring other ways to write to these. */
export interface Vocabulary {
  readonly intent: CertainIntent;
  /** Certain only as the complete reply, politeness and anger apart (see fillers.ts). */
  readonly whole: readonly string[];
  /** Certain as a complete clause, whatever else is said. */
  readonly clause: readonly string[];
  /** Certain wherever it stands. */
  readonly says: Readonly<Record<'zh' | 'en', readonly Phrase[]>>;
  /** Too weak beside a clearer intent, enough when no other is heard. */
  readonly alone: Readonly<Record<'zh' | 'en', readonly Phrase[]>>;
  /** Sounds like it and is not: put out of sight before the above is looked for. */
  readonly unless: Readonly<Record<'zh' | 'en', readonly Phrase[]>>;
}
