import {
  CheckIfPhoneNumberIsOptedOutCommand,
  ConfirmSubscriptionCommand,
  OptInPhoneNumberCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { snsCarrierList } from '../../shared/adapters/aws/sns-carrier-list.ts';
import { snsSubscription } from '../../shared/adapters/aws/sns-subscription.ts';

const client = new SNSClient({ region: 'us-east-1' });
const wire = mockClient(client);
afterEach(() => {
  wire.reset();
});
const named = (name: string) => Object.assign(new Error('+12125550123 said no'), { name });
const number = '+12125550123';

describe('the subscription of our door', () => {
  const subscription = snsSubscription({ client });
  const asked = { topicArn: 'arn:aws:sns:us-east-1:123456789012:inbound', token: 'token' };

  it('is confirmed by a signed call, after which only our account can end it', async () => {
    wire.on(ConfirmSubscriptionCommand).resolves({ SubscriptionArn: 'arn' });
    expect(await subscription.confirm(asked)).toBe('confirmed');
    expect(wire.commandCalls(ConfirmSubscriptionCommand).map(({ args }) => args[0].input)).toEqual([
      { TopicArn: asked.topicArn, Token: 'token', AuthenticateOnUnsubscribe: 'true' },
    ]);
  });

  it.each(['InvalidParameterException', 'NotFoundException'])('is refused for good by %s', async (name) => {
    wire.on(ConfirmSubscriptionCommand).rejects(named(name));
    expect(await subscription.confirm(asked)).toBe('refused');
  });

  it.each(['InternalErrorException', 'AuthorizationErrorException', 'TimeoutError'])(
    'is asked for again after %s',
    async (name) => {
      wire.on(ConfirmSubscriptionCommand).rejects(named(name));
      await expect(subscription.confirm(asked)).rejects.toMatchObject({ code: 'unavailable' });
    },
  );
});

describe("the carrier's list of opt-outs", () => {
  const heard: string[] = [];
  const list = snsCarrierList({ client, onError: (call, error) => heard.push(`${call} ${error}`) });

  it.each([
    { isOptedOut: true, state: 'opted-out' },
    { isOptedOut: false, state: 'not-opted-out' },
    { isOptedOut: undefined, state: 'unknown' },
  ])('says $state when SNS says $isOptedOut', async ({ isOptedOut, state }) => {
    wire
      .on(CheckIfPhoneNumberIsOptedOutCommand, { phoneNumber: number })
      .resolves(isOptedOut === undefined ? {} : { isOptedOut });
    expect(await list.stateOf(number)).toBe(state);
  });

  it('lets a number off', async () => {
    wire.on(OptInPhoneNumberCommand, { phoneNumber: number }).resolves({});
    expect(await list.optIn(number)).toBe('done');
  });

  it('says unknown, or not done, when SNS does not answer, and names the error without the number', async () => {
    wire.on(CheckIfPhoneNumberIsOptedOutCommand).rejects(named('ThrottledException'));
    wire.on(OptInPhoneNumberCommand).rejects(named('InvalidParameterException'));
    heard.length = 0;
    expect(await list.stateOf(number)).toBe('unknown');
    expect(await list.optIn(number)).toBe('not-done');
    expect(heard).toEqual([
      'CheckIfPhoneNumberIsOptedOut ThrottledException',
      'OptInPhoneNumber InvalidParameterException',
    ]);
  });
});
