import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tableEnvironmentName, tables, type TableLayout } from '../../shared/adapters/aws/tables.ts';
import { parseDoorKeys } from '../../shared/adapters/aws/door-keyring.ts';
import { synthesize } from './template.ts';

const { template, ofType } = synthesize();
const layouts: readonly [string, TableLayout][] = Object.entries(tables);

/** The id of a key of ours, by its place in the stack. */
const keyArn = (path: string) => {
  const [key] = ofType('AWS::KMS::Key').filter(([id]) => id.startsWith(path));
  return { 'Fn::GetAtt': [key?.[0], 'Arn'] };
};

const keyPolicySchema = z.object({ Statement: z.array(z.unknown()) });

describe('the tables', () => {
  it.each(layouts)('%s has the keys and the indexes that the adapters read', (name, layout) => {
    const keys = [layout.partitionKey, ...(layout.sortKey ? [layout.sortKey] : [])];
    const indexes = Object.entries(layout.indexes).map(([IndexName, { partitionKey, sortKey }]) => ({
      IndexName,
      KeySchema: [
        { AttributeName: partitionKey.name, KeyType: 'HASH' },
        { AttributeName: sortKey.name, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    }));
    const [table] = ofType('AWS::DynamoDB::GlobalTable').filter(([id]) => id.startsWith(`Tables${name}`));
    const properties = table?.[1].Properties ?? {};
    expect(properties['KeySchema']).toEqual(
      keys.map((key, n) => ({ AttributeName: key.name, KeyType: n === 0 ? 'HASH' : 'RANGE' })),
    );
    expect(properties['GlobalSecondaryIndexes'] ?? []).toEqual(indexes);
    const attributes = new Map(
      [...keys, ...Object.values(layout.indexes).flatMap((index) => [index.partitionKey, index.sortKey])].map(
        ({ name: AttributeName, type: AttributeType }) => [AttributeName, { AttributeName, AttributeType }],
      ),
    );
    expect(properties['AttributeDefinitions']).toEqual(expect.arrayContaining([...attributes.values()]));
  });

  it('are these and no others, on demand, restorable, protected, encrypted by our key, and outlive the stack', () => {
    const records = ofType('AWS::DynamoDB::GlobalTable').filter(([id]) => id.startsWith('Tables'));
    expect(records).toHaveLength(layouts.length);
    for (const [, record] of records) expect(record.DeletionPolicy).toBe('Retain');
    const kept = Match.objectLike({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          SSESpecification: { KMSMasterKeyId: keyArn('EncryptionRecords') },
        }),
      ],
    });
    template.resourcePropertiesCountIs('AWS::DynamoDB::GlobalTable', kept, layouts.length);
  });

  it('have one beside them that counts for the pages, encrypted too, and forgets by itself', () => {
    const [counters, ...others] = ofType('AWS::DynamoDB::GlobalTable').filter(
      ([id]) => !id.startsWith('Tables'),
    );
    expect(others).toEqual([]);
    expect(counters?.[1]).toMatchObject({
      DeletionPolicy: 'Delete',
      Properties: {
        KeySchema: [{ AttributeName: 'counterId', KeyType: 'HASH' }],
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      },
    });
  });

  it('are named to every function', () => {
    for (const [, { Properties }] of ofType('AWS::Lambda::Function')) {
      for (const name of [
        'Loans',
        'Contacts',
        'People',
        'Notices',
        'Decisions',
        'Replies',
        'Settings',
      ] as const) {
        const [table] = ofType('AWS::DynamoDB::GlobalTable').filter(([id]) => id.startsWith(`Tables${name}`));
        expect(Properties).toMatchObject({
          Environment: { Variables: { [tableEnvironmentName(name)]: { Ref: table?.[0] } } },
        });
      }
    }
  });
});

describe('encryption', () => {
  it('turns both keys every year and lets them outlive the stack', () => {
    expect(ofType('AWS::KMS::Key')).toHaveLength(2);
    template.allResources('AWS::KMS::Key', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({ EnableKeyRotation: true }),
    });
  });

  it('lets the services that publish use the key of messages: for this account, where they say for whom', () => {
    const [key] = ofType('AWS::KMS::Key').filter(([id]) => id.startsWith('EncryptionMessages'));
    const { Statement } = keyPolicySchema.parse(key?.[1].Properties['KeyPolicy']);
    const ofAccount = { Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } };
    for (const service of ['sns', 'sms-voice', 'cloudwatch', 'events']) {
      expect(Statement).toContainEqual({
        Sid: `Publish${service.replace('-', '')}`,
        Effect: 'Allow',
        Principal: { Service: `${service}.amazonaws.com` },
        Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'],
        Resource: '*',
        ...(service === 'events' ? {} : ofAccount),
      });
    }
  });

  it('lets no service but Secrets Manager, in our name, near the key of records', () => {
    const [key] = ofType('AWS::KMS::Key').filter(([id]) => id.startsWith('EncryptionRecords'));
    expect(JSON.stringify(key?.[1].Properties['KeyPolicy'])).not.toContain('"Service"');
  });

  it('covers every queue, topic and log group with the key of messages, but the one that must work without it', () => {
    const byHand = ofType('AWS::SQS::Queue').filter(
      ([, { Properties }]) => !('KmsMasterKeyId' in Properties),
    );
    expect(
      byHand.map(([id, { Properties }]) => [id.slice(0, 17), Properties['SqsManagedSseEnabled']]),
    ).toEqual([['EventsDeadLetters', true]]);
    const key = keyArn('EncryptionMessages');
    for (const [, { Properties }] of ofType('AWS::SQS::Queue')) {
      if ('KmsMasterKeyId' in Properties) expect(Properties['KmsMasterKeyId']).toEqual(key);
    }
    for (const [, { Properties }] of ofType('AWS::SNS::Topic')) {
      expect(Properties['KmsMasterKeyId']).toEqual(key);
    }
    for (const [, { Properties }] of ofType('AWS::Logs::LogGroup')) {
      const holdsNumbers = 'LogGroupName' in Properties;
      expect(Properties).toMatchObject({ KmsKeyId: key, RetentionInDays: holdsNumbers ? 7 : 90 });
    }
    template.hasResourceProperties('AWS::Events::EventBus', { Name: 'fairnotice', KmsKeyIdentifier: key });
  });
});

describe('the secrets', () => {
  it('of the doors is JSON of which the key is generated, and no gateway has a door', () => {
    const [doors] = ofType('AWS::SecretsManager::Secret').filter(([id]) => id.startsWith('SecretsWebhook'));
    expect(doors?.[1].Properties['GenerateSecretString']).toMatchObject({
      SecretStringTemplate: '{"gateways":{}}',
      GenerateStringKey: 'current',
    });
    const generated = JSON.stringify({ gateways: {}, current: 'a'.repeat(64) });
    expect(parseDoorKeys(generated)).toEqual({ webhook: ['a'.repeat(64)], gateways: {} });
  });

  it('are generated and outlive the stack', () => {
    expect(ofType('AWS::SecretsManager::Secret')).toHaveLength(2);
    template.allResources('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({
        GenerateSecretString: Match.objectLike({ PasswordLength: 64, ExcludePunctuation: true }),
        KmsKeyId: keyArn('EncryptionRecords'),
      }),
    });
  });
});

describe('every function', () => {
  it('is Node 24 on ARM with traces and a log group of its own', () => {
    expect(ofType('AWS::Lambda::Function')).toHaveLength(8);
    template.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: Match.objectLike({ LogFormat: 'JSON', LogGroup: Match.anyValue() }),
      Environment: {
        Variables: Match.objectLike({ POWERTOOLS_METRICS_NAMESPACE: 'FairNotice', LOG_LEVEL: 'INFO' }),
      },
    });
  });
});
