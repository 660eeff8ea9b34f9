import { isRecord, LOCAL_ACCOUNT, LOCAL_REGION, type LocalNames } from './intrinsics.ts';

/** The number the local carrier sends from when the template buys one: reserved for fiction. */
export const LOCAL_SENDER_NUMBER = '+12025550100';

/** Where a template gives a resource its own name. */
const nameProperties = ['FunctionName', 'TableName', 'QueueName', 'TopicName', 'Name'] as const;

function nameOf(logicalId: string, properties: unknown): string {
  if (!isRecord(properties)) return logicalId;
  const given = nameProperties.map((property) => properties[property]);
  return given.find((name): name is string => typeof name === 'string') ?? logicalId;
}

/** How AWS writes the resource part of an ARN, by service; `{}` is the name. */
const arnForms: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'lambda:function:{}',
  'AWS::DynamoDB::Table': 'dynamodb:table/{}',
  'AWS::DynamoDB::GlobalTable': 'dynamodb:table/{}',
  'AWS::Events::EventBus': 'events:event-bus/{}',
  'AWS::Scheduler::Schedule': 'scheduler:schedule/default/{}',
  'AWS::SQS::Queue': 'sqs:{}',
  'AWS::SNS::Topic': 'sns:{}',
  'AWS::SecretsManager::Secret': 'secretsmanager:secret:{}',
  'AWS::SMSVOICE::PhoneNumber': 'sms-voice:phone-number/{}',
};

/** What `Ref` and `Fn::GetAtt` answer on this machine. */
export function localNamesOf(id: string, type: string, properties: unknown, wireOrigin: string): LocalNames {
  const name = nameOf(id, properties);
  const [service = '', ...rest] = (arnForms[type] ?? 'other:{}').replace('{}', name).split(':');
  const arn = ['arn:aws', service, LOCAL_REGION, LOCAL_ACCOUNT, ...rest].join(':');
  switch (type) {
    case 'AWS::SQS::Queue': {
      // The SDK talks to the host in the queue's URL, so that must be the wire endpoint itself.
      const url = `${wireOrigin}/${LOCAL_ACCOUNT}/${name}`;
      return { arn, ref: url, attributes: { QueueName: name, QueueUrl: url } };
    }
    case 'AWS::SNS::Topic':
      return { arn, ref: arn, attributes: { TopicArn: arn, TopicName: name } };
    case 'AWS::SecretsManager::Secret':
      return { arn, ref: arn, attributes: { Id: arn } };
    case 'AWS::SMSVOICE::PhoneNumber':
      return { arn, ref: id, attributes: { PhoneNumber: LOCAL_SENDER_NUMBER, PhoneNumberId: id } };
    case 'AWS::ApiGatewayV2::Api':
      return { arn, ref: id, attributes: { ApiEndpoint: wireOrigin, ApiId: id } };
    default:
      return { arn, ref: type.startsWith('AWS::ApiGatewayV2') ? id : name };
  }
}
