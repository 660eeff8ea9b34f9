import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  type KeySchemaElement,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import {
  tableNames,
  tables,
  type IndexLayout,
  type TableLayout,
  type TableName,
} from '../../../../shared/adapters/aws/tables.ts';
import type { Ground } from '../ground.ts';
import { problemsOf, type Problem, type Step } from '../step.ts';

const deployAnew = 'npm run deploy; what was changed by hand: aws cloudformation detect-stack-drift';

export const tablesStep: Step = {
  name: 'tables',
  about: 'tables and indexes, recovery to any second, deletion protection, our own key',
  look: async (ground) => {
    const found = await Promise.all(
      tableNames.map((name) => problemsOf(`table ${name}`, () => problemsOfTable(ground, name))),
    );
    const indexes = tableNames.reduce((sum, name) => sum + Object.keys(tables[name].indexes).length, 0);
    const kept = ground.stack.isLocal
      ? ' (recovery, protection and keys: not on a local run)'
      : ', recoverable, protected, under our own key';
    return { saw: `${tableNames.length} tables, ${indexes} indexes${kept}`, problems: found.flat() };
  },
};

async function problemsOfTable({ stack, dynamo }: Ground, name: TableName): Promise<readonly Problem[]> {
  const TableName = stack.output(`${name}Table`);
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }));
  const built = builtOtherwise(name, tables[name], Table);
  if (stack.isLocal) return built;
  const { ContinuousBackupsDescription: backups } = await dynamo.send(
    new DescribeContinuousBackupsCommand({ TableName }),
  );
  const recovery = backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus;
  return [
    ...built,
    ...unkept(name, TableName, Table),
    ...(recovery === 'ENABLED' ? [] : [unrecoverable(name, TableName)]),
  ];
}

const unrecoverable = (name: TableName, physical: string): Problem => ({
  what: `${name}: cannot be brought back to an earlier moment`,
  mend: `aws dynamodb update-continuous-backups --table-name ${physical} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
});

function unkept(name: TableName, physical: string, table: TableDescription | undefined): readonly Problem[] {
  const { SSEType, Status } = table?.SSEDescription ?? {};
  return [
    ...(table?.DeletionProtectionEnabled === true
      ? []
      : [
          {
            what: `${name}: can be deleted`,
            mend: `aws dynamodb update-table --table-name ${physical} --deletion-protection-enabled`,
          },
        ]),
    ...(SSEType === 'KMS' && Status === 'ENABLED'
      ? []
      : [{ what: `${name}: is not under our own key (${SSEType ?? 'AWS’s'})`, mend: deployAnew }]),
  ];
}

/** Keys and indexes as the adapters read them. An index that is still being built finds only part of the work. */
function builtOtherwise(
  name: TableName,
  layout: TableLayout,
  table: TableDescription | undefined,
): readonly Problem[] {
  const standing = new Map(table?.GlobalSecondaryIndexes?.map((index) => [index.IndexName, index]));
  const wrong = [
    ...(table?.TableStatus === 'ACTIVE' ? [] : [`it is ${table?.TableStatus ?? 'not there'}`]),
    ...(keysOf(table?.KeySchema) === keysOfLayout(layout) ? [] : ['it has other keys']),
    ...Object.entries(layout.indexes).flatMap(([index, keys]) => {
      const { IndexStatus, KeySchema } = standing.get(index) ?? {};
      if (KeySchema === undefined) return [`the index ${index} is missing`];
      if (keysOf(KeySchema) !== keysOfLayout(keys)) return [`the index ${index} has other keys`];
      return IndexStatus === 'ACTIVE' ? [] : [`the index ${index} is ${IndexStatus ?? 'in no state'}`];
    }),
  ];
  return wrong.map((what) => ({ what: `${name}: ${what}`, mend: deployAnew }));
}

const keysOf = (schema: readonly KeySchemaElement[] = []): string =>
  schema.map(({ AttributeName }) => AttributeName).join(' ');
const keysOfLayout = ({ partitionKey, sortKey }: TableLayout | IndexLayout): string =>
  [partitionKey, ...(sortKey === undefined ? [] : [sortKey])].map(({ name }) => name).join(' ');
