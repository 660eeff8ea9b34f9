import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** 64 letters and digits carry 381 bits: more than the 256 of the HMAC they feed. */
const SECRET_LENGTH = 64;

/** Two plain generated strings. No person ever sees or types them unless they read them from the console. */
export class Secrets extends Construct {
  /** The master from which contact ids and check codes derive. Lost, no stored number is found again. */
  readonly keys: Secret;
  /** Signs the webhook of the SMS gateway. */
  readonly webhook: Secret;

  constructor(scope: Construct, id: string, props: { readonly key: IKey }) {
    super(scope, id);
    this.keys = this.#secret('Keys', 'FairNotice: contact ids and check codes derive from it', props.key);
    this.webhook = this.#secret('Webhook', 'FairNotice: signs the webhook of the SMS gateway', props.key);
    acknowledge(this.keys, {
      'AwsSolutions-SMG4':
        'Contact ids and check codes derive from it: another value would lose every opt-out that is stored.',
    });
    acknowledge(this.webhook, {
      'AwsSolutions-SMG4':
        'The gateway holds the same value and must change in the same minute: it is replaced by hand, together.',
    });
  }

  #secret(id: string, description: string, encryptionKey: IKey): Secret {
    return new Secret(this, id, {
      description,
      encryptionKey,
      generateSecretString: { passwordLength: SECRET_LENGTH, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
