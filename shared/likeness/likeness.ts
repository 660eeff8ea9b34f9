import { FeatureRows } from './feature-rows.ts';
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
  const counts = new Counts(labels.length);
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

const ROWS_FIRST = 2 ** 17;

/** How often each feature was seen with each label and, behind those, how often at all. */
class Counts {
  readonly #rows = new FeatureRows();
  readonly #labels: number;
  readonly #width: number;
  readonly #totals: Float64Array;
  #cells: Uint16Array<ArrayBuffer>;
  /** Of each row the text in which it was last met: a feature counts once a text. */
  #lastIn: Uint32Array<ArrayBuffer>;
  #texts = 0;

  constructor(labels: number) {
    this.#labels = labels;
    this.#width = labels + 1;
    this.#totals = new Float64Array(this.#width);
    this.#cells = new Uint16Array(ROWS_FIRST * this.#width);
    this.#lastIn = new Uint32Array(ROWS_FIRST);
  }

  add(features: readonly number[], given: readonly number[]): void {
    this.#texts += 1;
    let distinct = 0;
    for (const feature of features) {
      const number = this.#rows.add(feature);
      const row = number * this.#width;
      if (row >= this.#cells.length) this.#widen();
      if (this.#lastIn[number] === this.#texts) continue;
      this.#lastIn[number] = this.#texts;
      distinct += 1;
      for (const at of given) this.#count(row + at);
      this.#count(row + this.#labels);
    }
    for (const at of [...given, this.#labels]) this.#totals[at] = (this.#totals[at] ?? 0) + distinct;
  }

  #count(cell: number): void {
    this.#cells[cell] = (this.#cells[cell] ?? 0) + 1;
  }

  /** Of each label the logarithms of its odds, summed over the features that have been seen. */
  sums(features: readonly number[]): Float64Array {
    const sums = new Float64Array(this.#labels);
    this.#texts += 1;
    let known = 0;
    for (const feature of features) {
      const number = this.#rows.of(feature);
      if (number < 0 || this.#lastIn[number] === this.#texts) continue;
      this.#lastIn[number] = this.#texts;
      known += 1;
      const row = number * this.#width;
      const all = this.#cells[row + this.#labels] ?? 0;
      for (let at = 0; at < this.#labels; at += 1) {
        const seen = this.#cells[row + at] ?? 0;
        sums[at] = (sums[at] ?? 0) + logOf(seen) - logOf(all - seen);
      }
    }
    return known === 0 ? sums : sums.map((sum, at) => (sum + known * this.#rest(at)) / Math.sqrt(known));
  }

  /** What each feature adds for a label because of how much there is of it and of the others. */
  #rest(at: number): number {
    const spread = SMOOTHING * this.#rows.size;
    const mine = this.#totals[at] ?? 0;
    return Math.log(((this.#totals[this.#labels] ?? 0) - mine + spread) / (mine + spread));
  }

  #widen(): void {
    const wider = new Uint16Array(this.#cells.length * 2);
    wider.set(this.#cells);
    this.#cells = wider;
    const lastIn = new Uint32Array(this.#lastIn.length * 2);
    lastIn.set(this.#lastIn);
    this.#lastIn = lastIn;
  }
}

/** Most counts are small, and a logarithm costs more than a look-up. */
const LOGS = Float64Array.from({ length: 256 }, (_, count) => Math.log(count + SMOOTHING));
const logOf = (count: number): number => LOGS[count] ?? Math.log(count + SMOOTHING);
