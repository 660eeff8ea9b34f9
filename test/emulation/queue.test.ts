import { describe, expect, it } from 'vitest';
import { DUPLICATE_SHARE, Queue, type QueueNotes } from '../../infra/emulation/queue.ts';
import { instantOfMs, MINUTE_MS, SECOND_MS, type Instant } from '../../shared/time.ts';

const at = (ms: number): Instant => instantOfMs(ms);
const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => `message ${index}`);

interface Given {
  readonly delaySeconds?: number;
  readonly receiveCountMax?: number;
  readonly seed?: string;
}

/** Visibility 30 s. */
function queueOf({ delaySeconds = 0, receiveCountMax = Infinity, seed = 'seed' }: Given = {}) {
  const dead: string[] = [];
  const spec = {
    name: 'Due',
    arn: 'arn:due',
    url: 'http://queue/due',
    visibilitySeconds: 30,
    delaySeconds,
    deadLetterArn: 'arn:dead',
    receiveCountMax,
  };
  const notes: QueueNotes = { kept: [], noted: () => undefined, gone: () => undefined };
  const redrive = (body: string): void => void dead.push(body);
  return { dead, queue: new Queue(spec, { seed, redrive, notes }) };
}

describe('a queue', () => {
  it('shows a message again when its visibility time-out is over and nobody removed it', () => {
    const { queue } = queueOf();
    queue.send('one', at(0));
    const [first] = queue.receive(10, at(0));
    expect(first).toMatchObject({ body: 'one', receiveCount: 1 });
    expect(queue.receive(10, at(30 * SECOND_MS - 1))).toEqual([]);
    expect(queue.nextVisibleAt()).toBe(30 * SECOND_MS);
    const [again] = queue.receive(10, at(30 * SECOND_MS));
    expect(again).toMatchObject({ messageId: first?.messageId, receiveCount: 2, firstReceivedAt: 0 });
  });

  it('forgets what was removed', () => {
    const { queue } = queueOf();
    queue.send('one', at(0));
    queue.remove(queue.receive(10, at(0)).map(({ messageId }) => messageId));
    expect(queue.nextVisibleAt()).toBeUndefined();
  });

  it('hides a delayed message until its delay is over', () => {
    const { queue } = queueOf({ delaySeconds: 60 });
    queue.send('one', at(0));
    expect(queue.depth(at(0))).toEqual({ visible: 0, inFlight: 0, delayed: 1 });
    expect(queue.receive(10, at(MINUTE_MS))).toHaveLength(1);
    expect(queue.depth(at(MINUTE_MS))).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
  });

  it('gives a message that was received too often to the dead letters, not to the function', () => {
    const { queue, dead } = queueOf({ receiveCountMax: 2 });
    queue.send('poison', at(0));
    for (const minute of [0, 1]) expect(queue.receive(10, at(minute * MINUTE_MS))).toHaveLength(1);
    expect(queue.receive(10, at(2 * MINUTE_MS))).toEqual([]);
    expect(dead).toEqual(['poison']);
    expect(queue.nextVisibleAt()).toBeUndefined();
  });

  it('takes no more than a batch', () => {
    const { queue } = queueOf();
    for (const body of numbers(25)) queue.send(body, at(0));
    expect(queue.receive(10, at(0))).toHaveLength(10);
    expect(queue.receive(10, at(0))).toHaveLength(10);
  });

  it('hands out what came at one instant in an order of its own, whatever order it came in', () => {
    const bodiesOf = (sent: readonly string[]): readonly string[] => {
      const { queue } = queueOf();
      for (const body of sent) queue.send(body, at(0));
      return queue.receive(100, at(0)).map(({ body }) => body);
    };
    const sent = numbers(40);
    expect(bodiesOf(sent)).not.toEqual(sent);
    expect(bodiesOf(sent.toReversed())).toEqual(bodiesOf(sent));
  });

  it('delivers a small share twice, the copy later and with an id of its own', () => {
    const { queue } = queueOf();
    const count = 5_000;
    for (const body of numbers(count)) queue.send(body, at(0));
    expect(queue.receive(2 * count, at(0))).toHaveLength(count);
    const copies =
      queue.receive(count, at(30 * SECOND_MS - 1)).length + queue.depth(at(30 * SECOND_MS - 1)).delayed;
    expect(copies).toBeGreaterThan(count * DUPLICATE_SHARE * 0.7);
    expect(copies).toBeLessThan(count * DUPLICATE_SHARE * 1.3);
  });
});
