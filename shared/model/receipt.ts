import type { Instant } from '../time.ts';

/** What the carrier says later of one message, up to three days after it took it, perhaps twice. */
export interface Receipt {
  /** The carrier's own id of the message. */
  readonly carrierMessageId: string;
  /** E.164; undefined when the carrier has masked it. Kept out of every log. */
  readonly number: string | undefined;
  /** When the carrier took the message from us, by its clock. */
  readonly takenAt: Instant;
  readonly fate: Fate;
}

/** What became of the message, and what follows for its number. */
export interface Fate {
  /** `sent`: the network of the phone has it. `delivered`: the phone has it. `undelivered`: it never will. */
  readonly state: 'sent' | 'delivered' | 'undelivered';
  /** A word of ours for the carrier's words, such as `invalid-number`. */
  readonly code: string;
  /**
   * `unreachable`: no message will ever reach this number. `opted-out`: it stands on the carrier's own list of
   * opt-outs.
   */
  readonly number?: 'unreachable' | 'opted-out';
}
