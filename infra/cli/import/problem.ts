/** Why a row cannot be taken: what is wrong, where, and how to mend it. */
export interface Problem {
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  readonly problem: string;
  readonly mend: string;
}

/** Something wrong with one row of a loan; the loan's other rows are rejected with it. */
export interface RowProblem extends Problem {
  readonly line: number;
}

/** A derived value is text, empty when there is none, or the reason why it cannot be derived. */
export type Derived = string | Problem;

export const isProblem = (derived: unknown): derived is Problem =>
  typeof derived === 'object' && derived !== null && 'problem' in derived && 'mend' in derived;

/** Goes on with a value that is there; nothing stays nothing, a problem stays a problem. */
export const andThen = (derived: Derived, next: (text: string) => Derived): Derived =>
  isProblem(derived) || derived === '' ? derived : next(derived);

export const isRowProblem = (one: unknown): one is RowProblem => isProblem(one) && 'line' in one;
