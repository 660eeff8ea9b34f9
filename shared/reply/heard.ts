import type { Contact } from '../model/party.ts';
import { intents as intentsInOrder, type Intent, type Reply } from '../model/reply.ts';
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

/** Nothing but the score, with the few words that people put around one. */
const scoreWords =
  /^(?:我?[给打选] ?)?([1-5])(?: ?(?:分|星|points?|stars?|out of 5))?(?: ?(?:谢谢|谢谢你|谢谢您|thanks|thank you))?$/;

/** After a case has closed, a digit is a score for this long; later it is just a digit. */
const SCORE_WITHIN_MS = 7 * DAY_MS;

/**
 * What one reply says, read in the light of what we last asked. `zone` dates words such as "tomorrow".
 * Pure: the same words of the same number at the same time are heard the same.
 */
export function hear(reply: Heard['reply'], contact: Pick<Contact, 'scoreAsked'>, zone: Zone): Heard {
  const folded = fold(reply.body);
  const score = scoreIn(folded, reply, contact);
  if (score !== undefined) {
    return { reply, intents: ['acknowledge'], asksForCall: false, promisedBy: undefined, score };
  }
  const asksForCall = callWords.has(folded);
  const intents = intentsOfAll(reply.body);
  const promisedBy = intents.includes('promise')
    ? promisedDate(reply.body, localDateAt(reply.receivedAt, zone))
    : undefined;
  return { reply, intents, asksForCall, promisedBy, score };
}

/** No more than what is understood at once; the pieces overlap, so that no sentence falls between two. */
const PIECE_LENGTH = 1_800;
const PIECE_OVERLAP = 300;

/** A text longer than any SMS is understood piece by piece: a STOP at its end is a STOP. */
function intentsOfAll(body: string): readonly Intent[] {
  const starts = [0];
  const step = PIECE_LENGTH - PIECE_OVERLAP;
  for (let start = step; start + PIECE_OVERLAP < body.length; start += step) starts.push(start);
  const pieces = starts.map((start) => understand(body.slice(start, start + PIECE_LENGTH)).intents);
  const said = new Set(pieces.flat());
  // Among pieces, one that says nothing certain takes nothing back from the others, nor does a thank-you.
  for (const weak of ['acknowledge', 'unclear'] as const) if (said.size > 1) said.delete(weak);
  return intentsInOrder.filter((intent) => said.has(intent));
}

function scoreIn(
  folded: string,
  { receivedAt }: Pick<Reply, 'receivedAt'>,
  { scoreAsked }: Pick<Contact, 'scoreAsked'>,
): number | undefined {
  if (scoreAsked === undefined) return undefined;
  // Words that were sent before we asked answer something else.
  const since = receivedAt - scoreAsked.at;
  if (since < 0 || since > SCORE_WITHIN_MS) return undefined;
  const [, score] = scoreWords.exec(folded) ?? [];
  return score === undefined ? undefined : Number(score);
}
