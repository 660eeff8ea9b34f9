import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnPhoneNumber, CfnResourcePolicy } from 'aws-cdk-lib/aws-smsvoice';
import { BackoffFunction, Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';
import type { FunctionQueue } from './queue.ts';

export interface SenderNumberProps {
  readonly deployment: Pick<Deployment, 'senderNumber' | 'numberCountry' | 'numberType'>;
  readonly messagesKey: IKey;
}

/**
 * The number we send from, and the topic on which its answers arrive. Opt-outs are ours to keep: left to AWS,
 * a STOP would be swallowed before we hear it. A number given by context is not ours to configure: its owner
 * switches on two-way messaging to `inbound` and self-managed opt-outs.
 */
export class SenderNumber extends Construct {
  /** E.164. */
  readonly number: string;
  readonly inbound: Topic;

  constructor(scope: Construct, id: string, props: SenderNumberProps) {
    super(scope, id);
    this.inbound = this.#inboundTopic(props.messagesKey);
    this.number = props.deployment.senderNumber ?? this.#request(props).attrPhoneNumber;
  }

  #inboundTopic(key: IKey): Topic {
    const topic = new Topic(this, 'Inbound', {
      displayName: 'FairNotice inbound SMS',
      // SHA-256; the function takes no other.
      signatureVersion: '2',
      masterKey: key,
      enforceSSL: true,
    });
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TwoWaySms',
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    return topic;
  }

  #request({ deployment }: SenderNumberProps): CfnPhoneNumber {
    const number = new CfnPhoneNumber(this, 'Number', {
      isoCountryCode: deployment.numberCountry,
      numberType: deployment.numberType,
      numberCapabilities: ['SMS'],
      selfManagedOptOutsEnabled: true,
      twoWay: { enabled: true, channelArn: this.inbound.topicArn },
      // CloudFormation wants both texts; with self-managed opt-outs AWS never sends them: we answer.
      mandatoryKeywords: {
        help: { message: 'Loan reminders. Reply STOP to stop them.' },
        stop: { message: 'You will get no more messages from this number.' },
      },
      deletionProtectionEnabled: true,
    });
    // Registered with carriers over weeks: a number that is given back does not come again.
    number.applyRemovalPolicy(RemovalPolicy.RETAIN);
    number.node.addDependency(this.inbound);
    this.#letSnsSend(number);
    return number;
  }

  /** Numbers requested since September 2024 serve SNS only if their own policy says so. */
  #letSnsSend(number: CfnPhoneNumber): void {
    const policy = new CfnResourcePolicy(this, 'NumberPolicy', {
      resourceArn: number.attrArn,
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'SnsSends',
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: ['sms-voice:SendTextMessage'],
            Resource: number.attrArn,
            Condition: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
          },
        ],
      },
    });
    policy.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }

  /**
   * Posts every answer to our own door, signed. SNS gives a door over HTTPS an hour at most and this one three
   * minutes: what it does not take by then is put aside, where an alarm finds it. The queue has had it too.
   */
  postTo(url: string, deadLetters: Queue): Subscription {
    return new Subscription(this, 'InboundToDoor', {
      topic: this.inbound,
      protocol: SubscriptionProtocol.HTTPS,
      endpoint: url,
      deadLetterQueue: deadLetters,
      deliveryPolicy: {
        healthyRetryPolicy: {
          minDelayTarget: Duration.seconds(5),
          maxDelayTarget: Duration.seconds(60),
          numRetries: 6,
          backoffFunction: BackoffFunction.EXPONENTIAL,
        },
        requestPolicy: { headerContentType: 'application/json' },
      },
    });
  }

  /**
   * Puts every answer into a queue too: nothing waits on a function being well. In SNS's envelope, which says when
   * it was published, as the door hears it: the queue's own time would date a message by when it came through.
   */
  deliverTo(queue: FunctionQueue): void {
    new Subscription(this, 'InboundToQueue', {
      topic: this.inbound,
      protocol: SubscriptionProtocol.SQS,
      endpoint: queue.queue.queueArn,
      deadLetterQueue: queue.deadLetters,
    });
    queue.acceptFrom(new ServicePrincipal('sns.amazonaws.com'), this.inbound.topicArn);
  }
}
