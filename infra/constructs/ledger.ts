import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import {
  LEDGER_SOURCE,
  loanUpdated,
  paymentReceived,
  watermarkAdvanced,
} from '../../shared/events/events.ts';
import { VerbFunction } from './function.ts';
import { FunctionQueue } from './queue.ts';
import { keysStatements, type Shared } from './shared.ts';

const TIMEOUT = Duration.seconds(30);

/** The lender's events -> queue -> loans, contacts and people. Order is settled by as-of, not by the queue. */
export class Ledger extends Construct {
  readonly verb: VerbFunction;
  readonly feed: FunctionQueue;

  constructor(scope: Construct, id: string, shared: Shared) {
    super(scope, id);
    this.feed = new FunctionQueue(this, 'Feed', { key: shared.keys.messages, functionTimeout: TIMEOUT });
    shared.bus.route(
      'Ledger',
      {
        source: LEDGER_SOURCE,
        types: [loanUpdated.type, paymentReceived.type, watermarkAdvanced.type],
        description: "The lender's ledger goes to ledger",
      },
      this.feed,
    );
    this.verb = new VerbFunction(this, 'Verb', {
      verb: 'ledger',
      description: "Takes in the lender's truth about loans, payments and freshness",
      timeout: TIMEOUT,
      tables: shared.tables,
      messagesKey: shared.keys.messages,
      access: {
        tables: {
          Loans: ['query', 'get', 'put', 'delete'],
          Contacts: ['get', 'put'],
          People: ['get', 'put'],
          Notices: ['get', 'put'],
          Cases: ['get', 'put'],
          Settings: ['get', 'put'],
        },
      },
      environment: { KEYS_SECRET_ARN: shared.secrets.keys.secretArn },
      statements: keysStatements(shared),
    });
    this.verb.consume(this.feed);
  }
}
