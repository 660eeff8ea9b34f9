import { SECOND_MS } from '../time.ts';

/** The functions that hand messages to the carrier. */
export type Sender = 'send' | 'reply' | 'sweep';

export interface SenderRate {
  /** Its part of the carrier's rate; all parts together are the whole. */
  readonly share: number;
  /** How many of it may send at once; undefined = the deployment says so. */
  readonly workers?: number;
  /** Longer than this a message does not wait inside: it is left to come again. Well under the time-out. */
  readonly waitMsMax: number;
}

/**
 * How the senders divide the carrier's rate without asking each other. Reminders are the many; an answer is owed
 * within five minutes, so that a backlog of reminders must not stand in its way; sweep sends what the others
 * have left.
 *
 * `reply` is a function behind an HTTP API, of which more than two may run when more than two borrowers write
 * in one second. The carrier says "not now" then, which is certain, and the answer is tried again.
 */
export const senderRates = {
  send: { share: 0.7, waitMsMax: 15 * SECOND_MS },
  reply: { share: 0.2, workers: 2, waitMsMax: 8 * SECOND_MS },
  sweep: { share: 0.1, workers: 1, waitMsMax: 20 * SECOND_MS },
} as const satisfies Record<Sender, SenderRate>;
