import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../functions/reply/doors.ts';
import { Fault } from '../../shared/fault.ts';
import {
  american,
  anAliyunMessage,
  aRequest,
  aWebhookBody,
  chinese,
  gatewayRequest,
  isOut,
  openDoors,
  sns,
  snsRequest,
  webhookKeyBefore,
  webhookRequest,
} from '../builders/doors.ts';
import { at } from '../builders/ids.ts';
import { aConfirmation, aNotification } from '../builders/sns-message.ts';
import { borrower } from '../builders/stage.ts';

describe('the subscription of the door', () => {
  it('is confirmed by the token, when SNS itself has asked for our topic', async () => {
    const world = await openDoors();
    const answer = await answerRequest(world.doors, snsRequest(aConfirmation(sns.privateKey)));
    expect(answer.statusCode).toBe(204);
    expect(world.confirmed).toEqual(['a'.repeat(64)]);
    expect(world.counted).toEqual(['sns-confirmed']);
  });

  it('that was ended is counted, for an alarm, and not taken up again by itself', async () => {
    const world = await openDoors();
    const message = aConfirmation(sns.privateKey, { Type: 'UnsubscribeConfirmation' });
    expect((await answerRequest(world.doors, snsRequest(message))).statusCode).toBe(204);
    expect([world.confirmed, world.counted]).toEqual([[], ['sns-unsubscribed']]);
  });

  it('is asked for again when its token is no longer good', async () => {
    const world = await openDoors({ confirm: () => Promise.resolve('refused') });
    expect((await answerRequest(world.doors, snsRequest(aConfirmation(sns.privateKey)))).statusCode).toBe(
      400,
    );
    expect(world.counted).toEqual(['sns-token-refused']);
  });
});

describe('while something behind the door does not answer, the carrier is asked to come again', () => {
  const notification = snsRequest(aNotification(sns.privateKey));
  const unavailable = () => Promise.reject(new Fault('unavailable', 'not now'));
  it.each([
    {
      what: 'the certificate of SNS',
      request: notification,
      options: { certificate: () => ({ status: 503, body: '' }) },
    },
    {
      what: 'the confirming of a subscription',
      request: snsRequest(aConfirmation(sns.privateKey)),
      options: { confirm: unavailable },
    },
    {
      what: 'the records',
      request: webhookRequest(),
      options: { faults: { before: () => 'not-done' as const } },
    },
    {
      what: 'the records, for a gateway',
      request: gatewayRequest([anAliyunMessage()]),
      options: { faults: { before: () => 'not-done' as const } },
    },
  ])('$what', async ({ request, options }) => {
    const world = await openDoors(options);
    expect((await answerRequest(world.doors, request)).statusCode).toBe(503);
    expect(world.counted).toEqual(['reply-not-taken']);
    expect(world.records.all('reply')).toEqual([]);
  });

  it('the keys of the doors', async () => {
    const world = await openDoors();
    const doors = { ...world.doors, keyring: { read: unavailable } };
    expect((await answerRequest(doors, webhookRequest())).statusCode).toBe(503);
    // SNS needs no key of ours.
    expect((await answerRequest(doors, notification)).statusCode).toBe(204);
  });
});

describe('a webhook', () => {
  it('signed by the key before is taken while the key is being replaced', async () => {
    const world = await openDoors();
    expect((await answerRequest(world.doors, webhookRequest({ key: webhookKeyBefore }))).statusCode).toBe(
      204,
    );
    expect(isOut(world, american)).toBe(true);
  });

  it('in base64, as API Gateway passes what it does not take for text, is the same', async () => {
    const world = await openDoors();
    const { body = '', headers } = webhookRequest();
    expect(
      (await answerRequest(world.doors, aRequest(Buffer.from(body), headers as Record<string, string>)))
        .statusCode,
    ).toBe(204);
  });

  it('with an id that another message had is said to be so, and is not passed over in silence', async () => {
    const world = await openDoors();
    await answerRequest(world.doors, webhookRequest({ body: aWebhookBody({ text: 'HELP' }) }));
    const answer = await answerRequest(world.doors, webhookRequest());
    expect([answer.statusCode, world.counted.at(-1)]).toEqual([409, 'reply-id-reused']);
    expect(world.records.all('reply')).toMatchObject([{ body: 'HELP' }]);
  });

  it('keeps a text of thousands of characters whole, and hears a STOP at its end', async () => {
    const world = await openDoors();
    const text = `${'I have told you so many times that I do not want this. '.repeat(90)}Stop texting me`;
    expect(text.length).toBeGreaterThan(4_000);
    await answerRequest(world.doors, webhookRequest({ body: aWebhookBody({ text }) }));
    expect(world.records.all('reply')[0]?.body).toBe(text);
    expect(isOut(world, american)).toBe(true);
  });
});

describe('a gateway that signs nothing', () => {
  it('gets the answer it takes for received, and its time is that of Beijing', async () => {
    const world = await openDoors();
    const answer = await answerRequest(world.doors, gatewayRequest([anAliyunMessage()]));
    expect(JSON.parse(answer.body ?? '')).toEqual({ code: 0, msg: '接收成功' });
    expect(world.records.all('reply')[0]?.receivedAt).toBe(at('2026-06-25T13:59:58Z'));
  });

  it('may push many at once, of which every one that can be read is taken', async () => {
    const world = await openDoors();
    const batch = [
      anAliyunMessage({ phone_number: '' }),
      anAliyunMessage({ sequence_id: '2' }),
      anAliyunMessage({ sequence_id: '3', phone_number: '10012345679', content: '你好，我是小王' }),
    ];
    const answer = await answerRequest(world.doors, gatewayRequest(batch));
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('message 0: phone_number');
    expect(isOut(world, chinese)).toBe(true);
    expect(world.records.all('reply')).toHaveLength(2);
    expect(world.counted[0]).toBe('gateway-malformed-message');
  });

  it('says nothing by an empty list', async () => {
    const world = await openDoors();
    expect((await answerRequest(world.doors, gatewayRequest([]))).statusCode).toBe(200);
  });

  it('is known by what it says where its own number is not its own: another text is another message', async () => {
    const world = await openDoors();
    await answerRequest(world.doors, gatewayRequest([anAliyunMessage({ content: '你好' })]));
    await answerRequest(world.doors, gatewayRequest([anAliyunMessage()]));
    expect(world.records.all('reply')).toHaveLength(2);
    expect(isOut(world, chinese)).toBe(true);
  });

  it('of another form is another mapping, and no other code: one object, country code apart, Unix time, no id', async () => {
    const world = await openDoors();
    const message = {
      extend: '',
      mobile: '10012345678',
      nationcode: '86',
      sign: '众信金融',
      text: 'TD',
      time: 1782395998,
    };
    const request = gatewayRequest(message, { gateway: 'tencent' });
    const answer = await answerRequest(world.doors, request);
    expect([answer.statusCode, JSON.parse(answer.body ?? '')]).toEqual([200, { result: 0, errmsg: 'OK' }]);
    await answerRequest(world.doors, request);
    expect(world.records.all('reply')).toMatchObject([
      { receivedAt: at('2026-06-25T13:59:58Z'), body: 'TD' },
    ]);
    expect(isOut(world, chinese)).toBe(true);
  });

  it.each(['203.0.113.0', '203.0.113.255', '2001:db8::1'])(
    'may call from %s, which is listed',
    async (sourceIp) => {
      const world = await openDoors();
      expect(
        (await answerRequest(world.doors, gatewayRequest([anAliyunMessage()], { sourceIp }))).statusCode,
      ).toBe(200);
    },
  );

  it('cannot undo with an old START what a later STOP has said', async () => {
    const world = await openDoors({ contacts: [borrower()] });
    await answerRequest(world.doors, gatewayRequest([anAliyunMessage()]));
    const start = anAliyunMessage({ content: '恢复', send_time: '2026-06-25 20:00:00', sequence_id: '9' });
    await answerRequest(world.doors, gatewayRequest([start]));
    expect(isOut(world, chinese)).toBe(true);
  });
});
