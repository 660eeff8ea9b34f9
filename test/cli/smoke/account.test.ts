import {
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  ListSubscriptionsByTopicCommand,
  SNSClient,
  type Subscription,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../infra/cli/smoke/signed.ts';
import { carrierStep } from '../../../infra/cli/smoke/steps/carrier.ts';
import { watchStep } from '../../../infra/cli/smoke/steps/watch.ts';
import { aGround, alarmTopic, awsError, found, region, topic } from './ground.ts';

const confirmed = (Protocol: string): Subscription => ({ Protocol, SubscriptionArn: `${topic}:${Protocol}` });
const waiting = (Protocol: string): Subscription => ({ Protocol, SubscriptionArn: 'PendingConfirmation' });

const schedule = (name: string, over: object = {}) => ({
  State: 'ENABLED',
  ScheduleExpression: 'cron(0/15 * * * ? *)',
  Target: { Arn: `the-${name}FunctionArn`, DeadLetterConfig: { Arn: 'arn' } },
  ...over,
});
const alarm = (name: string, over: object = {}) => ({
  AlarmName: `FairNotice-${name}`,
  StateValue: 'OK',
  ActionsEnabled: true,
  ...over,
});
const carrierGroup = `sns/${region}/123456789012/DirectPublishToPhoneNumber`;
const group = (logGroupName: string, over: object = {}) => ({
  logGroupName,
  retentionInDays: 7,
  kmsKeyId: 'arn:aws:kms:key',
  ...over,
});

interface Watched {
  readonly schedules?: Readonly<Record<string, unknown>>;
  readonly alarms?: readonly object[];
  readonly ours?: readonly object[];
  readonly ofCarrier?: readonly object[];
}

/** What AWS says of everything that ticks, watches and logs; alarms come a page each. */
function watched(of: Watched = {}) {
  const schedules = { Scan: schedule('Scan'), Sweep: schedule('Sweep'), ...of.schedules };
  const alarms = of.alarms ?? [alarm('ScanSilent'), alarm('DueDeadLetters')];
  return ({ service, path = '', input = {} }: Question): unknown => {
    if (service === 'scheduler') return schedules[path.includes('Scan') ? 'Scan' : 'Sweep'];
    if (service === 'monitoring') {
      const page = 'NextToken' in input ? Number(input.NextToken) : 0;
      const more = page + 1 < alarms.length ? { NextToken: String(page + 1) } : {};
      return { MetricAlarms: alarms.slice(page, page + 1), ...more };
    }
    if ('logGroupNamePrefix' in input && input.logGroupNamePrefix === 'FairNotice-') {
      return { logGroups: of.ours ?? [group('FairNotice-Scan', { retentionInDays: 90 })] };
    }
    return { logGroups: of.ofCarrier ?? [group(carrierGroup), group(`${carrierGroup}/Failure`)] };
  };
}

const heardBy = (...all: readonly Subscription[]) => {
  const wire = mockClient(SNSClient);
  wire.on(ListSubscriptionsByTopicCommand, { TopicArn: alarmTopic }).resolves({ Subscriptions: [...all] });
};

describe('smoke, what ticks and who is told', () => {
  it('is well', async () => {
    heardBy(confirmed('email'));
    const seen = await watchStep.look(await aGround({ ask: watched() }));
    expect(seen).toEqual({ saw: '2 schedules, 2 alarms, 3 log groups', problems: [] });
  });

  it.each<[string, Watched, string | RegExp]>([
    [
      'is switched off',
      { schedules: { Scan: schedule('Scan', { State: 'DISABLED' }) } },
      'the schedule of scan is DISABLED',
    ],
    [
      'calls another function',
      {
        schedules: { Sweep: schedule('Sweep', { Target: { Arn: 'other', DeadLetterConfig: { Arn: 'a' } } }) },
      },
      'the schedule of sweep calls other',
    ],
    [
      'keeps no dead letters',
      { schedules: { Scan: schedule('Scan', { Target: { Arn: 'the-ScanFunctionArn' } }) } },
      'the schedule of scan keeps no dead letters',
    ],
    [
      'is in alarm on a later page',
      { alarms: [alarm('A'), alarm('B', { StateValue: 'ALARM' })] },
      /^FairNotice-B is in alarm/,
    ],
    ['calls nobody', { alarms: [alarm('A', { ActionsEnabled: false })] }, 'FairNotice-A calls nobody'],
    ['has no alarm', { alarms: [] }, 'no alarm calls our topic'],
    [
      'keeps logs for ever',
      { ours: [group('FairNotice-X', { retentionInDays: undefined })] },
      'FairNotice-X keeps everything for ever',
    ],
    [
      'keeps logs in the clear',
      { ours: [group('FairNotice-X', { kmsKeyId: undefined })] },
      'FairNotice-X is not under our own key',
    ],
    ['has no logs', { ours: [] }, 'no log group of the stack is there'],
    ['hears no receipts', { ofCarrier: [group(carrierGroup)] }, /^the carrier’s log groups are not there/],
    [
      'keeps phone numbers for months',
      { ofCarrier: [group(carrierGroup, { retentionInDays: 90 }), group(`${carrierGroup}/Failure`)] },
      /keeps phone numbers longer than a week$/,
    ],
  ])('is found out when it %s', async (_why, of, what) => {
    heardBy(confirmed('email'));
    expect(await found(watchStep, await aGround({ ask: watched(of) }))).toEqual([
      typeof what === 'string' ? what : expect.stringMatching(what),
    ]);
  });

  it.each([
    ['nobody', [], 'nobody hears the alarms'],
    ['one who has not confirmed', [waiting('email')], 'whoever is to hear the alarms has not confirmed it'],
  ])('is found out when alarms are heard by %s', async (_who, listeners, what) => {
    heardBy(...listeners);
    expect(await found(watchStep, await aGround({ ask: watched() }))).toEqual([what]);
  });

  it('is told of each look that AWS does not allow, and of the others all the same', async () => {
    heardBy();
    const ask = (question: Question): unknown => {
      if (question.service === 'scheduler') throw awsError('AccessDeniedException');
      return watched()(question);
    };
    expect(await found(watchStep, await aGround({ ask }))).toEqual([
      expect.stringMatching(/^the schedule of scan: AccessDeniedException/),
      expect.stringMatching(/^the schedule of sweep: AccessDeniedException/),
      'nobody hears the alarms',
    ]);
  });

  it('is not asked of a local run', async () => {
    expect(await found(watchStep, await aGround({ isLocal: true }))).toEqual(['skipped']);
    expect(await found(carrierStep, await aGround({ isLocal: true }))).toEqual(['skipped']);
  });
});

const number = (over: object = {}) => ({
  PhoneNumber: '+18335550100',
  PhoneNumberId: 'phone-1',
  Status: 'ACTIVE',
  TwoWayEnabled: true,
  TwoWayChannelArn: topic,
  SelfManagedOptOutsEnabled: true,
  DeletionProtectionEnabled: true,
  ...over,
});

interface Account {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly sandbox?: boolean;
  readonly subscriptions?: readonly Subscription[];
}

const attributes = {
  DeliveryStatusIAMRole: 'arn:aws:iam::123456789012:role/log',
  DeliveryStatusSuccessSamplingRate: '100',
  MonthlySpendLimit: '500',
};

function account(of: Account = {}): void {
  const wire = mockClient(SNSClient);
  wire.on(GetSMSAttributesCommand).resolves({ attributes: { ...attributes, ...of.attributes } });
  wire.on(GetSMSSandboxAccountStatusCommand).resolves({ IsInSandbox: of.sandbox ?? false });
  wire
    .on(ListSubscriptionsByTopicCommand, { TopicArn: topic })
    .resolves({ Subscriptions: [...(of.subscriptions ?? [confirmed('sqs'), confirmed('https')])] });
}

const numbers =
  (...all: readonly object[]) =>
  (): unknown => ({ PhoneNumbers: all });

describe('smoke, the carrier', () => {
  it('is well', async () => {
    account();
    expect(
      await found(carrierStep, await aGround({ ask: numbers(number({ PhoneNumber: '+1' }), number()) })),
    ).toEqual([]);
  });

  it.each<[string, Account, RegExp]>([
    ['nothing is logged', { attributes: { DeliveryStatusIAMRole: '' } }, /delivery log.*no role/],
    [
      'a tenth is logged',
      { attributes: { DeliveryStatusSuccessSamplingRate: '10' } },
      /delivery log.*10 of 100/,
    ],
    ['the limit is that of a young account', { attributes: { MonthlySpendLimit: '1' } }, /stops after 1 USD/],
    ['it is in the sandbox', { sandbox: true }, /in the SMS sandbox/],
    [
      'the door has not confirmed',
      { subscriptions: [confirmed('sqs'), waiting('https')] },
      /door has not confirmed/,
    ],
    ['the queue hears nothing', { subscriptions: [confirmed('https')] }, /do not reach the queue/],
  ])('is found out when %s', async (_why, of, what) => {
    account(of);
    expect(await found(carrierStep, await aGround({ ask: numbers(number()) }))).toEqual([
      expect.stringMatching(what),
    ]);
  });

  it.each<[string, readonly object[], RegExp]>([
    ['is not there', [], /no number \+18335550100/],
    ['waits for its registration', [number({ Status: 'PENDING' })], /is PENDING/],
    ['swallows STOP', [number({ SelfManagedOptOutsEnabled: false })], /a STOP is swallowed/],
    ['hears nothing', [number({ TwoWayEnabled: false })], /are thrown away/],
    ['tells somebody else', [number({ TwoWayChannelArn: 'arn:other' })], /go to arn:other/],
    ['can be given back', [number({ DeletionProtectionEnabled: false })], /given back by a slip/],
  ])('is found out when the number %s', async (_why, all, what) => {
    account();
    expect(await found(carrierStep, await aGround({ ask: numbers(...all) }))).toEqual([
      expect.stringMatching(what),
    ]);
  });
});
