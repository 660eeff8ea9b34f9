import { aRequest, aWebhookBody, webhookRequest } from '../../builders/doors.ts';
import { morning } from '../../builders/stage.ts';
import type { Refused } from './refused.ts';

const seconds = morning / 1000;

export const ofTheWebhook: readonly Refused[] = [
  {
    reason: 'nothing is signed',
    request: aRequest(aWebhookBody()),
    status: 401,
    counted: 'webhook-unsigned',
  },
  {
    reason: 'another key',
    request: webhookRequest({ key: 'x'.repeat(64) }),
    status: 401,
    counted: 'webhook-bad-signature',
  },
  {
    reason: 'no signature at all',
    request: webhookRequest({ signature: 'v1=' }),
    status: 401,
    counted: 'webhook-bad-signature',
  },
  {
    reason: 'signed five minutes and a second ago',
    request: webhookRequest({ signedAt: seconds - 301 }),
    status: 401,
    counted: 'webhook-stale',
  },
  {
    reason: 'signed for later',
    request: webhookRequest({ signedAt: seconds + 301 }),
    status: 401,
    counted: 'webhook-stale',
  },
  {
    reason: 'a time that is none',
    request: webhookRequest({ signedAt: 1.5 }),
    status: 401,
    counted: 'webhook-malformed-timestamp',
  },
  {
    reason: 'more than 16 KiB',
    request: webhookRequest({ body: aWebhookBody({ text: 'x'.repeat(17_000) }) }),
    status: 413,
    counted: 'webhook-too-large',
  },
  {
    reason: 'signed, but not JSON',
    request: webhookRequest({ body: 'STOP' }),
    status: 400,
    counted: 'webhook-malformed-body',
  },
  {
    reason: 'signed, but no number',
    request: webhookRequest({ body: aWebhookBody({ from: 'bank' }) }),
    status: 400,
    counted: 'webhook-malformed-body',
  },
  {
    reason: 'signed, with a field too many',
    request: webhookRequest({ body: aWebhookBody({ optIn: true }) }),
    status: 400,
    counted: 'webhook-malformed-body',
  },
];
