import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { functionCode } from '../bundle.ts';
import { recordsStatements, type RecordsAccess } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import type { FunctionQueue } from './queue.ts';
import type { Tables } from './tables.ts';

/** Brings 0.29 of a processor (1,769 MB is one): a cold start stays far below the shortest time-out. */
const MEMORY_MB = 512;
/** Messages a function takes at once. SQS hands out ten without waiting for a batching window. */
const BATCH_SIZE = 10;

/** Of everything that our functions count. */
export const METRICS_NAMESPACE = 'FairNotice';

export interface VerbProps {
  /** The folder under functions/. */
  readonly verb: string;
  readonly description: string;
  readonly timeout: Duration;
  readonly tables: Tables;
  readonly access: RecordsAccess;
  readonly messagesKey: IKey;
  readonly environment?: Readonly<Record<string, string>>;
  readonly statements?: readonly PolicyStatement[];
}

/**
 * One verb of the system as a function, with what all of them share.
 *
 * No concurrency is reserved: a young account has ten executions in all and must leave ten unreserved, so a
 * reservation would make the first deployment fail. `send` is bounded at its event source instead; scan and
 * sweep run once a tick, and two at a time would do no harm, because every write is conditional.
 *
 * Logs hold ids and counts only; they are encrypted all the same, since a stack trace may quote anything, and
 * kept three months. What has to be proved later is in the Decisions table, not in a log.
 */
export class VerbFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: VerbProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: props.messagesKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = this.#role(logGroup);
    const statements = [...recordsStatements(props.tables, props.access), ...(props.statements ?? [])];
    for (const statement of statements) this.role.addToPolicy(statement);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: functionCode(props.verb),
      handler: 'index.handler',
      memorySize: MEMORY_MB,
      timeout: props.timeout,
      role: this.role,
      tracing: Tracing.ACTIVE,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      environment: {
        ...props.tables.environment(),
        ...props.environment,
        POWERTOOLS_SERVICE_NAME: props.verb,
        POWERTOOLS_METRICS_NAMESPACE: METRICS_NAMESPACE,
        LOG_LEVEL: 'INFO',
        NODE_OPTIONS: '--enable-source-maps',
      },
    });
    acknowledge(this.role, {
      'AwsSolutions-IAM5[Resource::*]':
        'Trace segments and SMS to phone numbers have no ARN to name; topics are denied.',
    });
    acknowledge(this.lambda, {
      'Serverless-LambdaDLQ':
        'What fails waits in the dead-letter queue of its source queue, or of its schedule by way of onFailure.',
    });
  }

  /** Writes to its own log group and nowhere else: the managed policy would open every log group. */
  #role(logGroup: LogGroup): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        sid: 'Log',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    return role;
  }

  /** Takes messages from a queue; a message that fails comes again alone, the rest of its batch does not. */
  consume(source: FunctionQueue, options: { readonly maxConcurrency?: number } = {}): EventSourceMapping {
    this.role.addToPolicy(
      new PolicyStatement({
        sid: 'Consume',
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        resources: [source.queue.queueArn],
      }),
    );
    this.role.addToPolicy(
      new PolicyStatement({ sid: 'ConsumeKey', actions: ['kms:Decrypt'], resources: [source.key.keyArn] }),
    );
    const mapping = new EventSourceMapping(this, 'Source', {
      target: this.lambda,
      eventSourceArn: source.queue.queueArn,
      batchSize: BATCH_SIZE,
      reportBatchItemFailures: true,
      ...options,
    });
    acknowledge(mapping, {
      'Serverless-LambdaEventSourceMappingDestination':
        'SQS mappings take no destination: the queue hands over to its dead-letter queue by itself.',
    });
    return mapping;
  }

  /** What Lambda gives up after its own retries (an asynchronous invocation) goes to `queue`. */
  giveUpTo(queue: Queue, key: IKey): void {
    allowGivingUp(this.role, queue, key);
    this.lambda.configureAsyncInvoke({
      retryAttempts: 1,
      maxEventAge: Duration.minutes(5),
      onFailure: { bind: () => ({ destination: queue.queueArn }) },
    });
  }
}

/** Lets a role put what failed into a dead-letter queue. */
export function allowGivingUp(role: Role, queue: Queue, key: IKey): void {
  role.addToPolicy(
    new PolicyStatement({ sid: 'GiveUp', actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
  );
  role.addToPolicy(
    new PolicyStatement({
      sid: 'GiveUpKey',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [key.keyArn],
    }),
  );
}
