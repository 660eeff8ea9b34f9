/** One measured figure: ours against a baseline taken side by side in the same run. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly ours: string;
  readonly baseline: string;
  /** Ours divided by the baseline; the median over the rounds. */
  readonly ratio: number;
  readonly goal: string;
  readonly met: boolean;
}

/** The two in turn, A B A B …, so that a machine that drifts drifts for both. Answers the median of A/B. */
export async function sideBySide(
  rounds: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<{ ratio: number; ours: number; baseline: number }> {
  const pairs: { ours: number; baseline: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await ours();
    pairs.push({ ours: one, baseline: await baseline() });
  }
  return {
    ratio: median(pairs.map((pair) => pair.ours / pair.baseline)),
    ours: median(pairs.map((pair) => pair.ours)),
    baseline: median(pairs.map((pair) => pair.baseline)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** How many `count` things a second, given a run of them. */
export async function perSecond(count: number, run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return (count * 1000) / (performance.now() - startedAt);
}

/** Runs `act` for 0 … count-1, `width` at a time. */
export async function inParallel(
  count: number,
  width: number,
  act: (index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await act(index);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}
