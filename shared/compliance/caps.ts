import type { Evidence, Finding } from '../model/decision.ts';
import type { RecentSend } from '../model/party.ts';
import { DAY_MS, MINUTE_MS, parseLocalDate, plusMs, SECOND_MS, type Instant } from '../time.ts';
import { chosen, massachusetts } from './citations.ts';
import type { Facts } from './facts.ts';
import type { DatedValue, Sayings } from './rule.ts';

/**
 * A claim counts from its publish-by time, but the message may leave later than it was committed; so every
 * window is this much wider than its name says.
 */
export const CAP_MARGIN_MS = 60 * SECOND_MS;
const WEEK_MS = 7 * DAY_MS;

export type CapParameter = 'perDayMax' | 'perWeekMax';
export type DatedCaps = Readonly<Record<CapParameter, readonly DatedValue[]>>;

const dailyReason = 'one reminder in 24 hours tells all there is to tell';

/** China: no number for SMS was found in law (GB/T 45251 counts calls), so both are our own. */
export const chinaCaps: DatedCaps = {
  perDayMax: chosen(1, dailyReason),
  perWeekMax: chosen(3, 'three in seven days: the reminders around one due date, and no more'),
};

/** United States: Regulation F counts calls only; our own numbers also satisfy Massachusetts. */
export const unitedStatesCaps: DatedCaps = {
  perDayMax: chosen(1, dailyReason),
  perWeekMax: chosen(2, 'two in seven days everywhere, as the strictest state asks'),
};

export const massachusettsCaps = {
  perWeekMax: [{ from: parseLocalDate('2012-03-02'), value: 2, citation: massachusetts }],
} satisfies Partial<Record<CapParameter, readonly DatedValue[]>>;

export interface Cap {
  /** `24 hours`, as the evidence names it. */
  readonly name: string;
  readonly max: number;
  readonly windowMs: number;
}

interface Count {
  readonly subject: 'contact' | 'person';
  readonly sends: readonly RecentSend[];
  /** Notices that go first now, counted as if they were sent at `now`. */
  readonly first: Facts['goingFirst'];
}

interface Over {
  readonly until: Instant;
  readonly evidence: Evidence;
}

/** Judges the rolling caps of a day and of a week, as far as `max` names them. */
export function judgeCaps(facts: Facts, say: Sayings, max: Partial<Record<CapParameter, number>>): Finding {
  const { perDayMax, perWeekMax } = max;
  const of: Cap[] = [];
  if (perDayMax !== undefined) of.push({ name: '24 hours', windowMs: DAY_MS, max: perDayMax });
  if (perWeekMax !== undefined) of.push({ name: '7 days', windowMs: WEEK_MS, max: perWeekMax });
  return judgeCapsOf(facts, say, of);
}

/**
 * Judges rolling caps on the contact and on the person, each over all loans. Over a cap: delay until the first
 * instant at which fewer than the cap still count; where only notices that mean to go first fill it, a short
 * while. The evidence names the notices that count.
 */
export function judgeCapsOf(facts: Facts, say: Sayings, of: readonly Cap[]): Finding {
  const { contact, person } = facts;
  if (contact.recentSends === 'unknown') return say.hold('sends-unknown', { subject: 'contact' });
  if (person.recentSends === 'unknown') return say.hold('sends-unknown', { subject: 'person' });
  if (isQuiet(contact.recentSends, person.recentSends, facts.goingFirst)) return say.allow;
  const counts: readonly Count[] = [
    {
      subject: 'contact',
      sends: contact.recentSends,
      first: facts.goingFirst.filter((one) => one.sameContact),
    },
    { subject: 'person', sends: person.recentSends, first: facts.goingFirst.filter((one) => one.samePerson) },
  ];
  let longest: Over | undefined;
  for (const cap of of) {
    for (const count of counts) {
      const over = overCap(facts, cap, count);
      if (over !== undefined && (longest === undefined || over.until > longest.until)) longest = over;
    }
  }
  return longest === undefined ? say.allow : say.delay('cap-reached', longest.until, longest.evidence);
}

/** Nothing at all was sent: the common case, decided without building anything. */
const isQuiet = (...lists: readonly (readonly unknown[])[]): boolean =>
  lists.every((list) => list.length === 0);

function overCap(facts: Facts, cap: Cap, count: Count): Over | undefined {
  // Fewer than the cap in all cannot be more than the cap inside the window.
  if (count.sends.length + count.first.length < cap.max) return undefined;
  const counted = countedSends(facts, cap, count);
  if (counted.length < cap.max) return undefined;
  // Fewer than the cap are left as soon as this one, and all older ones, have left the window.
  const last = counted[counted.length - cap.max];
  const until = isOnlyAnnounced(counted, cap, count)
    ? plusMs(facts.now, WINNER_WITHIN_MS)
    : plusMs(last?.publishBy ?? facts.now, cap.windowMs + CAP_MARGIN_MS);
  const because = counted.map((one) => one.noticeId);
  const { subject } = count;
  return {
    until,
    evidence: { subject, window: cap.name, max: cap.max, counted: counted.length, because },
  };
}

/** The one that goes first is claimed by the next scan or two; if it was not, the place is still free. */
const WINNER_WITHIN_MS = 30 * MINUTE_MS;

/** Without those that only mean to go first there would be room: nothing has been sent that fills the window. */
function isOnlyAnnounced(counted: readonly RecentSend[], cap: Cap, { first }: Count): boolean {
  const sent = counted.filter((one) => !first.some(({ noticeId }) => noticeId === one.noticeId));
  return sent.length < cap.max;
}

/** Other notices inside the window, the oldest first; a notice never stands in its own way. */
function countedSends(facts: Facts, cap: Cap, { sends, first }: Count): readonly RecentSend[] {
  const { now, notice } = facts;
  const since = now - cap.windowMs - CAP_MARGIN_MS;
  const sent = sends.filter((one) => one.noticeId !== notice.noticeId && one.publishBy > since);
  const known = new Set(sent.map((one) => one.noticeId)).add(notice.noticeId);
  const going = first.filter((one) => !known.has(one.noticeId));
  return [...sent, ...going.map(({ noticeId }) => ({ noticeId, publishBy: now }))].toSorted(
    (a, b) => a.publishBy - b.publishBy,
  );
}
