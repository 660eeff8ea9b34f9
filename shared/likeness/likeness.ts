import { Counts } from './counts.ts';
import { featuresOf } from './features.ts';

/** A text somebody has judged. */
export interface Example<Label extends string> {
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Likeness<Label extends string> {
  /**
   * How much more the text is like the examples with a label than like those without: 0 = no difference, per root
   * of the features, so that texts of any length are compared by one measure. Labels in the order given.
   */
  readonly scores: (text: string) => ReadonlyMap<Label, number>;
}

/** Added to every count, so that a feature nobody has seen with a label does not rule the label out. */
const SMOOTHING = 0.1;

/**
 * Learns from examples what each label sounds like: naive Bayes, one label against the rest, over the features of
 * features.ts (A. McCallum, K. Nigam: A Comparison of Event Models for Naive Bayes Text Classification, 1998; one label against
 * the rest after J. Rennie et al., Tackling the Poor Assumptions of Naive Bayes, 2003). Nothing is kept but counts:
 * to teach it a new way of saying something, add an example.
 */
export function likenessOf<Label extends string>(
  labels: readonly Label[],
  examples: Iterable<Example<Label>>,
): Likeness<Label> {
  const counts = new Counts(labels.length, SMOOTHING);
  const places = new Map(labels.map((label, at) => [label, at] as const));
  for (const { text, labels: given } of examples) {
    counts.add(
      featuresOf(text),
      given.flatMap((label) => places.get(label) ?? []),
    );
  }
  return {
    scores(text) {
      const sums = counts.sums(featuresOf(text));
      return new Map(labels.map((label, at) => [label, sums[at] ?? 0]));
    },
  };
}
