import { describe, expect, it } from 'vitest';
import * as events from '../../shared/events/events.ts';
import { synthesize } from './template.ts';

const { template, ofType, resources } = synthesize({ workers: 3, zone: 'America/New_York' });

const arn = (logicalId: string) => ({ 'Fn::GetAtt': [logicalId, 'Arn'] });
/** The logical id that CDK made of a path such as `SendDueQueue`. */
function idOf(path: string): string {
  const found = Object.keys(resources).filter((id) => id.replace(/[0-9A-F]{8}$/, '') === path);
  expect(found, `one resource ${path}`).toHaveLength(1);
  return found[0]!;
}

describe('the clock', () => {
  it.each([
    { verb: 'Scan', cron: 'cron(0/15 * * * ? *)', ageSeconds: 900 },
    { verb: 'Sweep', cron: 'cron(0/2 * * * ? *)', ageSeconds: 120 },
  ])('runs $verb by $cron in the zone of the deployment', ({ verb, cron, ageSeconds }) => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: cron,
      ScheduleExpressionTimezone: 'America/New_York',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Arn: arn(idOf(`${verb}VerbFunction`)),
        DeadLetterConfig: { Arn: arn(idOf(`${verb}TickDeadLetters`)) },
        RetryPolicy: { MaximumEventAgeInSeconds: ageSeconds, MaximumRetryAttempts: 5 },
      },
    });
  });

  it.each(['Scan', 'Sweep'])('gives up a run of %s that failed twice to the same dead letters', (verb) => {
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: idOf(`${verb}VerbFunction`) },
      MaximumRetryAttempts: 1,
      DestinationConfig: { OnFailure: { Destination: arn(idOf(`${verb}TickDeadLetters`)) } },
    });
  });
});

describe('the bus', () => {
  it.each([
    {
      what: 'due loans to send',
      source: events.OUR_SOURCE,
      types: [events.noticeDue.type],
      path: 'SendDue',
    },
    {
      what: "the lender's truth to ledger",
      source: events.LEDGER_SOURCE,
      types: [events.loanUpdated.type, events.paymentReceived.type, events.watermarkAdvanced.type],
      path: 'LedgerFeed',
    },
  ])('takes $what', ({ source, types, path }) => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventBusName: { Ref: idOf('EventsBus') },
      EventPattern: { source: [source], 'detail-type': types },
      State: 'ENABLED',
      Targets: [
        { Arn: arn(idOf(`${path}Queue`)), DeadLetterConfig: { Arn: arn(idOf(`${path}DeadLetters`)) } },
      ],
    });
  });

  it.each([
    { type: events.caseAlarm.type, when: 'a case is urgent' },
    { type: events.sendingAlarm.type, when: 'sweep has stopped a text, or all sending' },
  ])('calls the people on call when $when', ({ type }) => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { source: ['fairnotice'], 'detail-type': [type] },
      Targets: [{ Arn: { Ref: idOf('AlarmsTopic') } }],
    });
  });

  it('has no other rule, so nothing hears what it should not', () => {
    expect(ofType('AWS::Events::Rule')).toHaveLength(4);
  });

  it.each([
    { path: 'SendDue', rule: 'EventsNoticeDue' },
    { path: 'LedgerFeed', rule: 'EventsLedger' },
  ])('may put messages into the queue $path, and only for rule $rule', ({ path, rule }) => {
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: idOf(`${path}Queue`) }],
      PolicyDocument: {
        Statement: [
          { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
          {
            Effect: 'Allow',
            Action: 'sqs:SendMessage',
            Principal: { Service: 'events.amazonaws.com' },
            Condition: { ArnEquals: { 'aws:SourceArn': arn(idOf(rule)) } },
          },
        ],
      },
    });
  });
});

describe('a queue before a function', () => {
  it.each([
    { path: 'SendDue', verb: 'Send', timeoutSeconds: 30, scaling: { MaximumConcurrency: 3 } },
    { path: 'ReplyInbound', verb: 'Reply', timeoutSeconds: 20, scaling: { MaximumConcurrency: 2 } },
    { path: 'ReceiptLater', verb: 'Receipt', timeoutSeconds: 60, scaling: undefined },
    { path: 'LedgerFeed', verb: 'Ledger', timeoutSeconds: 30, scaling: undefined },
  ])('$path: five tries, then dead letters; one failure does not repeat its batch', (row) => {
    template.hasResourceProperties('AWS::Lambda::Function', { Timeout: row.timeoutSeconds });
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: row.timeoutSeconds * 6,
      RedrivePolicy: { deadLetterTargetArn: arn(idOf(`${row.path}DeadLetters`)), maxReceiveCount: 5 },
    });
    const mapping = resources[idOf(`${row.verb}VerbSource`)]?.Properties;
    expect(mapping).toMatchObject({
      FunctionName: { Ref: idOf(`${row.verb}VerbFunction`) },
      EventSourceArn: arn(idOf(`${row.path}Queue`)),
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(mapping?.['ScalingConfig']).toEqual(row.scaling);
  });

  it('tells send how many of it there may be, so that each keeps to its share of the rate', () => {
    expect(resources[idOf('SendVerbFunction')]?.Properties).toMatchObject({
      Environment: { Variables: { WORKERS: '3' } },
    });
  });
});

describe('the alarms', () => {
  it('watch every dead-letter queue', () => {
    const watched = ofType('AWS::CloudWatch::Alarm').filter(
      ([, { Properties }]) => Properties['MetricName'] === 'ApproximateNumberOfMessagesVisible',
    );
    const queues = watched.map(([, { Properties }]) => JSON.stringify(Properties['Dimensions']));
    const deadLetters = ofType('AWS::SQS::Queue').filter(
      ([, { Properties }]) => !('RedrivePolicy' in Properties),
    );
    expect(deadLetters).toHaveLength(7);
    for (const [id] of deadLetters) expect(queues.filter((queue) => queue.includes(id))).toHaveLength(1);
  });

  it('watch every function for errors, and both clocks for silence', () => {
    const metric = (name: string) =>
      ofType('AWS::CloudWatch::Alarm').filter(([, { Properties }]) => Properties['MetricName'] === name);
    expect(metric('Errors')).toHaveLength(ofType('AWS::Lambda::Function').length);
    expect(metric('Invocations').map(([, { Properties }]) => Properties['TreatMissingData'])).toEqual([
      'breaching',
      'breaching',
    ]);
  });

  it('all call the same topic', () => {
    for (const [, { Properties }] of ofType('AWS::CloudWatch::Alarm')) {
      expect(Properties['AlarmActions']).toEqual([{ Ref: idOf('AlarmsTopic') }]);
    }
  });

  it('reach an address when one is given', () => {
    synthesize({ alarmEmail: 'oncall@example.com' }).template.hasResourceProperties(
      'AWS::SNS::Subscription',
      {
        Protocol: 'email',
        Endpoint: 'oncall@example.com',
      },
    );
  });
});
