import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/** The services that put messages into our queues and topics, or events on our bus, by themselves. */
const publishers = [
  /** The inbound topic delivers into the inbound queue. */
  'sns.amazonaws.com',
  /** Two-way SMS publishes what borrowers answer to the inbound topic. */
  'sms-voice.amazonaws.com',
  /** Alarms publish to the alarm topic. */
  'cloudwatch.amazonaws.com',
] as const;

/**
 * Two keys, because two circles may use them. `records` protects what is kept (tables, secrets): only roles
 * of ours reach it. `messages` protects what is on its way (bus, queues, topics, logs): AWS services have to
 * use it too, and so could never be let near the records.
 */
export class EncryptionKeys extends Construct {
  readonly records: Key;
  readonly messages: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.records = this.#key('Records', 'FairNotice: tables and secrets');
    this.messages = this.#key('Messages', 'FairNotice: bus, queues, topics and logs');
    for (const service of publishers) {
      // Keeps other accounts from using our key by way of the same service.
      this.#letPublish(service, { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } });
    }
    // Rules deliver into our queues. EventBridge says for no key whom it acts for: under a condition on the
    // source every event would be lost without a word. The queues' own policies name the rules.
    this.#letPublish('events.amazonaws.com');
    this.#letLogsEncrypt();
  }

  #key(id: string, description: string): Key {
    return new Key(this, id, {
      description,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      // Whoever loses the key loses every record under it.
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  #letPublish(service: string, conditions: Record<string, unknown> = {}): void {
    this.messages.addToResourcePolicy(
      new PolicyStatement({
        sid: `Publish${service.replace('.amazonaws.com', '').replace('-', '')}`,
        principals: [new ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
        resources: ['*'],
        conditions,
      }),
    );
  }

  /** CloudWatch Logs names no source account; the log group's ARN in the encryption context stands for it. */
  #letLogsEncrypt(): void {
    this.messages.addToResourcePolicy(
      new PolicyStatement({
        sid: 'EncryptLogs',
        principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
        actions: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`,
          },
        },
      }),
    );
  }
}
