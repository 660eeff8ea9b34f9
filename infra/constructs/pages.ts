import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { countersTable } from '../../shared/adapters/aws/dynamo-counters.ts';
import { acknowledge } from './acknowledge.ts';
import { VerbFunction } from './function.ts';
import { Gateway } from './gateway.ts';
import { keysStatements, pagesAccess, publishStatement, type Shared } from './shared.ts';

/** Somebody waits for the page; what takes longer has gone wrong. */
const TIMEOUT = Duration.seconds(15);

/**
 * The pages for whoever has got a message: a door of its own, so that a flood of guesses closes no other, and
 * a function without the right to send anything.
 */
export class Pages extends Construct {
  readonly verb: VerbFunction;
  readonly gateway: Gateway;

  constructor(scope: Construct, id: string, shared: Shared) {
    super(scope, id);
    const counters = this.#counters(shared);
    this.verb = new VerbFunction(this, 'Verb', {
      verb: 'pages',
      description: 'Pages on which borrowers check a message, tell us something and follow a case',
      timeout: TIMEOUT,
      tables: shared.tables,
      messagesKey: shared.keys.messages,
      access: { tables: pagesAccess, indexes: { Notices: ['code'] } },
      environment: {
        BUS_NAME: shared.bus.bus.eventBusName,
        KEYS_SECRET_ARN: shared.secrets.keys.secretArn,
        COUNTERS_TABLE: counters.tableName,
      },
      statements: [
        new PolicyStatement({
          sid: 'Counters',
          actions: ['dynamodb:UpdateItem'],
          resources: [counters.tableArn],
        }),
        publishStatement(shared.bus),
        ...keysStatements(shared),
      ],
    });
    this.gateway = new Gateway(this, 'Gateway', {
      messagesKey: shared.keys.messages,
      description: 'FairNotice: pages for borrowers',
    });
    this.gateway.serveAll(this.verb);
  }

  /** Counts for an hour or some weeks, forgets by itself, and goes with the stack: nothing here is a record. */
  #counters({ keys }: Shared): TableV2 {
    const table = new TableV2(this, 'Counters', {
      partitionKey: { name: countersTable.partitionKey, type: AttributeType.STRING },
      timeToLiveAttribute: countersTable.timeToLive,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(keys.records),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(table, {
      'AwsSolutions-DDB3': 'Counts that are forgotten within days: a copy would keep what is meant to go.',
    });
    return table;
  }
}
