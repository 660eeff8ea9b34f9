import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { LEDGER_SOURCE, noticeDue, OUR_SOURCE, watermarkAdvanced } from '../../../../shared/events/events.ts';
import { Fault } from '../../../../shared/fault.ts';
import { loanIdSchema } from '../../../../shared/model/ids.ts';
import { feedNameOf } from '../../../../shared/model/setting.ts';
import { formatInstant, latest, plusMs, type Instant } from '../../../../shared/time.ts';
import { boxOutputs } from '../../redrive/boxes.ts';
import { answerInTime, type Ground } from '../ground.ts';
import { problemsOf, type Problem, type Step } from '../step.ts';

/** A feed that no loan comes from: its watermark is the mark that an event has come through. */
const FEED = 'smoke';

export const queuesStep: Step = {
  name: 'queues',
  about:
    'an event goes from the bus by queue and function to the tables; send looks at a loan that is none; no dead letters',
  look: async (ground) => {
    const trip = await problemsOf('an event on the bus', () => roundTrip(ground));
    const boxes = Object.entries(boxOutputs).map(([name, output]) =>
      problemsOf(`the dead letters of ${name}`, () => lettersIn(ground, name, output)),
    );
    const problems = [...trip, ...(await Promise.all(boxes)).flat()];
    return {
      saw: `two events from the bus to their functions, ${boxes.length} queues of dead letters`,
      problems,
    };
  },
};

/**
 * Nothing tells that send has looked at a loan that is not there, as it should not; the other event leaves a mark
 * behind on the same bus, under the same key. A message that its function cannot handle stays in the queue.
 */
async function roundTrip(ground: Ground): Promise<readonly Problem[]> {
  const before = await watermark(ground);
  const through = latest(ground.stack.clock.now(), plusMs(before ?? ground.stack.clock.now(), 1));
  const loanId = loanIdSchema.parse(`smoke-no-such-loan-${ground.newId()}`);
  await publish(ground, [
    { source: OUR_SOURCE, ...noticeDue.create({ loanId }) },
    { source: LEDGER_SOURCE, ...watermarkAdvanced.create({ feed: FEED, through: formatInstant(through) }) },
  ]);
  const arrived = await answerInTime(ground, async () =>
    ((await watermark(ground)) ?? 0) >= through ? true : undefined,
  );
  if (arrived === undefined) {
    return [
      {
        what: 'an event on the bus changes nothing within a minute (bus, rule, queue, ledger, tables)',
        mend: 'npm run cli -- redrive; then the log of the function ledger, and whether EventBridge may use the key of the queues',
      },
    ];
  }
  const drained = await answerInTime(ground, async () =>
    (await depthOf(ground, ground.stack.output('DueQueueUrl'))) === 0 ? true : undefined,
  );
  if (drained !== undefined) return [];
  return [
    {
      what: 'the queue of due loans is not empty after a minute: send does not keep up, or fails',
      mend: 'look at the log of the function send; it says look-failed and why',
    },
  ];
}

async function watermark({ records }: Ground): Promise<Instant | undefined> {
  const { settings } = await records.get([{ kind: 'setting', name: feedNameOf(FEED) }]);
  return settings.find((setting) => 'watermark' in setting)?.watermark;
}

async function publish(
  { stack, events }: Ground,
  all: readonly { readonly source: string; readonly type: string; readonly detail: unknown }[],
): Promise<void> {
  const Entries = all.map(({ source, type, detail }) => ({
    Source: source,
    DetailType: type,
    Detail: JSON.stringify(detail),
    EventBusName: stack.output('BusName'),
  }));
  const answer = await events.send(new PutEventsCommand({ Entries }));
  const refused = answer.Entries?.find(({ ErrorCode }) => ErrorCode !== undefined);
  if (refused === undefined) return;
  throw new Fault('unavailable', `the bus did not take it: ${refused.ErrorCode ?? 'no code'}`);
}

async function lettersIn(ground: Ground, name: string, output: string): Promise<readonly Problem[]> {
  const depth = await depthOf(ground, ground.stack.output(`${output}DeadLettersUrl`));
  if (depth === 0) return [];
  return [
    {
      what: `${depth} dead letter${depth === 1 ? '' : 's'} of ${name}`,
      mend: `npm run cli -- redrive --queue ${name}`,
    },
  ];
}

const depths = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

async function depthOf({ sqs }: Ground, QueueUrl: string): Promise<number> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...depths] }),
  );
  return depths.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
}
