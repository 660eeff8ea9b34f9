import * as z from 'zod';
import { Fault } from '../../shared/fault.ts';
import { parseJson } from '../../shared/json.ts';
import { noticeIdSchema } from '../../shared/model/ids.ts';
import { noticeStateSchema } from '../../shared/model/notice.ts';
import { DAY_MS, formatInstant, plusDuration, type Instant } from '../../shared/time.ts';
import { pageRoutes } from '../phones/page.ts';
import type { HttpRequest } from '../emulation/event-shapes.ts';
import { instantOf } from './options.ts';
import { matchRoute } from '../emulation/routing.ts';
import { laterThan, type LocalRun } from './run.ts';
import type { InvocationResult } from '../emulation/worker.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface Asked {
  readonly run: LocalRun;
  readonly request: HttpRequest;
  /** Percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}
export type Route = (asked: Asked) => Promise<HttpAnswer>;

export const json = (status: number, body: unknown): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

/** A longer jump is a slip of the pen; it would keep the machine busy for an hour. */
const JUMP_MAX_MS = 400 * DAY_MS;

const clockSchema = z.union([z.strictObject({ at: z.string() }), z.strictObject({ advance: z.string() })]);
const replySchema = z.strictObject({ body: z.string().min(1).max(2000) });
const eventSchema = z.strictObject({ source: z.string(), detailType: z.string(), detail: z.unknown() });

/** Reads the body. Throws Fault('invalid_input') that says what was expected. */
function bodyOf<Schema extends z.ZodType>(
  { request }: Asked,
  schema: Schema,
  expected: string,
): z.infer<Schema> {
  const result = schema.safeParse(parseJson(request.body.toString('utf8'), 'the body'));
  if (result.success) return result.data;
  throw new Fault('invalid_input', `the body must be ${expected}`, { cause: result.error });
}

async function clockAnswer(run: LocalRun): Promise<HttpAnswer> {
  return json(200, { at: formatInstant(run.deployment.agenda.now()), counts: await run.counts() });
}

function targetOf(body: z.infer<typeof clockSchema>, run: LocalRun): Instant {
  const now = run.deployment.agenda.now();
  const target = 'at' in body ? instantOf(body.at) : advanced(now, body.advance, run);
  if (target - now > JUMP_MAX_MS) throw new Fault('invalid_input', 'at most 400 days at once');
  return laterThan(now, target);
}

/** Days and months are counted in the lender's zone. */
function advanced(now: Instant, duration: string, run: LocalRun): Instant {
  try {
    return plusDuration(now, duration, run.books.zone);
  } catch (cause) {
    throw new Fault('invalid_input', `"${duration}" is no ISO 8601 duration: write PT1H or P1D`, { cause });
  }
}

const routes: Readonly<Record<string, Route>> = {
  'GET /local/clock': ({ run }) => clockAnswer(run),
  'POST /local/clock': async (asked) => {
    const body = bodyOf(asked, clockSchema, '{"at": INSTANT} or {"advance": DURATION}');
    await asked.run.playTo(targetOf(body, asked.run));
    return clockAnswer(asked.run);
  },
  'GET /local/deployment': ({ run: { deployment } }) => {
    const { agenda, dynamo, keys, wire, outputs } = deployment;
    // The keys of a local run follow from its seed; they guard nothing but invented numbers.
    return Promise.resolve(json(200, { at: formatInstant(agenda.now()), dynamo, keys, wire, outputs }));
  },
  'GET /local/phones': async ({ run }) => json(200, await run.deployment.phones.all()),
  'POST /local/phones/{number}/replies': async (asked) => {
    const { number = '' } = asked.parameters;
    if (!/^\+[1-9]\d{6,14}$/.test(number)) {
      throw new Fault('invalid_input', `"${number}" is no phone number: write it as +12025550123`);
    }
    const { body } = bodyOf(asked, replySchema, '{"body": TEXT}');
    const id = await asked.run.deployment.phones.reply({ number, body });
    asked.run.deployment.notices.forget();
    return json(201, { id });
  },
  'GET /local/notices': async ({ run, request }) => {
    const state = request.url.searchParams.get('state') ?? undefined;
    const parsed = noticeStateSchema.optional().safeParse(state);
    if (!parsed.success) {
      throw new Fault('invalid_input', `state must be one of ${noticeStateSchema.options.join(', ')}`);
    }
    return json(200, await run.deployment.notices.inState(parsed.data));
  },
  'GET /local/notices/{id}': async ({ run, parameters }) => {
    const noticeId = noticeIdSchema.safeParse(parameters['id']);
    const found = noticeId.success ? await run.deployment.notices.one(noticeId.data) : undefined;
    if (found === undefined) return json(404, { error: `there is no notice ${parameters['id'] ?? ''}` });
    const { state } = found.notice;
    return json(200, {
      id: found.notice.noticeId,
      state,
      notice: found.notice,
      decision: found.decision ?? null,
    });
  },
  'POST /local/events': async (asked) => {
    const event = bodyOf(asked, eventSchema, '{"source": …, "detailType": …, "detail": …}');
    const { cloud, busName, agenda, notices } = asked.run.deployment;
    const eventId = cloud.putEvent({ ...event, busName });
    await agenda.settle();
    notices.forget();
    return json(202, { eventId });
  },
  ...pageRoutes,
};

/** What is not our own belongs to the template's HTTP API, on the same port. */
async function gateway({ run, request }: Omit<Asked, 'parameters'>): Promise<HttpAnswer> {
  const { cloud, notices } = run.deployment;
  const route = cloud.route(request.method, request.url.pathname);
  if (route === undefined) return json(404, { message: 'Not Found' });
  const answer = httpAnswerOf(await cloud.request(route, request));
  notices.forget();
  return answer;
}

const proxySchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.coerce.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** As API Gateway does: a failed function is a 500 without a word; an answer without a status is the body. */
function httpAnswerOf(result: InvocationResult): HttpAnswer {
  if (result.kind === 'failed') return json(500, { message: 'Internal Server Error' });
  const proxy = proxySchema.safeParse(result.value);
  if (!proxy.success) return json(200, result.value);
  const { statusCode, headers = {}, body = '', isBase64Encoded = false } = proxy.data;
  return { status: statusCode, headers, body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') };
}

const statusOf = { invalid_input: 400, conflict: 409, unavailable: 503, defect: 500 } as const;

/** Answers one request of the local run's port. */
export async function answerTo(run: LocalRun, request: HttpRequest): Promise<HttpAnswer> {
  try {
    for (const [routeKey, route] of Object.entries(routes)) {
      const matched = matchRoute(routeKey, request.method, request.url.pathname);
      if (!matched) continue;
      const decoded = Object.entries(matched).map(([name, value]) => [name, decodeURIComponent(value)]);
      return await route({ run, request, parameters: Object.fromEntries(decoded) as Record<string, string> });
    }
    return await gateway({ run, request });
  } catch (error) {
    if (error instanceof URIError) return json(400, { error: 'the address is not well percent-encoded' });
    if (!(error instanceof Fault)) throw error;
    return json(statusOf[error.code], { error: error.message });
  }
}
