import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerRequest, takeMessages } from '../../functions/reply/doors.ts';
import {
  anAliyunMessage,
  aRequest,
  aWebhookBody,
  gatewayPath,
  gatewayRequest,
  openDoors,
  queued,
  queuedAs,
  sns,
  snsRequest,
  webhookRequest,
} from '../builders/doors.ts';
import { aNotification } from '../builders/sns-message.ts';

/** Requests each; the world is made once, for what is refused leaves it as it was. */
const RUNS = 2_000;

const headerNames = [
  'x-fairnotice-timestamp',
  'x-fairnotice-signature',
  'x-amz-sns-message-type',
  'content-type',
];
const anyHeaders = fc.dictionary(
  fc.constantFrom(...headerNames),
  fc.oneof(fc.string(), fc.constant('v1=00')),
  { maxKeys: 4 },
);
const anyBody = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
);
const real = aNotification(sns.privateKey);

/** A real envelope in which something was replaced by anything. */
const bentEnvelope = fc
  .tuple(fc.constantFrom(...Object.keys(real)), fc.anything())
  .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(real, field)))
  .map(([field, value]) => ({ ...real, [field]: value }));

const signedWebhook = webhookRequest();
/** A signed webhook of which one byte was changed. */
const bentWebhook = fc
  .tuple(fc.nat({ max: aWebhookBody().length - 1 }), fc.integer({ min: 1, max: 127 }))
  .map(([at, by]) => {
    const bytes = Buffer.from(signedWebhook.body ?? '');
    bytes[at] = (bytes[at] ?? 0) ^ by;
    return { ...signedWebhook, body: bytes.toString('base64'), isBase64Encoded: true };
  });

const forged = fc.oneof(
  fc.tuple(anyBody, anyHeaders).map(([body, headers]) => aRequest(body, headers)),
  bentEnvelope.map(snsRequest),
  bentWebhook,
  fc
    .tuple(fc.string(), fc.string())
    .map(([gateway, secret]) => gatewayRequest([anAliyunMessage()], { gateway, secret })),
  fc
    .string()
    .filter((secret) => secret !== gatewayPath)
    .map((secret) => gatewayRequest([anAliyunMessage()], { secret })),
  fc
    .ipV4()
    .filter((ip) => !ip.startsWith('203.0.113.'))
    .map((sourceIp) => gatewayRequest([anAliyunMessage()], { sourceIp })),
);

it('whatever anybody sends without a key is refused with 4xx, counted once, and changes nothing', async () => {
  const { doors, records, sms, counted } = await openDoors();
  const before = ['reply', 'contact', 'case', 'notice'].map((kind) =>
    JSON.stringify(records.all(kind as 'reply')),
  );
  await fc.assert(
    fc.asyncProperty(forged, async (request) => {
      counted.length = 0;
      const { statusCode = 0 } = await answerRequest(doors, request);
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(statusCode).toBeLessThan(500);
      expect(counted).toHaveLength(1);
      expect(counted[0]).toMatch(/^(sns|webhook|gateway)-[a-z-]+$/);
    }),
    { numRuns: RUNS },
  );
  expect(
    ['reply', 'contact', 'case', 'notice'].map((kind) => JSON.stringify(records.all(kind as 'reply'))),
  ).toEqual(before);
  expect(sms.calls).toEqual([]);
}, 120_000);

it('whatever a signed gateway says is stored as it is or refused as malformed, and never breaks the door', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  const said = fc.oneof(
    text.map((words) => ({ text: words })),
    fc.dictionary(
      fc.constantFrom('id', 'from', 'to', 'text', 'sentAt'),
      fc.oneof(fc.anything(), fc.string()),
    ),
  );
  let n = 0;
  await fc.assert(
    fc.asyncProperty(said, async (over) => {
      const { doors, records } = await openDoors();
      const body = aWebhookBody({ id: `m-${(n += 1)}`, ...over });
      const { statusCode } = await answerRequest(doors, webhookRequest({ body }));
      expect([204, 400, 413]).toContain(statusCode);
      const stored = records.all('reply');
      expect(stored).toHaveLength(statusCode === 204 ? 1 : 0);
      if (statusCode === 204) {
        const { text: words } = JSON.parse(body) as { text: string };
        expect(stored[0]).toMatchObject({ body: words, state: 'applied' });
      }
    }),
    { numRuns: 500 },
  );
}, 120_000);

it('whatever a gateway without signature pushes, every message that can be read is stored, once', async () => {
  const message = fc.record({
    phone_number: fc.constantFrom('10012345678', '+8610012345679', '', 'x'),
    content: fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.constant(undefined)),
    send_time: fc.constantFrom('2026-06-25 21:59:58', '2026-06-25 21:59:59', '2026-13-01 00:00:00', ''),
    sequence_id: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('1')),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(message, fc.anything()), { maxLength: 6 }), async (batch) => {
      const { doors, records } = await openDoors();
      const first = await answerRequest(doors, gatewayRequest(batch));
      const stored = records.all('reply').length;
      const again = await answerRequest(doors, gatewayRequest(batch));
      expect([200, 400]).toContain(first.statusCode);
      expect(again.statusCode).toBe(first.statusCode);
      expect(records.all('reply')).toHaveLength(stored);
      expect(records.all('reply').every(({ state }) => state === 'applied')).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 120_000);

it('whatever lies in the queue is stored or put aside', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.json(), fc.string()), { maxLength: 5 }),
      fc.boolean(),
      async (bodies, isEnvelope) => {
        const { doors, records } = await openDoors();
        const event = isEnvelope ? queued(...bodies) : queuedAs(...bodies);
        const { batchItemFailures } = await takeMessages(doors, event);
        expect(batchItemFailures).toHaveLength(bodies.length);
        expect(records.all('reply')).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);
