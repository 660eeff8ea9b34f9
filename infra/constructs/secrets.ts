import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret, type SecretStringGenerator } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** 64 letters and digits carry 381 bits: more than the 256 of the HMAC they feed. */
const SECRET_LENGTH = 64;

/** Generated: no person ever sees or types them unless they read them from the console. */
export class Secrets extends Construct {
  /** The master from which contact ids and check codes derive. Lost, no stored number is found again. */
  readonly keys: Secret;
  /**
   * What opens the doors of replies, as JSON (shared/adapters/aws/door-keyring.ts): `current` signs the webhook;
   * `previous`, while it is being replaced; `gateways`, the secret paths of those that sign nothing.
   */
  readonly webhook: Secret;

  constructor(scope: Construct, id: string, props: { readonly key: IKey }) {
    super(scope, id);
    this.keys = this.#secret('Keys', 'FairNotice: contact ids and check codes derive from it', props.key);
    this.webhook = this.#secret('Webhook', 'FairNotice: what opens the doors of replies', props.key, {
      secretStringTemplate: JSON.stringify({ gateways: {} }),
      generateStringKey: 'current',
    });
    acknowledge(this.keys, {
      'AwsSolutions-SMG4':
        'Contact ids and check codes derive from it: another value would lose every opt-out that is stored.',
    });
    acknowledge(this.webhook, {
      'AwsSolutions-SMG4':
        'The gateway holds the same value: a person gives it the new one while both are good (functions/reply/README.md).',
    });
  }

  #secret(
    id: string,
    description: string,
    encryptionKey: IKey,
    json: Pick<SecretStringGenerator, 'secretStringTemplate' | 'generateStringKey'> = {},
  ): Secret {
    return new Secret(this, id, {
      description,
      encryptionKey,
      generateSecretString: { passwordLength: SECRET_LENGTH, excludePunctuation: true, ...json },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
