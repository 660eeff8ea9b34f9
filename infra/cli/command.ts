import type { Connection } from './connect.ts';

/** Where a command reads and writes; a test gives its own. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** A person is looking: progress may be drawn and redrawn. */
  readonly isInteractive: boolean;
}

export interface Surroundings {
  readonly terminal: Terminal;
  /** Made on demand: `--help` and a wrong option must not need a deployment. */
  readonly connect: (outputsFile: string | undefined) => Promise<Connection>;
}

/** 0 done; 1 done in part (the output says which); 2 nothing done: what was given is wrong; 3 try again. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly usage: string;
  run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
}
