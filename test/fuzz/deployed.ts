import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { Journal } from '../../infra/emulation/journal.ts';
import { localSecret } from '../../infra/emulation/seeded.ts';
import { startDeployment, type LocalDeployment } from '../../infra/local/deployment.ts';
import { writeDemoSettings } from '../../infra/local/settings.ts';
import { readInventory, type Inventory } from '../../infra/template/inventory.ts';
import { synthesize } from '../../infra/template/synth.ts';
import { loanUpdated, noticeDue } from '../../shared/events/events.ts';
import { HOUR_MS, parseInstant, parseZone, plusMs } from '../../shared/time.ts';
import { aTwoWayPayload } from '../builders/sns-message.ts';
import { aSnapshot } from '../builders/snapshot.ts';
import type { Random } from '../simulation/random.ts';
import { hostileText, spoiltJson, spoilText, WRITTEN } from './spoil.ts';
import { Broke, type Target } from './target.ts';

const root = join(import.meta.dirname, '..', '..');
const SEED = 'fuzz';
const STARTS = parseInstant('2026-06-25T14:00:00Z');

interface Stage {
  readonly deployment: LocalDeployment;
  readonly inventory: Inventory;
  readonly origin: string;
}

/**
 * The functions as they are deployed: bundled, with middy and Powertools, over the emulated services and a real
 * DynamoDB engine. What they write to standard output is what CloudWatch would keep; it is read whole.
 */
export async function deployedTarget(): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-fuzz-'));
  const logFile = join(folder, 'functions.log');
  const stops: (() => Promise<void>)[] = [];
  const crashes: string[] = [];
  const stage = await startStage({ folder, logFile, crashes, stops });
  return {
    name: 'functions',
    async run(random) {
      const before = crashes.length;
      const end = await random.pick([toReplies, toPages, toPages, toQueue, toBus, toLogs])(stage, random);
      const crash = crashes[before];
      if (crash !== undefined) throw new Broke(`a function failed: ${crash}`, end);
      return end;
    },
    said: () => readFileSync(logFile, 'utf8'),
    stop: async () => {
      // What was spoilt comes again until it is given up.
      await stage.deployment.agenda.playTo(plusMs(stage.deployment.agenda.now(), 2 * HOUR_MS));
      for (const stop of stops.toReversed()) await stop();
      const said = readFileSync(logFile, 'utf8');
      rmSync(folder, { recursive: true });
      return said;
    },
  };
}

async function startStage(on: {
  readonly folder: string;
  readonly logFile: string;
  readonly crashes: string[];
  readonly stops: (() => Promise<void>)[];
}): Promise<Stage> {
  const assembly = await synthesize(root);
  const origin = 'http://127.0.0.1:9';
  const deployment = await startDeployment(
    {
      ...{ assembly, seed: SEED, startAt: STARTS, db: undefined, carrier: undefined, origin },
      ...{ logFile: on.logFile, carrierLog: join(on.folder, 'carrier.jsonl'), journal: new Journal() },
      onFailure: (name, error) => void on.crashes.push(`${name}: ${error}`),
      onLost: () => void on.crashes.push('the database has ended'),
    },
    (stop) => void on.stops.push(stop),
  );
  await writeDemoSettings(deployment.records, parseZone('America/New_York'));
  const stage = { deployment, origin, inventory: readInventory(assembly.template, deployment.wire) };
  putOnBus(stage, loanUpdated.type, aSnapshot());
  await deployment.agenda.settle();
  return stage;
}

const answerSchema = z.object({ statusCode: z.int() });

async function ask(
  { deployment: { cloud }, origin }: Stage,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<string> {
  const route = cloud.route(method, path);
  if (route === undefined) return 'no route';
  const url = new URL(`${origin}/`);
  // As it came: the class would put dots and escapes right.
  Object.defineProperty(url, 'pathname', { value: path });
  const result = await cloud.request(route, { method, url, headers, body: Buffer.from(body) });
  const said = result.kind === 'answered' ? answerSchema.safeParse(result.value) : undefined;
  const status = said?.data?.statusCode ?? 0;
  if (status < 200 || status >= 500) {
    throw new Broke(`${method} ${path} answered ${status}`, { body, headers });
  }
  return `${Math.floor(status / 100)}xx`;
}

/** A gateway's request with a true signature over whatever it says, or with a spoilt one. */
function toReplies(stage: Stage, random: Random): Promise<string> {
  const inbound = {
    id: `fuzz-${random.below(1e9)}`,
    from: '+12125550123',
    to: '+18335550100',
    text: random.pick(['STOP', `I lost my job ${WRITTEN}`, '退订', hostileText(random)]),
    sentAt: '2026-06-25T13:59:58Z',
  };
  const body = random.chance(0.3) ? JSON.stringify(inbound) : spoiltJson(random, inbound);
  const arn =
    stage.inventory.functions.flatMap((spec) => spec.environment['WEBHOOK_SECRET_ARN'] ?? [])[0] ?? '';
  const at = String(Math.floor(stage.deployment.agenda.now() / 1_000));
  const hex = createHmac('sha256', localSecret(SEED, arn)).update(`${at}.${body}`).digest('hex');
  const signature = random.chance(0.1) ? spoilText(random, hex) : hex;
  const signed = { 'x-fairnotice-timestamp': at, 'x-fairnotice-signature': `v1=${signature}` };
  const gateway = `/replies/${random.pick(['aliyun', 'tencent', 'none'])}/${encodeURIComponent(hostileText(random).slice(0, 60).toWellFormed())}`;
  const path = random.chance(0.8) ? '/replies' : gateway;
  return ask(stage, 'POST', path, { ...signed, 'content-type': 'application/json' }, body);
}

const fields = ['about', 'code', 'words', 'whom', 'helper', 'number', 'secret', 'score', 'sender', 'ticket'];

function toPages(stage: Stage, random: Random): Promise<string> {
  const page = random.pick([
    '/zh/check',
    '/en/check',
    '/en/tell',
    '/zh/tell',
    '/en/case',
    '/zh/case/words',
    '/en/fake',
  ]);
  const path = random.chance(0.85) ? page : `/${spoilText(random, page)}`;
  const filled = fields.filter(() => random.chance(0.5)).map((name) => [name, hostileText(random)]);
  const body = new URLSearchParams(Object.fromEntries(filled) as Record<string, string>).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  return ask(
    stage,
    random.pick(['GET', 'POST', 'POST']),
    path,
    headers,
    random.chance(0.8) ? body : spoilText(random, body),
  );
}

const envelope = (type: string, detail: unknown): unknown => ({
  ...{ version: '0', id: '7bf73129-1428-4cd3-a780-95db273d1602', 'detail-type': type, source: 'lender.core' },
  ...{ account: '123456789012', time: '2026-06-25T10:00:00Z', region: 'us-east-1', resources: [], detail },
});

/** Every queue before a function, with what belongs there, spoilt. */
async function toQueue({ deployment, inventory }: Stage, random: Random): Promise<string> {
  const { queueArn } = random.pick(inventory.mappings);
  const queue = inventory.queues.find(({ arn }) => arn === queueArn);
  if (queue === undefined) throw new Broke('a mapping of a queue that there is not', queueArn);
  const id = { inboundMessageId: `q-${random.below(1e9)}`, messageBody: WRITTEN };
  const said = random.pick<unknown>([
    JSON.parse(aTwoWayPayload(id)) as unknown,
    envelope(noticeDue.type, { loanId: random.pick(['L-1', 'L-2']) }),
    envelope(loanUpdated.type, { ...aSnapshot(), loanId: `L-${random.below(50)}` }),
    { lines: [carrierLine(random)] },
  ]);
  deployment.cloud.sendToQueue(queue.url, spoiltJson(random, said), 0);
  await deployment.agenda.settle();
  return queue.name.replace(/[A-F0-9]{8}.*$/, '');
}

function putOnBus({ deployment: { cloud, busName } }: Stage, detailType: string, detail: unknown): void {
  cloud.putEvent({ source: 'lender.core', detailType, busName, detail });
}

async function toBus(stage: Stage, random: Random): Promise<string> {
  const said = JSON.parse(JSON.stringify({ ...aSnapshot(), loanId: `L-${random.below(50)}` })) as unknown;
  // What is no JSON never comes on a bus.
  const spoilt = spoiltJson(random, said);
  const detail = z.json().safeParse(orUndefined(spoilt));
  putOnBus(stage, loanUpdated.type, detail.success ? detail.data : spoilt);
  await stage.deployment.agenda.settle();
  return 'bus';
}

function orUndefined(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const carrierLine = (random: Random): object => ({
  notification: { messageId: `m-${random.below(1e6)}`, timestamp: '2026-06-25 14:00:01.000' },
  delivery: {
    destination: '+12125550123',
    providerResponse: 'Message has been accepted by phone',
    smsType: 'Transactional',
  },
  status: 'SUCCESS',
});

async function toLogs({ deployment, inventory }: Stage, random: Random): Promise<string> {
  const { logGroup } = random.pick(inventory.logSubscriptions);
  const message = spoiltJson(random, carrierLine(random));
  deployment.cloud.putLogEvents(logGroup, [{ id: '1', timestamp: deployment.agenda.now(), message }]);
  await deployment.agenda.settle();
  return 'log lines';
}
