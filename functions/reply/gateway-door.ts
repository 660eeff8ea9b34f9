import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { DoorKeys } from '../../shared/ports/door-keys.ts';
import { DAY_MS, type Instant } from '../../shared/time.ts';
import type { GatewayMapping } from './gateway-mapping.ts';
import { messagesIn, readMessage } from './gateway-message.ts';
import { derivedInboundId } from './inbound-id.ts';
import type { Inbound } from './store-reply.ts';

/** A push of a gateway that signs nothing, still exactly as it came. */
export interface GatewayRequest {
  /** From the path. */
  readonly gateway: string;
  readonly secret: string;
  /** The address it came from, as API Gateway saw it. */
  readonly sourceIp: string;
  readonly body: Buffer;
}

export type GatewayRefusal = 'unknown' | 'bad-secret' | 'foreign-source' | 'too-large' | 'malformed-body';
/** Of one message in a batch; the others are taken all the same. */
export type MessageRefusal = 'malformed-message' | 'stale-message';

export type GatewayRead =
  | { readonly refusal: GatewayRefusal; readonly why: string }
  | {
      readonly inbounds: readonly Inbound[];
      readonly refused: readonly { readonly refusal: MessageRefusal; readonly why: string }[];
      readonly answer: GatewayMapping['answer'];
    };

/** Some hundreds of messages in one push. */
const BODY_BYTES_MAX = 256 * 1024;
/**
 * As long as our own queue would keep a message. Gateways push for some hours; a STOP that a carrier held back
 * for days is still one, and what is older can only have been kept by somebody.
 */
const AGE_MAX_MS = 7 * DAY_MS;

/**
 * Reads the push of a gateway whose callback carries neither signature nor, at times, id.
 *
 * What that is worth: whoever knows the secret path and can call from a listed address can say anything in any
 * borrower's name. A secret in a path stands in the logs of the gateway and of what lies between; it proves
 * less than a signature, nothing ties it to a body, and no time is signed, so that only the derived id keeps a
 * push from counting twice. A forger could stop reminders, open cases and, with START, end an opt-out of a number they can name; no
 * sum and no text of ours ever leaves by this door. Use the signed webhook where the gateway can sign.
 */
export function readGateway(
  request: GatewayRequest,
  { mappings, keys, idKey }: { mappings: readonly GatewayMapping[]; keys: DoorKeys; idKey: string },
  now: Instant,
): GatewayRead {
  const mapping = mappings.find(({ name }) => name === request.gateway);
  const door = Object.hasOwn(keys.gateways, request.gateway) ? keys.gateways[request.gateway] : undefined;
  // Whoever only guesses is told the same in each case.
  if (mapping === undefined || door === undefined) return { refusal: 'unknown', why: NOTHING_HERE };
  if (!isOneOf(door.paths, request.secret)) return { refusal: 'bad-secret', why: NOTHING_HERE };
  if (!isWithin(door.sources, request.sourceIp)) return { refusal: 'foreign-source', why: NOTHING_HERE };
  if (request.body.length > BODY_BYTES_MAX) {
    return { refusal: 'too-large', why: `at most ${BODY_BYTES_MAX} bytes` };
  }
  const raw = messagesIn(request.body, mapping);
  if (raw === undefined) return { refusal: 'malformed-body', why: `not the ${mapping.body} that was agreed` };
  return readAll(raw, mapping, idKey, now);
}

const NOTHING_HERE = 'there is nothing here';

function readAll(raw: readonly unknown[], mapping: GatewayMapping, idKey: string, now: Instant): GatewayRead {
  const inbounds: Inbound[] = [];
  const refused: { refusal: MessageRefusal; why: string }[] = [];
  for (const [index, one] of raw.entries()) {
    const message = readMessage(one, mapping);
    if ('problem' in message) {
      refused.push({ refusal: 'malformed-message', why: `message ${index}: ${message.problem}` });
    } else if (now - message.sentAt > AGE_MAX_MS) {
      refused.push({ refusal: 'stale-message', why: `message ${index}: older than a week` });
    } else {
      const { from, text, sentAt } = message;
      inbounds.push({ inboundId: derivedInboundId(idKey, mapping.name, message), from, text, sentAt });
    }
  }
  return { inbounds, refused, answer: mapping.answer };
}

/** Compares digests, of every path to the end: the time it takes says nothing of the secret. */
function isOneOf(paths: readonly string[], given: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const fits = paths.map((path) => timingSafeEqual(digest(path), digest(given)));
  return fits.includes(true);
}

function isWithin(sources: readonly string[], address: string): boolean {
  const family = isIPv4(address) ? 'ipv4' : 'ipv6';
  if (family === 'ipv6' && !isIPv6(address)) return false;
  const list = new BlockList();
  for (const source of sources) {
    const [net = '', prefix] = source.split('/');
    const type = isIPv4(net) ? 'ipv4' : 'ipv6';
    if (prefix === undefined) list.addAddress(net, type);
    else list.addSubnet(net, Number(prefix), type);
  }
  return list.check(address, family);
}
