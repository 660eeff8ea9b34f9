import { describe, expect, it } from 'vitest';
import { parseDeployment } from '../../infra/deployment.ts';
import { Fault } from '../../shared/fault.ts';

describe('what may differ between two deployments', () => {
  it('has a default for everything but the number and who is alarmed', () => {
    expect(parseDeployment({})).toEqual({
      region: 'us-east-1',
      zone: 'Asia/Shanghai',
      workers: 2,
      numberCountry: 'US',
      numberType: 'TOLL_FREE',
    });
  });

  it('takes numbers as text, as the command line gives them', () => {
    expect(parseDeployment({ workers: '7' }).workers).toBe(7);
  });

  it('leaves the context of CDK itself alone', () => {
    expect(() =>
      parseDeployment({
        '@aws-cdk/core:checkSecretUsage': true,
        'aws:cdk:bundling-stacks': [],
        'fairnotice:local': true,
      }),
    ).not.toThrow();
  });

  it.each([
    {
      context: { sendrNumber: '+12125550123' },
      names: 'sendrNumber',
      why: 'a misspelt name would request a number',
    },
    { context: { senderNumber: '2125550123' }, names: 'senderNumber', why: 'E.164 begins with a plus' },
    { context: { workers: 1 }, names: 'workers', why: 'AWS accepts no fewer than 2' },
    { context: { workers: 'many' }, names: 'workers', why: 'not a number' },
    { context: { zone: 'Asia/Beijing' }, names: 'zone', why: 'no such IANA zone' },
    { context: { region: 'Shanghai' }, names: 'region', why: 'not a region' },
    { context: { numberType: 'SHORT_CODE' }, names: 'numberType', why: 'CloudFormation cannot request it' },
    { context: { alarmEmail: 'nobody' }, names: 'alarmEmail', why: 'not an address' },
  ])('refuses $context: $why', ({ context, names }) => {
    const parse = () => parseDeployment(context);
    expect(parse).toThrow(Fault);
    expect(parse).toThrow(names);
    expect(parse).toThrow('Known names: region, zone, workers');
  });
});
