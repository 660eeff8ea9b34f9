import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import type { Random } from './random.ts';
import { plainWord, type LedgerWord, type World } from './world.ts';

/** What a borrower may write; each is one whole message whose meaning is certain (or surely unclear). */
export const wordings = {
  stop: 'STOP',
  start: 'START',
  help: 'HELP',
  noise: 'qwrt zxpl',
  dispute: 'I dispute this debt',
  hardship: 'I lost my job and cannot pay',
  complaint: 'I want to file a complaint',
  paid: 'I have already paid',
  wrong: 'Wrong number',
  promise: 'I will pay on Friday',
  distress: 'I want to die',
  legal: 'I have filed for bankruptcy',
} as const;
export type Words = keyof typeof wordings;

export interface ReplyDeed {
  readonly kind: 'reply';
  readonly inbound: string;
  readonly contact: number;
  readonly words: Words;
  readonly sentAt: number;
  /** Whoever carries it brings it again until it is applied, or no longer than until it is stored. */
  readonly broughtUntil: 'applied' | 'stored';
}
export interface SnapshotDeed {
  readonly kind: 'snapshot';
  readonly loan: number;
  readonly word: LedgerWord;
}
interface PaymentDeed {
  readonly kind: 'payment';
  readonly loan: number;
  readonly paymentId: string;
  readonly receivedAt: number;
}
/** Of the cases that are open then, in the order of their numbers, the `nth`, counted round. */
export interface ResolveDeed {
  readonly kind: 'resolve';
  readonly nth: number;
  readonly outcome: 'closed' | 'upheld' | 'withdrawn' | 'plan-agreed';
  readonly by: string;
  /** The borrower was asked, and means this number only. */
  readonly otherNumbersToo: boolean;
}
interface OpenDeed {
  readonly kind: 'open';
  readonly contact: number;
  readonly caseKind: 'dispute' | 'complaint' | 'distress';
  readonly cause: string;
}
/** To the borrower of the `nth` case: plain words, words that repeat a sum that is owed, or a sum nobody owes. */
export interface SayDeed {
  readonly kind: 'say';
  readonly nth: number;
  readonly by: string;
  readonly words: 'plain' | 'sum' | 'odd-sum';
}
/** Of the messages that the carrier has taken by then, the `nth` from the last, counted round. */
interface ReceiptDeed {
  readonly kind: 'receipt';
  readonly nth: number;
  readonly fate: 'sent' | 'delivered' | 'undelivered' | 'unreachable';
  /** The carrier says whose number it is, or has masked it. */
  readonly masked: boolean;
}

/** Everything that can happen to the world. A later part adds its deed here and in actions.ts. */
export type Deed =
  | { readonly kind: 'scan' | 'sweep' | 'pause' | 'resume' | 'suspend' | 'approve' | 'redrive' }
  | { readonly kind: 'due'; readonly loan: number }
  /** All loans, in the hands of one worker. */
  | { readonly kind: 'batch' }
  | { readonly kind: 'watermark'; readonly through: number }
  | { readonly kind: 'quarantine'; readonly contact: number }
  | ReplyDeed
  | SnapshotDeed
  | PaymentDeed
  | ResolveDeed
  | OpenDeed
  | SayDeed
  | ReceiptDeed;

export type Action = Deed & { readonly at: number };

/** What has been said and done so far, to be said again, contradicted or mended. */
export interface Memory {
  readonly replies: ReplyDeed[];
  /** The last word of each loan. */
  readonly words: Map<number, LedgerWord>;
  readonly payments: PaymentDeed[];
  receipts: number;
  opened: number;
}

export const noMemory = (): Memory => ({
  replies: [],
  words: new Map(),
  payments: [],
  receipts: 0,
  opened: 0,
});

export function deedAt(world: World, at: number, memory: Memory, random: Random): Deed {
  const loan = random.below(world.loans.length);
  return random.weighted<() => Deed>([
    [14, () => ({ kind: 'due', loan })],
    [4, () => ({ kind: 'scan' })],
    [3, () => ({ kind: 'sweep' })],
    [10, () => replyAt(world, at, memory, random)],
    [4, () => paymentAt(loan, at, memory, random)],
    [6, () => snapshotAt(loan, at, memory, random)],
    [5, () => receiptAt(random)],
    [4, () => resolveAt(random)],
    [1, () => openAt(world, memory, random)],
    [3, () => sayAt(random)],
    [1, () => ({ kind: random.pick(['pause', 'suspend'] as const) })],
    [1, () => ({ kind: random.pick(['resume', 'approve', 'redrive'] as const) })],
    [1, () => ({ kind: 'quarantine', contact: random.below(world.contacts.length) })],
    [1, () => ({ kind: 'watermark', through: at - random.between(0, 60) * MINUTE_MS })],
  ])();
}

/** When the hall is full: the same loans from several sides at once, and little that would keep them from being told. */
export function busyDeedAt(world: World, at: number, memory: Memory, random: Random): Deed {
  const loan = random.below(world.loans.length);
  return random.weighted<() => Deed>([
    [12, () => ({ kind: 'due', loan })],
    [4, () => ({ kind: 'scan' })],
    [1, () => ({ kind: 'sweep' })],
    [1, () => receiptAt(random)],
    [1, () => paymentAt(loan, at, memory, random)],
    [1, () => snapshotAt(loan, at, memory, random)],
    [1, () => replyAt(world, at, memory, random)],
  ])();
}

/** New words, or the same message once more; now and then at the very moment of an earlier one, or before it. */
function replyAt(world: World, at: number, { replies }: Memory, random: Random): ReplyDeed {
  const earlier = replies.length > 0 ? random.pick(replies) : undefined;
  if (earlier !== undefined && random.chance(0.25)) return earlier;
  const sentAt =
    earlier !== undefined && random.chance(0.5)
      ? earlier.sentAt + random.pick([0, 0, 1, -1, -60_000])
      : at - random.pick([0, 500, 3_000, 120_000]);
  const reply: ReplyDeed = {
    kind: 'reply',
    inbound: `in-${replies.length + 1}`,
    contact: earlier !== undefined && random.chance(0.7) ? earlier.contact : usedContact(world, random),
    words: random.weighted([
      [10, 'stop'],
      [6, 'start'],
      [3, 'help'],
      [2, 'noise'],
      [2, 'dispute'],
      [3, 'hardship'],
      [1, 'complaint'],
      [3, 'paid'],
      [1, 'wrong'],
      [1, 'promise'],
      [1, 'distress'],
      [1, 'legal'],
    ] as const),
    sentAt,
    broughtUntil: random.chance(0.25) ? 'stored' : 'applied',
  };
  replies.push(reply);
  return reply;
}

/** Most who write have a loan on their number; now and then it is the other one. */
const usedContact = (world: World, random: Random): number =>
  random.chance(0.08) ? random.below(2) : world.contacts.indexOf(random.pick(world.loans).contact);

function paymentAt(loan: number, at: number, { payments }: Memory, random: Random): PaymentDeed {
  const earlier = payments.length > 0 ? random.pick(payments) : undefined;
  if (earlier !== undefined && random.chance(0.3)) return earlier;
  const receivedAt = at - random.pick([0, 1_000, HOUR_MS, 20 * HOUR_MS]);
  const payment: PaymentDeed = {
    kind: 'payment',
    loan,
    paymentId: `pay-${payments.length + 1}`,
    receivedAt,
  };
  payments.push(payment);
  return payment;
}

/** Newer, equal or older than the last word of this loan, and saying the same or something else. */
function snapshotAt(loan: number, at: number, { words, payments }: Memory, random: Random): SnapshotDeed {
  const last = words.get(loan) ?? plainWord(at - HOUR_MS);
  const asOf = random.weighted([
    [6, () => Math.max(last.asOf + 1_000, at - random.below(HOUR_MS))],
    [2, () => last.asOf],
    [2, () => last.asOf - random.between(1, 600) * SECOND_MS],
  ] as const)();
  const mine = payments.filter((one) => one.loan === loan);
  const change = random.weighted<() => Partial<LedgerWord>>([
    [4, () => ({})],
    [4, () => ({ addMinor: random.pick([1, 999, 5_000]) })],
    [2, () => ({ held: !last.held })],
    [2, () => ({ listed: mine.map(({ paymentId }) => paymentId) })],
    [1, () => ({ through: at - random.pick([0, 30 * MINUTE_MS, 10 * HOUR_MS]) })],
    [2, () => ({ movedDays: last.movedDays + random.pick([1, -1, 3, 7]) })],
    [1, () => ({ paid: true })],
    [1, () => ({ status: random.pick(['paid', 'closed'] as const) })],
    [1, () => ({ revoked: !last.revoked })],
    [2, () => ({ contact: random.below(2) })],
    [2, () => ({ addMinor: 77, verifiedAt: asOf - DAY_MS })],
  ])();
  const word = { ...last, through: undefined, ...change, asOf };
  if (asOf > last.asOf) words.set(loan, word);
  return { kind: 'snapshot', loan, word };
}

export const resolveAt = (random: Random): ResolveDeed => ({
  kind: 'resolve',
  nth: random.below(6),
  outcome: random.weighted([
    [5, 'closed'],
    [2, 'upheld'],
    [2, 'withdrawn'],
    [2, 'plan-agreed'],
  ] as const),
  by: random.pick(['op-1', 'op-2']),
  otherNumbersToo: random.chance(0.1),
});

function openAt(world: World, memory: Memory, random: Random): OpenDeed {
  // Now and then the same form is sent twice.
  if (memory.opened === 0 || random.chance(0.7)) memory.opened += 1;
  return {
    kind: 'open',
    contact: usedContact(world, random),
    caseKind: random.pick(['dispute', 'complaint', 'distress']),
    cause: `form-${memory.opened}`,
  };
}

export const sayAt = (random: Random): SayDeed => ({
  kind: 'say',
  nth: random.below(6),
  by: random.pick(['op-1', 'op-2']),
  words: random.weighted([
    [3, 'plain'],
    [2, 'sum'],
    [1, 'odd-sum'],
  ] as const),
});

export const receiptAt = (random: Random): ReceiptDeed => ({
  kind: 'receipt',
  nth: random.below(3),
  fate: random.weighted([
    [2, 'sent'],
    [4, 'delivered'],
    [2, 'undelivered'],
    [2, 'unreachable'],
  ] as const),
  masked: random.chance(0.15),
});
