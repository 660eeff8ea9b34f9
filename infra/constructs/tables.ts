import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
  type Attribute,
  type GlobalSecondaryIndexPropsV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import {
  tableEnvironmentName,
  tableNames,
  tables,
  type IndexLayout,
  type KeyAttribute,
  type TableLayout,
  type TableName,
} from '../../shared/adapters/aws/tables.ts';

const attribute = ({ name, type }: KeyAttribute): Attribute => ({
  name,
  type: type === 'N' ? AttributeType.NUMBER : AttributeType.STRING,
});

const index = ([indexName, layout]: [string, IndexLayout]): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKey: attribute(layout.partitionKey),
  sortKey: attribute(layout.sortKey),
  projectionType: ProjectionType.KEYS_ONLY,
});

/** The tables of `shared/adapters/aws/tables.ts`, neither more nor less. They outlive the stack. */
export class Tables extends Construct {
  readonly byName: Readonly<Record<TableName, TableV2>>;
  readonly key: IKey;

  constructor(scope: Construct, id: string, props: { readonly key: IKey }) {
    super(scope, id);
    this.key = props.key;
    this.byName = {
      Loans: this.#table('Loans', tables.Loans),
      Contacts: this.#table('Contacts', tables.Contacts),
      People: this.#table('People', tables.People),
      Notices: this.#table('Notices', tables.Notices),
      Decisions: this.#table('Decisions', tables.Decisions),
      Replies: this.#table('Replies', tables.Replies),
      Cases: this.#table('Cases', tables.Cases),
      Settings: this.#table('Settings', tables.Settings),
    };
  }

  /** Every function knows every name: a name opens nothing, its role does. */
  environment(): Record<string, string> {
    return Object.fromEntries(
      this.all().map(([name, table]) => [tableEnvironmentName(name), table.tableName]),
    );
  }

  all(): (readonly [TableName, TableV2])[] {
    return tableNames.map((name) => [name, this.byName[name]] as const);
  }

  #table(name: TableName, layout: TableLayout): TableV2 {
    return new TableV2(this, name, {
      partitionKey: attribute(layout.partitionKey),
      ...(layout.sortKey && { sortKey: attribute(layout.sortKey) }),
      globalSecondaryIndexes: Object.entries(layout.indexes).map(index),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(this.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
