import { PUBLISH_WITHIN_MS } from '../../../shared/claim/limits.ts';
import type { Notice } from '../../../shared/model/notice.ts';
import type { Records } from '../../../shared/ports/records.ts';
import { shippedTexts, type ShippedText } from '../../../shared/text/templates/templates.ts';
import { plusMs, SECOND_MS, type Clock, type Instant } from '../../../shared/time.ts';

/** What a pause could not hold back any more. */
export interface LeftAfter {
  /** Messages that went out after the pause. */
  readonly left: number;
  /** Claims in a worker's hands that may still go out: their time is not up. */
  readonly mayLeave: number;
}

/** Since when nothing may leave: by one text, or of all that we send of our own accord. */
export interface Pause {
  readonly at: Instant;
  readonly templateId?: string;
}

/** Workers hold one claim each; an account has no more of them than this. */
const CLAIMS_MAX = 100;
/** A claim is published within this time or not at all; and the index lags a little. */
const WAITED_MAX_MS = PUBLISH_WITHIN_MS + 5 * SECOND_MS;
/** A worker that has read the switch just before it was turned claims within this time. */
const WAITED_MIN_MS = 2 * SECOND_MS;
const LOOK_EVERY_MS = SECOND_MS;

/**
 * Counted from the messages' own rows, by the moment they were sent: nobody keeps a counter. A message sent in
 * the very millisecond of the pause counts as sent before it.
 */
export async function leftAfter(records: Records, pause: Pause, now: Instant): Promise<LeftAfter> {
  const since = plusMs(pause.at, 1);
  const before = plusMs(now, 1);
  const texts = shippedTexts
    .filter((text) => stops(pause, text))
    .map(({ templateId }) => ({ templateId, since }));
  const counts = await records.sendingCounts({ texts, before });
  const claimed = await claimsOf(records, now);
  return {
    left: counts.reduce((sum, { sent }) => sum + sent, 0),
    mayLeave: claimed.filter((one) => holdsBack(pause, one) && (one.publishBy ?? now) > now).length,
  };
}

/** Without a text: reminders and messages about cases (PAU-01); answers still go. */
const stops = ({ templateId }: Pause, text: ShippedText): boolean =>
  templateId === undefined ? text.kind !== 'answer' : text.templateId === templateId;

const holdsBack = ({ templateId }: Pause, notice: Notice): boolean =>
  templateId === undefined ? notice.kind !== 'answer' : notice.templateId === templateId;

async function claimsOf(records: Records, now: Instant): Promise<readonly Notice[]> {
  const ids = await records.openNotices({ state: 'claimed', before: plusMs(now, 1), limit: CLAIMS_MAX });
  if (ids.length === 0) return [];
  const keys = ids.map((noticeId) => ({ kind: 'notice', noticeId }) as const);
  return (await records.get(keys)).notices.filter(({ state }) => state === 'claimed');
}

/** Looks again until nothing can leave any more, some fifteen seconds at most. */
export async function settledLeftAfter(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  pause: Pause,
  sleep: (ms: number) => Promise<unknown>,
): Promise<LeftAfter> {
  for (let waitedMs = 0; ; waitedMs += LOOK_EVERY_MS) {
    const found = await leftAfter(records, pause, clock.now());
    const isOver = found.mayLeave === 0 && waitedMs >= WAITED_MIN_MS;
    if (isOver || waitedMs >= WAITED_MAX_MS) return found;
    await sleep(LOOK_EVERY_MS);
  }
}

export function leftWords({ left, mayLeave }: LeftAfter): string {
  const gone =
    left === 0
      ? 'no message left after it'
      : `${left} ${left === 1 ? 'message' : 'messages'} left after it, already in a worker's hands (at most one a worker)`;
  return mayLeave === 0 ? gone : `${gone}; ${mayLeave} may still leave within seconds`;
}
