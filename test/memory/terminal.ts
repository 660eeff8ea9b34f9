import type { Surroundings } from '../../infra/cli/command.ts';
import type { Connection } from '../../infra/cli/connect.ts';
import { memoryBook } from './book.ts';
import { systemClock } from '../../shared/time.ts';
import type { MemoryRecords } from './records.ts';

/** A terminal that keeps what is printed, before a deployment in memory that gives no key away. */
export interface MemoryTerminal {
  readonly surroundings: Surroundings;
  readonly printed: () => string;
  readonly errors: () => string;
}

export function memoryTerminal(
  connection: Partial<Connection> & { readonly records: MemoryRecords },
): MemoryTerminal {
  const out: string[] = [];
  const err: string[] = [];
  return {
    surroundings: {
      terminal: { out: (line) => out.push(line), err: (line) => err.push(line), isInteractive: false },
      connect: () =>
        Promise.resolve({
          keys: () => Promise.reject(new Error('this command needs no key')),
          book: memoryBook(connection.records),
          clock: systemClock,
          ...connection,
        }),
    },
    printed: () => out.join('\n'),
    errors: () => err.join('\n'),
  };
}
