import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import { after, fault, said, type Scene } from './scene.ts';
import { plainWord } from './world.ts';

/** What a claim about to be made rests on changes between its reading and its commit. */
export const sumMeanwhile: Scene = {
  actions: (at, random) => {
    const sweepAt = at + 80 * SECOND_MS;
    const changesAt = sweepAt + random.between(300, 2_500);
    const asOf = changesAt - (changesAt % SECOND_MS);
    // Only the sum is new: nothing else that a claim asks for has changed.
    const word = { ...plainWord(asOf), addMinor: 999, verifiedAt: asOf - DAY_MS };
    return [
      said(at, random.pick(['dispute', 'complaint', 'hardship']), 'first'),
      after(at, 40 * SECOND_MS, { kind: 'say', nth: 0, by: 'op-1', words: 'sum' }),
      after(sweepAt, 0, { kind: 'sweep' }),
      random.chance(0.7)
        ? after(changesAt, 0, { kind: 'snapshot', loan: 0, word })
        : after(changesAt, 0, { kind: 'payment', loan: 0, paymentId: 'meanwhile', receivedAt: changesAt }),
      after(sweepAt, 65 * SECOND_MS, { kind: 'sweep' }),
    ];
  },
  faults: () => [fault('sweep.claim', 'slow', 3 * SECOND_MS)],
};

/** All is stopped for days, so steps end unseen; meanwhile they are paid, moved, or agreed anew. */
export const nobodyLooks: Scene = {
  actions: (at, random) => {
    const changesAt = at + random.between(1, 5) * DAY_MS + random.between(0, 20) * HOUR_MS;
    const asOf = changesAt - (changesAt % SECOND_MS) - SECOND_MS;
    const word = random.pick([{ paid: true }, { movedDays: 7 }, { movedDays: -1 }] as const);
    return [
      after(at, 0, { kind: 'pause' }),
      ...(random.chance(0.5)
        ? [
            said(changesAt, 'hardship', 'late'),
            after(changesAt, 30 * SECOND_MS, {
              kind: 'resolve',
              nth: 0,
              outcome: 'plan-agreed',
              by: 'op-1',
              otherNumbersToo: false,
            }),
          ]
        : [after(changesAt, 0, { kind: 'snapshot', loan: 0, word: { ...plainWord(asOf), ...word } })]),
      after(changesAt, random.between(1, 90) * MINUTE_MS, { kind: 'resume' }),
    ];
  },
  faults: () => [],
};

/** The lender learns another number of the borrower while the old one is written to, or has something to say. */
export const numberMoved: Scene = {
  actions: (at, random) => {
    const movedAt = at + random.pick([0, 40, 90, 300, 5_000, 30_000]);
    const word = { ...plainWord(movedAt - (movedAt % SECOND_MS)), contact: 1 };
    const words = random.pick(['stop', 'help', 'wrong', 'dispute', 'noise', 'paid'] as const);
    const saidAt = movedAt + random.between(-3_000, 3_000);
    return [
      ...(random.chance(0.5) ? [after(at, -8 * MINUTE_MS, { kind: 'pause' })] : []),
      after(at, -7 * MINUTE_MS, { kind: 'batch' }),
      after(at, -2 * MINUTE_MS, { kind: 'resume' }),
      after(at, random.between(0, 100), { kind: 'batch' }),
      after(movedAt, 0, { kind: 'snapshot', loan: 0, word }),
      ...(random.chance(0.6) ? [{ ...said(saidAt, words, 'moving'), contact: random.below(2) }] : []),
      after(movedAt, random.between(1, 60) * SECOND_MS, { kind: 'batch' }),
      after(movedAt, 70 * SECOND_MS, { kind: 'receipt', nth: 0, fate: random.pick(fates), masked: false }),
      after(movedAt, 25 * HOUR_MS, { kind: 'batch' }),
    ];
  },
  faults: (random) =>
    random.chance(0.5)
      ? [fault('send.claim', random.pick(['slow', 'conflict'] as const), 2 * SECOND_MS)]
      : [fault('send.call', 'throttled')],
};

const fates = ['delivered', 'undelivered', 'unreachable'] as const;

/** Who disputes a sum is right, and the ledger says nothing for a day. */
export const upheldInSilence: Scene = {
  actions: (at) => [
    said(at, 'dispute', 'right'),
    after(at, 40 * SECOND_MS, {
      kind: 'resolve',
      nth: 0,
      outcome: 'upheld',
      by: 'op-1',
      otherNumbersToo: false,
    }),
    after(at, 75 * SECOND_MS, { kind: 'sweep' }),
    after(at, DAY_MS + 5 * MINUTE_MS, { kind: 'batch' }),
  ],
  faults: () => [],
};

/** The carrier has no time for us, again and again. */
export const neverNow: Scene = {
  shape: 'one',
  actions: (at) => [0, 70, 200, 400, 700].map((seconds) => after(at, seconds * SECOND_MS, { kind: 'batch' })),
  faults: () => [1, 2, 3, 4].map((nth) => ({ ...fault('send.call', 'throttled'), nth })),
};
