import { expect } from 'vitest';
import * as z from 'zod';

/** Something that holds of the code as we meant it. `run` throws when it does not hold. */
export interface Check {
  readonly run: () => void;
}

type Body = (...row: readonly unknown[]) => unknown;
type Rows = readonly unknown[];

/** A row of a table is the arguments, a single value the only one. */
const argumentsIn = (row: unknown): Rows => (Array.isArray(row) ? z.array(z.unknown()).parse(row) : [row]);

/** So much of vitest as plain tests use. */
export function newHost() {
  const cases: Check[] = [];
  const eachOf =
    (tell: (name: string, body: () => unknown) => void) => (rows: Rows) => (name: string, body: Body) => {
      for (const row of rows) tell(name, () => body(...argumentsIn(row)));
    };
  const describe = (_: string, body: () => unknown): void => void body();
  const it = (name: string, body: () => unknown): void => {
    cases.push({
      run() {
        if (body() instanceof Promise) {
          throw new Error(`only what answers at once can be asked here: ${name}`);
        }
      },
    });
  };
  const host = {
    expect,
    describe: Object.assign(describe, { each: eachOf(describe) }),
    it: Object.assign(it, { each: eachOf(it) }),
  };
  return { host, cases };
}
