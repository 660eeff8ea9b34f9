import type { CarrierAnswer, OutgoingSms, SmsSender } from '../../shared/ports/sms.ts';

export interface MemorySms extends SmsSender {
  /** Every call, in order, whatever was answered: each may be a message on a phone. */
  readonly calls: readonly OutgoingSms[];
}

/**
 * A carrier that answers as told, call by call; when the script is at its end it accepts. `during` runs
 * while the call is under way, as the rest of the world would.
 */
export function memorySms(
  script: readonly CarrierAnswer[] = [],
  during: (message: OutgoingSms) => void | Promise<void> = () => undefined,
): MemorySms {
  const calls: OutgoingSms[] = [];
  return {
    calls,
    send: async (message) => {
      calls.push(message);
      const nth = calls.length;
      await during(message);
      return script[nth - 1] ?? { kind: 'accepted', carrierMessageId: `carrier-${nth}` };
    },
  };
}
