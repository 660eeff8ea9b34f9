import { createHmac } from 'node:crypto';
import { inboundIdOf } from '../../../functions/reply/inbound-id.ts';
import { parseDoorKeys } from '../../../shared/adapters/aws/door-keyring.ts';
import { CALL_MS_MAX, hangUpAfter } from '../../../shared/adapters/aws/client-options.ts';
import { secretValue } from '../../../shared/adapters/aws/secret-keys.ts';
import { Fault } from '../../../shared/fault.ts';
import type { InboundId } from '../../../shared/model/ids.ts';
import { formatInstant, SECOND_MS } from '../../../shared/time.ts';
import type { Ground } from './ground.ts';

/** One SMS to us, as a gateway's signed webhook brings it. */
export interface Said {
  readonly inboundId: InboundId;
  readonly body: string;
}

export function said(ground: Ground, from: string, text: string): Said {
  const id = `smoke-${ground.newId()}`;
  const sentAt = formatInstant(ground.stack.clock.now());
  const body = JSON.stringify({ id, from, to: ground.stack.output('SenderNumber'), text, sentAt });
  return { inboundId: inboundIdOf('webhook', id), body };
}

/** Knocks at `POST /replies`; answers the status. Without a key it signs nothing. */
export async function knock(
  { stack, http }: Ground,
  { body }: Said,
  key: string | undefined,
): Promise<number> {
  const timestamp = String(Math.floor(stack.clock.now() / SECOND_MS));
  const answer = await http(new URL('replies', stack.output('ApiUrl')).href, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : signature(key, timestamp, body)),
    },
    body,
    // A function that starts cold reads two secrets first.
    signal: hangUpAfter(2 * CALL_MS_MAX).abortSignal,
  });
  await answer.body?.cancel();
  return answer.status;
}

const signature = (key: string, timestamp: string, body: string): Record<string, string> => ({
  'x-fairnotice-timestamp': timestamp,
  'x-fairnotice-signature': `v1=${createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex')}`,
});

/** What the deployment's own gateway signs with. */
export async function doorKey({ stack, secrets }: Ground): Promise<string> {
  const [key] = parseDoorKeys(
    await secretValue({ arn: stack.output('WebhookSecretArn'), client: secrets }),
  ).webhook;
  if (key === undefined) {
    throw new Fault('invalid_input', 'the secret of the doors: holds no key of the webhook');
  }
  return key;
}
