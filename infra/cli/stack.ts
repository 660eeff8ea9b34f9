import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../shared/fault.ts';
import { parseInstant, systemClock, type Clock } from '../../shared/time.ts';
import { LOCAL_REGION } from '../template/intrinsics.ts';
import { OUTPUTS_FILE, stackOutputs } from './connect.ts';
import { deploymentAt, isLocalRun, playWhatIsDue } from './local-run.ts';

/** A deployment as its operator reaches it: what it says of itself, and how AWS's services answer for it. */
export interface Stack {
  /** One of the stack's outputs. Throws Fault('invalid_input') when it has none of that name. */
  readonly output: (name: string) => string;
  readonly has: (name: string) => boolean;
  readonly isLocal: boolean;
  /** For every client but DynamoDB's; of a deployment, the SDK's usual region and rights. */
  readonly access: object;
  readonly dynamoAccess: object;
  readonly clock: Clock;
  /**
   * Gives what is on its way the time to arrive: some seconds, so call it again. Of a local run, whose time stands
   * still, everything that is due now is run.
   */
  readonly settle: () => Promise<unknown>;
}

const SETTLE_MS = 3_000;

export type Reach = (outputsFile: string | undefined) => Promise<Stack>;

/** By the same names as `connect`. Throws Fault('invalid_input') that says what is missing. */
export const reachStack: Reach = async (outputsFile = OUTPUTS_FILE) => {
  if (!isLocalRun(outputsFile)) {
    const outputs = await stackOutputs(outputsFile);
    const region = regionIn(outputs);
    return {
      output: outputOf(outputs),
      has: (name) => name in outputs,
      isLocal: false,
      access: region,
      dynamoAccess: region,
      clock: systemClock,
      settle: () => sleep(SETTLE_MS),
    };
  }
  const { at, dynamo, wire, outputs } = await deploymentAt(outputsFile);
  const access = { region: LOCAL_REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const now = parseInstant(at);
  return {
    output: outputOf(outputs),
    has: (name) => name in outputs,
    isLocal: true,
    access: { ...access, endpoint: wire },
    dynamoAccess: { ...access, endpoint: dynamo },
    clock: { now: () => now },
    settle: () => playWhatIsDue(outputsFile),
  };
};

const outputOf =
  (outputs: Readonly<Record<string, string>>) =>
  (name: string): string => {
    const value = outputs[name];
    if (value !== undefined) return value;
    throw new Fault(
      'invalid_input',
      `the stack has no output ${name}: deploy it anew, and write its outputs again`,
    );
  };

/** The region the stack stands in, as its own ARNs say it: a shell may be set to another. */
function regionIn(outputs: Readonly<Record<string, string>>): { readonly region?: string } {
  const region = outputs['KeysSecretArn']?.split(':')[3];
  return region === undefined ? {} : { region };
}
