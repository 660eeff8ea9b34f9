import { SetSMSAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { setUp } from '../../functions/setup/setup.ts';
import { answerCustomResource, customResourceRequest } from '../../shared/adapters/aws/custom-resource.ts';
import { snsAccount } from '../../shared/adapters/aws/sns-account.ts';
import { Fault } from '../../shared/fault.ts';

const roleArn = 'arn:aws:iam::123456789012:role/log';
const request = {
  RequestType: 'Create',
  ResponseURL: 'https://answers.example/where?signed=1',
  StackId: 'arn:aws:cloudformation:us-east-1:123456789012:stack/s/1',
  RequestId: 'r-1',
  LogicalResourceId: 'DeliveryLog',
  ResourceType: 'Custom::SmsDeliveryLog',
  ResourceProperties: { ServiceToken: 'arn:x', RoleArn: roleArn },
};

/** An account that refuses the first `refusals` times. */
function account(refusals: number) {
  const roles: string[] = [];
  const slept: number[] = [];
  const logEveryDelivery = (role: string) => {
    roles.push(role);
    return roles.length <= refusals
      ? Promise.reject(new Fault('unavailable', 'no such role yet'))
      : Promise.resolve();
  };
  const sleep = (ms: number) => Promise.resolve(slept.push(ms));
  return { deps: { account: { logEveryDelivery }, sleep }, roles, slept };
}

describe('the delivery log', () => {
  it.each(['Create', 'Update'] as const)(
    'is switched on at %s, also when the role is not known at once',
    async (what) => {
      const { deps, roles, slept } = account(3);
      await setUp(deps, { what, roleArn });
      expect(roles).toEqual(Array(4).fill(roleArn));
      expect(slept).toHaveLength(3);
    },
  );

  it('is given up after half a minute, and says why', async () => {
    const { deps, slept } = account(99);
    await expect(setUp(deps, { what: 'Create', roleArn })).rejects.toThrow('no such role yet');
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(30_000);
  });

  it('is left as it is on delete: it may be somebody else’s by now', async () => {
    const { deps, roles } = account(0);
    await setUp(deps, { what: 'Delete', roleArn });
    expect(roles).toEqual([]);
  });

  it('asks SNS for every message, and touches no other setting of the account', async () => {
    const sns = mockClient(SNSClient);
    sns.on(SetSMSAttributesCommand).resolves({});
    await snsAccount({ client: new SNSClient({ region: 'us-east-1' }) }).logEveryDelivery(roleArn);
    expect(sns.commandCalls(SetSMSAttributesCommand).map(({ args }) => args[0].input)).toEqual([
      { attributes: { DeliveryStatusIAMRole: roleArn, DeliveryStatusSuccessSamplingRate: '100' } },
    ]);
    sns.on(SetSMSAttributesCommand).rejects(new Error('no'));
    const refused = snsAccount({ client: new SNSClient({ region: 'us-east-1' }) }).logEveryDelivery(roleArn);
    await expect(refused).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('what CloudFormation asks', () => {
  it.each([
    { because: 'no address to answer to', over: { ResponseURL: undefined } },
    { because: 'an address that is not encrypted', over: { ResponseURL: 'http://answers.example/' } },
    { because: 'a request nobody knows', over: { RequestType: 'Replace' } },
    { because: 'no role', over: { ResourceProperties: {} } },
  ])('is refused: $because', ({ over }) => {
    expect(() => customResourceRequest({ ...request, ...over })).toThrow(
      expect.objectContaining({ code: 'invalid_input' }),
    );
  });

  it.each([
    { reason: undefined, says: { Status: 'SUCCESS' } },
    { reason: 'no such role', says: { Status: 'FAILED', Reason: 'no such role' } },
  ])('is answered where it waits, under an id that never changes: $says.Status', async ({ reason, says }) => {
    const put: { url: unknown; init: RequestInit | undefined; body: unknown }[] = [];
    await answerCustomResource(customResourceRequest(request), reason, (url, init) => {
      const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
      put.push({ url, init, body });
      return Promise.resolve(new Response(''));
    });
    expect(put[0]).toMatchObject({
      url: request.ResponseURL,
      init: { method: 'PUT', headers: { 'content-type': '' } },
    });
    expect(put[0]?.body).toEqual({
      ...says,
      PhysicalResourceId: 'DeliveryLog',
      StackId: request.StackId,
      RequestId: 'r-1',
      LogicalResourceId: 'DeliveryLog',
    });
  });

  it('is asked again when the answer was not taken', async () => {
    const refused = answerCustomResource(customResourceRequest(request), undefined, () =>
      Promise.resolve(new Response('', { status: 403 })),
    );
    await expect(refused).rejects.toMatchObject({ code: 'unavailable' });
  });
});
