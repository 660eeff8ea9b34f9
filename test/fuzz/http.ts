import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { answerRequest } from '../../functions/reply/doors.ts';
import {
  anAliyunMessage,
  aRequest,
  gatewayRequest,
  openDoors,
  sns,
  snsRequest,
  webhookRequest,
} from '../builders/doors.ts';
import { aConfirmation, aNotification, aTwoWayPayload } from '../builders/sns-message.ts';
import { fieldIn, site, theCode } from '../pages/site.ts';
import type { Random } from '../simulation/random.ts';
import { hostileText, spoil, spoiltJson, spoilText, WRITTEN } from './spoil.ts';
import { Broke, type Target } from './target.ts';

const aText = (random: Random): string =>
  random.pick(['STOP', 'HELP', '退订', `I lost my job ${WRITTEN}`, 'ok', '投诉', hostileText(random)]);
const anId = (random: Random): string => `fuzz-${random.below(1e9)}`;

function requestOf(random: Random): APIGatewayProxyEventV2 {
  const inbound = {
    id: anId(random),
    from: '+12125550123',
    to: '+18335550100',
    text: aText(random),
    sentAt: '2026-06-25T13:59:58Z',
  };
  switch (random.below(6)) {
    // Signed after it was spoilt: the key is known to whoever sends it, and the body is what is judged.
    case 0:
      return webhookRequest({
        body: random.chance(0.3) ? JSON.stringify(inbound) : spoiltJson(random, inbound),
      });
    case 1:
      return changedHeaders(random, webhookRequest({ body: JSON.stringify(inbound) }));
    case 2: {
      const message = spoiltJson(random, JSON.parse(aTwoWayPayload({ messageBody: aText(random) })));
      return snsRequest(aNotification(sns.privateKey, { MessageId: anId(random), Message: message }));
    }
    case 3: {
      const form = random.pick([aNotification, aConfirmation]);
      const envelope = spoil(random, form(sns.privateKey));
      const request = snsRequest({});
      return {
        ...request,
        body: random.chance(0.3) ? spoilText(random, JSON.stringify(envelope)) : JSON.stringify(envelope),
      };
    }
    case 4: {
      const pushed = [1, 2, 3].map(() =>
        anAliyunMessage({ content: aText(random), sequence_id: anId(random) }),
      );
      return gatewayRequest(spoiltJson(random, pushed), {
        gateway: random.pick(['aliyun', 'tencent', 'none']),
      });
    }
    default:
      return aRequest(spoilText(random, hostileText(random)), { [hostileText(random)]: hostileText(random) });
  }
}

function changedHeaders(random: Random, request: APIGatewayProxyEventV2): APIGatewayProxyEventV2 {
  const [name, value = ''] = random.pick(Object.entries(request.headers));
  const headers = {
    ...request.headers,
    [name]: random.chance(0.5) ? hostileText(random) : spoilText(random, value),
  };
  return { ...request, headers };
}

/** POST /replies and the gateways' callbacks. */
export async function doorsTarget(): Promise<Target> {
  const world = await openDoors();
  return {
    name: 'replies',
    async run(random) {
      const request = requestOf(random);
      const answer = await answerRequest(world.doors, request);
      const status = answer.statusCode ?? 0;
      if (status < 200 || status >= 500) throw new Broke(`answered ${status}`, request);
      return `${Math.floor(status / 100)}xx`;
    },
    said: () => JSON.stringify([world.log.lines, world.counted, world.alarm]),
  };
}

const paths = [
  '/zh/check',
  '/en/check',
  '/en/tell',
  '/zh/tell',
  '/en/case',
  '/zh/case/words',
  '/en/case/score',
  '/zh/fake',
];
const fields = [
  ...['token', 'ticket', 'begin', 'about', 'code', 'words', 'whom'],
  ...['helper', 'number', 'secret', 'score', 'sender'],
];

/** The pages: any path, any method, any form, also forms that carry a true token and a true code. */
export async function pagesTarget(): Promise<Target> {
  const world = await site();
  const formOf = async (random: Random, path: string): Promise<Record<string, string>> => {
    const form: Record<string, string> = {};
    for (const field of fields) if (random.chance(0.5)) form[field] = hostileText(random);
    if (random.chance(0.3)) form['code'] = theCode;
    if (random.chance(0.5)) {
      const shown = await world.get(path);
      if (shown.body.includes('name="token"')) form['token'] = fieldIn(shown.body, 'token');
      const kinds = [...shown.body.matchAll(/type="radio"[^>]*value="([^"]+)"/g)].map(
        (found) => found[1] ?? '',
      );
      if (kinds.length > 0) form['about'] = random.pick(kinds);
    }
    return form;
  };
  return {
    name: 'pages',
    async run(random) {
      const path = random.chance(0.85) ? random.pick(paths) : spoilText(random, random.pick(paths));
      const body = new URLSearchParams(await formOf(random, random.pick(paths))).toString();
      const request = {
        method: random.pick(['GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', hostileText(random)]),
        path,
        headers: {
          host: 'pages.example',
          'sec-fetch-site': random.pick(['same-origin', 'cross-site', undefined]),
          'content-type': random.chance(0.9) ? 'application/x-www-form-urlencoded' : hostileText(random),
          'accept-language': random.pick(['zh', 'en;q=0.5', hostileText(random)]),
          origin: random.pick([undefined, 'https://pages.example', hostileText(random)]),
        },
        // Each visitor anew: else the limits would answer and the pages themselves were never asked.
        address: random.chance(0.1)
          ? hostileText(random)
          : `192.0.2.${random.below(256)}:${random.below(1e6)}`,
        body: Buffer.from(random.chance(0.8) ? body : spoilText(random, body)),
      };
      const { status } = await world.serve(request);
      if (status < 200 || status >= 500) throw new Broke(`answered ${status}`, request);
      return `${Math.floor(status / 100)}xx`;
    },
    said: () => JSON.stringify([world.log.lines, world.alarm]),
  };
}
