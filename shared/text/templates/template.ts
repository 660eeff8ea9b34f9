/**
 * One text: `{slot}` stands for a typed value, everything else is fixed. A changed word raises `version`, and
 * the lender approves it anew. No digit stands in a body: every digit run in a text comes from a slot.
 */
export interface Template {
  /** What it is for: a place in the ladder, or what is answered; after a dot, in which case. */
  readonly name: string;
  readonly version: number;
  readonly body: string;
}

/** Which text tells of a step. Several steps may share one: a lender approves it, and a carrier registers it, once. */
export const textOfStep: Readonly<Record<string, string>> = {
  'due-3': 'due-soon',
  due: 'due',
  'overdue+3': 'overdue-early',
  'overdue+5': 'overdue-early',
  'overdue+7': 'overdue-early',
  'overdue+12': 'overdue-later',
  'overdue+15': 'overdue-later',
  'overdue+26': 'overdue-last',
  'overdue+30': 'overdue-last',
};

/** Tells several overdue instalments in one message, whichever step leads. */
export const MERGED_TEXT = 'overdue-merged';
