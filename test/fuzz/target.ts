import type { Random } from '../simulation/random.ts';

/** What the fuzz found: an input that broke a promise of the edge, and how. */
export interface Broken {
  readonly target: string;
  readonly why: string;
  /** What was put in, shortened. */
  readonly input: string;
}

/** One door of the system over a small world in memory. */
export interface Target {
  readonly name: string;
  /** Puts one spoilt input in; answers how it ended, a word that is counted. Throws `Broke` when it must not. */
  run(random: Random): Promise<string>;
  /** Everything that was logged and counted since the world began, as text. */
  said(): string;
  /** Ends what it has started; answers what was said until then, if more was. */
  stop?(): Promise<string>;
}

/** The promise of an edge did not hold. */
export class Broke extends Error {
  readonly input: string;

  constructor(why: string, input: unknown) {
    super(why);
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    this.input = text.slice(0, 600);
  }
}
