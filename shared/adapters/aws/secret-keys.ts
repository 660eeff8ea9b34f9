import { createHmac } from 'node:crypto';
import { SecretsProvider } from '@aws-lambda-powertools/parameters/secrets';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { Fault } from '../../fault.ts';
import type { Keys } from '../../ports/surroundings.ts';
import { patientClient } from './client-options.ts';

export interface SecretOptions {
  readonly arn: string;
  readonly client?: SecretsManagerClient;
}

/** 32 letters and digits carry 190 bits; the CDK app generates 64. */
const secretSchema = z
  .string()
  .regex(/^[\x21-\x7e]{32,512}$/, 'must be 32 to 512 printable ASCII characters without a space');

/** A secret as text. Throws Fault('unavailable') when it cannot be read, Fault('invalid_input') when unfit. */
export async function secretText({ arn, client }: SecretOptions): Promise<string> {
  const result = secretSchema.safeParse(await read(arn, client));
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => issue.message).join('; ');
  throw new Fault(
    'invalid_input',
    `secret ${arn}: ${wrong}. If it ever held a good value, put that one back (AWS Secrets Manager keeps it ` +
      'as AWSPREVIOUS): ids that are already stored derive from it. If not, put a generated one in its place.',
  );
}

/** A secret whatever it holds, read anew at each call. Throws Fault('unavailable') when it cannot be read. */
export async function secretValue({ arn, client }: SecretOptions): Promise<string> {
  const value = await read(arn, client);
  if (typeof value === 'string') return value;
  throw new Fault('invalid_input', `secret ${arn}: holds no text`);
}

/**
 * Both keys from one master by HMAC-SHA-256, so that neither tells anything of the other. The master never
 * changes: contact ids derive from it, and with another one every opt-out would be lost.
 */
export async function secretKeys(options: SecretOptions): Promise<Keys> {
  const master = await secretText(options);
  const derived = (label: string): string => createHmac('sha256', master).update(label).digest('hex');
  return { contact: derived('contact'), code: derived('code') };
}

/** Handlers read a secret once, when their process starts; no longer-lived cache stands behind it. */
async function read(arn: string, client?: SecretsManagerClient): Promise<unknown> {
  const provider = new SecretsProvider({
    awsSdkV3Client: client ?? new SecretsManagerClient(patientClient),
  });
  try {
    return await provider.get(arn);
  } catch (cause) {
    throw new Fault(
      'unavailable',
      `secret ${arn} cannot be read: may this function read it (secretsmanager:GetSecretValue and kms:Decrypt)?`,
      { cause },
    );
  }
}
