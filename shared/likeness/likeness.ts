import { featuresOf } from './features.ts';

/** A text somebody has judged. */
export interface Example<Label extends string> {
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Likeness<Label extends string> {
  /**
   * How much more the text is like the examples with a label than like those without: 0 = no difference, per
   * feature, so that texts of any length are compared by one measure. Labels in the order given.
   */
  readonly scores: (text: string) => ReadonlyMap<Label, number>;
}

/** Added to every count, so that a feature nobody has seen with a label does not rule the label out. */
const SMOOTHING = 0.2;

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
  const counts = countsOf(labels.length);
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

interface Counts {
  readonly add: (features: ReadonlySet<number>, labels: readonly number[]) => void;
  readonly sums: (features: ReadonlySet<number>) => readonly number[];
}

function countsOf(labels: number): Counts {
  /** Of each feature its row: how often it was seen with each label, and behind those how often at all. */
  const rows = new Map<number, number>();
  const width = labels + 1;
  let cells = new Uint16Array(2 ** 16 * width);
  const totals = new Float64Array(width);
  const rowOf = (feature: number): number => {
    const known = rows.get(feature);
    if (known !== undefined) return known;
    const made = rows.size * width;
    rows.set(feature, made);
    if (made + width > cells.length) {
      const wider = new Uint16Array(cells.length * 2);
      wider.set(cells);
      cells = wider;
    }
    return made;
  };
  return {
    add(features, given) {
      const seenAt = [...given, labels];
      for (const feature of features) {
        const row = rowOf(feature);
        for (const at of seenAt) cells[row + at] = (cells[row + at] ?? 0) + 1;
      }
      for (const at of seenAt) totals[at] = (totals[at] ?? 0) + features.size;
    },
    sums(features) {
      const known = [...features].flatMap((feature) => rows.get(feature) ?? []);
      const spread = SMOOTHING * rows.size;
      const all = totals[labels] ?? 0;
      return Array.from({ length: labels }, (_, at) => {
        const mine = totals[at] ?? 0;
        let sum = 0;
        for (const row of known) {
          const seen = cells[row + at] ?? 0;
          const others = (cells[row + labels] ?? 0) - seen;
          sum += Math.log(
            (seen + SMOOTHING) / (mine + spread) / ((others + SMOOTHING) / (all - mine + spread)),
          );
        }
        return known.length === 0 ? 0 : sum / Math.sqrt(known.length);
      });
    },
  };
}
