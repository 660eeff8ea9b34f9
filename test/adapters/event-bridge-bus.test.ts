import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { eventBridgeBus } from '../../shared/adapters/aws/event-bridge-bus.ts';
import { noticeDue, noticeSent } from '../../shared/events/events.ts';
import { loanId, noticeId } from '../builders/ids.ts';

const client = new EventBridgeClient({ region: 'us-east-1' });
const wire = mockClient(client);
const waits: number[] = [];
const bus = eventBridgeBus({
  client,
  busName: 'fairnotice',
  random: () => 0.5,
  sleep: (ms) => {
    waits.push(ms);
    return Promise.resolve();
  },
});
const due = (n: number) => noticeDue.create({ loanId: loanId(`L-${n}`) });
const taken = (count: number) => ({
  Entries: Array.from({ length: count }, (_, n) => ({ EventId: `e-${n}` })),
});
const details = () =>
  wire
    .commandCalls(PutEventsCommand)
    .map((call) => (call.args[0].input.Entries ?? []).map((entry) => entry.Detail));

afterEach(() => {
  wire.reset();
  waits.length = 0;
});

describe('publishing', () => {
  it('puts name, source and detail as the definitions say', async () => {
    wire.on(PutEventsCommand).resolves(taken(2));
    await bus.publish([due(1), noticeSent.create({ noticeId: noticeId('L-1#1.1#due') })]);
    expect(wire.calls().map((call) => call.args[0].input)).toStrictEqual([
      {
        Entries: [
          {
            EventBusName: 'fairnotice',
            Source: 'fairnotice',
            DetailType: 'NoticeDue',
            Detail: '{"loanId":"L-1"}',
          },
          {
            EventBusName: 'fairnotice',
            Source: 'fairnotice',
            DetailType: 'NoticeSent',
            Detail: '{"noticeId":"L-1#1.1#due"}',
          },
        ],
      },
    ]);
  });

  it('sends at most ten in one call, in order, and nothing for nothing', async () => {
    await bus.publish([]);
    expect(wire.calls()).toHaveLength(0);
    wire.on(PutEventsCommand).callsFake((input: { Entries: unknown[] }) => taken(input.Entries.length));
    await bus.publish(Array.from({ length: 23 }, (_, n) => due(n)));
    expect(details().map((batch) => batch.length)).toStrictEqual([10, 10, 3]);
    expect(details().flat()[22]).toBe('{"loanId":"L-22"}');
  });

  it('sends again only what was refused inside an answer of 200', async () => {
    wire
      .on(PutEventsCommand)
      .resolvesOnce({
        FailedEntryCount: 2,
        Entries: [{ EventId: 'e-1' }, { ErrorCode: 'ThrottlingException' }, { ErrorCode: 'InternalFailure' }],
      })
      .resolvesOnce({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }, { EventId: 'e-3' }] })
      .resolves(taken(1));
    await bus.publish([due(1), due(2), due(3)]);
    expect(details()).toStrictEqual([
      ['{"loanId":"L-1"}', '{"loanId":"L-2"}', '{"loanId":"L-3"}'],
      ['{"loanId":"L-2"}', '{"loanId":"L-3"}'],
      ['{"loanId":"L-2"}'],
    ]);
    expect(waits).toStrictEqual([5, 10]);
  });

  it('takes an entry without an answer for refused', async () => {
    wire
      .on(PutEventsCommand)
      .resolvesOnce({ Entries: [{ EventId: 'e-1' }] })
      .resolves(taken(1));
    await bus.publish([due(1), due(2)]);
    expect(details()[1]).toStrictEqual(['{"loanId":"L-2"}']);
  });

  it('gives up as unavailable after eight tries, and says the codes', async () => {
    wire.on(PutEventsCommand).resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }] });
    await expect(bus.publish([due(1)])).rejects.toMatchObject({
      code: 'unavailable',
      message: 'the bus refused 1 events 8 times: InternalFailure',
    });
    expect(wire.calls()).toHaveLength(8);
  });

  it('is unavailable when the call itself fails; the SDK has tried again by then', async () => {
    const cause = Object.assign(new Error('no'), { name: 'InternalException' });
    wire.on(PutEventsCommand).rejects(cause);
    await expect(bus.publish([due(1)])).rejects.toMatchObject({ code: 'unavailable', cause });
    expect(wire.calls()).toHaveLength(1);
  });
});
