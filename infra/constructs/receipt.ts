import { Aws, CustomResource, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscriptionFilter, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { VerbFunction } from './function.ts';
import { FunctionQueue } from './queue.ts';
import { keysStatements, type Shared } from './shared.ts';

const TIMEOUT = Duration.seconds(60);
/** Six tries five seconds apart, each with its own time-out, and the answer. */
const SETUP_TIMEOUT = Duration.minutes(2);

/** SNS chooses the names: one group for what was delivered, one for what was not. */
const groupNames = {
  Delivered: `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/DirectPublishToPhoneNumber`,
  Failed: `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/DirectPublishToPhoneNumber/Failure`,
} as const;

/**
 * What the carrier says later: SNS writes a line of log for every message of the account, and the function
 * hears every line. A line that cannot be placed or stored yet waits in a queue and is looked at again; one
 * that is no receipt, and a batch that failed twice, lie among the dead letters of that queue.
 *
 * The groups hold phone numbers, which SNS writes and nobody can forbid: they are encrypted and kept a week.
 */
export class Receipt extends Construct {
  readonly verb: VerbFunction;
  readonly setup: VerbFunction;
  readonly later: FunctionQueue;

  constructor(scope: Construct, id: string, shared: Shared) {
    super(scope, id);
    const { messages } = shared.keys;
    this.later = new FunctionQueue(this, 'Later', { key: messages, functionTimeout: TIMEOUT });
    this.verb = this.#verb(shared);
    this.verb.consume(this.later);
    this.verb.giveUpTo(this.later.deadLetters, messages);
    const groups = Object.entries(groupNames).map(([name, logGroupName]) =>
      this.#listenTo(name, logGroupName, messages),
    );
    this.setup = this.#switchOn(shared, groups);
  }

  #verb(shared: Shared): VerbFunction {
    const { queue, deadLetters } = this.later;
    return new VerbFunction(this, 'Verb', {
      verb: 'receipt',
      description: 'Writes down what the carrier says later of each message',
      timeout: TIMEOUT,
      tables: shared.tables,
      messagesKey: shared.keys.messages,
      access: {
        tables: {
          Notices: ['get', 'put'],
          Contacts: ['get', 'put'],
          People: ['get', 'put'],
          Cases: ['put'],
          Settings: ['get'],
        },
        indexes: { Notices: ['carrier', 'contact'] },
      },
      environment: {
        KEYS_SECRET_ARN: shared.secrets.keys.secretArn,
        LATER_QUEUE_URL: queue.queueUrl,
        DEAD_QUEUE_URL: deadLetters.queueUrl,
      },
      statements: [
        ...keysStatements(shared),
        // The dead letters, and the key under both, are opened by `giveUpTo`.
        new PolicyStatement({ sid: 'PutAside', actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
      ],
    });
  }

  #listenTo(name: string, logGroupName: string, encryptionKey: IKey): LogGroup {
    const group = new LogGroup(this, name, {
      logGroupName,
      encryptionKey,
      retention: RetentionDays.ONE_WEEK,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const permission = new CfnPermission(this, `${name}MayCall`, {
      action: 'lambda:InvokeFunction',
      functionName: this.verb.lambda.functionArn,
      principal: 'logs.amazonaws.com',
      sourceArn: group.logGroupArn,
      sourceAccount: Aws.ACCOUNT_ID,
    });
    const filter = new CfnSubscriptionFilter(this, `${name}Lines`, {
      logGroupName,
      destinationArn: this.verb.lambda.functionArn,
      filterPattern: '',
    });
    filter.node.addDependency(group, permission);
    return group;
  }

  /** The log is a setting of the account, which no type of CloudFormation's own can set. */
  #switchOn(shared: Shared, groups: readonly LogGroup[]): VerbFunction {
    const role = new Role(this, 'CarrierLog', {
      description: 'SNS writes its SMS delivery log',
      // SNS is not known to say for whom it writes: under a condition every line could be lost without a word.
      // Only who may pass this role can name it, which nobody outside the account can.
      assumedBy: new ServicePrincipal('sns.amazonaws.com'),
    });
    role.addToPolicy(
      new PolicyStatement({
        sid: 'DeliveryLog',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: groups.map((group) => group.logGroupArn),
      }),
    );
    // SNS asks for each group before it writes, and must hear that it is there.
    role.addToPolicy(
      new PolicyStatement({
        sid: 'DeliveryLogGroups',
        actions: ['logs:CreateLogGroup'],
        resources: Object.values(groupNames).map(
          (name) => `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${name}`,
        ),
      }),
    );
    const setup = new VerbFunction(this, 'Setup', {
      verb: 'setup',
      description: 'Switches the SMS delivery log on when the stack is deployed',
      timeout: SETUP_TIMEOUT,
      tables: shared.tables,
      messagesKey: shared.keys.messages,
      access: { tables: {} },
      statements: [
        new PolicyStatement({ sid: 'DeliveryLog', actions: ['sns:SetSMSAttributes'], resources: ['*'] }),
        new PolicyStatement({
          sid: 'NameTheRole',
          actions: ['iam:PassRole'],
          resources: [role.roleArn],
          conditions: { StringEquals: { 'iam:PassedToService': 'sns.amazonaws.com' } },
        }),
      ],
    });
    const resource = new CustomResource(this, 'DeliveryLog', {
      resourceType: 'Custom::SmsDeliveryLog',
      serviceToken: setup.lambda.functionArn,
      properties: { RoleArn: role.roleArn },
    });
    resource.node.addDependency(role, ...groups, setup);
    return setup;
  }
}
