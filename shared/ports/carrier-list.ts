/**
 * The carrier's own list of numbers that have opted out. Ours is the one that counts; the carrier's stands
 * before it, because what it refuses never leaves.
 */
export interface CarrierList {
  /** Never throws: a carrier that does not answer is `unknown`. */
  stateOf(number: string): Promise<'opted-out' | 'not-opted-out' | 'unknown'>;

  /**
   * Takes a number (E.164) off the list, only ever because its holder has asked us to. The carrier allows it
   * once in 30 days for a number, so the caller remembers that it has asked before it asks. Never throws:
   * `not-done` = refused, or not known to be done.
   */
  optIn(number: string): Promise<'done' | 'not-done'>;
}
