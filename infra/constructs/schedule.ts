import { Aws, Duration, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { allowGivingUp, type VerbFunction } from './function.ts';
import { deadLetters } from './queue.ts';

export interface TickProps {
  readonly target: VerbFunction;
  readonly description: string;
  /** One run every so many minutes, on the minutes that divide the hour. */
  readonly everyMinutes: 2 | 15;
  /** IANA zone in which the expression is counted. */
  readonly zone: string;
  readonly messagesKey: IKey;
}

/**
 * The clock behind one function. A tick that cannot be delivered is tried again until the next one makes it
 * pointless; after that it is a dead letter, as is a run that fails twice: nobody watches the clock itself.
 */
export class Tick extends Construct {
  readonly deadLetters: Queue;
  /** So that somebody can ask whether it still ticks. */
  readonly scheduleName: string;

  constructor(scope: Construct, id: string, props: TickProps) {
    super(scope, id);
    this.deadLetters = deadLetters(this, 'DeadLetters', props.messagesKey);
    props.target.giveUpTo(this.deadLetters, props.messagesKey);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({
        sid: 'Invoke',
        actions: ['lambda:InvokeFunction'],
        resources: [props.target.lambda.functionArn],
      }),
    );
    allowGivingUp(role, this.deadLetters, props.messagesKey);
    const schedule = new Schedule(this, 'Schedule', {
      description: props.description,
      schedule: ScheduleExpression.cron({
        minute: `0/${props.everyMinutes}`,
        timeZone: TimeZone.of(props.zone),
      }),
      target: {
        bind: () => ({
          arn: props.target.lambda.functionArn,
          role,
          retryPolicy: {
            maximumEventAgeInSeconds: Duration.minutes(props.everyMinutes).toSeconds(),
            maximumRetryAttempts: 5,
          },
          deadLetterConfig: { arn: this.deadLetters.queueArn },
        }),
      },
    });
    this.scheduleName = schedule.scheduleName;
    // The first tick may come the moment the schedule stands: its role must be able to invoke by then.
    schedule.node.addDependency(role);
  }
}
