import { DAY_MS, HOUR_MS, SECOND_MS } from '../../shared/time.ts';
import {
  receiptAt,
  resolveAt,
  sayAt,
  type Action,
  type ReplyDeed,
  type ResolveDeed,
  type SayDeed,
  type SnapshotDeed,
} from './deeds.ts';
import type { Random } from './random.ts';
import { plainWord } from './world.ts';

/** Things that come in pairs when they are dangerous: two of the staff at once, a receipt twice and late. */
export function echoOf(action: Action, random: Random): readonly Action[] {
  const at = action.at + random.pick([0, 7, 300, 4_000]);
  if (action.kind === 'resolve' || action.kind === 'say') return alsoBy(action, at, random);
  if (action.kind === 'receipt' && random.chance(0.5)) {
    const later = random.pick([1_000, HOUR_MS, 72 * HOUR_MS]);
    return [
      { ...receiptAt(random), nth: action.nth, at: action.at + random.pick([0, later, later + DAY_MS]) },
    ];
  }
  if (action.kind === 'reply') return agreedAfter(action, random);
  if (action.kind === 'payment') return countedBefore(action, random);
  if (action.kind === 'snapshot' && action.word.held) return random.chance(0.5) ? [before(action, at)] : [];
  return action.kind === 'due' && random.chance(0.35) ? [{ ...action, at }] : [];
}

/** Another of the staff, in the same case. */
function alsoBy({ kind, nth }: ResolveDeed | SayDeed, at: number, random: Random): readonly Action[] {
  if (random.chance(0.5)) return [];
  return [kind === 'say' ? { ...sayAt(random), nth, at } : { ...resolveAt(random), nth, at }];
}

/** What the lender said before it held, arriving after it. */
const before = (action: SnapshotDeed, at: number): Action => ({
  ...action,
  word: { ...action.word, held: false, asOf: action.word.asOf - 60 * SECOND_MS },
  at,
});

/** The next word of the ledger counts what came until then, and this payment came after. */
const countedBefore = (
  { at, loan, receivedAt }: Extract<Action, { readonly kind: 'payment' }>,
  random: Random,
): readonly Action[] => {
  if (random.chance(0.6)) return [];
  const wordAt = at + random.between(2, 90) * SECOND_MS;
  const asOf = wordAt - (wordAt % SECOND_MS);
  const through = receivedAt - random.pick([1_000, HOUR_MS, 20 * HOUR_MS]);
  return [
    { kind: 'snapshot', loan, word: { ...plainWord(asOf), addMinor: 999, through }, at: wordAt },
    { kind: 'due', loan, at: wordAt + 2 * SECOND_MS },
  ];
};

/** The ledger counts a little of what was agreed. */
const paidInPart = (at: number): Action => ({
  kind: 'snapshot',
  loan: 0,
  word: { ...plainWord(at - (at % SECOND_MS)), addMinor: -PART_MINOR },
  at,
});

/** Less than the smallest sum there is. */
const PART_MINOR = 40;

/** Whoever says that they cannot pay is soon offered a plan. */
const agreedAfter = (action: ReplyDeed & { readonly at: number }, random: Random): readonly Action[] =>
  action.words === 'hardship' && random.chance(0.6)
    ? [
        {
          kind: 'resolve',
          nth: 0,
          outcome: 'plan-agreed',
          by: 'op-1',
          otherNumbersToo: false,
          at: action.at + 30 * SECOND_MS,
        },
        ...(random.chance(0.5) ? [paidInPart(action.at + random.between(1, 26) * HOUR_MS)] : []),
      ]
    : [];
