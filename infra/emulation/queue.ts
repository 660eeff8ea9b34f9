import * as z from 'zod';
import { instantSchema } from '../../shared/model/value.ts';
import { plusMs, SECOND_MS, type Instant } from '../../shared/time.ts';
import { chance, uuidOf } from './seeded.ts';
import type { QueueSpec } from '../template/specs.ts';

/** The share of messages that come twice. SQS promises at least once, and keeps to it on rare days. */
export const DUPLICATE_SHARE = 0.02;
/** A copy turns up this much later at most. */
const DUPLICATE_DELAY_MS = 120 * SECOND_MS;

export const messageSchema = z.object({
  messageId: z.string(),
  body: z.string(),
  sentAt: instantSchema,
  visibleAt: instantSchema,
  /** Messages that became visible at one instant are read in this order, not in the order they were sent. */
  rank: z.number(),
  receiveCount: z.int(),
  firstReceivedAt: instantSchema.optional(),
});
export type Message = Readonly<z.infer<typeof messageSchema>>;

/** Where a queue keeps what it must not lose; what is noted is kept when the call returns. */
export interface QueueNotes {
  /** The messages it held when it was last heard of. */
  readonly kept: readonly Message[];
  noted(message: Message): void;
  gone(messageIds: readonly string[]): void;
}

const byTurn = (one: Message, other: Message): number =>
  one.visibleAt - other.visibleAt || one.rank - other.rank;

/** A standard SQS queue in virtual time: visibility, delay, receive count, redrive, duplicates, no order. */
export class Queue {
  readonly spec: QueueSpec;
  readonly #seed: string;
  readonly #redrive: (body: string) => void;
  readonly #notes: QueueNotes;
  readonly #sentBefore = new Map<string, number>();
  /** Sorted by turn when read; nearly sorted before, which costs next to nothing to mend. */
  #line: Message[];

  /** `redrive` takes over a message that was received as often as its queue allows, in vain. */
  constructor(
    spec: QueueSpec,
    { seed, redrive, notes }: { seed: string; redrive: (body: string) => void; notes: QueueNotes },
  ) {
    this.spec = spec;
    this.#seed = seed;
    this.#redrive = redrive;
    this.#notes = notes;
    this.#line = [...notes.kept];
  }

  /** `delaySeconds`: what this message asks for instead of the queue's own delay. */
  send(body: string, now: Instant, delaySeconds = this.spec.delaySeconds): void {
    const delayMs = delaySeconds * SECOND_MS;
    const twin = chance(this.#seed, 'twin', this.#put(body, now, delayMs));
    if (twin >= DUPLICATE_SHARE) return;
    this.#put(body, now, delayMs + 1 + Math.floor((twin / DUPLICATE_SHARE) * DUPLICATE_DELAY_MS));
  }

  #put(body: string, now: Instant, delayMs: number): string {
    const copy = this.#sentBefore.get(body) ?? 0;
    this.#sentBefore.set(body, copy + 1);
    const messageId = uuidOf(this.#seed, this.spec.name, body, copy);
    const visibleAt = plusMs(now, delayMs);
    const rank = chance(this.#seed, 'rank', messageId);
    const message = { messageId, body, sentAt: now, visibleAt, rank, receiveCount: 0 };
    this.#notes.noted(message);
    this.#line.push(message);
    return messageId;
  }

  /** Takes up to `max` visible messages out of sight; those received too often go to the dead letters. */
  receive(max: number, now: Instant, visibilitySeconds = this.spec.visibilitySeconds): readonly Message[] {
    this.#line.sort(byTurn);
    const taken: Message[] = [];
    const dead: Message[] = [];
    for (const message of this.#line) {
      if (taken.length === max || message.visibleAt > now) break;
      if (message.receiveCount >= this.spec.receiveCountMax) dead.push(message);
      else taken.push(this.#received(message, now, visibilitySeconds));
    }
    this.#line.splice(0, taken.length + dead.length, ...taken);
    for (const message of taken) this.#notes.noted(message);
    // The dead letter first: whoever is killed in between finds it twice rather than not at all.
    for (const { body } of dead) this.#redrive(body);
    if (dead.length > 0) this.#notes.gone(dead.map(({ messageId }) => messageId));
    return taken;
  }

  #received(message: Message, now: Instant, visibilitySeconds: number): Message {
    const visibleAt = plusMs(now, visibilitySeconds * SECOND_MS);
    const firstReceivedAt = message.firstReceivedAt ?? now;
    return { ...message, visibleAt, receiveCount: message.receiveCount + 1, firstReceivedAt };
  }

  /** ChangeMessageVisibility: a message in somebody's hands is readable again after so long. */
  release(messageId: string, now: Instant, visibilitySeconds: number): void {
    const at = this.#line.findIndex((message) => message.messageId === messageId);
    const message = this.#line[at];
    if (message === undefined) return;
    const released = { ...message, visibleAt: plusMs(now, visibilitySeconds * SECOND_MS) };
    this.#notes.noted(released);
    this.#line[at] = released;
  }

  remove(messageIds: readonly string[]): void {
    if (messageIds.length === 0) return;
    this.#notes.gone(messageIds);
    this.#line = this.#line.filter((message) => !messageIds.includes(message.messageId));
  }

  /** When a message next becomes readable. */
  nextVisibleAt(): Instant | undefined {
    return this.#line.sort(byTurn)[0]?.visibleAt;
  }

  depth(now: Instant): { visible: number; inFlight: number; delayed: number } {
    const hidden = this.#line.filter((message) => message.visibleAt > now);
    const inFlight = hidden.filter((message) => message.receiveCount > 0).length;
    return { visible: this.#line.length - hidden.length, inFlight, delayed: hidden.length - inFlight };
  }
}
