import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { nameOf, statementsByRole } from './policies.ts';
import { synthesize } from './template.ts';

const { ofType, ...synthesized } = synthesize();
const idOf = (type: string, path: string): string => {
  const [found] = ofType(type).filter(([id]) => id.startsWith(path));
  expect(found, `a ${type} ${path}`).toBeDefined();
  return found?.[0] ?? '';
};
const groupName = (rest: string) => ({
  'Fn::Join': [
    '',
    ['sns/', { Ref: 'AWS::Region' }, '/', { Ref: 'AWS::AccountId' }, `/DirectPublishToPhoneNumber${rest}`],
  ],
});
const receipt = () => idOf('AWS::Lambda::Function', 'ReceiptVerb');
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

describe('the delivery log of the carrier', () => {
  it.each([
    { what: 'what was delivered', id: 'ReceiptDelivered', rest: '' },
    { what: 'what failed', id: 'ReceiptFailed', rest: '/Failure' },
  ])('of $what has the name that SNS chooses, is encrypted, and kept a week', ({ id, rest }) => {
    const [, group] = ofType('AWS::Logs::LogGroup').find(([name]) => name.startsWith(id)) ?? [];
    expect(group).toMatchObject({
      DeletionPolicy: 'Delete',
      Properties: {
        LogGroupName: groupName(rest),
        RetentionInDays: 7,
        KmsKeyId: arn(idOf('AWS::KMS::Key', 'EncryptionMessages')),
      },
    });
    expect(ofType('AWS::Logs::SubscriptionFilter').map(([, { Properties }]) => Properties)).toContainEqual({
      LogGroupName: groupName(rest),
      DestinationArn: arn(receipt()),
      FilterPattern: '',
    });
    const permissions = ofType('AWS::Lambda::Permission').map(([, { Properties }]) => Properties);
    expect(permissions).toContainEqual(
      expect.objectContaining({
        Principal: 'logs.amazonaws.com',
        FunctionName: arn(receipt()),
        SourceArn: arn(idOf('AWS::Logs::LogGroup', id)),
      }),
    );
  });

  it('is subscribed to only when group and permission stand', () => {
    for (const [, filter] of ofType('AWS::Logs::SubscriptionFilter')) {
      const waits = z.object({ DependsOn: z.array(z.string()) }).parse(filter).DependsOn;
      expect(waits.some((id) => id.includes('MayCall'))).toBe(true);
      expect(waits.some((id) => /^Receipt(Delivered|Failed)[0-9A-F]{8}$/.test(id))).toBe(true);
    }
  });

  it('is switched on for every message when the stack is deployed, in the name of a role that writes nothing else', () => {
    const [, resource] = ofType('Custom::SmsDeliveryLog')[0] ?? [];
    const role = idOf('AWS::IAM::Role', 'ReceiptCarrierLog');
    expect(resource?.Properties).toEqual({
      ServiceToken: arn(idOf('AWS::Lambda::Function', 'ReceiptSetup')),
      RoleArn: arn(role),
    });
    const statements = statementsByRole({ ofType, ...synthesized }).get(role) ?? [];
    expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([
      'logs:CreateLogGroup',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
    expect(statements.flatMap(({ Resource }) => Resource.map(nameOf)).sort()).toEqual([
      'ReceiptDelivered',
      'ReceiptFailed',
      ...['', '/Failure'].map(
        (rest) => expect.stringContaining(`/DirectPublishToPhoneNumber${rest}`) as string,
      ),
    ]);
  });

  it('goes to the dead letters of its queue when a batch failed twice', () => {
    const config = ofType('AWS::Lambda::EventInvokeConfig').find(
      ([, { Properties }]) =>
        JSON.stringify(Properties['FunctionName']) === JSON.stringify({ Ref: receipt() }),
    );
    expect(config?.[1].Properties).toMatchObject({
      DestinationConfig: {
        OnFailure: { Destination: arn(idOf('AWS::SQS::Queue', 'ReceiptLaterDeadLetters')) },
      },
    });
  });
});
