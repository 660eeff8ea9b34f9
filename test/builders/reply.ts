import type { Reply } from '../../shared/model/reply.ts';
import { at, contactId, inboundId } from './ids.ts';

/** A STOP that was stored two seconds after it was sent, and not applied yet. */
export const aReply = (over: Partial<Reply> = {}): Reply => ({
  inboundId: inboundId('in-1'),
  rev: 0,
  contactId: contactId('c-1'),
  body: 'STOP',
  receivedAt: at('2026-06-25T15:00:00Z'),
  storedAt: at('2026-06-25T15:00:02Z'),
  state: 'received',
  intents: [],
  ...over,
});
