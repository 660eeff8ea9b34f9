/**
 * Where a receipt waits that could not be applied yet, and where one is kept that never can be. What is put
 * there is durable when the call returns, and may come back twice. Both hold the carrier's line as it came,
 * with a phone number in it: encrypted, for seven days. Throws Fault('unavailable') when it is not certain
 * that it is kept.
 */
export interface ReceiptsAside {
  /** Comes back in two minutes, by itself. */
  later(aside: AsideReceipt): Promise<void>;
  /** For a person to look at; comes back when the person says so. */
  dead(aside: AsideReceipt): Promise<void>;
}

export interface AsideReceipt {
  /** The line of the carrier's log. */
  readonly line: string;
  /** Why: a code, a colon, a sentence; no number in it. */
  readonly reason: string;
}
