import { describe, expect, it } from 'vitest';
import { readInventory } from '../../infra/template/inventory.ts';

const read = (Resources: Record<string, { Type: string; Properties?: object }>) =>
  readInventory({ Resources }, 'http://127.0.0.1:9');

const queue = { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 180 } };
const code = { S3Bucket: 'b', S3Key: { 'Fn::Sub': '${AWS::AccountId}-code.zip' } };

describe('the inventory', () => {
  it('resolves what resources say of one another to names on this machine', () => {
    const { functions, queues, mappings } = read({
      Due: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 5 },
        },
      },
      Dead: queue,
      Send: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Code: code,
          Handler: 'index.handler',
          Environment: {
            Variables: {
              QUEUE: { Ref: 'Due' },
              JOINED: { 'Fn::Join': ['-', [{ Ref: 'AWS::Region' }, 'x']] },
              ABSENT: { Ref: 'AWS::NoValue' },
            },
          },
        },
      },
      Mapping: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: { 'Fn::GetAtt': ['Due', 'Arn'] },
          FunctionName: { Ref: 'Send' },
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
    });
    expect(functions[0]).toMatchObject({
      codeKey: '000000000000-code.zip',
      environment: { QUEUE: 'http://127.0.0.1:9/000000000000/Due', JOINED: 'us-east-1-x' },
    });
    expect(functions[0]?.environment).not.toHaveProperty('ABSENT');
    expect(queues[0]).toMatchObject({ receiveCountMax: 5, deadLetterArn: queues[1]?.arn });
    expect(mappings).toEqual([
      { queueArn: queues[0]?.arn, functionName: 'Send', batchSize: 10, reportsItemFailures: true },
    ]);
  });

  it('passes over what only guards or watches', () => {
    const inert = { Type: 'AWS::IAM::Role', Properties: { X: { 'Fn::Whatever': 1 } } };
    expect(() => read({ Role: inert, Alarm: { Type: 'AWS::CloudWatch::Alarm' } })).not.toThrow();
  });

  it.each([
    {
      because: 'a type that nobody has thought about',
      resources: { Flow: { Type: 'AWS::StepFunctions::StateMachine' } },
      says: /Flow is of the type AWS::StepFunctions::StateMachine/,
    },
    {
      because: 'FIFO queues keep an order that ours do not',
      resources: { Fifo: { ...queue, Properties: { FifoQueue: true } } },
      says: /Fifo .*standard queues/,
    },
    {
      because: 'an event that the rule rewrites would arrive as another one',
      resources: {
        Rule: {
          Type: 'AWS::Events::Rule',
          Properties: {
            EventBusName: 'bus',
            EventPattern: {},
            Targets: [{ Arn: 'a', InputPath: '$.detail' }],
          },
        },
      },
      says: /Rule .*input path/,
    },
    {
      because: 'a name that is not there',
      resources: { Q: { ...queue, Properties: { RedrivePolicy: { deadLetterTargetArn: { Ref: 'Gone' } } } } },
      says: /Q .*Gone, which is not in the template/,
    },
    {
      because: 'a function of CloudFormation that we cannot read',
      resources: { Q: { ...queue, Properties: { DelaySeconds: { 'Fn::FindInMap': ['a', 'b', 'c'] } } } },
      says: /Q .*Fn::FindInMap/,
    },
    {
      because: 'an attribute that we would have to invent',
      resources: { Q: { ...queue, Properties: { DelaySeconds: { 'Fn::GetAtt': ['Q', 'Colour'] } } } },
      says: /Q\.Colour/,
    },
  ])('stops and names the resource: $because', ({ resources, says }) => {
    expect(() => read(resources)).toThrow(says);
  });
});
