import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { gatewayMappingsSchema } from '../../functions/reply/gateway-mapping.ts';
import { synthesize } from './template.ts';

const { template, ofType, resources } = synthesize();

const deliveryPolicySchema = z.object({
  healthyRetryPolicy: z.object({ numRetries: z.int(), maxDelayTarget: z.int() }),
});
const variablesSchema = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) });

describe('the function behind the doors', () => {
  const [reply] = ofType('AWS::Lambda::Function').filter(([id]) => id.startsWith('ReplyVerb'));
  const variables = variablesSchema.parse(reply?.[1].Properties).Environment.Variables;

  it('knows the one topic that it listens to', () => {
    const [topic] = ofType('AWS::SNS::Topic').filter(([id]) => id.startsWith('SenderInbound'));
    expect(variables['INBOUND_TOPIC_ARN']).toEqual({ Ref: topic?.[0] });
  });

  it('is given every mapping of a gateway, as data that it can read', () => {
    const given = gatewayMappingsSchema.parse(JSON.parse(z.string().parse(variables['GATEWAYS'])));
    expect(given.map(({ name }) => name)).toEqual(['aliyun', 'tencent']);
  });

  it('has room for them: AWS takes 4 KB of variables', () => {
    expect(JSON.stringify(variables).length).toBeLessThan(3_500);
  });
});

describe('the alarms of the doors', () => {
  it.each([
    'sns-unsubscribed',
    'sns-malformed-payload',
    'webhook-malformed-body',
    'gateway-malformed-message',
    'gateway-stale-message',
    'reply-id-reused',
  ])('call a person at the first %s', (MetricName) => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'FairNotice',
      MetricName,
      Dimensions: [{ Name: 'service', Value: 'reply' }],
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });
});

describe('the HTTP door', () => {
  it('of replies has two routes: signed ones, and gateways that can only show a secret path', () => {
    const routes = ofType('AWS::ApiGatewayV2::Route').filter(([id]) => id.startsWith('ReplyGateway'));
    expect(routes.map(([, { Properties }]) => Properties['RouteKey'])).toEqual([
      'POST /replies',
      'POST /replies/{gateway}/{secret}',
    ]);
  });

  it('throttles, so that nobody can make the tables pay', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it('logs access without saying who asked or what was said', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage');
    const format = JSON.stringify(stage?.[1].Properties['AccessLogSettings']);
    expect(format).toContain('$context.requestId');
    expect(format).toContain('$context.status');
    for (const word of ['sourceIp', 'userAgent', 'identity', 'authorizer', '$input', 'path']) {
      expect(format).not.toContain(word);
    }
  });

  it('is closed to browsers', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      ProtocolType: 'HTTP',
      CorsConfiguration: Match.absent(),
    });
  });
});

describe('the number', () => {
  it('leaves every STOP to us and hands us every answer', () => {
    const [topic] = ofType('AWS::SNS::Topic').filter(([id]) => id.startsWith('SenderInbound'));
    template.hasResource('AWS::SMSVOICE::PhoneNumber', {
      DeletionPolicy: 'Retain',
      Properties: {
        SelfManagedOptOutsEnabled: true,
        TwoWay: { Enabled: true, ChannelArn: { Ref: topic?.[0] } },
        NumberCapabilities: ['SMS'],
        IsoCountryCode: 'US',
        NumberType: 'TOLL_FREE',
        DeletionProtectionEnabled: true,
      },
    });
  });

  it('lets SNS send from it, for this account only', () => {
    template.hasResourceProperties('AWS::SMSVOICE::ResourcePolicy', {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: ['sms-voice:SendTextMessage'],
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
    });
  });

  it('is not requested when one is given, and the given one is what functions send from', () => {
    const given = synthesize({ senderNumber: '+12125550123' });
    expect(given.ofType('AWS::SMSVOICE::PhoneNumber')).toEqual([]);
    expect(given.ofType('AWS::SMSVOICE::ResourcePolicy')).toEqual([]);
    const senders = given
      .ofType('AWS::Lambda::Function')
      .filter(([, { Properties }]) => JSON.stringify(Properties).includes('"SENDER_NUMBER":"+12125550123"'));
    expect(senders).toHaveLength(3);
    given.template.hasOutput('SenderNumber', { Value: '+12125550123' });
    given.template.hasOutput('InboundTopicArn', {});
  });

  it('has what it hears posted to our door, signed by SHA-256, and put aside where the queue of it is', () => {
    const [topic] = ofType('AWS::SNS::Topic').filter(([id]) => id.startsWith('SenderInbound'));
    expect(topic?.[1].Properties['SignatureVersion']).toBe('2');
    const [api] = ofType('AWS::ApiGatewayV2::Api').filter(([id]) => id.startsWith('ReplyGateway'));
    const [deadLetters] = ofType('AWS::SQS::Queue').filter(([id]) =>
      id.startsWith('ReplyInboundDeadLetters'),
    );
    template.hasResourceProperties('AWS::SNS::Subscription', {
      TopicArn: { Ref: topic?.[0] },
      Protocol: 'https',
      Endpoint: {
        'Fn::Join': [
          '',
          ['https://', { Ref: api?.[0] }, '.execute-api.us-east-1.', { Ref: 'AWS::URLSuffix' }, '/replies'],
        ],
      },
      RawMessageDelivery: Match.absent(),
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [deadLetters?.[0], 'Arn'] } },
    });
  });

  it('is tried at the door for less time than the door takes a message for new', () => {
    const [door] = ofType('AWS::SNS::Subscription').filter(
      ([, { Properties }]) => Properties['Protocol'] === 'https',
    );
    const { healthyRetryPolicy: retries } = deliveryPolicySchema.parse(
      door?.[1].Properties['DeliveryPolicy'],
    );
    expect(retries.numRetries * retries.maxDelayTarget).toBeLessThan(15 * 60);
  });

  it('is asked about at a door that stands: route, rights and function come first', () => {
    const [door] = ofType('AWS::SNS::Subscription').filter(
      ([, { Properties }]) => Properties['Protocol'] === 'https',
    );
    const after = z.array(z.string()).parse(door?.[1]['DependsOn']);
    const types = after.map((id) => resources[id]?.Type);
    for (const type of [
      'AWS::ApiGatewayV2::Route',
      'AWS::Lambda::Permission',
      'AWS::Lambda::Function',
      'AWS::IAM::Policy',
    ]) {
      expect(types).toContain(type);
    }
  });

  it('puts what it hears into a queue as well, with the time at which SNS published it', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'sqs',
      RawMessageDelivery: Match.absent(),
      RedrivePolicy: Match.objectLike({ deadLetterTargetArn: Match.anyValue() }),
    });
  });
});
