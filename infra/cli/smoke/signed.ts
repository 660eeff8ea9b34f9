import type { SNSClient } from '@aws-sdk/client-sns';
import { CALL_MS_MAX, hangUpAfter } from '../../../shared/adapters/aws/client-options.ts';
import { Fault } from '../../../shared/fault.ts';
import { jsonOrUndefined } from '../../../shared/json.ts';

/** One question to a service of AWS's that speaks JSON. */
export interface Question {
  /** Its name in addresses, which is also the one it is signed for: `scheduler`, `logs`. */
  readonly service: 'scheduler' | 'monitoring' | 'logs' | 'sms-voice';
  /** REST: what is read. */
  readonly path?: string;
  /** JSON protocol: service and operation, and the version of the protocol. */
  readonly target?: string;
  readonly version?: '1.0' | '1.1';
  readonly input?: object;
}
export type Ask = (question: Question) => Promise<unknown>;
/** `fetch`, or what a test has in its place. */
export type Http = (url: string, request: HttpRequest) => Promise<Response>;
export type HttpRequest = Omit<RequestInit, 'body'> & { readonly body?: string };

/**
 * Asks the four services of which this project has no client: a client for each would be most of what `npm ci`
 * brings, for one question at a time of a person's. Signed by the SDK's own signer, that of a client we have.
 * Throws an Error by the name that the service gives.
 */
export const askWith =
  ({ config }: Pick<SNSClient, 'config'>, http: Http): Ask =>
  async ({ service, path = '/', target, version = '1.0', input }) => {
    const region = await config.region();
    const hostname = `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    const signer = await config.signer({
      name: 'sigv4',
      signingName: service,
      signingRegion: region,
      properties: {},
    });
    const body = target === undefined ? undefined : JSON.stringify(input ?? {});
    const ofJson = { 'x-amz-target': target ?? '', 'content-type': `application/x-amz-json-${version}` };
    const signed = await signer.sign({
      method: target === undefined ? 'GET' : 'POST',
      protocol: 'https:',
      hostname,
      path,
      query: {},
      headers: { host: hostname, ...(target === undefined ? {} : ofJson) },
      body,
    });
    const { host: _, ...headers } = signed.headers;
    const answer = await http(`https://${hostname}${path}`, {
      method: signed.method,
      headers,
      ...(body === undefined ? {} : { body }),
      signal: hangUpAfter(CALL_MS_MAX).abortSignal,
    });
    return answerOf(answer, `${service}${path === '/' ? '' : path}`);
  };

async function answerOf(answer: Response, asked: string): Promise<unknown> {
  const said = jsonOrUndefined(await answer.text());
  if (answer.ok && said !== undefined) return said;
  const name = answer.headers.get('x-amzn-errortype') ?? typeIn(said) ?? `HTTP ${answer.status}`;
  const cause = Object.assign(new Error(`${asked} answered ${answer.status}`), { name: wordOf(name) });
  throw new Fault('unavailable', `${asked} answered ${answer.status} ${wordOf(name)}`, { cause });
}

const typeIn = (said: unknown): string | undefined =>
  typeof said === 'object' && said !== null && '__type' in said && typeof said.__type === 'string'
    ? said.__type
    : undefined;

/** `com.amazonaws.logs#AccessDeniedException:http://…` -> its name alone. */
const wordOf = (type: string): string => type.split(':', 1)[0]?.split('#').at(-1) ?? type;
