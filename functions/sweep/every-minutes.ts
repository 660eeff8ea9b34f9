/**
 * How often sweep runs. A STOP is confirmed within five minutes. What was stored and not applied is looked for after
 * a minute, and an answer that waits at once; with a run's own minute that leaves a second try before the five are
 * over. A case for which nobody has been called yet, and a message about a case, wait no longer than this.
 */
export const SWEEP_EVERY_MINUTES = 2;
