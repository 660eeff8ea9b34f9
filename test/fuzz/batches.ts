import { gzipSync } from 'node:zlib';
import { takeBatch } from '../../functions/ledger/take-batch.ts';
import { takeReceipts } from '../../functions/receipt/receipt.ts';
import { takeMessages } from '../../functions/reply/doors.ts';
import { sendBatch } from '../../functions/send/send.ts';
import { envelopeOf } from '../../shared/adapters/aws/envelope.ts';
import { linesOf } from '../../shared/adapters/aws/log-subscription.ts';
import { readReceipt } from '../../shared/adapters/aws/sns-receipts.ts';
import { noticeDue } from '../../shared/events/events.ts';
import { Fault } from '../../shared/fault.ts';
import { openDoors, queued } from '../builders/doors.ts';
import { aTwoWayPayload } from '../builders/sns-message.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import { stage } from '../builders/stage.ts';
import { aLedger } from '../ledger/a-ledger.ts';
import { memoryLog } from '../memory/log.ts';
import { memoryReceiptsAside } from '../memory/receipts-aside.ts';
import type { Random } from '../simulation/random.ts';
import { spoilText, spoiltJson, WRITTEN } from './spoil.ts';
import { Broke, type Target } from './target.ts';

const GOOD = 'good';

/** The healthy message of a batch is done, whatever its neighbour is; nothing is blamed on the code. */
function judge(failed: readonly string[], said: string, input: unknown): string {
  if (failed.includes(GOOD)) throw new Broke('a healthy message was held up by its neighbour', input);
  if (said.includes('"defect"')) throw new Broke('an input was taken for a defect of ours', input);
  return failed.length === 0 ? 'taken' : 'put aside';
}

/** The queue behind our own number. */
export async function numberTarget(): Promise<Target> {
  const world = await openDoors();
  return {
    name: 'number queue',
    async run(random) {
      const payload = (over: object) =>
        JSON.parse(aTwoWayPayload({ inboundMessageId: `q-${random.below(1e9)}`, ...over })) as unknown;
      const bad = spoiltJson(random, payload({ messageBody: WRITTEN }));
      const event = queued(bad, JSON.stringify(payload({ messageBody: 'ok' })));
      const before = world.log.lines.length;
      const { batchItemFailures } = await takeMessages(world.doors, event);
      const failed = batchItemFailures.map(({ itemIdentifier }) =>
        itemIdentifier === 'queued-1' ? GOOD : itemIdentifier,
      );
      return judge(failed, JSON.stringify(world.log.lines.slice(before)), bad);
    },
    said: () => JSON.stringify([world.log.lines, world.counted, world.alarm]),
  };
}

const envelope = (type: string, detail: unknown): unknown => ({
  version: '0',
  id: '7bf73129-1428-4cd3-a780-95db273d1602',
  'detail-type': type,
  source: 'lender.core',
  account: '123456789012',
  time: '2026-06-25T10:00:00Z',
  region: 'us-east-1',
  resources: [],
  detail,
});

/** What the lender puts on the bus. */
export function ledgerTarget(): Promise<Target> {
  const { ledger } = aLedger();
  const log = memoryLog();
  const eventOf = (random: Random): unknown => {
    switch (random.below(3)) {
      case 0:
        return envelope('ledger.loan-updated', { ...aSnapshot(), loanId: `L-${random.below(50)}` });
      case 1:
        return envelope('ledger.payment-received', {
          loanId: `L-${random.below(50)}`,
          paymentId: `pay-${random.below(1e6)}`,
          minorUnits: 100,
          receivedAt: '2026-06-25T09:00:00Z',
        });
      default:
        return envelope('ledger.watermark-advanced', { feed: 'events', through: '2026-06-25T09:30:00Z' });
    }
  };
  return Promise.resolve({
    name: 'ledger events',
    async run(random: Random) {
      const bad = spoiltJson(random, eventOf(random));
      const good = JSON.stringify(envelope('ledger.loan-updated', aSnapshot()));
      const before = log.lines.length;
      const { failed } = await takeBatch(ledger, log, [
        { itemId: 'bad', event: () => envelopeOf(bad) },
        { itemId: GOOD, event: () => envelopeOf(good) },
      ]);
      return judge(failed, JSON.stringify(log.lines.slice(before)), bad);
    },
    said: () => JSON.stringify(log.lines),
  });
}

/** NoticeDue on the queue of send. */
export async function dueTarget(): Promise<Target> {
  const world = await stage();
  const bus = { publish: () => Promise.resolve() };
  return {
    name: 'due queue',
    async run(random) {
      const due = envelope(noticeDue.type, { loanId: random.pick(['L-1', `L-${random.below(99)}`]) });
      const bad = spoiltJson(random, due);
      const loanIn = (body: string) => () => noticeDue.parse(envelopeOf(body).detail).loanId;
      const before = world.log.lines.length;
      const { failed } = await sendBatch({ ...world.deps, bus, remainingMs: () => 60_000 }, [
        { itemId: 'bad', loanId: loanIn(bad) },
        { itemId: GOOD, loanId: loanIn(JSON.stringify(envelope(noticeDue.type, { loanId: 'L-1' }))) },
      ]);
      return judge(failed, JSON.stringify(world.log.lines.slice(before)), bad);
    },
    said: () => JSON.stringify([world.log.lines, world.alarm]),
  };
}

const carrierLine = (over: object = {}): object => ({
  notification: { messageId: 'carrier-1', timestamp: '2026-06-25 14:00:01.000' },
  delivery: {
    phoneCarrier: 'A carrier',
    mnc: 270,
    numberOfMessageParts: 1,
    destination: '+12125550123',
    priceInUSD: 0.00645,
    smsType: 'Transactional',
    mcc: 310,
    providerResponse: 'Message has been accepted by phone',
    dwellTimeMs: 599,
    dwellTimeMsUntilDeviceAck: 1344,
    ...over,
  },
  status: 'SUCCESS',
});

/** The carrier's log, as CloudWatch Logs hands it over. */
export async function receiptsTarget(): Promise<Target> {
  const world = await stage();
  const aside = memoryReceiptsAside();
  return {
    name: 'receipts',
    async run(random) {
      const line = spoiltJson(random, carrierLine());
      const batch = { messageType: 'DATA_MESSAGE', logEvents: [{ id: '1', message: line }] };
      const data = gzipSync(JSON.stringify(batch)).toString('base64');
      const event = { awslogs: { data: random.chance(0.15) ? spoilText(random, data) : data } };
      const before = world.log.lines.length;
      const ends = await takeReceipts(
        { ...world.deps, aside },
        readable(event).map(({ id, message }) => ({
          itemId: id,
          line: message,
          receipt: () => readReceipt(message),
        })),
      );
      judge([], JSON.stringify(world.log.lines.slice(before)), line);
      return Object.keys(ends).join('+') || 'no batch';
    },
    said: () => JSON.stringify([world.log.lines, world.alarm, aside.given.map(({ reason }) => reason)]),
  };
}

/** A batch that is no batch is refused whole, with its reason: Lambda puts it aside then. */
function readable(event: unknown): ReturnType<typeof linesOf> {
  try {
    return linesOf(event);
  } catch (error) {
    if (error instanceof Fault && error.code === 'invalid_input') return [];
    throw error;
  }
}
