import type { Row } from './derive.ts';
import type { Derived, RowProblem } from './problem.ts';

/** The shape of a snapshot's instalment, each value still to be checked by the snapshot's schema. */
export interface RawInstalment {
  readonly n: unknown;
  readonly dueDate: unknown;
  readonly currency: unknown;
  readonly unpaidMinor: unknown;
  readonly lateChargeMinor: unknown;
}

/** The instalments of a loan's rows, and what is wrong with them. `open` = the ledger calls the loan open. */
export type Instalments = (rows: readonly Row[], open: boolean) => readonly (RawInstalment | RowProblem)[];

/** Text that is no whole number stays text, for the schema to refuse. */
export const integer = (derived: Derived): unknown =>
  typeof derived === 'string' && /^\d{1,15}$/.test(derived) ? Number(derived) : derived;
