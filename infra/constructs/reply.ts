import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { smsStatements } from './access.ts';
import { VerbFunction } from './function.ts';
import { Gateway } from './gateway.ts';
import { FunctionQueue } from './queue.ts';
import { replyAccess, keysStatements, publishStatement, webhookStatements, type Shared } from './shared.ts';

/** Under the 30 seconds after which an HTTP API hangs up. */
const TIMEOUT = Duration.seconds(20);

/**
 * What borrowers answer, by two doors into one function: the gateway's signed webhook, and the number's own
 * inbound topic by way of a queue, so that a STOP waits rather than being lost while the function is unwell.
 */
export class Reply extends Construct {
  readonly verb: VerbFunction;
  readonly inbound: FunctionQueue;
  readonly gateway: Gateway;

  constructor(scope: Construct, id: string, shared: Shared) {
    super(scope, id);
    this.inbound = new FunctionQueue(this, 'Inbound', {
      key: shared.keys.messages,
      functionTimeout: TIMEOUT,
    });
    shared.sender.deliverTo(this.inbound);
    this.verb = new VerbFunction(this, 'Verb', {
      verb: 'reply',
      description: 'Stores what a borrower answers, applies it, answers once',
      timeout: TIMEOUT,
      tables: shared.tables,
      messagesKey: shared.keys.messages,
      access: { tables: replyAccess },
      environment: {
        BUS_NAME: shared.bus.bus.eventBusName,
        KEYS_SECRET_ARN: shared.secrets.keys.secretArn,
        WEBHOOK_SECRET_ARN: shared.secrets.webhook.secretArn,
        SENDER_NUMBER: shared.sender.number,
      },
      statements: [
        publishStatement(shared.bus),
        ...keysStatements(shared),
        ...webhookStatements(shared),
        ...smsStatements(),
      ],
    });
    this.verb.consume(this.inbound);
    this.gateway = new Gateway(this, 'Gateway', { messagesKey: shared.keys.messages });
    this.gateway.postSigned('/replies', this.verb);
  }
}
