import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { CLOSES_MINUTES, ladderDays, momentOf, OPENS_MINUTES, stepLife } from './calendar.ts';
import { crowdOf, type Crowd } from './crowd.ts';
import {
  busyDeedAt,
  deedAt,
  noMemory,
  type Action,
  type Deed,
  type Memory,
  type ReplyDeed,
} from './deeds.ts';
import { echoOf } from './echoes.ts';
import { faultAtCall, faultsInTurn, together } from './aims.ts';
import type { FaultOrder } from './faults.ts';
import { mix, randomOf, type Random } from './random.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scenes.ts';
import { plainWord, sumsOf, worldOf, type World } from './world.ts';

/** One schedule, all of it: equal plans run alike, to the last message. */
export interface Plan {
  readonly seed: number;
  readonly index: number;
  readonly world: World;
  readonly actions: readonly Action[];
  readonly faults: readonly FaultOrder[];
  readonly crowd?: Crowd | undefined;
  /** How many others wait in the queue, until nothing fails any more. */
  readonly queued?: number | undefined;
  /** Latencies and clock skews derive from it. */
  readonly latencySeed: number;
  /** After the last action the lender goes on delivering, or falls silent, or closes the loans. */
  readonly afterwards: 'delivers' | 'silent' | 'closes';
}

export function planOf(seed: number, index: number): Plan {
  const random = randomOf(seed, index);
  const scene = sceneOf(random);
  const world = worldOf(random, sumsOf(seed), scene?.shape);
  const inTurn = faultsInTurn(seed, index, random);
  const busyChance = scene !== undefined ? 1 : inTurn.flat().some(({ io }) => atCarrier.has(io)) ? 0.9 : 0.45;
  const isBusy = random.chance(busyChance);
  const atCall = isBusy && random.chance(0.7) ? [faultAtCall(random)] : [];
  const faults = together(scene?.faults(random) ?? [], [...inTurn, ...atCall]);
  const played = actionsIn(world, { isBusy, scene }, random);
  const inVain = faults.some(({ io }) => io === 'send.stand-still');
  const actions = [
    ...played,
    ...(inVain ? lookedAtInVain(Math.min(...played.map(({ at }) => at))) : []),
    ...metBy(faults, world, random),
  ].sort((one, other) => one.at - other.at);
  return {
    seed,
    index,
    world,
    actions,
    faults,
    crowd: crowdFor(scene, faults, random),
    queued: scene?.queued?.(random),
    latencySeed: mix(seed, index ^ 0x51ed270b),
    afterwards: random.weighted([
      [3, 'delivers'],
      [1, 'silent'],
      [6, 'closes'],
    ] as const),
  };
}

/** What many were sent: where a scene asks for it, and where the wait is that comes only when too many have complained. */
const crowdFor = (
  scene: Scene | undefined,
  faults: readonly FaultOrder[],
  random: Random,
): Crowd | undefined =>
  scene?.crowd?.(random) ?? (faults.some(({ io }) => io === 'sweep.stop') ? crowdOf(random, 9) : undefined);

/** Waits that only a message on its way meets. */
const atCarrier: ReadonlySet<string> = new Set(
  ['claim', 'record', 'reopen', 'turn', 'pace', 'call', 'read-notice'].map((what) => `send.${what}`),
);

interface Played {
  readonly isBusy: boolean;
  readonly scene: Scene | undefined;
}

/** A scene comes before all else, and what follows begins while it is still being played. */
const SCENE_MS = 30 * SECOND_MS;

function actionsIn(world: World, { isBusy, scene }: Played, random: Random): readonly Action[] {
  const actions: Action[] = [];
  const memory = noMemory();
  let at = isBusy ? openHourOn(world, world.startDay, random) : edgeOn(world, world.startDay, random);
  const moments = random.between(1, 4);
  for (let nth = 0; nth < moments; nth += 1) {
    if (nth > 0) at = nextMoment(world, at, random);
    if (nth === 0) importAll(world, at, actions, memory, random);
    if (nth === 0 && scene !== undefined) {
      actions.push(...scene.actions(at, random));
      at += SCENE_MS;
    }
    actions.push(...around(world, at, { memory, isBusy }, random));
  }
  return actions;
}

/** Some waits come only when somebody has written: a fault ordered there brings its own replies and sweeps. */
function metBy(faults: readonly FaultOrder[], world: World, random: Random): readonly Action[] {
  const about = (what: string): boolean => faults.some(({ io }) => io.endsWith(what));
  const isOf = (verb: string): boolean => faults.some(({ io }) => io.startsWith(verb));
  const ofSweep = isOf('sweep.');
  const at = edgeOn(world, world.startDay, random);
  const said = (words: ReplyDeed['words'], nth: number): Action => {
    const sentAt = at + nth * 40 * SECOND_MS;
    const inbound = `met-${words}-${nth}`;
    return { kind: 'reply', inbound, contact: 0, words, sentAt, broughtUntil: 'applied', at: sentAt };
  };
  const sweepAfter = (seconds: number): Action => ({ kind: 'sweep', at: at + seconds * SECOND_MS });
  const after = (seconds: number, deed: Deed): Action => ({ ...deed, at: at + seconds * SECOND_MS });
  const taken = { kind: 'receipt', nth: 0, fate: 'delivered', masked: false } as const;
  const settled = { kind: 'resolve', nth: 0, outcome: 'closed', by: 'op-1', otherNumbersToo: false } as const;
  const despair = { kind: 'open', contact: 0, caseKind: 'distress', cause: 'met-call' } as const;
  const ofCase = about('sweep.case');
  const paid: Deed = { kind: 'payment', loan: 0, paymentId: 'met-pay', receivedAt: at };
  return [
    ...(about('.settle')
      ? [said('stop', 0), said('stop', 1)]
      : ofSweep || isOf('reply.')
        ? [said('help', 0)]
        : []),
    ...(ofCase ? [said('paid', 2), after(80, { kind: 'watermark', through: at + 2 * MINUTE_MS })] : []),
    ...(ofSweep ? [sweepAfter(75), sweepAfter(112), sweepAfter(145), sweepAfter(190)] : []),
    ...(about('.alarm') ? [said('distress', 3)] : []),
    ...(isOf('operator.alarm') ? [after(2, despair), after(7, despair)] : []),
    ...(isOf('ledger.head') ? [after(0, paid)] : []),
    ...(isOf('receipt.') ? [said('help', 0), after(9, taken), after(30, taken), after(205, taken)] : []),
    ...(isOf('operator.') ? [said('dispute', 0), after(15, settled), after(300, settled)] : []),
    ...(isOf('send.passed') ? longAfter(world) : []),
    ...nextSteps(world, faults.filter(({ io }) => atCarrier.has(io)).length),
  ];
}

/** One message can suffer one thing on its way to the carrier, or two: for more of them the next steps are told too. */
function nextSteps({ startDay, loans }: World, suffering: number): readonly Action[] {
  const { ladder, contact, instalments } = loans[0]!;
  const days = ladderDays[ladder].map((offset) => instalments[0]!.dueDay + offset);
  return days
    .filter((day) => day > startDay)
    .slice(0, Math.ceil((suffering - 1) / 2))
    .flatMap((day) => {
      const at = Math.max(...contact.places.map((place) => momentOf(day, OPENS_MINUTES + 90, place)));
      return [
        { kind: 'watermark', through: at - MINUTE_MS, at: at - 5 * SECOND_MS },
        { kind: 'scan', at },
        { kind: 'sweep', at: at + 145 * SECOND_MS },
      ] as const;
    });
}

/** Nobody has looked for so long that whole steps have passed. */
function longAfter({ startDay, contacts }: World): readonly Action[] {
  const [place = 'east'] = contacts[0]?.places ?? [];
  const at = momentOf(startDay + LONG_DAYS, 12 * 60, place);
  return [
    { kind: 'watermark', through: at - MINUTE_MS, at },
    { kind: 'scan', at: at + 5 * SECOND_MS },
  ];
}

const LONG_DAYS = 15;

/** Before anything may leave, somebody looks, and has to write down why it does not. */
const lookedAtInVain = (at: number): readonly Action[] => [
  { kind: 'pause', at: at + 2 * SECOND_MS },
  { kind: 'due', loan: 0, at: at + 5 * SECOND_MS },
  { kind: 'resume', at: at + 9 * MINUTE_MS },
];

/** Some loans are imported before the curtain; now and then one comes with the first moment. */
function importAll(world: World, at: number, actions: Action[], memory: Memory, random: Random): void {
  world.loans.forEach((_, loan) => {
    const asOf = at - random.between(1, 10) * HOUR_MS;
    const word = plainWord(asOf - (asOf % SECOND_MS));
    memory.words.set(loan, word);
    actions.push({ kind: 'snapshot', loan, word, at: random.chance(0.06) ? at : at - 50 * MINUTE_MS });
  });
}

/** Anything may leave: the first hours of the window, wherever the person may be. */
function openHourOn(world: World, day: number, random: Random): number {
  const all = world.contacts.flatMap(({ places }) => places);
  const opens = Math.max(...all.map((one) => momentOf(day, OPENS_MINUTES, one)));
  return opens + random.below(3 * HOUR_MS);
}

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

/** All loans are due at once, and somebody stops everything while they are being looked at. */
function stoppedInTheMiddle({ loans }: World, at: number, random: Random): readonly Action[] {
  const when = at + random.below(SECOND_MS);
  return [
    ...[...loans.keys(), ...loans.keys()].map((loan): Action => ({ kind: 'due', loan, at: when })),
    { kind: 'pause', at: when + random.between(20, 200) },
    { kind: 'resume', at: when + random.between(1, 30) * MINUTE_MS },
  ];
}

/** The lender makes sure of a number that the carrier has given up: for one of its loans. */
const mendedAfter = (action: Action, { loans }: World, random: Random): readonly Action[] => {
  if (action.kind !== 'receipt' || action.fate !== 'unreachable' || random.chance(0.5)) return [];
  const at = action.at + random.between(2, 60) * HOUR_MS;
  const word = { ...plainWord(at - (at % SECOND_MS) - SECOND_MS), addMinor: 999 };
  return [{ kind: 'snapshot', loan: random.below(loans.length), word, at }];
};

interface Mood {
  readonly memory: Memory;
  readonly isBusy: boolean;
}

function around(world: World, at: number, { memory, isBusy }: Mood, random: Random): readonly Action[] {
  const deeds: Action[] = [];
  if (random.chance(world.feedKind === 'event' ? 0.95 : 0.8)) {
    deeds.push({ kind: 'watermark', through: at - random.between(0, 9) * MINUTE_MS, at: at - 5 * SECOND_MS });
  }
  if (random.chance(0.9)) deeds.push({ kind: 'scan', at: at + random.below(100) });
  const count = random.between(1, 6);
  for (let nth = 0; nth < count; nth += 1) {
    const when = at + soon(random);
    const deed = (isBusy ? busyDeedAt : deedAt)(world, when, memory, random);
    const action: Action = { ...deed, at: when };
    deeds.push(action, ...echoOf(action, random), ...mendedAfter(action, world, random));
  }
  if (random.chance(0.06)) deeds.push(...stoppedInTheMiddle(world, at, random));
  if (random.chance(0.6)) {
    deeds.push({ kind: 'sweep', at: at + random.pick([61, 75, 95, 101, 300]) * SECOND_MS });
  }
  if (random.chance(0.6)) {
    deeds.push({ kind: 'sweep', at: at + random.pick([110, 130, 145, 200]) * SECOND_MS });
  }
  return deeds;
}
