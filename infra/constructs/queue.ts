import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, type ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Time for people to look at what could not be handled; no longer, because some of it names borrowers. */
export const KEPT = Duration.days(7);
/** Five tries outlast a short outage of what stands behind, and a poison message is soon out of the way. */
export const RECEIVES_MAX = 5;
/** AWS's advice for a queue before a function: a message in work is not handed out a second time. */
export const VISIBILITY_TIMEOUTS = 6;

/** A queue for what has been given up. Itself given up to nobody: an alarm watches it. */
export function deadLetters(scope: Construct, id: string, key: IKey): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: KEPT,
  });
  acknowledge(queue, {
    'AwsSolutions-SQS3': 'This is the dead-letter queue: an alarm on its depth calls a person.',
    'Serverless-SQSRedrivePolicy': 'This is the dead-letter queue: an alarm on its depth calls a person.',
  });
  return queue;
}

/** A queue before a function, with its dead letters. Encrypted; only over TLS. */
export class FunctionQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly key: IKey;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly key: IKey; readonly functionTimeout: Duration },
  ) {
    super(scope, id);
    this.key = props.key;
    this.deadLetters = deadLetters(this, 'DeadLetters', props.key);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: props.key,
      enforceSSL: true,
      retentionPeriod: KEPT,
      visibilityTimeout: Duration.seconds(props.functionTimeout.toSeconds() * VISIBILITY_TIMEOUTS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: RECEIVES_MAX },
    });
  }

  /** Lets an AWS service put messages in, in the name of one source of ours (a rule, a topic) only. */
  acceptFrom(service: ServicePrincipal, sourceArn: string): void {
    for (const queue of [this.queue, this.deadLetters]) acceptInto(queue, service, sourceArn);
  }
}

/** Allows `service` to send to `queue` for `sourceArn`. */
export function acceptInto(queue: Queue, service: ServicePrincipal, sourceArn: string): void {
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [service],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': sourceArn } },
    }),
  );
}
