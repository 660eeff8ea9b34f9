import { saidIn, type Evidence } from './grammar.ts';
import { intentsInOrder, type CertainIntent, type Intent } from './intents.ts';
import { liken, type Liken } from './likeness.ts';
import { ownWords } from './own-words.ts';
import { withSecondOpinion } from './second-opinion.ts';

export interface Understanding {
  /** In the order of effects; `['unclear']` when nothing is certain. Never empty. */
  readonly intents: readonly Intent[];
  readonly evidence: readonly Evidence[];
}

/** What is not believed, or only rhetoric, beside words of these kinds. */
const notBeside: readonly (readonly [CertainIntent, readonly CertainIntent[]])[] = [
  ['opt-in', ['distress', 'opt-out', 'wrong-person', 'legal']],
  // "Who is this? I have no loan" asks nothing.
  ['help', ['wrong-person']],
];

/** Longer texts are cut: a borrower's point comes at the beginning or at the end, and the time to understand stays bounded. */
const HEAD_MAX = 350;
const TAIL_MAX = 150;

const bounded = (text: string): string =>
  text.length <= HEAD_MAX + TAIL_MAX ? text : `${text.slice(0, HEAD_MAX)}\n${text.slice(-TAIL_MAX)}`;

/**
 * What a reply means, and what said so. Pure. In doubt `unclear`: that holds, and a person looks.
 *
 * 1. What is pasted or quoted is taken away.
 * 2. The vocabularies say what is certain (grammar.ts).
 * 3. Likeness to judged examples is the second opinion: it fills in, and makes careless readings careful
 *    (second-opinion.ts).
 * 4. All that was heard applies, in the order of effects.
 */
export const understand = (text: string): Understanding => understandBy(text, liken);

/** With examples of one's own: a test holds some out to see how replies of a stranger are understood. */
export function understandBy(text: string, likenWith: Liken): Understanding {
  const own = ownWords(bounded(text));
  const evidence = withSecondOpinion(saidIn(own), own.text, likenWith);
  const said = new Set(evidence.map(({ intent }) => intent));
  for (const [intent, others] of notBeside) if (others.some((other) => said.has(other))) said.delete(intent);
  const intents = intentsInOrder.filter((intent) => said.has(intent));
  return {
    intents: intents.length > 0 ? intents : ['unclear'],
    evidence: evidence.filter(({ intent }) => said.has(intent)),
  };
}
