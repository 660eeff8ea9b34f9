import { createHash, createHmac } from 'node:crypto';
import type { InboundId } from '../../shared/model/ids.ts';
import type { GatewayMessage } from './gateway-message.ts';

/** A carrier's id may hold anything; ours is 128 bits of its digest, apart for each door. */
export const inboundIdOf = (door: 'webhook' | 'two-way', id: string): InboundId =>
  createHash('sha256').update(`${door}:${id}`).digest('hex').slice(0, 32) as InboundId;

/**
 * For gateways whose messages have no id that is promised to be their own: the same number, time, text and
 * gateway number are the same message. Two equal texts of one second become one, which loses nothing that was
 * said. Keyed, because a plain digest of a number and a short word could be searched for.
 */
export const derivedInboundId = (key: string, gateway: string, message: GatewayMessage): InboundId => {
  const { ownId, from, sentAt, text } = message;
  const cause = JSON.stringify(['gateway', gateway, ownId, from, sentAt, text]);
  return createHmac('sha256', key).update(cause).digest('hex').slice(0, 32) as InboundId;
};
