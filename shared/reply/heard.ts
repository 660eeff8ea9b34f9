import type { Contact } from '../model/party.ts';
import type { Reply } from '../model/reply.ts';
import { DAY_MS, localDateAt, type Zone } from '../time.ts';
import type { Heard } from './effects.ts';
import { fold } from './fold.ts';
import { promisedDate } from './promised-date.ts';
import { understand } from './understand/understand.ts';

/** Whole replies, folded, that ask for a person to call back. */
const callWords: ReadonlySet<string> = new Set([
  ...[
    '1',
    'call me',
    'call me back',
    'please call',
    'please call me',
    'call',
    'agent',
    'human',
    'representative',
  ],
  ...[
    '人工',
    '人工客服',
    '转人工',
    '我要人工',
    '回电',
    '请回电',
    '给我打电话',
    '打电话给我',
    '转人工客服',
    '人工服务',
  ],
]);

/** After a case has closed, a digit is a score for this long; later it is just a digit. */
const SCORE_WITHIN_MS = 7 * DAY_MS;

/**
 * What one reply says, read in the light of what we last asked. `zone` dates words such as "tomorrow".
 * Pure: the same words of the same number at the same time are heard the same.
 */
export function hear(
  reply: Pick<Reply, 'inboundId' | 'body' | 'receivedAt'>,
  contact: Pick<Contact, 'scoreAsked'>,
  zone: Zone,
): Heard {
  const folded = fold(reply.body);
  const score = scoreIn(folded, reply, contact);
  if (score !== undefined) {
    return { reply, intents: ['acknowledge'], asksForCall: false, promisedBy: undefined, score };
  }
  const asksForCall = callWords.has(folded);
  const { intents } = understand(reply.body);
  const promisedBy = intents.includes('promise')
    ? promisedDate(reply.body, localDateAt(reply.receivedAt, zone))
    : undefined;
  return { reply, intents, asksForCall, promisedBy, score };
}

function scoreIn(
  folded: string,
  { receivedAt }: Pick<Reply, 'receivedAt'>,
  { scoreAsked }: Pick<Contact, 'scoreAsked'>,
): number | undefined {
  const asked = scoreAsked !== undefined && receivedAt - scoreAsked.at <= SCORE_WITHIN_MS;
  return asked && /^[1-5]( (分|points?|stars?))?$/.test(folded) ? Number(folded[0]) : undefined;
}
