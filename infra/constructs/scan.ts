import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { VerbFunction } from './function.ts';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Tick } from './schedule.ts';
import { publishStatement, type Shared } from './shared.ts';

/** Every 15 minutes: which loans are due? Says so on the bus, and never more than can be sent by the next run. */
export const SCAN_EVERY_MINUTES = 15;

export class Scan extends Construct {
  readonly verb: VerbFunction;
  readonly tick: Tick;

  constructor(scope: Construct, id: string, shared: Shared, props: { readonly dueQueue: Queue }) {
    super(scope, id);
    this.verb = new VerbFunction(this, 'Verb', {
      verb: 'scan',
      description: 'Finds the loans whose next step is due and says so on the bus',
      timeout: Duration.seconds(60),
      tables: shared.tables,
      messagesKey: shared.keys.messages,
      access: { tables: { Settings: ['get'] }, indexes: { Loans: ['due'] } },
      environment: { BUS_NAME: shared.bus.bus.eventBusName, DUE_QUEUE_URL: props.dueQueue.queueUrl },
      statements: [
        publishStatement(shared.bus),
        new PolicyStatement({
          sid: 'Backlog',
          actions: ['sqs:GetQueueAttributes'],
          resources: [props.dueQueue.queueArn],
        }),
      ],
    });
    this.tick = new Tick(this, 'Tick', {
      target: this.verb,
      description: 'Looks for due loans',
      everyMinutes: SCAN_EVERY_MINUTES,
      zone: shared.deployment.zone,
      messagesKey: shared.keys.messages,
    });
  }
}
