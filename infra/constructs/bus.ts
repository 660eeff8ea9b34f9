import { Duration } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { acceptInto, KEPT, type FunctionQueue } from './queue.ts';

const events = new ServicePrincipal('events.amazonaws.com');

/**
 * The bus on which the verbs and the lender's ledger speak. No archive: our own events carry ids and mean
 * nothing by themselves, and the lender's carry facts of persons, which one more store would only hold again.
 */
export class Bus extends Construct {
  readonly bus: EventBus;
  /** Events that could not be encrypted or decrypted. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: { readonly key: IKey }) {
    super(scope, id);
    this.deadLetters = this.#keylessDeadLetters();
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: 'fairnotice',
      kmsKey: props.key,
      deadLetterQueue: this.deadLetters,
    });
    acceptInto(this.deadLetters, events, this.bus.eventBusArn);
  }

  /** Encrypted by SQS itself: it must still work on the day when our key does not. */
  #keylessDeadLetters(): Queue {
    const queue = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: KEPT,
    });
    acknowledge(queue, {
      'AwsSolutions-SQS3': 'This is the dead-letter queue: an alarm on its depth calls a person.',
      'Serverless-SQSRedrivePolicy': 'This is the dead-letter queue: an alarm on its depth calls a person.',
    });
    return queue;
  }

  /** Tells the people on call, at once, of events of these types. They carry ids and words of ours only. */
  call(id: string, from: { source: string; types: readonly string[]; description: string }, on: Topic): Rule {
    const rule = new Rule(this, id, {
      eventBus: this.bus,
      description: from.description,
      eventPattern: { source: [from.source], detailType: [...from.types] },
    });
    rule.addTarget({
      bind: () => ({ arn: on.topicArn, deadLetterConfig: { arn: this.deadLetters.queueArn } }),
    });
    on.addToResourcePolicy(
      new PolicyStatement({
        sid: id,
        principals: [events],
        actions: ['sns:Publish'],
        resources: [on.topicArn],
        conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
      }),
    );
    acceptInto(this.deadLetters, events, rule.ruleArn);
    return rule;
  }

  /** Delivers events of these types to a queue. `types` come from the definitions in shared/events. */
  route(
    id: string,
    from: { source: string; types: readonly string[]; description: string },
    to: FunctionQueue,
  ): Rule {
    const rule = new Rule(this, id, {
      eventBus: this.bus,
      description: from.description,
      eventPattern: { source: [from.source], detailType: [...from.types] },
    });
    rule.addTarget({
      bind: () => ({
        arn: to.queue.queueArn,
        deadLetterConfig: { arn: to.deadLetters.queueArn },
        retryPolicy: { maximumRetryAttempts: 185, maximumEventAgeInSeconds: Duration.days(1).toSeconds() },
      }),
    });
    to.acceptFrom(events, rule.ruleArn);
    return rule;
  }
}
