import { FeatureRows } from './feature-rows.ts';

const ROWS_FIRST = 2 ** 17;
/** Counts whose logarithm is kept: most are small, and a logarithm costs more than a look-up. */
const LOGS_KEPT = 256;

/** How often each feature was seen with each label and, behind those, how often at all. A feature counts once a text. */
export class Counts {
  readonly #rows = new FeatureRows();
  readonly #labels: number;
  readonly #width: number;
  readonly #totals: Float64Array;
  readonly #smoothing: number;
  readonly #logs: Float64Array;
  #cells: Uint16Array;
  /** Of each row the last text it was met in. */
  #metIn: Uint32Array;
  #texts = 0;

  /** `smoothing` is added to every count, so that a feature nobody has seen with a label does not rule the label out. */
  constructor(labels: number, smoothing: number) {
    this.#labels = labels;
    this.#width = labels + 1;
    this.#smoothing = smoothing;
    this.#totals = new Float64Array(this.#width);
    this.#logs = Float64Array.from({ length: LOGS_KEPT }, (_, count) => Math.log(count + smoothing));
    this.#cells = new Uint16Array(ROWS_FIRST * this.#width);
    this.#metIn = new Uint32Array(ROWS_FIRST);
  }

  add(features: Iterable<number>, given: readonly number[]): void {
    const seenAt = [...given, this.#labels];
    this.#texts += 1;
    let distinct = 0;
    for (const feature of features) {
      const row = this.#rows.add(feature);
      if (row >= this.#metIn.length) this.#widen();
      if (this.#metIn[row] === this.#texts) continue;
      this.#metIn[row] = this.#texts;
      distinct += 1;
      const cell = row * this.#width;
      for (const at of seenAt) this.#cells[cell + at] = (this.#cells[cell + at] ?? 0) + 1;
    }
    for (const at of seenAt) this.#totals[at] = (this.#totals[at] ?? 0) + distinct;
  }

  /** Of each label the logarithms of its odds, summed over the features that have been seen. */
  sums(features: Iterable<number>): Float64Array {
    const sums = new Float64Array(this.#labels);
    this.#texts += 1;
    let known = 0;
    for (const feature of features) {
      const row = this.#rows.of(feature);
      if (row < 0 || this.#metIn[row] === this.#texts) continue;
      this.#metIn[row] = this.#texts;
      known += 1;
      this.#addOdds(row * this.#width, sums);
    }
    return known === 0 ? sums : sums.map((sum, at) => (sum + known * this.#rest(at)) / Math.sqrt(known));
  }

  #addOdds(cell: number, sums: Float64Array): void {
    const all = this.#cells[cell + this.#labels] ?? 0;
    for (let at = 0; at < this.#labels; at += 1) {
      const seen = this.#cells[cell + at] ?? 0;
      sums[at] = (sums[at] ?? 0) + this.#logOf(seen) - this.#logOf(all - seen);
    }
  }

  /** What each feature adds for a label because of how much there is of it and of the others. */
  #rest(at: number): number {
    const spread = this.#smoothing * this.#rows.size;
    const mine = this.#totals[at] ?? 0;
    return Math.log(((this.#totals[this.#labels] ?? 0) - mine + spread) / (mine + spread));
  }

  #logOf(count: number): number {
    return this.#logs[count] ?? Math.log(count + this.#smoothing);
  }

  #widen(): void {
    const cells = new Uint16Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
    const metIn = new Uint32Array(this.#metIn.length * 2);
    metIn.set(this.#metIn);
    this.#metIn = metIn;
  }
}
