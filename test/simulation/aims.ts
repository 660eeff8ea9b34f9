import { DAY_MS, HOUR_MS, SECOND_MS } from '../../shared/time.ts';
import { ios, type FaultKind, type FaultOrder } from './faults.ts';
import { mix, type Random } from './random.ts';

interface Aim {
  readonly io: string;
  readonly kind: FaultKind;
  /** The sum of the weights up to and with this one, of 1. */
  readonly upTo: number;
}

const aimsAt = (fits: (io: string) => boolean): readonly Aim[] => {
  const cells = Object.entries(ios).flatMap(([io, [kinds, weight]]) =>
    fits(io) ? kinds.map((kind) => ({ io, kind, weight })) : [],
  );
  const all = cells.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  return cells.map(({ io, kind, weight }) => ({ io, kind, upTo: (before += weight) / all }));
};

const aims = aimsAt(() => true);
/** Where a sender meets the carrier. */
const callAims = aimsAt((io) => io === 'send.call' || io === 'send.record');

/** The cell on which a number from 0 up to 1 falls: the wider, the heavier. */
function aimOn(from: readonly Aim[], point: number): Aim {
  let [low, high] = [0, from.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (from[middle]!.upTo > point) high = middle;
    else low = middle + 1;
  }
  return from[low]!;
}

/**
 * Of every schedule, this many faults are not drawn by luck: the cells take turns. Whoever counts on luck waits
 * long for the last of four hundred cells.
 */
export const TURNS = 3;

/** Three numbers no fraction of which is another: each place goes round all cells evenly, and no two in step. */
const strides = [Math.SQRT2, Math.sqrt(3), Math.sqrt(5)] as const;

/** The fault whose turn it is, with whatever must go wrong before it can be met. */
export function faultsInTurn(
  seed: number,
  index: number,
  turn: number,
  random: Random,
): readonly FaultOrder[] {
  const start = mix(seed, turn) / 4_294_967_296;
  return ordered(aimOn(aims, (start + index * (strides[turn] ?? 0)) % 1), random);
}

/** One fault drawn from all cells, with whatever must go wrong before it can be met. */
export const anyFaults = (random: Random): readonly FaultOrder[] =>
  ordered(aimOn(aims, random.next()), random);

/** Like `anyFaults`, but at the carrier's door. */
export const faultsAtCall = (random: Random): readonly FaultOrder[] =>
  ordered(aimOn(callAims, random.next()), random);

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

function ordered({ io, kind }: Aim, random: Random): readonly FaultOrder[] {
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
