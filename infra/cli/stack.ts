import { Fault } from '../../shared/fault.ts';
import { parseInstant, systemClock, type Clock } from '../../shared/time.ts';
import { LOCAL_REGION } from '../template/intrinsics.ts';
import { OUTPUTS_FILE, stackOutputs } from './connect.ts';
import { deploymentAt, isLocalRun } from './local-run.ts';

/** A deployment as its operator reaches it: what it says of itself, and how AWS's services answer for it. */
export interface Stack {
  /** One of the stack's outputs. Throws Fault('invalid_input') when it has none of that name. */
  readonly output: (name: string) => string;
  readonly isLocal: boolean;
  /** For every client but DynamoDB's; of a deployment, the SDK's usual region and rights. */
  readonly access: object;
  readonly dynamoAccess: object;
  readonly clock: Clock;
}

export type Reach = (outputsFile: string | undefined) => Promise<Stack>;

/** By the same names as `connect`. Throws Fault('invalid_input') that says what is missing. */
export const reachStack: Reach = async (outputsFile = OUTPUTS_FILE) => {
  if (!isLocalRun(outputsFile)) {
    const outputs = await stackOutputs(outputsFile);
    const region = regionIn(outputs);
    return {
      output: outputOf(outputs),
      isLocal: false,
      access: region,
      dynamoAccess: region,
      clock: systemClock,
    };
  }
  const { at, dynamo, wire, outputs } = await deploymentAt(outputsFile);
  const access = { region: LOCAL_REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const now = parseInstant(at);
  return {
    output: outputOf(outputs),
    isLocal: true,
    access: { ...access, endpoint: wire },
    dynamoAccess: { ...access, endpoint: dynamo },
    clock: { now: () => now },
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
