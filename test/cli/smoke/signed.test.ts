import { SNSClient } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { askWith, type HttpRequest } from '../../../infra/cli/smoke/signed.ts';

const clientIn = (region: string): SNSClient =>
  new SNSClient({
    region,
    credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'token' },
  });

function listening(status: number, body: string, headers: Record<string, string> = {}) {
  const heard: { url: string; request: HttpRequest }[] = [];
  const http = (url: string, request: HttpRequest): Promise<Response> => {
    heard.push({ url, request });
    return Promise.resolve(new Response(body, { status, headers }));
  };
  return { heard, http };
}

describe('a question to a service of which we have no client', () => {
  it('is signed for that service and region, and read as JSON', async () => {
    const { heard, http } = listening(200, '{"State":"ENABLED"}');
    const ask = askWith(clientIn('eu-west-1'), http);
    expect(await ask({ service: 'scheduler', path: '/schedules/Scan-1' })).toEqual({ State: 'ENABLED' });
    const [{ url, request } = { url: '', request: {} }] = heard;
    expect(url).toBe('https://scheduler.eu-west-1.amazonaws.com/schedules/Scan-1');
    expect(request.method).toBe('GET');
    const headers = new Headers(request.headers);
    expect(headers.get('authorization')).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-west-1\/scheduler\/aws4_request, SignedHeaders=host;.*Signature=[0-9a-f]{64}$/,
    );
    expect(headers.get('x-amz-security-token')).toBe('token');
  });

  it('names its operation in a header, and goes to China’s own addresses there', async () => {
    const { heard, http } = listening(200, '{}');
    await askWith(
      clientIn('cn-north-1'),
      http,
    )({ service: 'logs', target: 'Logs.Describe', version: '1.1', input: { a: 1 } });
    expect(heard[0]?.url).toBe('https://logs.cn-north-1.amazonaws.com.cn/');
    expect(heard[0]?.request).toMatchObject({ method: 'POST', body: '{"a":1}' });
    const headers = new Headers(heard[0]?.request.headers);
    expect(headers.get('x-amz-target')).toBe('Logs.Describe');
    expect(headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(headers.get('authorization')).toContain('content-type;host;');
  });

  it.each([
    ['in a header', '{}', { 'x-amzn-errortype': 'AccessDeniedException:http://amazon' }],
    ['in the body', '{"__type":"com.amazonaws.logs#AccessDeniedException"}', {}],
  ])('that is refused throws by the name the service gives %s', async (_where, body, headers) => {
    const { http } = listening(400, body, headers);
    await expect(
      askWith(clientIn('us-east-1'), http)({ service: 'logs', target: 'x' }),
    ).rejects.toMatchObject({
      code: 'unavailable',
      cause: { name: 'AccessDeniedException' },
    });
  });

  it('that is answered with no JSON throws too', async () => {
    const { http } = listening(200, '<html>');
    await expect(askWith(clientIn('us-east-1'), http)({ service: 'logs', target: 'x' })).rejects.toThrow(
      'answered 200',
    );
  });
});
