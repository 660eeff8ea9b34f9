import type { Notice } from '../../shared/model/notice.ts';
import { unpackApprovals, type Approvals } from '../../shared/model/template.ts';
import type { Write } from '../../shared/ports/records.ts';
import { shippedTexts } from '../../shared/text/templates/templates.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import type { Simulation } from './simulation.ts';
import type { Watch } from './watch.ts';
import type { Worker } from './worker.ts';

/** CAP-01, as it is published: of 200 messages of a day, not more than 3 in a hundred stopped, 1 complained. */
const SENDS_MIN = 200;
const OPT_OUT_PERCENT = 3;
const COMPLAINT_PERCENT = 1;
/** Who was sent to, or answered, so close to a boundary may be seen on either side of it: two clocks differ. */
const CLOCKS_DIFFER_MS = 2 * MINUTE_MS;

/** Whether too many spoke against what they were sent: for certain, certainly not, or it hangs on a clock. */
type Sure = 'over' | 'not-over' | 'unsure';

/** A stop that the system has made by itself. */
interface OwnStop {
  /** A text, or everything. */
  readonly what: string;
  readonly at: number;
}

const SWEEP = 'sweep';
export const EVERYTHING = 'all sending';

/** What stood when a sweep began, to be held against what it leaves. */
export interface RatesThen {
  readonly revs: string;
  readonly over: readonly string[];
  readonly untold: readonly OwnStop[];
}

export function ratesNow({ store, watch, engine }: Simulation): RatesThen {
  const { approvals, sending, revs } = switchesIn(store);
  const rates = ratesOf(store, engine.now());
  const over = Object.keys(rates.byText).filter((text) => rates.byText[text] === 'over');
  return {
    revs,
    over: [...over, ...(rates.rest === 'over' && sending?.paused === undefined ? [EVERYTHING] : [])],
    untold: ownStops({ approvals, sending }).filter((one) => !isTold(watch, one)),
  };
}

/**
 * At the end of a sweep that nothing has hindered: what too many spoke against has been stopped, and somebody was
 * called for every stop that it found. Where somebody else turned the same switch meanwhile, the next sweep looks.
 */
export function checkSwept(sim: Simulation, worker: Worker, then: RatesThen): void {
  const { store, watch } = sim;
  if (worker.failedAt.size > 0 || worker.misled || worker.frozenMs > 0) return;
  const now = switchesIn(store);
  const standing = ownStops(now);
  for (const what of then.over) {
    const isStopped = standing.some((one) => one.what === what) || isStoppedByHand(now, what);
    if (!isStopped && now.revs === then.revs) {
      watch.broke(7, `${what}: too many spoke against it, and it goes on`);
    }
  }
  for (const one of then.untold) {
    const stands = standing.some(({ what, at }) => what === one.what && at === one.at);
    if (stands && !isTold(watch, one)) {
      watch.broke(7, `${one.what}: stopped by itself, and nobody was called`);
    }
  }
}

/** Nothing is stopped that few spoke against. A worker that was stopped meanwhile counts an older day. */
export function checkStopCommitted(sim: Simulation, worker: Worker, writes: readonly Write[]): void {
  if (worker.verb !== 'sweep' || worker.frozenMs > 0) return;
  if (!writes.some(({ kind }) => kind === 'setting')) return;
  const { store, watch, engine } = sim;
  const rates = ratesOf(store, engine.now());
  for (const { what, at } of ownStops(switchesIn(store))) {
    if (at < worker.startedAt + worker.skewMs) continue;
    const sure = what === EVERYTHING ? rates.all : rates.byText[what];
    if (sure === 'not-over') watch.broke(7, `${what}: stopped by itself, and few spoke against it`);
  }
}

const isTold = ({ stopsTold }: Watch, { what, at }: OwnStop): boolean =>
  (stopsTold.get(what) ?? -Infinity) > at - CLOCKS_DIFFER_MS;

type Store = Simulation['store'];

function switchesIn(store: Store) {
  const templates = store.peek('setting', 'templates');
  const setting = store.peek('setting', 'sending');
  const approvals: Approvals =
    templates !== undefined && 'approvals' in templates ? unpackApprovals(templates.approvals) : {};
  const sending = setting !== undefined && 'partsPerSecond' in setting ? setting : undefined;
  return { approvals, sending, revs: `${templates?.rev ?? 0} ${sending?.rev ?? 0}` };
}

type Switches = Pick<ReturnType<typeof switchesIn>, 'approvals' | 'sending'>;

function ownStops({ approvals, sending }: Switches): readonly OwnStop[] {
  const texts = Object.entries(approvals).flatMap(([what, { suspended }]) =>
    suspended?.by === SWEEP ? [{ what, at: suspended.at }] : [],
  );
  const { paused } = sending ?? {};
  return paused?.by === SWEEP ? [...texts, { what: EVERYTHING, at: paused.at }] : texts;
}

const isStoppedByHand = ({ approvals, sending }: Switches, what: string): boolean =>
  what === EVERYTHING
    ? sending?.paused !== undefined
    : approvals[what as keyof Approvals]?.suspended !== undefined;

const reminders = shippedTexts.filter(({ kind }) => kind === 'notice').map(({ templateId }) => templateId);

/** By text; of those that are not over by themselves, all together; and of all whatever they are. */
function ratesOf(store: Store, now: number) {
  const { approvals, sending } = switchesIn(store);
  const rows = store.all('notice').filter(({ kind, sentAt }) => kind === 'notice' && sentAt !== undefined);
  const byText: Record<string, Sure> = {};
  const counted: Window[] = [];
  for (const text of reminders) {
    const approval = approvals[text];
    if (approval === undefined) continue;
    const since = Math.max(now - DAY_MS, sending?.resumedAt ?? -Infinity, approval.approvedAt);
    const window = windowOf(
      rows.filter(({ templateId }) => templateId === text),
      since,
      now,
    );
    const isOut = approval.suspended !== undefined || approval.revoked !== undefined;
    byText[text] = sureOf([window]);
    if (!isOut) counted.push(window);
  }
  const rest = counted.filter((one) => sureOf([one]) === 'not-over');
  // Of a text that hangs on a clock nobody can say to which side it belongs.
  const isClear = counted.every((one) => sureOf([one]) !== 'unsure');
  return { byText, rest: isClear ? sureOf(rest) : 'unsure', all: sureOf(counted) } as const;
}

/** The least and the most that can be counted. */
interface Window {
  readonly inner: Counts;
  readonly outer: Counts;
}
interface Counts {
  readonly sent: number;
  readonly optOuts: number;
  readonly complaints: number;
}

function windowOf(rows: readonly Notice[], since: number, now: number): Window {
  const counts = (tolerance: number): Counts => {
    const mine = rows.filter(({ sentAt = 0 }) => sentAt >= since - tolerance && sentAt < now + tolerance);
    const said = (word: 'opt-out' | 'complaint'): number =>
      mine.filter(({ answeredWith }) => answeredWith === word || answeredWith === 'both').length;
    return { sent: mine.length, optOuts: said('opt-out'), complaints: said('complaint') };
  };
  return { inner: counts(-CLOCKS_DIFFER_MS), outer: counts(CLOCKS_DIFFER_MS) };
}

function sureOf(windows: readonly Window[]): Sure {
  const sum = (of: (one: Window) => number): number => windows.reduce((all, one) => all + of(one), 0);
  const [sentLeast, sentMost] = [sum(({ inner }) => inner.sent), sum(({ outer }) => outer.sent)];
  const exceeds = (count: number, percent: number, sent: number): boolean => count * 100 > percent * sent;
  const isOver = (side: 'inner' | 'outer', sent: number): boolean =>
    exceeds(
      sum((one) => one[side].optOuts),
      OPT_OUT_PERCENT,
      sent,
    ) ||
    exceeds(
      sum((one) => one[side].complaints),
      COMPLAINT_PERCENT,
      sent,
    );
  if (sentLeast >= SENDS_MIN && isOver('inner', sentMost)) return 'over';
  return sentMost < SENDS_MIN || !isOver('outer', sentLeast) ? 'not-over' : 'unsure';
}

/** A reply later than this blames nothing any more; and whoever writes at once may not have read it yet. */
const BLAMES_WITHIN_MS = 23 * HOUR_MS;
const AT_ONCE_MS = 2 * MINUTE_MS;

/** Who says stop or complains after a reminder speaks against it: that is on its row, or nobody could count it. */
export function checkBlamed({ store, watch }: Simulation): void {
  for (const [inbound, { words, contactId, receivedAt, applied }] of watch.truth.replies) {
    if (applied === 0 || (words !== 'stop' && words !== 'complaint')) continue;
    const reminded = watch.calls.filter(
      (call) =>
        call.kind === 'notice' &&
        call.saidYes &&
        call.contactId === contactId &&
        call.at < receivedAt - AT_ONCE_MS &&
        call.at > receivedAt - BLAMES_WITHIN_MS,
    );
    const word = words === 'stop' ? 'opt-out' : 'complaint';
    const isMarked = store
      .all('notice')
      .some(
        (row) => row.contactId === contactId && (row.answeredWith === word || row.answeredWith === 'both'),
      );
    if (reminded.length > 0 && !isMarked) {
      watch.broke(9, `${inbound} (${words}): no message stands blamed for it`);
    }
  }
}
