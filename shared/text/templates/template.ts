/**
 * One text: `{slot}` stands for a typed value, everything else is fixed. A changed word raises `version`.
 * No digit stands in a body: every digit run in a text comes from a slot.
 */
export interface Template {
  /** The step, the step with `.merged` when several instalments are told, or what is answered. */
  readonly name: string;
  readonly version: number;
  readonly body: string;
}

/** The same text for several names, each a template with its own id. */
export const same = (names: readonly string[], version: number, body: string): readonly Template[] =>
  names.map((name) => ({ name, version, body }));
