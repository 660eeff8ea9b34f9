import type { Instant } from '../../shared/time.ts';
import { chance } from './seeded.ts';

/** Something that has work to do at a moment: a queue with a reader, a schedule, a waiting request. */
export interface Source {
  /** Its name in the order of things; the same in every run. */
  readonly key: string;
  /** When it wants to run next; undefined when it has nothing to do. At or before now = it is its turn. */
  nextAt(): Instant | undefined;
  run(now: Instant): Promise<void>;
}

/**
 * The discrete-event heart of the local run. Time stands still while anything is left to do at the present
 * instant, and then jumps to the next instant at which something is. Of several things due at one instant
 * one runs at a time, in an order drawn from the seed.
 */
export class Agenda {
  /** Shared with every worker thread: one BigInt64, the virtual now in milliseconds. */
  readonly clock = new SharedArrayBuffer(8);
  readonly #cell = new BigInt64Array(this.clock);
  readonly #sources: Source[] = [];
  readonly #seed: string;
  #now: Instant;
  #drawn = 0;
  #outside = 0;
  readonly #onMoved: (at: Instant) => void;
  #wakeUp = (): void => undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `onMoved` hears of a new instant before anything happens at it. */
  constructor(options: { seed: string; startAt: Instant; onMoved?: (at: Instant) => void }) {
    const { seed, startAt, onMoved = () => undefined } = options;
    this.#seed = seed;
    this.#onMoved = onMoved;
    this.#now = startAt;
    this.#setNow(startAt);
  }

  now = (): Instant => this.#now;

  add(source: Source): void {
    this.#sources.push(source);
  }

  /** Says that a source may have got something to do. */
  wake(): void {
    this.#wakeUp();
  }

  /** Work that happens outside, such as a call to the carrier: time waits for it, other work does not. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#outside += 1;
    try {
      return await work();
    } finally {
      this.#outside -= 1;
      this.#wakeUp();
    }
  }

  /** Runs what is due now, until nothing is. */
  settle(): Promise<void> {
    return this.#inTurn(() => this.#settleNow());
  }

  /** Plays up to `target`, including it. `onInstant` hears of every instant that was settled. */
  playTo(target: Instant, onInstant: (at: Instant) => void = () => undefined): Promise<void> {
    return this.#inTurn(async () => {
      await this.#settleNow();
      for (let next = this.#next(); next !== undefined && next <= target; next = this.#next()) {
        this.#setNow(next);
        await this.#settleNow();
        onInstant(next);
      }
      if (target > this.#now) this.#setNow(target);
    });
  }

  /** Two plays never overlap: each waits for the one before it, however that one ended. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #settleNow(): Promise<void> {
    for (;;) {
      const source = this.#draw();
      if (source !== undefined) await source.run(this.#now);
      else if (this.#outside === 0) return;
      else await new Promise<void>((resolve) => (this.#wakeUp = resolve));
    }
  }

  #draw(): Source | undefined {
    const due = this.#sources.filter((source) => (source.nextAt() ?? Infinity) <= this.#now);
    if (due.length < 2) return due[0];
    this.#drawn += 1;
    const ranked = due.map((source) => ({
      source,
      rank: chance(this.#seed, this.#now, this.#drawn, source.key),
    }));
    return ranked.reduce((first, other) => (other.rank < first.rank ? other : first)).source;
  }

  #next(): Instant | undefined {
    const all = this.#sources.flatMap((source) => source.nextAt() ?? []);
    return all.length === 0 ? undefined : all.reduce((first, other) => (other < first ? other : first));
  }

  #setNow(at: Instant): void {
    this.#onMoved(at);
    this.#now = at;
    Atomics.store(this.#cell, 0, BigInt(at));
  }
}
