import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, expect, it, vi } from 'vitest';
import { secretKeys, secretText } from '../../shared/adapters/aws/secret-keys.ts';

const arn = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:keys';
const master = 'a'.repeat(64);
const client = new SecretsManagerClient({ region: 'us-east-1' });
const wire = mockClient(client);
afterEach(() => {
  wire.reset();
  vi.unstubAllEnvs();
});

it('derives both keys from one master, each by its own label', async () => {
  wire.on(GetSecretValueCommand, { SecretId: arn }).resolves({ SecretString: master });
  const derived = (label: string) => createHmac('sha256', master).update(label).digest('hex');
  expect(await secretKeys({ arn, client })).toStrictEqual({
    contact: derived('contact'),
    code: derived('code'),
  });
});

it.each([
  { reason: 'empty', value: undefined },
  { reason: 'short', value: 'x'.repeat(31) },
  { reason: 'long', value: 'x'.repeat(513) },
  { reason: 'two lines', value: `${master}\n` },
  { reason: 'with a space', value: `${master} ${master}` },
])('refuses a secret that is $reason, says how to mend it, and does not repeat it', async ({ value }) => {
  wire.on(GetSecretValueCommand).resolves({ SecretString: value });
  const refusal = expect(secretText({ arn, client })).rejects;
  await refusal.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('put that one back') as string,
  });
  await expect(secretText({ arn, client })).rejects.not.toThrow(/xxx|aaa/);
});

it('is unavailable when the secret cannot be read, and names the right that is needed', async () => {
  wire.on(GetSecretValueCommand).rejects(Object.assign(new Error('no'), { name: 'AccessDeniedException' }));
  await expect(secretText({ arn, client })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('secretsmanager:GetSecretValue') as string,
  });
});

it('asks the endpoint that AWS_ENDPOINT_URL_SECRETS_MANAGER names', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify({ ARN: arn, SecretString: master }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  try {
    expect(await secretText({ arn })).toBe(master);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
