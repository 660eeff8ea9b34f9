import { errorName } from '../../../shared/adapters/aws/failures.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Ground } from './ground.ts';

/** Something that is not as it must be, and what a person does about it, as a sentence or a command. */
export interface Problem {
  readonly what: string;
  readonly mend: string;
}

/** What a step has looked at and found wrong; or why it looked at nothing. */
export type Seen =
  { readonly saw: string; readonly problems: readonly Problem[] } | { readonly skipped: string };

export interface Step {
  readonly name: string;
  /** For `--help`: what it looks at. */
  readonly about: string;
  /** May throw whatever a service says: the step has failed then, and the others go on. */
  look(ground: Ground): Promise<Seen>;
}

/** The local run has everything that functions use, and nothing of what guards or watches them on AWS. */
export const notHere = (what: string): Seen => ({ skipped: `not on a local run: it has no ${what}` });

/** One of several looks of a step; one that cannot be made must not hide what the others find. */
export async function problemsOf(
  what: string,
  look: () => Promise<readonly Problem[]>,
): Promise<readonly Problem[]> {
  try {
    return await look();
  } catch (error) {
    return [problemOf(error, what)];
  }
}

const denied = /denied|authoriz|forbidden|not.?authorized/i;
const noCredentials = /credential|token|signature|UnrecognizedClient/i;
const notThere = /notfound|nonexist|doesnotexist/i;

/** What an error means to whoever runs the command. */
export function problemOf(error: unknown, what: string): Problem {
  const code: unknown = error instanceof Fault && error.cause !== undefined ? error.cause : error;
  const name = errorName(code);
  const said = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  return {
    what: `${what}: ${name}${said === '' || said === name ? '' : `: ${said}`}`,
    mend: mendOf(name, error),
  };
}

function mendOf(name: string, error: unknown): string {
  if (denied.test(name)) return 'give this shell the right that AWS says is missing, and run smoke again';
  if (noCredentials.test(name)) return 'sign in anew: AWS does not know the credentials of this shell';
  if (notThere.test(name)) {
    return 'is this the account of these outputs? if so, deploy anew: npm run deploy -- --outputs-file cdk-outputs.json';
  }
  if (error instanceof Fault && error.code === 'invalid_input') {
    return 'mend what it names, and run smoke again';
  }
  return 'run smoke again; if it stays, look at the network and at the region of the outputs';
}
