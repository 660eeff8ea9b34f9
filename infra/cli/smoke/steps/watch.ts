import { ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import * as z from 'zod';
import { STACK_NAME } from '../../../deployment.ts';
import type { Ground } from '../ground.ts';
import { notHere, problemsOf, type Problem, type Step } from '../step.ts';

const scheduleSchema = z.object({
  State: z.string(),
  ScheduleExpression: z.string(),
  Target: z.object({ Arn: z.string(), DeadLetterConfig: z.object({ Arn: z.string() }).optional() }),
});
const alarmsSchema = z.object({
  MetricAlarms: z
    .array(
      z.object({
        AlarmName: z.string(),
        AlarmDescription: z.string().optional(),
        StateValue: z.string(),
        ActionsEnabled: z.boolean().optional(),
      }),
    )
    .default([]),
  NextToken: z.string().nullish(),
});
const groupsSchema = z.object({
  logGroups: z
    .array(
      z.object({
        logGroupName: z.string(),
        retentionInDays: z.number().optional(),
        kmsKeyId: z.string().optional(),
      }),
    )
    .default([]),
  nextToken: z.string().nullish(),
});
type LogGroup = z.infer<typeof groupsSchema>['logGroups'][number];

const deployAnew = 'npm run deploy; what was changed by hand: aws cloudformation detect-stack-drift';

export const watchStep: Step = {
  name: 'watch',
  about:
    'schedules tick and call the right function; alarms are quiet and heard; logs are encrypted and forgotten',
  look: async (ground) => {
    if (ground.stack.isLocal) return notHere('schedules, alarms and log groups to ask');
    let alarms = 0;
    let groups = 0;
    const looks = [
      problemsOf('the schedule of scan', () => problemsOfSchedule(ground, 'Scan')),
      problemsOf('the schedule of sweep', () => problemsOfSchedule(ground, 'Sweep')),
      problemsOf('who hears alarms', () => unheard(ground)),
      problemsOf('the alarms', async () => {
        const found = await alarmsOf(ground);
        alarms = found.length;
        return problemsOfAlarms(found);
      }),
      problemsOf('the log groups', async () => {
        const found = await groupsOf(ground, `${STACK_NAME}-`);
        const ofCarrier = await groupsOf(ground, carrierGroup(ground));
        groups = found.length + ofCarrier.length;
        return [...missingGroups(found, ofCarrier), ...[...found, ...ofCarrier].flatMap(problemsOfGroup)];
      }),
    ];
    const problems = (await Promise.all(looks)).flat();
    return { saw: `2 schedules, ${alarms} alarms, ${groups} log groups`, problems };
  },
};

async function problemsOfSchedule(
  { stack, ask }: Ground,
  name: 'Scan' | 'Sweep',
): Promise<readonly Problem[]> {
  const path = `/schedules/${encodeURIComponent(stack.output(`${name}Schedule`))}`;
  const schedule = scheduleSchema.parse(await ask({ service: 'scheduler', path }));
  const wrong = [
    ...(schedule.State === 'ENABLED' ? [] : [`is ${schedule.State}`]),
    ...(schedule.Target.Arn === stack.output(`${name}FunctionArn`) ? [] : [`calls ${schedule.Target.Arn}`]),
    ...(schedule.Target.DeadLetterConfig === undefined ? ['keeps no dead letters'] : []),
  ];
  return wrong.map((what) => ({ what: `the schedule of ${name.toLowerCase()} ${what}`, mend: deployAnew }));
}

async function unheard({ stack, sns }: Ground): Promise<readonly Problem[]> {
  const TopicArn = stack.output('AlarmTopicArn');
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  const heard = Subscriptions.filter(({ SubscriptionArn }) => SubscriptionArn?.startsWith('arn:') === true);
  if (heard.length > 0) return [];
  return [
    Subscriptions.length === 0
      ? {
          what: 'nobody hears the alarms',
          mend: 'npm run deploy -- -c alarmEmail=ADDRESS, or subscribe to AlarmTopicArn',
        }
      : { what: 'whoever is to hear the alarms has not confirmed it', mend: 'follow the link in AWS’s mail' },
  ];
}

/** Every alarm that calls our topic: names are CloudFormation's, this is what they have in common. */
async function alarmsOf({ stack, ask }: Ground) {
  const found: z.infer<typeof alarmsSchema>['MetricAlarms'] = [];
  for (let next: string | undefined, more = true; more; more = next !== undefined) {
    const input = {
      ActionPrefix: stack.output('AlarmTopicArn'),
      ...(next === undefined ? {} : { NextToken: next }),
    };
    const target = 'GraniteServiceVersion20100801.DescribeAlarms';
    const page = alarmsSchema.parse(await ask({ service: 'monitoring', target, input }));
    found.push(...page.MetricAlarms);
    next = page.NextToken ?? undefined;
  }
  return found;
}

function problemsOfAlarms(alarms: Awaited<ReturnType<typeof alarmsOf>>): readonly Problem[] {
  if (alarms.length === 0) return [{ what: 'no alarm calls our topic', mend: deployAnew }];
  return alarms.flatMap(({ AlarmName, AlarmDescription = '', StateValue, ActionsEnabled }) => [
    ...(StateValue === 'ALARM'
      ? [{ what: `${AlarmName} is in alarm: ${AlarmDescription}`, mend: mendOfAlarm(AlarmName) }]
      : []),
    ...(ActionsEnabled === false
      ? [
          {
            what: `${AlarmName} calls nobody`,
            mend: `aws cloudwatch enable-alarm-actions --alarm-names ${AlarmName}`,
          },
        ]
      : []),
  ]);
}

function mendOfAlarm(name: string): string {
  if (name.includes('Silent')) {
    return 'within half an hour of the first deployment wait for two ticks; later look at the schedule';
  }
  if (name.includes('DeadLetters')) return 'npm run cli -- redrive';
  return 'look at the log of the function it names';
}

async function groupsOf({ ask }: Ground, prefix: string): Promise<readonly LogGroup[]> {
  const found: LogGroup[] = [];
  for (let next: string | undefined, more = true; more; more = next !== undefined) {
    const input = { logGroupNamePrefix: prefix, ...(next === undefined ? {} : { nextToken: next }) };
    const target = 'Logs_20140328.DescribeLogGroups';
    const page = groupsSchema.parse(await ask({ service: 'logs', target, version: '1.1', input }));
    found.push(...page.logGroups);
    next = page.nextToken ?? undefined;
  }
  return found;
}

/** SNS's own name for what the carrier says of each message of the account. */
function carrierGroup({ stack }: Ground): string {
  const [, , , region = '', account = ''] = stack.output('InboundTopicArn').split(':');
  return `sns/${region}/${account}/DirectPublishToPhoneNumber`;
}

/** Numbers stand in the carrier's lines: a week, and no longer. */
const CARRIER_DAYS_MAX = 7;

function missingGroups(ours: readonly LogGroup[], ofCarrier: readonly LogGroup[]): readonly Problem[] {
  return [
    ...(ours.length === 0 ? [{ what: 'no log group of the stack is there', mend: deployAnew }] : []),
    ...(ofCarrier.length < 2
      ? [{ what: 'the carrier’s log groups are not there: no receipt will come', mend: deployAnew }]
      : []),
    ...ofCarrier
      .filter(({ retentionInDays }) => (retentionInDays ?? Infinity) > CARRIER_DAYS_MAX)
      .map(({ logGroupName }) => ({
        what: `${logGroupName} keeps phone numbers longer than a week`,
        mend: `aws logs put-retention-policy --log-group-name ${logGroupName} --retention-in-days ${CARRIER_DAYS_MAX}`,
      })),
  ];
}

const problemsOfGroup = ({ logGroupName, retentionInDays, kmsKeyId }: LogGroup): readonly Problem[] => [
  ...(retentionInDays === undefined
    ? [
        {
          what: `${logGroupName} keeps everything for ever`,
          mend: `aws logs put-retention-policy --log-group-name ${logGroupName} --retention-in-days 90`,
        },
      ]
    : []),
  ...(kmsKeyId === undefined ? [{ what: `${logGroupName} is not under our own key`, mend: deployAnew }] : []),
];
