import { plusMs, SECOND_MS, type Instant } from '../../shared/time.ts';
import { chance, uuidOf } from './seeded.ts';
import type { QueueSpec } from './specs.ts';

/** The share of messages that come twice. SQS promises at least once, and keeps to it on rare days. */
export const DUPLICATE_SHARE = 0.02;
/** A copy turns up this much later at most. */
const DUPLICATE_DELAY_MS = 120 * SECOND_MS;

export interface Message {
  readonly messageId: string;
  readonly body: string;
  readonly sentAt: Instant;
  readonly visibleAt: Instant;
  /** Messages that became visible at one instant are read in this order, not in the order they were sent. */
  readonly rank: number;
  readonly receiveCount: number;
  readonly firstReceivedAt?: Instant;
}

const byTurn = (one: Message, other: Message): number =>
  one.visibleAt - other.visibleAt || one.rank - other.rank;

/** A standard SQS queue in virtual time: visibility, delay, receive count, redrive, duplicates, no order. */
export class Queue {
  readonly spec: QueueSpec;
  readonly #seed: string;
  readonly #redrive: (body: string) => void;
  readonly #sentBefore = new Map<string, number>();
  /** Sorted by turn when read; nearly sorted before, which costs next to nothing to mend. */
  #line: Message[] = [];

  /** `redrive` takes over a message that was received as often as its queue allows, in vain. */
  constructor(spec: QueueSpec, seed: string, redrive: (body: string) => void) {
    this.spec = spec;
    this.#seed = seed;
    this.#redrive = redrive;
  }

  send(body: string, now: Instant): void {
    const twin = chance(this.#seed, 'twin', this.#put(body, now, 0));
    if (twin >= DUPLICATE_SHARE) return;
    this.#put(body, now, 1 + Math.floor((twin / DUPLICATE_SHARE) * DUPLICATE_DELAY_MS));
  }

  #put(body: string, now: Instant, extraDelayMs: number): string {
    const copy = this.#sentBefore.get(body) ?? 0;
    this.#sentBefore.set(body, copy + 1);
    const messageId = uuidOf(this.#seed, this.spec.name, body, copy);
    const visibleAt = plusMs(now, this.spec.delaySeconds * SECOND_MS + extraDelayMs);
    const rank = chance(this.#seed, 'rank', messageId);
    this.#line.push({ messageId, body, sentAt: now, visibleAt, rank, receiveCount: 0 });
    return messageId;
  }

  /** Takes up to `max` visible messages out of sight; those received too often go to the dead letters. */
  receive(max: number, now: Instant): readonly Message[] {
    this.#line.sort(byTurn);
    const taken: Message[] = [];
    const dead: Message[] = [];
    for (const message of this.#line) {
      if (taken.length === max || message.visibleAt > now) break;
      if (message.receiveCount >= this.spec.receiveCountMax) dead.push(message);
      else taken.push(this.#received(message, now));
    }
    this.#line.splice(0, taken.length + dead.length, ...taken);
    for (const { body } of dead) this.#redrive(body);
    return taken;
  }

  #received(message: Message, now: Instant): Message {
    const visibleAt = plusMs(now, this.spec.visibilitySeconds * SECOND_MS);
    const firstReceivedAt = message.firstReceivedAt ?? now;
    return { ...message, visibleAt, receiveCount: message.receiveCount + 1, firstReceivedAt };
  }

  remove(messageIds: readonly string[]): void {
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
