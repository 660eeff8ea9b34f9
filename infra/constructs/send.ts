import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SEND_TIMEOUT_MS } from '../../shared/claim/limits.ts';
import { noticeDue, OUR_SOURCE } from '../../shared/events/events.ts';
import { smsStatements } from './access.ts';
import { VerbFunction } from './function.ts';
import { FunctionQueue } from './queue.ts';
import { noticeAccess, keysStatements, publishStatement, type Shared } from './shared.ts';

const TIMEOUT = Duration.millis(SEND_TIMEOUT_MS);

/** NoticeDue -> queue -> look at the loan again, decide, claim, send. */
export class Send extends Construct {
  readonly verb: VerbFunction;
  readonly due: FunctionQueue;

  constructor(scope: Construct, id: string, shared: Shared) {
    super(scope, id);
    const { workers } = shared.deployment;
    this.due = new FunctionQueue(this, 'Due', { key: shared.keys.messages, functionTimeout: TIMEOUT });
    shared.bus.route(
      'NoticeDue',
      { source: OUR_SOURCE, types: [noticeDue.type], description: 'Due loans go to send' },
      this.due,
    );
    this.verb = new VerbFunction(this, 'Verb', {
      verb: 'send',
      description: 'Decides whether a due notice may leave, claims it, sends it once',
      timeout: TIMEOUT,
      tables: shared.tables,
      messagesKey: shared.keys.messages,
      // What is owed of a case goes first, so it is looked for by number and read; a number that has opted out at
      // the carrier opens one.
      access: { tables: { ...noticeAccess, Cases: ['get', 'put'] }, indexes: { Notices: ['contact'] } },
      environment: {
        BUS_NAME: shared.bus.bus.eventBusName,
        KEYS_SECRET_ARN: shared.secrets.keys.secretArn,
        SENDER_NUMBER: shared.sender.number,
        // Each worker keeps to its share of the carrier's rate, so it must know how many there are.
        WORKERS: String(workers),
      },
      statements: [publishStatement(shared.bus), ...keysStatements(shared), ...smsStatements()],
    });
    this.verb.consume(this.due, { maxConcurrency: workers });
  }
}
