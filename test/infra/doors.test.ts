import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesize } from './template.ts';

const { template, ofType } = synthesize();

describe('the HTTP door', () => {
  it('has one route, for signed replies', () => {
    expect(ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties['RouteKey'])).toEqual([
      'POST /replies',
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

  it('puts what it hears into a queue, as the carrier said it', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'sqs',
      RawMessageDelivery: true,
      RedrivePolicy: Match.objectLike({ deadLetterTargetArn: Match.anyValue() }),
    });
  });
});
