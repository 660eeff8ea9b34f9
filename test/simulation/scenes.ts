import { MINUTE_MS, SECOND_MS } from '../../shared/time.ts';
import type { Action } from './deeds.ts';
import type { Random } from './random.ts';
import { after, fault, said, type Scene } from './scene.ts';
import { neverNow, nobodyLooks, numberMoved, sumMeanwhile, upheldInSilence } from './scenes-of-change.ts';
import { backlog, givenUp, oneTooMany } from './scenes-at-volume.ts';
import { plainWord } from './world.ts';

/** One schedule in so many has one of these. */
export const sceneOf = (random: Random): Scene | undefined =>
  random.weighted<() => Scene | undefined>([
    [16, () => undefined],
    [1, () => pausedInABatch],
    [1, () => heardAndNotApplied],
    [1, () => saidMeanwhile],
    [1, () => freedByAnother],
    [1, () => consentTakenBack],
    [1, () => sumMeanwhile],
    [1, () => nobodyLooks],
    [1, () => numberMoved],
    [1, () => upheldInSilence],
    [1, () => neverNow],
    [2, () => oneTooMany],
    [1, () => backlog],
    [3, () => random.pick(givenUp)],
  ])();

/** One worker has several strangers in hand, and everything is stopped while it is at the first. */
const pausedInABatch: Scene = {
  shape: 'strangers',
  actions: (at, random) => [
    after(at, 0, { kind: 'batch' }),
    after(at, random.pick([20, 40, 80, 300, 1_000]), { kind: 'pause' }),
    after(at, random.between(3, 30) * MINUTE_MS, { kind: 'resume' }),
  ],
  faults: (random) =>
    random.chance(0.6) ? [fault('send.claim', 'slow', random.between(2, 6) * SECOND_MS)] : [],
};

/** Words are stored, whoever took them dies, nobody brings them again, and the loans are due. */
const heardAndNotApplied: Scene = {
  actions: (at, random) => [
    said(at, random.pick(['stop', 'dispute', 'distress', 'wrong', 'help']), 'heard'),
    after(at, random.between(60, 3_000), { kind: 'batch' }),
    ...(random.chance(0.7) ? [after(at, random.between(75, 200) * SECOND_MS, { kind: 'sweep' })] : []),
  ],
  faults: (random) => [
    random.chance(0.7)
      ? fault('reply.apply', random.pick(['crash-before', 'busy', 'throttled'] as const))
      : fault('reply.apply', 'freeze-minutes', random.between(95, 400) * SECOND_MS),
  ],
};

/** The carrier gives a number up, and the lender mends it in the word about a loan that is asked for no more. */
const freedByAnother: Scene = {
  shape: 'two loans',
  actions: (at, random) => {
    const mendedAt = at + random.between(2, 20) * MINUTE_MS;
    // Now and then the word is older than what the carrier has found: it frees nobody.
    const isOlder = random.chance(0.3);
    const saidAt = isOlder ? at - MINUTE_MS : mendedAt;
    const asOf = saidAt - (saidAt % SECOND_MS) - SECOND_MS;
    const ended = random.pick([{ paid: true }, { status: 'closed' }] as const);
    const word = { ...plainWord(asOf), ...(isOlder ? {} : ended) };
    return [
      said(at, 'help', 'answered'),
      after(at, 5 * SECOND_MS, { kind: 'receipt', nth: 0, fate: 'unreachable', masked: false }),
      after(at, 8 * SECOND_MS, { kind: 'batch' }),
      after(mendedAt, 0, { kind: 'snapshot', loan: random.below(2), word }),
      after(mendedAt, 2 * SECOND_MS, { kind: 'batch' }),
    ];
  },
  faults: () => [],
};

/** Consent is withdrawn; then the lender tells the old one again, or the borrower writes START, which is none. */
const consentTakenBack: Scene = {
  shape: 'one',
  actions: (at, random) => {
    const asOf = at - (at % SECOND_MS);
    const word = plainWord(asOf);
    const again = { ...word, asOf: asOf + 9 * SECOND_MS };
    return [
      after(at, 0, { kind: 'snapshot', loan: 0, word: { ...word, revoked: true } }),
      random.pick([
        after(at, 10 * SECOND_MS, { kind: 'snapshot', loan: 0, word: again }),
        said(at + 10 * SECOND_MS, 'start', 'again'),
      ]),
      after(at, 20 * SECOND_MS, { kind: 'batch' }),
    ];
  },
  faults: () => [],
};

/** The sum that staff repeat is another one at the moment at which their words would leave. */
const toldMeanwhile = (at: number): Action => ({
  kind: 'snapshot',
  loan: 0,
  word: { ...plainWord(at - (at % SECOND_MS)), addMinor: 999 },
  at,
});

/** Staff write to a borrower, who says something at the very moment at which it would leave. */
const saidMeanwhile: Scene = {
  actions: (at, random) => {
    const sweepAt = random.between(75, 90) * SECOND_MS;
    const words = random.pick(['stop', 'distress', 'legal', 'noise', 'wrong', 'paid'] as const);
    const what = { kind: 'say', nth: 0, by: 'op-1', words: random.pick(['plain', 'sum'] as const) } as const;
    return [
      said(at, random.pick(['dispute', 'complaint', 'hardship']), 'first'),
      after(at, 40 * SECOND_MS, what),
      after(at, sweepAt, { kind: 'sweep' }),
      random.chance(0.7)
        ? said(at + sweepAt + random.between(-2_000, 150), words, 'meanwhile')
        : toldMeanwhile(at + sweepAt + random.between(-200, 150)),
      after(at, sweepAt + 65 * SECOND_MS, { kind: 'sweep' }),
    ];
  },
  faults: (random) => (random.chance(0.5) ? [fault('sweep.claim', 'slow', 2 * SECOND_MS)] : []),
};
