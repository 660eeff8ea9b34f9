import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { CLOSES_MINUTES, ladderDays, momentOf, OPENS_MINUTES, stepLife } from './calendar.ts';
import { orderFaults, type FaultOrder } from './faults.ts';
import { mix, randomOf, type Random } from './random.ts';
import { plainWord, worldOf, type LedgerWord, type World } from './world.ts';

/** What a borrower may write; each is one whole message whose meaning is certain (or surely unclear). */
export const wordings = { stop: 'STOP', start: 'START', help: 'HELP', noise: 'qwrt zxpl' } as const;
export type Words = keyof typeof wordings;

interface ReplyAction {
  readonly kind: 'reply';
  readonly inbound: string;
  readonly contact: number;
  readonly words: Words;
  readonly sentAt: number;
}
interface SnapshotAction {
  readonly kind: 'snapshot';
  readonly loan: number;
  readonly word: LedgerWord;
}
interface PaymentAction {
  readonly kind: 'payment';
  readonly loan: number;
  readonly paymentId: string;
  readonly receivedAt: number;
}

/** Everything that can happen to the world. A later part adds its action here and in actions.ts. */
export type Deed =
  | { readonly kind: 'scan' | 'sweep' | 'pause' | 'resume' }
  | { readonly kind: 'due'; readonly loan: number }
  | { readonly kind: 'watermark'; readonly through: number }
  | { readonly kind: 'quarantine'; readonly contact: number }
  | ReplyAction
  | SnapshotAction
  | PaymentAction;

export type Action = Deed & { readonly at: number };

/** One schedule, all of it: equal plans run alike, to the last message. */
export interface Plan {
  readonly seed: number;
  readonly index: number;
  readonly world: World;
  readonly actions: readonly Action[];
  readonly faults: readonly FaultOrder[];
  /** Latencies and clock skews derive from it. */
  readonly latencySeed: number;
  /** After the last action the lender goes on delivering, or falls silent, or closes the loans. */
  readonly afterwards: 'delivers' | 'silent' | 'closes';
}

const FAULTS_MAX = 6;

export function planOf(seed: number, index: number): Plan {
  const random = randomOf(seed, index);
  const world = worldOf(random);
  const count = random.weighted([
    [1, 0],
    [3, 2],
    [3, 4],
    [2, FAULTS_MAX],
  ] as const);
  const faults = Array.from({ length: count }, () => orderFaults(random)).flat();
  const actions = [...actionsIn(world, random), ...metBy(faults, world, random)].sort(
    (one, other) => one.at - other.at,
  );
  return {
    seed,
    index,
    world,
    actions,
    faults,
    latencySeed: mix(seed, index ^ 0x51ed270b),
    afterwards: random.weighted([
      [4, 'delivers'],
      [1, 'silent'],
      [5, 'closes'],
    ] as const),
  };
}

function actionsIn(world: World, random: Random): readonly Action[] {
  const actions: Action[] = [];
  const memory: Memory = { replies: [], words: new Map(), payments: [], lastCallAt: undefined };
  let at = firstMoment(world, random);
  const moments = random.between(1, 4);
  for (let nth = 0; nth < moments; nth += 1) {
    if (nth > 0) at = nextMoment(world, at, random);
    if (nth === 0) importAll(world, at, actions, memory, random);
    actions.push(...around(world, at, memory, random));
  }
  return actions;
}

/** Some waits come only when somebody has written: a fault ordered there brings its own replies and sweeps. */
function metBy(faults: readonly FaultOrder[], world: World, random: Random): readonly Action[] {
  const about = (what: string): boolean => faults.some(({ io }) => io.endsWith(what));
  const ofSweep = faults.some(({ io }) => io.startsWith('sweep.'));
  const at = edgeOn(world, world.startDay, random);
  const said = (words: Words, nth: number): Action => {
    const sentAt = at + nth * 40 * SECOND_MS;
    return { kind: 'reply', inbound: `met-${nth}`, contact: 0, words, sentAt, at: sentAt };
  };
  const sweepAfter = (seconds: number): Action => ({ kind: 'sweep', at: at + seconds * SECOND_MS });
  return [
    ...(about('.settle') ? [said('stop', 0), said('stop', 1)] : ofSweep ? [said('help', 0)] : []),
    ...(ofSweep ? [sweepAfter(75), sweepAfter(112), sweepAfter(145)] : []),
  ];
}

interface Memory {
  readonly replies: ReplyAction[];
  /** The last word of each loan. */
  readonly words: Map<number, LedgerWord>;
  readonly payments: PaymentAction[];
  lastCallAt: number | undefined;
}

/** Some loans are imported before the curtain; now and then one comes with the first moment. */
function importAll(world: World, at: number, actions: Action[], memory: Memory, random: Random): void {
  world.loans.forEach((_, loan) => {
    const asOf = at - random.between(1, 10) * HOUR_MS;
    const word = plainWord(asOf - (asOf % SECOND_MS));
    memory.words.set(loan, word);
    actions.push({ kind: 'snapshot', loan, word, at: random.chance(0.06) ? at : at - 50 * MINUTE_MS });
  });
}

const firstMoment = (world: World, random: Random): number => edgeOn(world, world.startDay, random);

/** The moments at which things go wrong: the edges of the window, midnight, the end of a step, noon. */
function edgeOn(world: World, day: number, random: Random): number {
  const contact = random.pick(world.contacts);
  const place = random.pick(contact.places);
  const opens = Math.max(...contact.places.map((one) => momentOf(day, OPENS_MINUTES, one)));
  const closes = Math.min(...contact.places.map((one) => momentOf(day, CLOSES_MINUTES, one)));
  const jitter = random.pick([-30_000, -2_000, -1_000, -1, 0, 0, 0, 1, 500, 2_000, 20_000]);
  return random.weighted([
    [5, () => opens + jitter],
    [3, () => closes - MINUTE_MS + jitter],
    [1, () => closes + jitter],
    [1, () => momentOf(day, 0, place) + jitter],
    [1, () => momentOf(day, 2 * 60, place) + jitter],
    [6, () => opens + random.below(closes - opens)],
  ] as const)();
}

function nextMoment(world: World, at: number, random: Random): number {
  const step = (): number => {
    const loan = random.pick(world.loans);
    const due = random.pick(loan.instalments).dueDay;
    const index = random.below(ladderDays[loan.ladder].length);
    const { opensAt, closesAt } = stepLife(loan.ladder, index, due, loan.contact.places);
    const edge = random.pick([closesAt, opensAt + OPENS_MINUTES * MINUTE_MS]) + random.between(-2_000, 2_000);
    return edge > at && edge < at + 12 * DAY_MS ? edge : at + 2 * HOUR_MS;
  };
  return random.weighted([
    [4, () => at + random.between(1, 240) * MINUTE_MS],
    [4, () => at + DAY_MS + random.between(40, 80) * SECOND_MS],
    [2, () => at + random.between(2, 6) * DAY_MS + random.between(0, 4) * HOUR_MS],
    [2, () => at + 7 * DAY_MS + random.between(40, 80) * SECOND_MS],
    [3, step],
    [2, () => edgeOn(world, Math.floor(at / DAY_MS) + 1, random)],
  ] as const)();
}

/** Close enough to meet: most within one round trip, some within seconds, a few within minutes. */
const soon = (random: Random): number =>
  random.weighted([
    [6, () => random.below(300)],
    [3, () => random.below(20_000)],
    [2, () => random.below(5 * MINUTE_MS)],
  ] as const)();

function around(world: World, at: number, memory: Memory, random: Random): readonly Action[] {
  const deeds: Action[] = [];
  if (random.chance(world.feedKind === 'event' ? 0.95 : 0.8)) {
    deeds.push({ kind: 'watermark', through: at - random.between(0, 9) * MINUTE_MS, at: at - 5 * SECOND_MS });
  }
  if (random.chance(0.9)) deeds.push({ kind: 'scan', at: at + random.below(100) });
  const count = random.between(1, 6);
  for (let nth = 0; nth < count; nth += 1) {
    const when = at + soon(random);
    deeds.push({ ...deedAt(world, when, memory, random), at: when });
  }
  if (random.chance(0.6)) {
    deeds.push({ kind: 'sweep', at: at + random.pick([61, 75, 95, 101, 300]) * SECOND_MS });
  }
  if (random.chance(0.6)) {
    deeds.push({ kind: 'sweep', at: at + random.pick([110, 130, 145, 200]) * SECOND_MS });
  }
  return deeds;
}

function deedAt(world: World, at: number, memory: Memory, random: Random): Deed {
  const loan = random.below(world.loans.length);
  return random.weighted<() => Deed>([
    [12, () => ({ kind: 'due', loan })],
    [4, () => ({ kind: 'scan' })],
    [4, () => ({ kind: 'sweep' })],
    [9, () => replyAt(world, at, memory, random)],
    [5, () => paymentAt(loan, at, memory, random)],
    [6, () => snapshotAt(loan, at, memory, random)],
    [1, () => ({ kind: 'pause' })],
    [1, () => ({ kind: 'resume' })],
    [1, () => ({ kind: 'quarantine', contact: random.below(world.contacts.length) })],
    [1, () => ({ kind: 'watermark', through: at - random.between(0, 60) * MINUTE_MS })],
  ])();
}

/** New words, or the same message once more; now and then at the very moment of an earlier one, or before it. */
function replyAt(world: World, at: number, { replies }: Memory, random: Random): ReplyAction {
  const earlier = replies.length > 0 ? random.pick(replies) : undefined;
  if (earlier !== undefined && random.chance(0.25)) return earlier;
  const sentAt =
    earlier !== undefined && random.chance(0.5)
      ? earlier.sentAt + random.pick([0, 0, 1, -1, -60_000])
      : at - random.pick([0, 500, 3_000, 120_000]);
  const reply: ReplyAction = {
    kind: 'reply',
    inbound: `in-${replies.length + 1}`,
    contact: earlier !== undefined && random.chance(0.7) ? earlier.contact : usedContact(world, random),
    words: random.weighted([
      [5, 'stop'],
      [3, 'start'],
      [2, 'help'],
      [1, 'noise'],
    ] as const),
    sentAt,
  };
  replies.push(reply);
  return reply;
}

const usedContact = (world: World, random: Random): number =>
  world.contacts.indexOf(random.pick(world.loans).contact);

function paymentAt(loan: number, at: number, { payments }: Memory, random: Random): PaymentAction {
  const earlier = payments.length > 0 ? random.pick(payments) : undefined;
  if (earlier !== undefined && random.chance(0.3)) return earlier;
  const receivedAt = at - random.pick([0, 1_000, HOUR_MS, 20 * HOUR_MS]);
  const payment: PaymentAction = {
    kind: 'payment',
    loan,
    paymentId: `pay-${payments.length + 1}`,
    receivedAt,
  };
  payments.push(payment);
  return payment;
}

/** Newer, equal or older than the last word of this loan, and saying the same or something else. */
function snapshotAt(loan: number, at: number, { words, payments }: Memory, random: Random): SnapshotAction {
  const last = words.get(loan) ?? plainWord(at - HOUR_MS);
  const asOf = random.weighted([
    [6, () => Math.max(last.asOf + 1_000, at - random.below(HOUR_MS))],
    [2, () => last.asOf],
    [2, () => last.asOf - random.between(1, 600) * SECOND_MS],
  ] as const)();
  const mine = payments.filter((one) => one.loan === loan);
  const change = random.weighted<() => Partial<LedgerWord>>([
    [4, () => ({})],
    [4, () => ({ addMinor: random.between(1, 5_000) })],
    [2, () => ({ held: !last.held })],
    [2, () => ({ listed: mine.map(({ paymentId }) => paymentId) })],
    [1, () => ({ through: at - random.pick([0, 30 * MINUTE_MS, 10 * HOUR_MS]) })],
    [2, () => ({ movedDays: last.movedDays + random.pick([1, -1, 3, 7]) })],
    [1, () => ({ paid: true })],
    [1, () => ({ status: random.pick(['paid', 'closed'] as const) })],
    [1, () => ({ revoked: true })],
  ])();
  const word = { ...last, through: undefined, ...change, asOf };
  if (asOf > last.asOf) words.set(loan, word);
  return { kind: 'snapshot', loan, word };
}
