import type { Notice } from '../../shared/model/notice.ts';
import type { Write } from '../../shared/ports/records.ts';

/** What can go wrong at one wait of one worker. */
export const faultKinds = [
  /** The worker is gone; nothing happened. */
  'crash-before',
  /** It happened; the worker is gone before it hears of it. */
  'crash-after',
  /** Not done, for certain, and the worker is told so (a carrier: "not now"). */
  'throttled',
  /** TransactionConflict until the adapter gave up: not done, the worker cannot know. */
  'busy',
  /** The condition is said to have failed although nobody wrote. */
  'conflict',
  /** Done, and the worker hears an error. */
  'answer-lost',
  /** The carrier refuses for good. */
  'refused',
  /** The carrier says nothing, and nothing was sent. */
  'silent',
  /** Seconds pass. */
  'slow',
  /** The worker stops for longer than publish-by, than sweep's age, than a day, and goes on. */
  'freeze-seconds',
  'freeze-minutes',
  'freeze-day',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export type Verb = 'scan' | 'send' | 'reply' | 'sweep' | 'ledger' | 'operator' | 'receipt';

const reading: readonly FaultKind[] = [
  'crash-before',
  'throttled',
  'slow',
  'freeze-seconds',
  'freeze-minutes',
  'freeze-day',
];
const committing: readonly FaultKind[] = [...reading, 'crash-after', 'busy', 'conflict', 'answer-lost'];
const publishing: readonly FaultKind[] = [...reading, 'crash-after', 'answer-lost'];
const calling: readonly FaultKind[] = [...publishing, 'refused', 'silent'];
const pacing: readonly FaultKind[] = [
  'crash-before',
  'slow',
  'freeze-seconds',
  'freeze-minutes',
  'freeze-day',
];

/** Every wait of every use case, named `verb.what`; and how often, measured in quarters, it must be aimed at to be hit as often as the rest. */
export const ios: Readonly<Record<string, readonly [faults: readonly FaultKind[], weight: number]>> = {
  'scan.read-settings': [reading, 1],
  'scan.depth': [reading, 1],
  'scan.list': [reading, 1],
  'scan.publish': [publishing, 1],
  'send.read-loan': [reading, 1],
  'send.read-facts': [reading, 1],
  'send.read-notice': [reading, 1.75],
  'send.claim': [committing, 2],
  'send.stand-still': [committing, 1],
  'send.passed': [committing, 2.75],
  'send.record': [committing, 1],
  'send.reopen': [committing, 2.75],
  'send.turn': [pacing, 1.75],
  'send.pace': [pacing, 2],
  'send.call': [calling, 1],
  'send.publish': [publishing, 1],
  'reply.read': [reading, 1],
  'reply.read-notice': [reading, 1],
  'reply.store': [committing, 1],
  'reply.apply': [committing, 1],
  'reply.claim': [committing, 1.25],
  'reply.settle': [committing, 2],
  'reply.record': [committing, 1.25],
  'reply.turn': [pacing, 1.25],
  'reply.pace': [pacing, 1.25],
  'reply.call': [calling, 1.5],
  'reply.alarm': [publishing, 1.25],
  'sweep.list': [reading, 1],
  'sweep.read': [reading, 1],
  'sweep.read-notice': [reading, 1],
  'sweep.give-up': [committing, 1.75],
  'sweep.apply': [committing, 1.25],
  'sweep.claim': [committing, 1.5],
  'sweep.settle': [committing, 1],
  'sweep.record': [committing, 1.5],
  'sweep.case': [committing, 1.25],
  'sweep.stop': [committing, 1.25],
  'sweep.turn': [pacing, 1.5],
  'sweep.pace': [pacing, 1.5],
  'sweep.call': [calling, 1.75],
  'sweep.alarm': [publishing, 1],
  'ledger.read': [reading, 1],
  'ledger.snapshot': [committing, 1],
  'ledger.head': [committing, 1.5],
  'ledger.watermark': [committing, 1],
  'operator.read': [reading, 1],
  'operator.write': [committing, 1],
  'operator.alarm': [publishing, 1.25],
  'receipt.list': [reading, 1],
  'receipt.read-notice': [reading, 1.25],
  'receipt.write': [committing, 1.25],
};

/** Every (wait, fault) pair that makes sense: what a run must have hit, and how often. */
export const cells: readonly string[] = Object.entries(ios).flatMap(([io, [kinds]]) =>
  kinds.map((kind) => `${io}/${kind}`),
);

/** One fault, ordered before the run: at the `nth` time (from 1) that somebody waits for `io`. */
export interface FaultOrder {
  readonly io: string;
  readonly kind: FaultKind;
  readonly nth: number;
  readonly ms: number;
  /** For a stop: whether the effect came before it. */
  readonly effectFirst: boolean;
}

/** What a commit is, seen from what it writes: the second word of the wait's name. */
export function commitName(verb: Verb, writes: readonly Write[]): string {
  const kinds = new Set(writes.map(({ kind }) => kind));
  if (verb === 'operator' || verb === 'receipt') return 'write';
  if (verb === 'sweep' && kinds.has('setting')) return 'stop';
  if (verb === 'ledger') {
    return kinds.has('instalment') ? 'snapshot' : kinds.has('setting') ? 'watermark' : 'head';
  }
  const notices = writes.flatMap((write) =>
    write.op === 'put' && write.kind === 'notice' ? [write.item] : [],
  );
  if (notices.some(({ state }) => state === 'claimed')) return 'claim';
  if (kinds.has('reply')) return replyCommitName(writes);
  return kinds.has('case') ? 'case' : noticeCommitName(verb, kinds, notices);
}

function noticeCommitName(verb: Verb, kinds: ReadonlySet<Write['kind']>, notices: readonly Notice[]): string {
  if (kinds.has('decision')) return verb === 'send' ? 'stand-still' : 'settle';
  if (kinds.has('loan')) return notices.some(({ state }) => state === 'waiting') ? 'reopen' : 'passed';
  return notices.some(({ reason }) => reason === 'no-record') ? 'give-up' : 'record';
}

const replyCommitName = (writes: readonly Write[]): string =>
  writes.some((write) => write.kind === 'reply' && write.item.state === 'received') ? 'store' : 'apply';
