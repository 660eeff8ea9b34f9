import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { en } from '../../../functions/pages/words/en.ts';
import { answerRequest } from '../../../functions/reply/doors.ts';
import type { Ground } from '../../../infra/cli/smoke/ground.ts';
import { pagesStep } from '../../../infra/cli/smoke/steps/pages.ts';
import { repliesStep } from '../../../infra/cli/smoke/steps/replies.ts';
import { smsStep } from '../../../infra/cli/smoke/steps/sms.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { aRequest, openDoors, type Doors } from '../../builders/doors.ts';
import { borrowerNumber } from '../../builders/stage.ts';
import { site, type SiteOptions } from '../../pages/site.ts';
import { aGround, doorSecret, found, mockSecrets } from './ground.ts';

/** The door as it is deployed, with the deployment's own key. */
async function deployed(
  over: Parameters<typeof openDoors>[0] = {},
): Promise<Doors & { readonly http: Ground['http'] }> {
  const world = await openDoors(over);
  const doors = {
    ...world.doors,
    keyring: { read: () => Promise.resolve({ webhook: [doorSecret], gateways: {} }) },
  };
  const http: Ground['http'] = async (_url, { body, headers }) => {
    const answer = await answerRequest(doors, aRequest(body ?? '', Object.fromEntries(new Headers(headers))));
    return new Response(null, { status: answer.statusCode ?? 500 });
  };
  return { ...world, doors, http };
}

describe('smoke, the door of replies', () => {
  it('refuses what is forged and takes what is signed, once; nothing is sent, opened or held', async () => {
    mockSecrets();
    const world = await deployed();
    const ground = await aGround({ world, http: world.http });
    expect(await found(repliesStep, ground)).toEqual([]);
    expect(world.records.all('reply')).toMatchObject([{ state: 'applied', intents: ['acknowledge'] }]);
    expect(world.sms.calls).toEqual([]);
    expect(world.records.all('case')).toEqual([]);
    expect(world.records.all('notice')).toEqual([]);
    const stranger = world.records.all('contact').find(({ number }) => number === '+18005550199');
    expect(stranger).toMatchObject({ holds: [], pendingReplies: [], personIds: [] });
    expect(stranger?.optOutAt).toBeUndefined();
  });

  it('is found out when it takes whatever comes', async () => {
    mockSecrets();
    const world = await deployed();
    const trusting: Ground['http'] = (url, request) => {
      const timestamp = String(Math.floor(world.clock.now() / SECOND_MS));
      const hex = createHmac('sha256', doorSecret)
        .update(`${timestamp}.${request.body ?? ''}`)
        .digest('hex');
      const headers = { 'x-fairnotice-timestamp': timestamp, 'x-fairnotice-signature': `v1=${hex}` };
      return world.http(url, { ...request, headers });
    };
    expect(await found(repliesStep, await aGround({ world, http: trusting }))).toEqual([
      expect.stringMatching(/^a reply that is unsigned was stored/),
      expect.stringMatching(/^a reply that is signed with another key was stored/),
    ]);
  });

  it.each([
    [
      'does not answer as it should',
      500,
      [
        'a reply that is unsigned is answered with 500, not 401',
        'a reply that is signed with another key is answered with 500, not 401',
        'a signed reply is answered with 500 and is not stored: no STOP would be heard',
      ],
    ],
    [
      'has another key',
      401,
      ['a signed reply is answered with 401 and is not stored: no STOP would be heard'],
    ],
    [
      'says yes and stores nothing',
      204,
      [
        'a reply that is unsigned is answered with 204, not 401',
        'a reply that is signed with another key is answered with 204, not 401',
        'a signed reply is answered with 204 and is not stored: no STOP would be heard',
      ],
    ],
  ])('is found out when it %s', async (_why, status, problems) => {
    mockSecrets();
    const http = () => Promise.resolve(new Response(null, { status }));
    expect(await found(repliesStep, await aGround({ http }))).toEqual(problems);
  });

  it('is found out when a reply is stored and not applied', async () => {
    mockSecrets();
    let commits = 0;
    // The second commit applies what the first has stored.
    const world = await deployed({
      faults: {
        before: ({ method }) => (method === 'commit' && (commits += 1) > 1 ? 'not-done' : undefined),
      },
    });
    expect(await found(repliesStep, await aGround({ world, http: world.http }))).toEqual([
      'a signed reply is answered with 503 and is stored, and received',
    ]);
  });
});

const myPhone = '+12125550177';

describe('smoke, the SMS', () => {
  it('is not sent while nobody has given a phone', async () => {
    expect(await found(smsStep, await aGround())).toEqual(['skipped']);
  });

  it('goes to the phone that was typed, and to no other', async () => {
    mockSecrets();
    const world = await deployed();
    const ground = await aGround({ world, http: world.http, phone: myPhone });
    expect(await smsStep.look(ground)).toMatchObject({
      problems: [],
      saw: expect.stringContaining('receipt') as unknown,
    });
    expect(world.sms.calls.map(({ number }) => number)).toEqual([myPhone]);
  });

  it('says that the phone has it when the receipt comes in time', async () => {
    mockSecrets();
    const world = await deployed();
    const settle = async (): Promise<void> => {
      const [notice] = world.records.all('notice');
      if (notice?.state === 'sent') {
        await world.records.commit([{ op: 'put', kind: 'notice', item: { ...notice, state: 'delivered' } }]);
      }
    };
    const ground = await aGround({ world, http: world.http, phone: myPhone, settle });
    expect(await smsStep.look(ground)).toEqual({
      saw: 'HELP was answered, and the phone has the answer',
      problems: [],
    });
  });

  it('is never sent to a borrower, whose number somebody has mistyped', async () => {
    mockSecrets();
    const world = await deployed();
    const ground = await aGround({ world, http: world.http, phone: borrowerNumber });
    expect(await found(smsStep, ground)).toEqual(['that number is a borrower’s']);
    expect(world.sms.calls).toEqual([]);
    expect(world.records.all('reply')).toEqual([]);
  });

  it('says what the carrier said when it would not take it', async () => {
    mockSecrets();
    const world = await deployed({
      carrier: [{ kind: 'refused', code: 'InvalidParameter' }],
    });
    expect(await found(smsStep, await aGround({ world, http: world.http, phone: myPhone }))).toEqual([
      'the answer to HELP is rejected (InvalidParameter)',
    ]);
  });

  it('is not waited for when the door is closed', async () => {
    mockSecrets();
    const http = () => Promise.resolve(new Response(null, { status: 503 }));
    expect(await found(smsStep, await aGround({ http, phone: myPhone }))).toEqual(['the door answers 503']);
  });
});

/** The pages as they are deployed. */
async function pages(options: SiteOptions = {}): Promise<Ground['http']> {
  const world = await site(options);
  return async (url, { method = 'GET', body, headers }) => {
    const { host, pathname } = new URL(url);
    const request = {
      method,
      path: pathname,
      address: '192.0.2.1',
      body: Buffer.from(body ?? ''),
    };
    const answer = await world.serve({
      ...request,
      headers: { host, ...Object.fromEntries(new Headers(headers)) },
    });
    if (answer.status >= 300 && answer.status < 400) {
      return (await pages(options))(new URL(answer.headers['location'] ?? '', url).href, {});
    }
    return new Response(answer.body, { status: answer.status });
  };
}

describe('smoke, the pages', () => {
  it('open, and confirm no code that nobody sent', async () => {
    expect(await found(pagesStep, await aGround({ http: await pages() }))).toEqual([]);
  });

  it('are not ready while nobody has said who the lender is', async () => {
    const http = await pages({ settings: [] });
    const seen = await pagesStep.look(await aGround({ http }));
    const problems = 'problems' in seen ? seen.problems : [];
    expect(problems[0]).toEqual({
      what: '/ says that it is not ready',
      mend: 'npm run cli -- settings set lender FILE',
    });
  });

  it.each([
    ['somebody else’s', '<p>parked</p>', 200, '/ is none of our pages'],
    ['broken', '<h1>Sorry</h1>', 500, '/ answers 500'],
  ])('are found out when they are %s', async (_why, body, status, what) => {
    const http = () => Promise.resolve(new Response(body, { status }));
    expect(await found(pagesStep, await aGround({ http }))).toContain(what);
  });

  it('are found out when they confirm what nobody sent', async () => {
    const real = await pages();
    const http: Ground['http'] = (url, request) =>
      request.method === 'POST'
        ? Promise.resolve(new Response(`<h1>${en.check.genuine}</h1>`))
        : real(url, request);
    expect(await found(pagesStep, await aGround({ http }))).toHaveLength(1);
  });
});
