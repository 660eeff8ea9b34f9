import type { Instant } from '../time.ts';

/**
 * Counts what strangers do, so that there is a limit to it. A counter is forgotten some time after `until`;
 * it holds a number and a moment, nothing of who or what was counted. A call whose answer was lost may have
 * counted, and is counted again: rather one too many.
 *
 * Throws Fault('unavailable') when it cannot count: what cannot be limited is not done.
 */
export interface Counters {
  /** Adds one and answers the sum, unless it stands at `max` already: then nothing is added. */
  count(counter: {
    /** Letters, digits and dashes; derived with a key, so that it cannot be led back. */
    readonly id: string;
    readonly max: number;
    /** When it may be forgotten. */
    readonly until: Instant;
  }): Promise<number | 'full'>;
}
