import { likenessOf } from '../../likeness/likeness.ts';
import { intents, type Intent } from '../../model/reply.ts';
import { examplesBy, writers, type JudgedReply } from './examples.ts';

/** How much a text is like the examples of each intent; 0 = no more than like any other. */
export type Likeness = (intent: Intent) => number;

/** What a text is like, as a whole and in each of its clauses; the whole is the first of the parts. */
export interface Likened {
  readonly whole: Likeness;
  /** Found out when first asked for: of most texts the whole says enough. */
  readonly parts: () => readonly Likeness[];
}

export type Liken = (text: string) => Likened;

/** Clauses end where people end them in haste: at any sign, at a space between Chinese words, before an "and". */
const clauseEnd =
  /[。，、,.!?！？;；\n…]|(?<=\p{Script=Han})\s(?=\p{Script=Han})|\s(?=(?:and|but|so|please|pls|because|also)\s)/u;

/** A clause of one character tells nothing. */
const CLAUSE_LENGTH_MIN = 2;

const clausesOf = (text: string): readonly string[] =>
  text
    .split(clauseEnd)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= CLAUSE_LENGTH_MIN);

export function likenOf(examples: Iterable<JudgedReply>): Liken {
  const taught = likenessOf(intents, examples);
  const likenessIn = (text: string): Likeness => {
    const scores = taught.scores(text);
    return (intent) => scores.get(intent) ?? 0;
  };
  return (text) => {
    const whole = likenessIn(text);
    let parts: readonly Likeness[] | undefined;
    return {
      whole,
      parts() {
        if (parts !== undefined) return parts;
        const clauses = clausesOf(text);
        return (parts = [whole, ...(clauses.length > 1 ? clauses.map(likenessIn) : [])]);
      },
    };
  };
}

export const likest = (likeness: Likeness, among: readonly Intent[] = intents): Intent =>
  among.reduce((best, intent) => (likeness(intent) > likeness(best) ? intent : best), 'unclear');

let learned: Liken | undefined;

/** By all examples. They are learned when the first text asks: most commands of the operator never do. */
export const liken: Liken = (text) => {
  learned ??= likenOf(writers.flatMap(examplesBy));
  return learned(text);
};
