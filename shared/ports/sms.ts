import type { Instant } from '../time.ts';

/**
 * Hands one message to the carrier. One call, no retry inside: a second call may be a second message on a
 * borrower's phone, and only the claim knows whether that is allowed. Never throws.
 */
export interface SmsSender {
  send(message: OutgoingSms): Promise<CarrierAnswer>;
}

export interface OutgoingSms {
  /** E.164. */
  readonly number: string;
  readonly body: string;
  /** A carrier that can expire a message gets this moment; one that cannot ignores it. */
  readonly expiresAt: Instant;
}

export type CarrierAnswer =
  | { readonly kind: 'accepted'; readonly carrierMessageId: string }
  /**
   * Refused for certain and for good (a closed list of the carrier's codes). `optedOut`: because the number
   * stands on the carrier's own list of opt-outs.
   */
  | { readonly kind: 'refused'; readonly code: string; readonly optedOut?: true }
  /** Refused for certain, for now. */
  | { readonly kind: 'throttled'; readonly code: string }
  /** No answer, or one we do not know: it may have been sent. Never sent again. */
  | { readonly kind: 'unknown'; readonly code: string };
