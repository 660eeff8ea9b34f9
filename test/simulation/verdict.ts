/** What a run says in its last line. */
export interface RunSummary {
  readonly schedules: number;
  readonly violations: number;
  readonly seed: number;
  readonly perMinute: number;
  readonly variants: readonly { readonly name: string; readonly caughtAt: number | null }[];
  /** How often the rarest pair of a wait and a fault was hit. */
  readonly cellsMin: number;
}

/** From so many schedules on every pair of a wait and a fault must have been hit so often. */
const JUDGED_FROM_SCHEDULES = 10_000;
const CELL_HITS_MIN = 100;

/** Why a run has not shown what it is for, each in a sentence; none = it has. */
export function whyFailed({ schedules, violations, variants, cellsMin }: RunSummary): readonly string[] {
  const uncaught = variants.filter(({ caughtAt }) => caughtAt === null).map(({ name }) => name);
  const isThin = schedules >= JUDGED_FROM_SCHEDULES && cellsMin < CELL_HITS_MIN;
  return [
    ...(violations > 0 ? [`${violations} schedules broke a promise`] : []),
    ...(uncaught.length > 0 ? [`broken variants that nobody caught: ${uncaught.join(', ')}`] : []),
    ...(isThin ? [`a fault was met ${cellsMin} times, and ${CELL_HITS_MIN} are wanted`] : []),
  ];
}
