import { SNSClient } from '@aws-sdk/client-sns';
import type { DoorKeyring } from '../../ports/door-keys.ts';
import type { SnsSignatures, TopicSubscription } from '../../ports/sns-door.ts';
import type { Log } from '../../ports/surroundings.ts';
import type { Clock } from '../../time.ts';
import { variable, type Environment } from './claim-ports.ts';
import { patientClient } from './client-options.ts';
import { secretDoorKeyring } from './door-keyring.ts';
import { secretValue } from './secret-keys.ts';
import { snsSignatures } from './sns-signatures.ts';
import { snsSubscription } from './sns-subscription.ts';

export interface DoorPorts {
  readonly keyring: DoorKeyring;
  readonly sns: {
    readonly topicArn: string;
    readonly signatures: SnsSignatures;
    readonly subscription: TopicSubscription;
  };
}

/** What the doors of replies need beside the claim, made once a process. Reads no secret yet. */
export function doorPorts(environment: Environment, { clock, log }: { clock: Clock; log: Log }): DoorPorts {
  const secret = { arn: variable(environment, 'WEBHOOK_SECRET_ARN') };
  return {
    keyring: secretDoorKeyring({ clock, log, read: () => secretValue(secret) }),
    sns: {
      topicArn: variable(environment, 'INBOUND_TOPIC_ARN'),
      signatures: snsSignatures(),
      subscription: snsSubscription({ client: new SNSClient(patientClient) }),
    },
  };
}
