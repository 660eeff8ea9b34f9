import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { secretsStep } from '../../../infra/cli/smoke/steps/secrets.ts';
import { outputNames, outputsStep } from '../../../infra/cli/smoke/steps/outputs.ts';
import { tablesStep } from '../../../infra/cli/smoke/steps/tables.ts';
import { tableNames, tables, type TableLayout, type TableName } from '../../../shared/adapters/aws/tables.ts';
import { stage } from '../../builders/stage.ts';
import { synthesize } from '../../infra/template.ts';
import { aGround, awsError, found, mockSecrets, outputs } from './ground.ts';

describe('smoke, the outputs', () => {
  it('are those that the stack writes, no more and no fewer', () => {
    const { template } = synthesize();
    expect(Object.keys(template.findOutputs('*')).sort()).toEqual([...outputNames].sort());
  });

  it('are all there, and of this version', async () => {
    expect(await found(outputsStep, await aGround())).toEqual([]);
  });

  it('that are missing are named, as is another version', async () => {
    const { ApiUrl: _, ...others } = outputs;
    expect(await found(outputsStep, await aGround({ outputs: { ...others, Version: '0.0.9' } }))).toEqual([
      'the stack has no output ApiUrl',
      expect.stringMatching(/^version 0\.0\.9 is deployed/),
    ]);
  });
});

/** A table as AWS describes it when it is as the stack makes it. */
function described(name: TableName, over: Partial<TableDescription> = {}): TableDescription {
  const layout: TableLayout = tables[name];
  const schema = (names: readonly (string | undefined)[]) =>
    names.flatMap((AttributeName, n) =>
      AttributeName === undefined
        ? []
        : [{ AttributeName, KeyType: n === 0 ? ('HASH' as const) : ('RANGE' as const) }],
    );
  return {
    TableStatus: 'ACTIVE',
    KeySchema: schema([layout.partitionKey.name, layout.sortKey?.name]),
    GlobalSecondaryIndexes: Object.entries(layout.indexes).map(([IndexName, { partitionKey, sortKey }]) => ({
      IndexName,
      IndexStatus: 'ACTIVE',
      KeySchema: schema([partitionKey.name, sortKey.name]),
    })),
    SSEDescription: { SSEType: 'KMS', Status: 'ENABLED' },
    DeletionProtectionEnabled: true,
    ...over,
  };
}

function mockTables(
  of: Partial<Record<TableName, Partial<TableDescription>>> = {},
  recovery: 'ENABLED' | 'DISABLED' = 'ENABLED',
) {
  const wire = mockClient(DynamoDBClient);
  for (const name of tableNames) {
    wire
      .on(DescribeTableCommand, { TableName: `the-${name}Table` })
      .resolves({ Table: described(name, of[name]) });
  }
  wire.on(DescribeContinuousBackupsCommand).resolves({
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: recovery },
    },
  });
  return wire;
}

describe('smoke, the tables', () => {
  it('are as the stack makes them', async () => {
    mockTables();
    expect(await found(tablesStep, await aGround())).toEqual([]);
  });

  it.each<[string, Partial<Record<TableName, Partial<TableDescription>>>, string]>([
    ['an index is missing', { Loans: { GlobalSecondaryIndexes: [] } }, 'Loans: the index due is missing'],
    [
      'an index is still being built',
      {
        Cases: {
          GlobalSecondaryIndexes: (described('Cases').GlobalSecondaryIndexes ?? []).map((index) => ({
            ...index,
            IndexStatus: 'CREATING',
          })),
        },
      },
      'Cases: the index acting is CREATING',
    ],
    ['its key is another', { People: { KeySchema: [] } }, 'People: it has other keys'],
    ['it can be deleted', { Replies: { DeletionProtectionEnabled: false } }, 'Replies: can be deleted'],
    [
      'the key is AWS’s',
      { Contacts: { SSEDescription: { SSEType: 'AES256', Status: 'ENABLED' } } },
      'Contacts: is not under our own key (AES256)',
    ],
  ])('are told apart when %s', async (_why, of, what) => {
    mockTables(of);
    expect(await found(tablesStep, await aGround())).toEqual([what]);
  });

  it('that cannot be brought back are named, with the command that mends it', async () => {
    mockTables({}, 'DISABLED');
    const seen = await tablesStep.look(await aGround());
    expect('problems' in seen ? seen.problems : []).toHaveLength(tableNames.length);
    expect('problems' in seen ? seen.problems[0]?.mend : '').toContain('--table-name the-LoansTable');
  });

  it('of which one cannot be read do not hide the others', async () => {
    const wire = mockTables({ People: { DeletionProtectionEnabled: false } });
    wire.on(DescribeTableCommand, { TableName: 'the-CasesTable' }).rejects(awsError('AccessDeniedException'));
    expect(await found(tablesStep, await aGround())).toEqual([
      'People: can be deleted',
      expect.stringMatching(/^table Cases: AccessDeniedException/),
    ]);
  });

  it('of a local run are looked at as far as it has them', async () => {
    const wire = mockTables({ People: { DeletionProtectionEnabled: false } }, 'DISABLED');
    expect(await found(tablesStep, await aGround({ isLocal: true }))).toEqual([]);
    expect(wire.commandCalls(DescribeContinuousBackupsCommand)).toHaveLength(0);
  });
});

describe('smoke, the secrets', () => {
  const kept = { RotationEnabled: false, KmsKeyId: 'arn:aws:kms:key' };

  it('are drawn by chance, kept, and the stored numbers derive from them', async () => {
    mockSecrets().on(DescribeSecretCommand).resolves(kept);
    expect(await found(secretsStep, await aGround())).toEqual([]);
  });

  it('that can be guessed are told apart', async () => {
    mockSecrets({ keys: 'changeme'.repeat(8), doors: 'x'.repeat(64) })
      .on(DescribeSecretCommand)
      .resolves(kept);
    expect(await found(secretsStep, await aGround())).toEqual([
      'the secret of the keys was not drawn by chance: it can be guessed',
      'the secret of the doors was not drawn by chance: it can be guessed',
    ]);
  });

  it('from which the stored numbers do not derive are told apart', async () => {
    mockSecrets().on(DescribeSecretCommand).resolves(kept);
    const other = () => Promise.resolve({ contact: 'another key', code: 'code-key' });
    expect(await found(secretsStep, await aGround({ keys: other }))).toEqual([
      expect.stringMatching(/^the stored numbers derive from another secret/),
    ]);
  });

  it('have nothing to be compared with while the book is empty', async () => {
    mockSecrets().on(DescribeSecretCommand).resolves(kept);
    const world = await stage({ heads: [], instalments: [] });
    const other = () => Promise.resolve({ contact: 'another key', code: 'code-key' });
    expect(await found(secretsStep, await aGround({ world, keys: other }))).toEqual([]);
  });

  it('that are rotated, under no key of ours, or unfit are named', async () => {
    mockSecrets({ doors: '{"current":"short"}' })
      .on(DescribeSecretCommand)
      .resolves({ RotationEnabled: true });
    expect(await found(secretsStep, await aGround())).toEqual([
      expect.stringMatching(/^the secret of the doors: .*current/),
      'the secret of the keys is rotated: another value loses every opt-out',
      'the secret of the keys is not under our own key',
    ]);
  });
});
