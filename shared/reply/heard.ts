import type { Contact } from '../model/party.ts';
import { intents as intentsInOrder, type Intent, type Reply } from '../model/reply.ts';
import { DAY_MS, localDateAt, type Zone } from '../time.ts';
import type { Heard } from './effects.ts';
import { fold } from './fold.ts';
import { promisedDate } from './promised-date.ts';
import { scoreIn } from './score-in.ts';
import { wantsCall } from './understand/call-wanted.ts';
import { understand } from './understand/understand.ts';

/** Printed in our texts: this digit asks for a call back. */
const CALL_DIGIT = '1';

/**
 * What one reply says, read in the light of what we last asked. `zone` dates words such as "tomorrow".
 * Pure: the same words of the same number at the same time are heard the same.
 */
export function hear(reply: Heard['reply'], contact: Pick<Contact, 'scoreAsked'>, zone: Zone): Heard {
  const folded = fold(reply.body);
  const { score, answers } = isAsked(reply, contact) ? scoreIn(folded) : notAsked;
  if (answers) return { reply, intents: ['acknowledge'], asksForCall: false, promisedBy: undefined, score };
  const intents = intentsOfAll(reply.body);
  const asksForCall = folded === CALL_DIGIT || (intents.includes('help') && wantsCall(reply.body));
  const promisedBy = intents.includes('promise')
    ? promisedDate(reply.body, localDateAt(reply.receivedAt, zone))
    : undefined;
  return { reply, intents, asksForCall, promisedBy, score };
}

/** After a case has closed, a digit is a score for this long; later it is just a digit. */
const SCORE_WITHIN_MS = 7 * DAY_MS;
const notAsked = { score: undefined, answers: false } as const;

function isAsked(
  { receivedAt }: Pick<Reply, 'receivedAt'>,
  { scoreAsked }: Pick<Contact, 'scoreAsked'>,
): boolean {
  if (scoreAsked === undefined) return false;
  // Words that were sent before we asked answer something else.
  const since = receivedAt - scoreAsked.at;
  return since >= 0 && since <= SCORE_WITHIN_MS;
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
