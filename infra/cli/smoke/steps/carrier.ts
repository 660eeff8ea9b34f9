import {
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  ListSubscriptionsByTopicCommand,
} from '@aws-sdk/client-sns';
import * as z from 'zod';
import type { Ground } from '../ground.ts';
import { notHere, problemsOf, type Problem, type Step } from '../step.ts';

const numbersSchema = z.object({
  PhoneNumbers: z
    .array(
      z.object({
        PhoneNumber: z.string(),
        PhoneNumberId: z.string(),
        Status: z.string(),
        TwoWayEnabled: z.boolean().optional(),
        TwoWayChannelArn: z.string().optional(),
        SelfManagedOptOutsEnabled: z.boolean().optional(),
        DeletionProtectionEnabled: z.boolean().optional(),
      }),
    )
    .default([]),
  NextToken: z.string().nullish(),
});
type PhoneNumber = z.infer<typeof numbersSchema>['PhoneNumbers'][number];

/** What AWS grants a young account, in dollars a month: some hundred messages. */
const SPEND_LIMIT_FIRST = 1;

export const carrierStep: Step = {
  name: 'carrier',
  about:
    'the SMS account (delivery log, spending limit, sandbox), the number (two-way, own opt-outs), its topic',
  look: async (ground) => {
    const { stack } = ground;
    if (stack.isLocal) return notHere('SMS account and no number of a carrier’s');
    let limit = 'unknown';
    const looks = [
      problemsOf('the SMS account', async () => {
        const { attributes = {} } = await ground.sns.send(new GetSMSAttributesCommand({}));
        limit = attributes['MonthlySpendLimit'] ?? limit;
        return problemsOfAccount(attributes);
      }),
      problemsOf('the SMS sandbox', () => sandboxed(ground)),
      problemsOf('the number', () => problemsOfNumber(ground)),
      problemsOf('the topic of replies', () => deaf(ground)),
    ];
    const problems = (await Promise.all(looks)).flat();
    return {
      saw: `the SMS account (${limit} USD a month), ${stack.output('SenderNumber')}, its topic`,
      problems,
    };
  },
};

function problemsOfAccount(attributes: Readonly<Record<string, string>>): readonly Problem[] {
  const logs = attributes['DeliveryStatusIAMRole'] ?? '';
  const rate = attributes['DeliveryStatusSuccessSamplingRate'] ?? '0';
  const limit = Number(attributes['MonthlySpendLimit'] ?? SPEND_LIMIT_FIRST);
  return [
    ...(logs !== '' && rate === '100'
      ? []
      : [
          {
            what: `the delivery log is not on for every message (${logs === '' ? 'no role' : `${rate} of 100`}): no receipt, no \`delivered\``,
            mend: 'npm run deploy sets it when it first makes the stack; by hand: aws sns set-sms-attributes --attributes DeliveryStatusIAMRole=ROLE,DeliveryStatusSuccessSamplingRate=100',
          },
        ]),
    ...(limit > SPEND_LIMIT_FIRST
      ? []
      : [
          {
            what: `AWS stops after ${limit} USD of messages a month`,
            mend: 'ask AWS Support for a higher SMS spend limit, then: aws sns set-sms-attributes --attributes MonthlySpendLimit=USD',
          },
        ]),
  ];
}

async function sandboxed({ sns }: Ground): Promise<readonly Problem[]> {
  const { IsInSandbox } = await sns.send(new GetSMSSandboxAccountStatusCommand({}));
  if (IsInSandbox === false) return [];
  return [
    {
      what: 'the account is in the SMS sandbox: only verified numbers get anything',
      mend: 'ask AWS Support to move it out of the sandbox (SNS, Mobile, Text messaging)',
    },
  ];
}

async function problemsOfNumber(ground: Ground): Promise<readonly Problem[]> {
  const wanted = ground.stack.output('SenderNumber');
  const number = (await numbersOf(ground)).find(({ PhoneNumber }) => PhoneNumber === wanted);
  if (number === undefined) {
    return [
      {
        what: `the account has no number ${wanted}`,
        mend: 'npm run deploy -- -c senderNumber=NUMBER, one of the account’s',
      },
    ];
  }
  const set = (options: string): string =>
    `aws pinpoint-sms-voice-v2 update-phone-number --phone-number-id ${number.PhoneNumberId} ${options}`;
  return [
    ...(number.Status === 'ACTIVE'
      ? []
      : [
          {
            what: `${wanted} is ${number.Status}`,
            mend: 'finish its registration with the carriers (AWS End User Messaging)',
          },
        ]),
    ...(number.SelfManagedOptOutsEnabled === true
      ? []
      : [
          {
            what: `AWS keeps the opt-outs of ${wanted}: a STOP is swallowed before we hear it`,
            mend: set('--self-managed-opt-outs-enabled'),
          },
        ]),
    ...notTwoWay(ground, number, set),
    ...(number.DeletionProtectionEnabled === true
      ? []
      : [{ what: `${wanted} can be given back by a slip`, mend: set('--deletion-protection-enabled') }]),
  ];
}

function notTwoWay(
  { stack }: Ground,
  number: PhoneNumber,
  set: (options: string) => string,
): readonly Problem[] {
  const topic = stack.output('InboundTopicArn');
  if (number.TwoWayEnabled === true && number.TwoWayChannelArn === topic) return [];
  const where =
    number.TwoWayEnabled === true ? `go to ${number.TwoWayChannelArn ?? 'nowhere'}` : 'are thrown away';
  return [
    {
      what: `answers to ${number.PhoneNumber} ${where}`,
      mend: set(`--two-way-enabled --two-way-channel-arn ${topic}`),
    },
  ];
}

async function numbersOf({ ask }: Ground): Promise<readonly PhoneNumber[]> {
  const found: PhoneNumber[] = [];
  for (let next: string | undefined, more = true; more; more = next !== undefined) {
    const input = next === undefined ? {} : { NextToken: next };
    const target = 'PinpointSMSVoiceV2.DescribePhoneNumbers';
    const page = numbersSchema.parse(await ask({ service: 'sms-voice', target, input }));
    found.push(...page.PhoneNumbers);
    next = page.NextToken ?? undefined;
  }
  return found;
}

/** Both roads of an answer: the queue, which is never unwell, and the door. */
async function deaf({ stack, sns }: Ground): Promise<readonly Problem[]> {
  const TopicArn = stack.output('InboundTopicArn');
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  const stands = (protocol: string): boolean =>
    Subscriptions.some(
      ({ Protocol, SubscriptionArn }) =>
        Protocol === protocol && SubscriptionArn?.startsWith('arn:') === true,
    );
  return [
    ...(stands('sqs') ? [] : [{ what: 'answers do not reach the queue', mend: 'npm run deploy' }]),
    ...(stands('https')
      ? []
      : [
          {
            what: 'the door has not confirmed the topic: answers come by the queue alone',
            mend: `aws sns subscribe --topic-arn ${TopicArn} --protocol https --notification-endpoint ${stack.output('ApiUrl')}replies`,
          },
        ]),
  ];
}
