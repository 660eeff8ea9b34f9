import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SWEEP_EVERY_MINUTES } from '../../functions/sweep/every-minutes.ts';
import { carrierListStatement, smsStatements } from './access.ts';
import { VerbFunction } from './function.ts';
import { Tick } from './schedule.ts';
import { replyAccess, keysStatements, publishStatement, type Shared } from './shared.ts';

/** Every few minutes: what began and did not end? Stuck claims, replies that nobody applied. */
export class Sweep extends Construct {
  readonly verb: VerbFunction;
  readonly tick: Tick;

  constructor(scope: Construct, id: string, shared: Shared) {
    super(scope, id);
    this.verb = new VerbFunction(this, 'Verb', {
      verb: 'sweep',
      description: 'Finishes what a crash left half done',
      timeout: Duration.seconds(60),
      tables: shared.tables,
      messagesKey: shared.keys.messages,
      access: {
        tables: { ...replyAccess, Settings: ['get', 'put'] },
        indexes: { Notices: ['open', 'sent'], Replies: ['unapplied'], Cases: ['acting'] },
      },
      environment: {
        BUS_NAME: shared.bus.bus.eventBusName,
        KEYS_SECRET_ARN: shared.secrets.keys.secretArn,
        SENDER_NUMBER: shared.sender.number,
      },
      statements: [
        publishStatement(shared.bus),
        ...keysStatements(shared),
        ...smsStatements(),
        carrierListStatement(),
      ],
    });
    this.tick = new Tick(this, 'Tick', {
      target: this.verb,
      description: 'Looks for what began and did not end',
      everyMinutes: SWEEP_EVERY_MINUTES,
      zone: shared.deployment.zone,
      messagesKey: shared.keys.messages,
    });
  }
}
