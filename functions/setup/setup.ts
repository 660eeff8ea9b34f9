import { Fault } from '../../shared/fault.ts';
import type { SmsAccount } from '../../shared/ports/sms-account.ts';

/** What CloudFormation asks for, and where it waits for the answer. */
export interface Ask {
  readonly what: 'Create' | 'Update' | 'Delete';
  /** The role in whose name the carrier writes its log. */
  readonly roleArn: string;
}

/** A role that has just been made is not known everywhere at once; it is within half a minute. */
const TRIES_MAX = 6;
const PAUSE_MS = 5_000;

export interface SetupDeps {
  readonly account: SmsAccount;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/**
 * Switches the carrier's delivery log on for the account, every message of it.
 *
 * On delete it is left as it is: the setting is one for the whole account, so that what stands there now may be
 * somebody else's; and without our role, which goes with the stack, nothing is written any more. Throws
 * Fault('unavailable') when the carrier would not take it.
 */
export async function setUp({ account, sleep }: SetupDeps, { what, roleArn }: Ask): Promise<void> {
  if (what === 'Delete') return;
  for (let tries = 1; ; tries += 1) {
    try {
      await account.logEveryDelivery(roleArn);
      return;
    } catch (error) {
      if (!(error instanceof Fault) || tries === TRIES_MAX) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
