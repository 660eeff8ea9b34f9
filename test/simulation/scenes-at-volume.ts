import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { crowdOf } from './crowd.ts';
import type { Action } from './deeds.ts';
import type { FaultOrder } from './faults.ts';
import type { Random } from './random.ts';
import { after, fault, said, type Scene } from './scene.ts';
import { SENDABLE } from './scanned.ts';
import { plainWord } from './world.ts';

/** The one who says stop is one too many, or nearly: sweep stops the text, or everything, and two persons let it go. */
export const oneTooMany: Scene = {
  shape: 'strangers',
  crowd: (random) => crowdOf(random),
  actions: (at, random) => {
    const goesOnAt = random.between(20, 1_200) * MINUTE_MS;
    return [
      after(at, 0, { kind: 'due', loan: 0 }),
      said(at + random.between(10, 60) * SECOND_MS, random.pick(['stop', 'stop', 'complaint']), 'enough'),
      after(at, 90 * SECOND_MS, { kind: 'sweep' }),
      after(at, random.between(91, 130) * SECOND_MS, { kind: 'batch' }),
      after(at, 200 * SECOND_MS, { kind: 'sweep' }),
      after(at, 210 * SECOND_MS, { kind: 'batch' }),
      after(at, goesOnAt, { kind: 'resume' }),
      after(at, goesOnAt + SECOND_MS, { kind: 'approve' }),
      after(at, goesOnAt + 2 * MINUTE_MS, { kind: 'sweep' }),
      after(at, goesOnAt + 3 * MINUTE_MS, { kind: 'batch' }),
    ];
  },
  faults: () => [],
};

/** More is due than may be named before the next run: the runs after it go on where it has left off. */
export const backlog: Scene = {
  shape: 'three loans',
  queued: (random) => SENDABLE - random.pick([1, 1, 2]),
  actions: (at) => [0, 1, 2, 3].map((run) => after(at, run * 15 * MINUTE_MS, { kind: 'scan' })),
  faults: () => [],
};

/** As often as anybody brings anything. */
const TRIES = [1, 2, 3, 4, 5, 6] as const;

const again = (io: string, from = 0): readonly FaultOrder[] =>
  TRIES.map((nth) => ({ ...fault(io, 'throttled'), nth: nth + from }));

/** By then whoever brought it has given up, and others speak. */
const MEANWHILE_MS = 25 * MINUTE_MS;

/** Days later the cause is mended, and what was given up is put back. */
function putBack(at: number, random: Random): readonly Action[] {
  const backAt = at + random.between(1, 5) * DAY_MS + random.between(-60, 600) * MINUTE_MS;
  return [
    after(backAt, -MINUTE_MS, { kind: 'watermark', through: backAt - 2 * MINUTE_MS }),
    after(backAt, 0, { kind: 'redrive' }),
    after(backAt, random.between(1, 40) * SECOND_MS, { kind: 'batch' }),
    after(backAt, 80 * SECOND_MS, { kind: 'sweep' }),
  ];
}

/** What a borrower said comes days later, and meanwhile the opposite was said, before it or after it. */
const wordsGivenUp: Scene = {
  shape: 'one',
  actions: (at, random) => {
    const words = random.pick(['stop', 'start', 'dispute', 'paid', 'promise', 'hardship'] as const);
    const meanwhile = said(at + MEANWHILE_MS, random.pick(['start', 'stop', 'help'] as const), 'meanwhile');
    return [
      { ...said(at, words, 'given-up'), broughtUntil: 'applied' },
      { ...meanwhile, sentAt: at + random.pick([-1_000, 1_000, MINUTE_MS]) },
      ...putBack(at, random),
    ];
  },
  faults: () => again('reply.store'),
};

/** A word of the ledger, overtaken by a newer one. The import took the first write. */
const ledgerGivenUp: Scene = {
  shape: 'one',
  actions: (at, random) => {
    const older = { ...plainWord(at - (at % SECOND_MS) - SECOND_MS), addMinor: 5_000 };
    const newerAt = at + MEANWHILE_MS;
    const newer = { ...plainWord(newerAt - (newerAt % SECOND_MS)), addMinor: 999 };
    return [
      after(at, 0, { kind: 'snapshot', loan: 0, word: older }),
      after(newerAt, 0, { kind: 'snapshot', loan: 0, word: newer }),
      ...putBack(at, random),
    ];
  },
  faults: () => again('ledger.snapshot', 1),
};

/** A payment that the ledger has counted by then, or has not. */
const paymentGivenUp: Scene = {
  shape: 'one',
  actions: (at, random) => {
    const countedAt = at + MEANWHILE_MS;
    const asOf = countedAt - (countedAt % SECOND_MS);
    const through = random.chance(0.5) ? asOf : undefined;
    const word = { ...plainWord(asOf), addMinor: 999, through };
    return [
      after(at, 0, { kind: 'payment', loan: 0, paymentId: 'given-up', receivedAt: at - HOUR_MS }),
      after(countedAt, 0, { kind: 'snapshot', loan: 0, word }),
      ...putBack(at, random),
    ];
  },
  faults: () => again('ledger.head'),
};

/** A loan that was due when it was named. */
const dueGivenUp: Scene = {
  actions: (at, random) => [after(at, 0, { kind: 'batch' }), ...putBack(at, random)],
  faults: () => again('send.read-loan'),
};

export const givenUp: readonly Scene[] = [wordsGivenUp, ledgerGivenUp, paymentGivenUp, dueGivenUp];
