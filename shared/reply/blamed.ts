import { loanIdOf, type NoticeId } from '../model/ids.ts';
import { answeredWithBoth, PUBLISH_WITHIN_MS, type Notice } from '../model/notice.ts';
import type { Contact } from '../model/party.ts';
import type { Intent, Reply } from '../model/reply.ts';
import { DAY_MS, plusMs } from '../time.ts';

/** Sweep counts the messages of a day, so an answer that comes later than that blames none. */
const COUNTED_FOR_MS = DAY_MS;

/** Words that speak against the message they answer. */
export const blames = (intents: readonly Intent[]): boolean =>
  intents.includes('opt-out') || intents.includes('complaint');

/** Reminders of the last day that had been claimed for its number when a reply was written, the newest first. */
export function remindersBefore(
  { recentSends }: Pick<Contact, 'recentSends'>,
  { receivedAt }: Pick<Reply, 'receivedAt'>,
): readonly NoticeId[] {
  const latestEnd = plusMs(receivedAt, PUBLISH_WITHIN_MS);
  return (
    recentSends
      .filter(({ publishBy }) => publishBy <= latestEnd && receivedAt - publishBy <= COUNTED_FOR_MS)
      .toSorted((a, b) => b.publishBy - a.publishBy)
      .map(({ noticeId }) => noticeId)
      // Messages about cases count there too, and nobody blames a text of a reminder for them.
      .filter((noticeId) => loanIdOf(noticeId) !== undefined)
  );
}

/**
 * The newest of `reminders` that may have left, with what its reader answered; undefined when there is none or
 * nothing of it is new, so that nothing is written.
 */
export function blamedOf(
  reminders: readonly (Notice | undefined)[],
  intents: readonly Intent[],
): Notice | undefined {
  const blamed = reminders.find((one) => one !== undefined && mayHaveLeft(one));
  if (blamed === undefined) return undefined;
  const answeredWith = (['opt-out', 'complaint'] as const)
    .filter((answer) => intents.includes(answer))
    .reduce(answeredWithBoth, blamed.answeredWith);
  return answeredWith === blamed.answeredWith ? undefined : { ...blamed, answeredWith };
}

/** Not what waits again, was turned away or was too late: nobody has read that. */
const mayHaveLeft = ({ state, sentAt }: Notice): boolean =>
  sentAt !== undefined || state === 'claimed' || state === 'unknown';
