import type { Surroundings } from '../../infra/cli/command.ts';
import type { Connection } from '../../infra/cli/connect.ts';
import type { Records } from '../../shared/ports/records.ts';

/** A terminal that keeps what is printed, before a deployment that is `connection`. */
export interface MemoryTerminal {
  readonly surroundings: Surroundings;
  readonly printed: () => string;
  readonly errors: () => string;
}

export function memoryTerminal(
  connection: Partial<Connection> & { readonly records: Records },
): MemoryTerminal {
  const out: string[] = [];
  const err: string[] = [];
  return {
    surroundings: {
      terminal: { out: (line) => out.push(line), err: (line) => err.push(line), isInteractive: false },
      connect: () =>
        Promise.resolve({
          keys: () => Promise.reject(new Error('this command needs no key')),
          ...connection,
        }),
    },
    printed: () => out.join('\n'),
    errors: () => err.join('\n'),
  };
}
