import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { advanceWatermark } from '../../../functions/ledger/advance-watermark.ts';
import { queuesStep } from '../../../infra/cli/smoke/steps/queues.ts';
import { LEDGER_SOURCE, noticeDue, OUR_SOURCE, watermarkAdvanced } from '../../../shared/events/events.ts';
import { parseInstant } from '../../../shared/time.ts';
import { stage } from '../../builders/stage.ts';
import { aGround, awsError, found } from './ground.ts';

/** The way from the bus to the tables: what is put on it has arrived when somebody has waited `waits` times. */
async function aRoad({
  waits = 1,
  depths = {},
}: { waits?: number; depths?: Readonly<Record<string, number>> } = {}) {
  const world = await stage();
  const entries: PutEventsRequestEntry[] = [];
  mockClient(EventBridgeClient)
    .on(PutEventsCommand)
    .callsFake(({ Entries = [] }: { Entries?: PutEventsRequestEntry[] }) => {
      entries.push(...Entries);
      return { FailedEntryCount: 0, Entries: Entries.map(() => ({ EventId: 'event' })) };
    });
  const sqs = mockClient(SQSClient);
  sqs.on(GetQueueAttributesCommand).callsFake(({ QueueUrl }: { QueueUrl: string }) => ({
    Attributes: {
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: String(depths[QueueUrl] ?? 0),
    },
  }));
  let waited = 0;
  const settle = async (): Promise<void> => {
    waited += 1;
    const moved = entries.find(({ DetailType }) => DetailType === watermarkAdvanced.type);
    if (waited !== waits || moved === undefined) return;
    const { feed, through } = watermarkAdvanced.parse(JSON.parse(moved.Detail ?? ''));
    await advanceWatermark(
      { records: world.records },
      { feed, kind: 'event', through: parseInstant(through) },
    );
  };
  return { world, entries, sqs, ground: await aGround({ world, settle }), waited: () => waited };
}

describe('smoke, from the bus to the tables', () => {
  it('is gone by an event for a loan that is none, and by one that leaves a mark', async () => {
    const { ground, entries, world } = await aRoad({ waits: 3 });
    expect(await found(queuesStep, ground)).toEqual([]);
    expect(entries).toMatchObject([
      { Source: OUR_SOURCE, DetailType: noticeDue.type, EventBusName: 'the-BusName' },
      { Source: LEDGER_SOURCE, DetailType: watermarkAdvanced.type },
    ]);
    const { loanId } = noticeDue.parse(JSON.parse(entries[0]?.Detail ?? ''));
    expect(await world.records.loan(loanId)).toBeUndefined();
    expect(world.records.all('setting').map(({ name }) => name)).toContain('feed#smoke');
  });

  it('is gone anew each time, also within one millisecond', async () => {
    const { ground, world } = await aRoad();
    await advanceWatermark(
      { records: world.records },
      { feed: 'smoke', kind: 'event', through: world.clock.now() },
    );
    expect(await found(queuesStep, ground)).toEqual([]);
  });

  it('is found out when nothing arrives within a minute', async () => {
    const { ground, waited } = await aRoad({ waits: 1_000 });
    expect(await found(queuesStep, ground)).toEqual([
      expect.stringMatching(/^an event on the bus changes nothing/),
    ]);
    expect(waited()).toBe(19);
  });

  it('is found out when send does not handle what it gets', async () => {
    const { ground } = await aRoad({ depths: { 'the-DueQueueUrl': 1 } });
    expect(await found(queuesStep, ground)).toEqual([
      expect.stringMatching(/^the queue of due loans is not empty/),
    ]);
  });

  it('is found out when the bus takes nothing', async () => {
    const { ground } = await aRoad();
    mockClient(EventBridgeClient)
      .on(PutEventsCommand)
      .resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }] });
    expect(await found(queuesStep, ground)).toEqual([expect.stringContaining('InternalFailure')]);
  });
});

describe('smoke, the dead letters', () => {
  it('are counted queue by queue, with the command that shows them', async () => {
    const { ground } = await aRoad({ depths: { 'the-FeedDeadLettersUrl': 2, 'the-BusDeadLettersUrl': 1 } });
    const seen = await queuesStep.look(ground);
    expect('problems' in seen ? seen.problems : []).toEqual([
      { what: '2 dead letters of feed', mend: 'npm run cli -- redrive --queue feed' },
      { what: '1 dead letter of bus', mend: 'npm run cli -- redrive --queue bus' },
    ]);
  });

  it('that cannot be counted are a failure of their own', async () => {
    const { ground, sqs } = await aRoad();
    sqs
      .on(GetQueueAttributesCommand, { QueueUrl: 'the-ScanDeadLettersUrl' })
      .rejects(awsError('AWS.SimpleQueueService.NonExistentQueue'));
    const seen = await queuesStep.look(ground);
    expect('problems' in seen ? seen.problems : []).toEqual([
      {
        what: expect.stringMatching(/^the dead letters of scan: .*NonExistentQueue/) as unknown,
        mend: expect.stringContaining('deploy') as unknown,
      },
    ]);
  });
});
