import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { GATEWAY_ROUTE } from '../../functions/reply/gateway-mapping.ts';
import { senderRates } from '../../shared/claim/rate.ts';
import { gatewayMappings } from '../gateways.ts';
import { carrierListStatement, confirmStatement, smsStatements } from './access.ts';
import type { Alarms } from './alarms.ts';
import { VerbFunction } from './function.ts';
import { Gateway } from './gateway.ts';
import { FunctionQueue } from './queue.ts';
import { replyAccess, keysStatements, publishStatement, webhookStatements, type Shared } from './shared.ts';

/** Under the 30 seconds after which an HTTP API hangs up. */
const TIMEOUT = Duration.seconds(20);

/**
 * What borrowers answer, into one function by one door over HTTPS (SNS notifications, signed webhooks, and
 * callbacks of gateways that sign nothing) and by a queue. The number's inbound topic takes both roads: the
 * door, and the queue, in which a STOP waits for days while the door is unwell, or SNS's subscription to it is
 * not confirmed yet. Whichever comes second finds the reply stored.
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
        INBOUND_TOPIC_ARN: shared.sender.inbound.topicArn,
        GATEWAYS: JSON.stringify(gatewayMappings()),
      },
      statements: [
        publishStatement(shared.bus),
        ...keysStatements(shared),
        ...webhookStatements(shared),
        ...smsStatements(),
        carrierListStatement(),
        confirmStatement(shared.sender.inbound),
      ],
    });
    this.verb.consume(this.inbound, { maxConcurrency: senderRates.reply.workers });
    this.gateway = new Gateway(this, 'Gateway', {
      messagesKey: shared.keys.messages,
      description: 'FairNotice: replies from the SMS gateway',
    });
    this.gateway.post(this.verb, {
      '/replies':
        'The signature covers the raw body, which no authorizer of an HTTP API can read: the function checks it.',
      [GATEWAY_ROUTE]:
        'The gateway can show no more than a secret path and its address: the function checks both.',
    });
    const posted = shared.sender.postTo(`${this.gateway.stage.url}replies`, this.inbound.deadLetters);
    // SNS asks the door at once whether it wants the messages, so the door must stand by then.
    posted.node.addDependency(this.gateway, this.verb);
  }
}

/**
 * What a door counts and nobody would see otherwise. Refusals of strangers are counted too and call nobody:
 * the internet knocks at every door.
 */
export function watchDoors(alarms: Alarms): void {
  const unread = 'A carrier brought a message that was not taken: somebody may have said stop.';
  alarms.onCount('DoorUnsubscribed', 'reply', 'sns-unsubscribed', 'SNS no longer posts replies to our door.');
  alarms.onCount('SnsUnread', 'reply', 'sns-malformed-payload', unread);
  alarms.onCount('WebhookUnread', 'reply', 'webhook-malformed-body', unread);
  alarms.onCount('GatewayUnread', 'reply', 'gateway-malformed-message', unread);
  alarms.onCount('GatewayStale', 'reply', 'gateway-stale-message', unread);
  alarms.onCount('IdReused', 'reply', 'reply-id-reused', unread);
  const late = 'A borrower was to be answered and it is too late: a stop was perhaps not confirmed.';
  alarms.onCount('AnswerTooLate', 'sweep', 'swept-late', late);
  alarms.onCount('AnswerTooLateAtOnce', 'reply', 'reply-expired', late);
}
