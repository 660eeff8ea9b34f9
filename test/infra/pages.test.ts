import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesize } from './template.ts';

const { template, ofType } = synthesize();
const ofPages = (type: string) => ofType(type).filter(([id]) => id.startsWith('Pages'));

describe('the door of the pages', () => {
  it('is one of its own with one route for everything, so that a flood of guesses stops no reply', () => {
    expect(ofPages('AWS::ApiGatewayV2::Api')).toHaveLength(1);
    expect(ofPages('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties['RouteKey'])).toEqual([
      '$default',
    ]);
    const [stage] = ofPages('AWS::ApiGatewayV2::Stage');
    expect(stage?.[1].Properties).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it('logs access without saying who asked, where or what', () => {
    const [stage] = ofPages('AWS::ApiGatewayV2::Stage');
    const format = JSON.stringify(stage?.[1].Properties['AccessLogSettings']);
    expect(format).toContain('$context.status');
    for (const word of ['sourceIp', 'userAgent', 'identity', '$input', 'path']) {
      expect(format).not.toContain(word);
    }
  });

  it('lets no script of another site read it', () => {
    template.allResourcesProperties('AWS::ApiGatewayV2::Api', { CorsConfiguration: Match.absent() });
  });

  it('is named to whoever deploys', () => {
    template.hasOutput('PagesUrl', {});
  });

  it('leads to a function that knows its counters and no number to send from', () => {
    const [verb] = ofPages('AWS::Lambda::Function');
    const [counters] = ofPages('AWS::DynamoDB::GlobalTable');
    const environment = JSON.stringify(verb?.[1].Properties['Environment']);
    expect(environment).toContain(`"COUNTERS_TABLE":{"Ref":"${counters?.[0]}"}`);
    expect(environment).not.toContain('SENDER_NUMBER');
    expect(environment).not.toContain('WEBHOOK');
  });
});
