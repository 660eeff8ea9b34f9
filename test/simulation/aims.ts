import { DAY_MS, HOUR_MS, SECOND_MS } from '../../shared/time.ts';
import { ios, type FaultKind, type FaultOrder } from './faults.ts';
import { mix, randomOf, type Random } from './random.ts';

interface Aim {
  readonly io: string;
  readonly kind: FaultKind;
}

/** Every cell, as often as its weight asks for. */
const deckOf = (fits: (io: string) => boolean): readonly Aim[] =>
  Object.entries(ios).flatMap(([io, [kinds, weight]]) =>
    fits(io) ? kinds.flatMap((kind) => times(weight, { io, kind })) : [],
  );

/** Weights are measured to a quarter. */
const times = (weight: number, aim: Aim): readonly Aim[] =>
  Array.from({ length: Math.round(weight * 4) }, () => aim);

const deck = deckOf(() => true);
/** Where a sender meets the carrier. */
const callDeck = deckOf((io) => io === 'send.call' || io === 'send.record');

/**
 * How many faults a schedule has: from none to a storm, in turns. Whoever counts on luck waits long for the last of
 * four hundred cells, so they are dealt from a shuffled deck instead, schedule after schedule, each card once before
 * any comes again. Which cards a schedule has hangs on the seed and its own index alone.
 */
const counts = [0, 6, 8, 3, 10, 5, 13, 4, 11, 8, 12] as const;
const countBefore = counts.map((_, index) =>
  counts.slice(0, index).reduce<number>((sum, one) => sum + one, 0),
);
const countInRound = counts.reduce<number>((sum, one) => sum + one, 0);

/** A fault, and before it, where it can be met only then, what else must go wrong. */
type Fated = readonly [FaultOrder] | readonly [before: FaultOrder, FaultOrder];

/** The faults whose turn it is. */
export function faultsInTurn(seed: number, index: number, random: Random): readonly Fated[] {
  const turn = index % counts.length;
  const first = ((index - turn) / counts.length) * countInRound + (countBefore[turn] ?? 0);
  return Array.from({ length: counts[turn] ?? 0 }, (_, nth) => fated(cardAt(seed, first + nth), random));
}

function cardAt(seed: number, place: number): Aim {
  const round = Math.floor(place / deck.length);
  return shuffled(seed, round)[place % deck.length]!;
}

/** The last two: a schedule may begin in one round and end in the next. */
const decks = new Map<string, readonly Aim[]>();

function shuffled(seed: number, round: number): readonly Aim[] {
  const name = `${seed} ${round}`;
  const known = decks.get(name);
  if (known !== undefined) return known;
  const random = randomOf(mix(seed, 0x3c6ef372), round);
  const cards = [...deck];
  for (let last = cards.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [cards[last], cards[other]] = [cards[other]!, cards[last]!];
  }
  if (decks.size > 1) decks.delete([...decks.keys()][0]!);
  decks.set(name, cards);
  return cards;
}

/** At the carrier's door, by luck. */
export const faultAtCall = (random: Random): Fated => fated(random.pick(callDeck), random);

/**
 * All faults of a schedule. At one wait one thing can go wrong: of two, the later drawn comes at the next such wait.
 * What must go wrong first for several of them goes wrong once.
 */
export function together(first: readonly FaultOrder[], others: readonly Fated[]): readonly FaultOrder[] {
  const all = [...first];
  const add = (order: FaultOrder): void => {
    let { nth } = order;
    while (all.some((one) => one.io === order.io && one.nth === nth)) nth += 1;
    all.push({ ...order, nth });
  };
  for (const [one, two] of others) {
    if (two === undefined || !all.some(({ io, kind }) => io === one.io && kind === one.kind)) add(one);
    if (two !== undefined) add(two);
  }
  return all;
}

/** Waits that come only after another fault: that one is ordered too. */
const after: Readonly<Record<string, readonly (readonly [io: string, kind: FaultKind])[]>> = {
  'send.reopen': [['send.call', 'throttled']],
  'send.read-notice': [
    ['send.claim', 'answer-lost'],
    ['send.claim', 'conflict'],
  ],
  'sweep.give-up': [
    ['send.call', 'crash-after'],
    ['send.pace', 'crash-before'],
  ],
  'sweep.read-notice': [['reply.claim', 'crash-before']],
  'sweep.apply': [['reply.apply', 'crash-before']],
  'sweep.claim': [['reply.claim', 'crash-before']],
  'sweep.settle': [['reply.settle', 'crash-before']],
  'sweep.record': [['reply.claim', 'crash-before']],
  'sweep.turn': [['reply.claim', 'crash-before']],
  'sweep.pace': [['reply.claim', 'crash-before']],
  'sweep.call': [['reply.claim', 'crash-before']],
  'sweep.alarm': [['reply.alarm', 'crash-before']],
};

/** Waits that every schedule meets several times. */
const plentiful = /^(?:scan\..*|send\.(?:read-loan|read-facts|publish)|sweep\.(?:list|read)|.*\.read)$/;
const oneOfMany = [
  [6, 1],
  [2, 2],
  [1, 3],
] as const;
const oneOfFew = [
  [8, 1],
  [1, 2],
] as const;

function fated({ io, kind }: Aim, random: Random): Fated {
  const earlier = after[io];
  const nth = earlier === undefined ? random.weighted(plentiful.test(io) ? oneOfMany : oneOfFew) : 1;
  const order = { io, kind, nth, ms: durationOf(kind, random), effectFirst: random.chance(0.5) };
  if (earlier === undefined) return [order];
  const [before, how] = random.pick(earlier);
  return [{ io: before, kind: how, nth: 1, ms: 0, effectFirst: false }, order];
}

function durationOf(kind: FaultKind, random: Random): number {
  switch (kind) {
    case 'slow':
      return random.between(2, 9) * SECOND_MS;
    case 'busy':
      return random.between(1, 3) * SECOND_MS;
    case 'freeze-seconds':
      return random.between(9, 65) * SECOND_MS;
    case 'freeze-minutes':
      return random.between(95, 400) * SECOND_MS;
    case 'freeze-day':
      return DAY_MS + random.between(-1, 2) * HOUR_MS;
    default:
      return 0;
  }
}
