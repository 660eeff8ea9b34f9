/**
 * Runs tasks side by side, a bounded number at a time, and never two that share a key: loans of one person or
 * one number would only take each other's revisions away. Tasks that share a key run in the order given.
 */
export class InFlight {
  readonly #max: number;
  readonly #running = new Set<Promise<void>>();
  readonly #byKey = new Map<string, Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(max: number) {
    this.#max = max;
  }

  /** Waits for room, then starts. Throws what an earlier task has thrown: then nothing more is started. */
  async start(keys: readonly string[], task: () => Promise<void>): Promise<void> {
    for (const key of keys) {
      for (let other = this.#byKey.get(key); other !== undefined; other = this.#byKey.get(key)) await other;
    }
    while (this.#running.size >= this.#max) await Promise.race(this.#running);
    this.#rethrow();
    const run: Promise<void> = task()
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#running.delete(run);
        for (const key of keys) if (this.#byKey.get(key) === run) this.#byKey.delete(key);
      });
    this.#running.add(run);
    for (const key of keys) this.#byKey.set(key, run);
  }

  /** Waits until nothing runs; throws what a task has thrown. */
  async drain(): Promise<void> {
    await this.settle();
    this.#rethrow();
  }

  /** Waits until nothing runs. */
  async settle(): Promise<void> {
    await Promise.all(this.#running);
  }

  #rethrow(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
