import { Aws, Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Metric,
  Stats,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { METRICS_NAMESPACE, type VerbFunction } from './function.ts';

const FIVE_MINUTES = Duration.minutes(5);

/** Calls a person: something was given up, something failed, or a clock has stopped. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly key: IKey; readonly email?: string | undefined },
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'FairNotice alarms',
      masterKey: props.key,
      enforceSSL: true,
    });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Alarms',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    acknowledge(this.topic, {
      'Serverless-SNSRedrivePolicy': 'A dead letter of an alarm would only raise the same alarm once more.',
    });
    if (props.email !== undefined) this.topic.addSubscription(new EmailSubscription(props.email));
  }

  /** Anything at all in a dead-letter queue. */
  onDeadLetters(id: string, queue: Queue): void {
    const depth = queue.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    });
    this.#above(id, depth, 0, 'Messages were given up and wait in the dead-letter queue.');
  }

  /** A message that waits longer than it may. */
  onDelay(id: string, queue: Queue, longest: Duration): void {
    const age = queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: Stats.MAXIMUM });
    this.#above(id, age, longest.toSeconds(), 'A message has waited longer than it may.');
  }

  /** An invocation that threw or ran out of time. */
  onErrors(id: string, verb: VerbFunction): void {
    const errors = verb.lambda.metricErrors({ period: FIVE_MINUTES, statistic: Stats.SUM });
    this.#above(id, errors, 0, 'A function threw or ran out of time.');
  }

  /** A clock that has stopped makes no error; it only makes nothing. */
  onSilence(id: string, verb: VerbFunction, everyMinutes: number): void {
    const runs = verb.lambda.metricInvocations({
      period: Duration.minutes(everyMinutes),
      statistic: Stats.SUM,
    });
    this.#alarm(id, {
      metric: runs,
      threshold: 1,
      evaluationPeriods: 2,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: 'Two ticks in a row did not come.',
    });
  }

  /** Anything at all that a function counts under `name` (its own metrics carry its verb as `service`). */
  onCount(id: string, verb: string, name: string, alarmDescription: string): void {
    const count = new Metric({
      namespace: METRICS_NAMESPACE,
      metricName: name,
      dimensionsMap: { service: verb },
      period: FIVE_MINUTES,
      statistic: Stats.SUM,
    });
    this.#above(id, count, 0, alarmDescription);
  }

  #above(id: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    this.#alarm(id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription,
    });
  }

  #alarm(id: string, props: ConstructorParameters<typeof Alarm>[2]): void {
    new Alarm(this, id, props).addAlarmAction(new SnsAction(this.topic));
  }
}
