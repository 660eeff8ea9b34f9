import { CfnOutput, Duration, Stack, type App } from 'aws-cdk-lib';
import { Alarms } from './constructs/alarms.ts';
import { Bus } from './constructs/bus.ts';
import { EncryptionKeys } from './constructs/keys.ts';
import { Ledger } from './constructs/ledger.ts';
import { SenderNumber } from './constructs/number.ts';
import { Pages } from './constructs/pages.ts';
import { Receipt } from './constructs/receipt.ts';
import { Reply, watchDoors } from './constructs/reply.ts';
import { Scan, SCAN_EVERY_MINUTES } from './constructs/scan.ts';
import { Secrets } from './constructs/secrets.ts';
import { Send } from './constructs/send.ts';
import type { Shared } from './constructs/shared.ts';
import { Sweep } from './constructs/sweep.ts';
import { Tables } from './constructs/tables.ts';
import { SWEEP_EVERY_MINUTES } from '../functions/sweep/every-minutes.ts';
import { caseAlarm, OUR_SOURCE, sendingAlarm } from '../shared/events/events.ts';
import type { Deployment } from './deployment.ts';
import { VERSION } from './version.ts';

/** All of FairNotice, once: first what is shared, then one construct a verb, then who is told of trouble. */
export class FairNoticeStack extends Stack {
  constructor(scope: App, id: string, props: { readonly deployment: Deployment }) {
    super(scope, id, {
      description: 'FairNotice: lawful, true, answerable loan reminders by SMS',
      env: { region: props.deployment.region },
      terminationProtection: true,
    });
    const shared = this.#shared(props.deployment);
    const send = new Send(this, 'Send', shared);
    const scan = new Scan(this, 'Scan', shared, { dueQueue: send.due.queue });
    const reply = new Reply(this, 'Reply', shared);
    const sweep = new Sweep(this, 'Sweep', shared);
    const ledger = new Ledger(this, 'Ledger', shared);
    const pages = new Pages(this, 'Pages', shared);
    const receipt = new Receipt(this, 'Receipt', shared);

    const { alarms } = shared;
    const calling = {
      source: OUR_SOURCE,
      types: [caseAlarm.type],
      description: 'Cases call a person: urgent, due soon, overdue, or not told',
    };
    shared.bus.call('CaseAlarm', calling, alarms.topic);
    const stopped = {
      source: OUR_SOURCE,
      types: [sendingAlarm.type],
      description: 'A stop of sending calls a person',
    };
    shared.bus.call('SendingAlarm', stopped, alarms.topic);
    const verbs = {
      Scan: scan,
      Send: send,
      Reply: reply,
      Sweep: sweep,
      Ledger: ledger,
      Pages: pages,
      Receipt: receipt,
    };
    for (const [name, { verb }] of Object.entries(verbs)) alarms.onErrors(`${name}Errors`, verb);
    alarms.onErrors('SetupErrors', receipt.setup);
    alarms.onSilence('ScanSilent', scan.verb, SCAN_EVERY_MINUTES);
    alarms.onSilence('SweepSilent', sweep.verb, SWEEP_EVERY_MINUTES);
    // A STOP is confirmed within five minutes.
    alarms.onDelay('InboundDelay', reply.inbound.queue, Duration.minutes(5));
    watchDoors(alarms);
    alarms.onDeadLetters('DueDeadLetters', send.due.deadLetters);
    alarms.onDeadLetters('InboundDeadLetters', reply.inbound.deadLetters);
    alarms.onDeadLetters('ReceiptDeadLetters', receipt.later.deadLetters);
    alarms.onDeadLetters('FeedDeadLetters', ledger.feed.deadLetters);
    alarms.onDeadLetters('ScanDeadLetters', scan.tick.deadLetters);
    alarms.onDeadLetters('SweepDeadLetters', sweep.tick.deadLetters);
    alarms.onDeadLetters('BusDeadLetters', shared.bus.deadLetters);
    const queues = { Due: send.due, Inbound: reply.inbound, Receipt: receipt.later, Feed: ledger.feed };
    const ends: Record<string, string> = {
      ScanSchedule: scan.tick.scheduleName,
      SweepSchedule: sweep.tick.scheduleName,
      ScanFunctionArn: scan.verb.lambda.functionArn,
      SweepFunctionArn: sweep.verb.lambda.functionArn,
      ScanDeadLettersUrl: scan.tick.deadLetters.queueUrl,
      SweepDeadLettersUrl: sweep.tick.deadLetters.queueUrl,
      BusDeadLettersUrl: shared.bus.deadLetters.queueUrl,
    };
    for (const [name, { queue, deadLetters }] of Object.entries(queues)) {
      ends[`${name}QueueUrl`] = queue.queueUrl;
      ends[`${name}DeadLettersUrl`] = deadLetters.queueUrl;
    }
    this.#outputs(shared, reply, pages, ends);
  }

  #shared(deployment: Deployment): Shared {
    const keys = new EncryptionKeys(this, 'Encryption');
    return {
      deployment,
      keys,
      secrets: new Secrets(this, 'Secrets', { key: keys.records }),
      tables: new Tables(this, 'Tables', { key: keys.records }),
      bus: new Bus(this, 'Events', { key: keys.messages }),
      sender: new SenderNumber(this, 'Sender', { deployment, messagesKey: keys.messages }),
      alarms: new Alarms(this, 'Alarms', { key: keys.messages, email: deployment.alarmEmail }),
    };
  }

  /** What a person or the command line needs to speak to what stands; none of it is secret. */
  #outputs(
    { bus, tables, secrets, sender, alarms }: Shared,
    reply: Reply,
    pages: Pages,
    ends: Readonly<Record<string, string>>,
  ): void {
    const outputs: Record<string, string> = {
      ...ends,
      Version: VERSION,
      ApiUrl: reply.gateway.stage.url,
      PagesUrl: pages.gateway.stage.url,
      BusName: bus.bus.eventBusName,
      SenderNumber: sender.number,
      InboundTopicArn: sender.inbound.topicArn,
      AlarmTopicArn: alarms.topic.topicArn,
      KeysSecretArn: secrets.keys.secretArn,
      WebhookSecretArn: secrets.webhook.secretArn,
    };
    for (const [name, table] of tables.all()) outputs[`${name}Table`] = table.tableName;
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
