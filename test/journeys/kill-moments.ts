import { chance } from '../../infra/emulation/seeded.ts';

/** When one life of the local run ends, counted from its start. Each kind opens another window. */
export type Moment =
  /** At any time: while it starts, imports, decides, applies or plays on. */
  | { readonly kind: 'after-ms'; readonly ms: number }
  /** The database alone; the run must notice and end by itself. */
  | { readonly kind: 'database-after-ms'; readonly ms: number }
  /** The n-th message has been claimed and has not reached the carrier. */
  | { readonly kind: 'before-message'; readonly n: number }
  /** The n-th message is in the carrier's log, and nobody will ever hear its answer. */
  | { readonly kind: 'after-message'; readonly n: number };

/** Long enough to be through with its start and into its work, on a busy machine too. */
const MS_MAX = 8_000;

/** The same seed, the same moments; of four, two are cut to the carrier call. */
export function momentsOf(seed: string, count: number, messagesMax: number): readonly Moment[] {
  return Array.from({ length: count }, (_, index): Moment => {
    const ms = 300 + Math.floor(chance(seed, 'kill', index, 'ms') * MS_MAX);
    const n = 1 + Math.floor(chance(seed, 'kill', index, 'n') * messagesMax);
    const kinds: readonly Moment[] = [
      { kind: 'after-message', n },
      { kind: 'after-ms', ms },
      { kind: 'before-message', n },
      { kind: 'database-after-ms', ms },
    ];
    return kinds[index % kinds.length] ?? { kind: 'after-ms', ms };
  });
}

export const inWords = (moment: Moment): string =>
  'ms' in moment
    ? `${moment.kind === 'after-ms' ? 'all' : 'database'} ${moment.ms} ms`
    : `${moment.kind === 'before-message' ? 'before' : 'after'} message ${moment.n}`;
