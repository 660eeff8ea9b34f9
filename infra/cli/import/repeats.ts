import { createHash } from 'node:crypto';

/** 2^27 bits = 16 MiB, whatever the file's size. */
const BITS = 2 ** 27;
/** Positions a key; with 1,000,000 keys some 1 in 10^9 new ones is taken for a repeat. */
const PROBES = 7;

/**
 * Remembers which loans a file has spoken of, in constant memory (a Bloom filter): it never forgets one, and
 * once in a very long while takes a new one for known, which rejects a good row and never passes a bad one.
 */
export class SeenLoans {
  readonly #bits = new Uint32Array(BITS / 32);

  /** Remembers the loan; true when it was (almost surely) remembered before. */
  meet(loanId: string): boolean {
    const digest = createHash('sha256').update(loanId).digest();
    let known = true;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = digest.readUInt32LE(probe * 4) % BITS;
      const word = this.#bits[bit >>> 5] ?? 0;
      const mask = 1 << (bit & 31);
      known &&= (word & mask) !== 0;
      this.#bits[bit >>> 5] = word | mask;
    }
    return known;
  }
}
