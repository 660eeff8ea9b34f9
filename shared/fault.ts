/**
 * The only error this project throws. Expected outcomes are values; a Fault is what is left: something a
 * caller cannot go on from. `code` is identity (closed list, safe to branch on), `message` is presentation.
 */
export type FaultCode =
  /** What came in is wrong; the message names the field and how to mend it. Never retried. */
  | 'invalid_input'
  /** Another writer was first, and the bounded number of re-reads is used up. May be retried. */
  | 'conflict'
  /** A service did not answer, or said "not now". May be retried. */
  | 'unavailable'
  /** A mistake of ours: a state that the code holds to be impossible. */
  | 'defect';

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** For the default branch of a switch over a closed type: the compiler proves that it cannot be reached. */
export function unreachable(value: never): never {
  throw new Fault('defect', `a closed list has a member that nobody handles: ${JSON.stringify(value)}`);
}
