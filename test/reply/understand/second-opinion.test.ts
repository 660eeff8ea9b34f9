import { describe, expect, it } from 'vitest';
import type { CertainIntent, Intent } from '../../../shared/reply/understand/intents.ts';
import type { Likeness } from '../../../shared/reply/understand/likeness.ts';
import { withSecondOpinion } from '../../../shared/reply/understand/second-opinion.ts';

type Scores = Partial<Readonly<Record<Intent, number>>>;

const likenessBy =
  (scores: Scores): Likeness =>
  (intent) =>
    scores[intent] ?? 0;

interface Heard {
  /** Certain by the vocabularies. */
  readonly said?: readonly CertainIntent[];
  readonly denied?: readonly CertainIntent[];
  readonly listed?: boolean;
}

/** What is heard of a text that is so much like each intent, as a whole and in its clauses. */
function opinion(whole: Scores, clauses: readonly Scores[] = [], heard: Heard = {}): readonly string[] {
  const { said = [], denied = [], listed = false } = heard;
  const wholeLikeness = likenessBy(whole);
  const evidence = said.map((intent) => ({ intent, by: 'words' }));
  return withSecondOpinion({ evidence, denied: new Set(denied), listed }, 'text', () => ({
    whole: wholeLikeness,
    parts: () => [wholeLikeness, ...clauses.map(likenessBy)],
  })).map(({ intent, by }) => (by === 'words' ? `${intent}!` : `${intent} (${by})`));
}

const like = (intent: CertainIntent, score: string): string =>
  `${intent} (like the examples of ${intent} (${score}))`;

describe('a stop', () => {
  it.each<[Scores, readonly Scores[], boolean, string]>([
    [{ 'opt-out': 2.5, unclear: -2.5 }, [], true, 'so much like one, and unlike chat'],
    [{ 'opt-out': 2.4, unclear: -4 }, [], false, 'too little like one'],
    [{ 'opt-out': 2.5, unclear: -2.4 }, [], false, 'too much like chat'],
    [{ 'opt-out': 3, unclear: -4, 'opt-in': 2 }, [], true, 'one more than like the opposite'],
    [{ 'opt-out': 3, unclear: -4, 'opt-in': 2.1 }, [], false, 'as much like the opposite'],
    [{ 'opt-out': 3, unclear: -4, help: 3.1 }, [], false, 'more like another'],
    [{ 'opt-out': -1, unclear: -6 }, [{ 'opt-out': 2.5 }], true, 'one clause of an unlike whole'],
    [{ 'opt-out': -1, unclear: -5.9 }, [{ 'opt-out': 2.5 }], false, 'one clause of a whole like chat'],
    [{ 'opt-out': -2, help: 1 }, [{ 'opt-out': 7, unclear: -5 }], true, 'a clause that is surely one'],
    [
      { 'opt-out': -2.1, help: 1 },
      [{ 'opt-out': 7, unclear: -5 }],
      false,
      'a clause in a whole that is surely none',
    ],
    [{ 'opt-out': -2, help: 1 }, [{ 'opt-out': 6.9, unclear: -6 }], false, 'a clause that is hardly one'],
    [{ 'opt-out': -2, help: 1 }, [{ 'opt-out': 7, unclear: -4.9 }], false, 'a clause that is like chat'],
  ])('%j, clauses %j: %s, %s', (whole, clauses, isOne) => {
    expect(opinion(whole, clauses).some((one) => one.startsWith('opt-out'))).toBe(isOne);
  });

  it.each<[Scores, boolean, string]>([
    [{ 'opt-out': 4, unclear: -2 }, true, 'takes more beside something certain'],
    [{ 'opt-out': 3.9, unclear: -3 }, false, 'takes more beside something certain'],
    [{ 'opt-out': 4, unclear: -1.9 }, false, 'takes more beside something certain'],
  ])('%j beside a complaint: %s, %s', (whole, isOne) => {
    expect(opinion(whole, [], { said: ['complaint'] })).toEqual(
      isOne ? ['complaint!', like('opt-out', '4.0')] : ['complaint!'],
    );
  });

  it('says how much, and in which clause', () => {
    expect(opinion({ 'opt-out': 3, unclear: -4 }, [{ 'opt-out': 4.25 }, { 'opt-out': 1 }])).toEqual([
      like('opt-out', '4.3'),
    ]);
  });

  it('is never heard of whoever wants messages, nor where a guard took it back, nor of what is listed', () => {
    const stop = { 'opt-out': 9, unclear: -9 };
    expect(opinion(stop, [], { said: ['opt-in'] })).toEqual(['opt-in!']);
    expect(opinion(stop, [], { said: ['paid', 'opt-in'] })).toEqual(['paid!', 'opt-in!']);
    expect(opinion(stop, [], { denied: ['opt-out'] })).toEqual([]);
    expect(opinion(stop, [], { said: ['paid'], listed: true })).toEqual(['paid!']);
  });
});

describe('where nothing is certain', () => {
  it.each<[Scores, Intent | undefined, string]>([
    [{ dispute: 2, unclear: -1 }, 'dispute', 'a case, when it is likely one'],
    [{ dispute: 1.9, unclear: -3 }, undefined, 'too little like one'],
    [{ dispute: 2, unclear: -0.9 }, undefined, 'too much like chat'],
    [{ paid: 2, unclear: -1 }, 'paid', 'as a case'],
    [{ distress: 3, unclear: 0 }, 'distress', 'an alarm takes more'],
    [{ distress: 2.9, unclear: -3 }, undefined, 'an alarm takes more'],
    [{ distress: 3, unclear: 0.1 }, undefined, 'an alarm takes more'],
    [{ 'wrong-person': 3, unclear: -3 }, 'wrong-person', 'a quarantine takes more'],
    [{ 'wrong-person': 3, unclear: -2.9 }, undefined, 'a quarantine takes more'],
    [{ 'wrong-person': 2.9, unclear: -9 }, undefined, 'a quarantine takes more'],
    [{ 'opt-in': 5, unclear: -4 }, 'opt-in', 'to send again takes most'],
    [{ 'opt-in': 5, unclear: -3.9 }, undefined, 'to send again takes most'],
    [{ 'opt-in': 4.9, unclear: -9 }, undefined, 'to send again takes most'],
    [{ 'opt-in': 5, unclear: -9, dispute: 3.1 }, undefined, 'near a case'],
    [{ help: 3, unclear: -1, dispute: 1 }, 'help', 'careless, well ahead of any case'],
    [{ help: 3, unclear: -1, dispute: 1.1 }, undefined, 'careless, near a case'],
    [{ help: 3, unclear: -1, paid: 2 }, 'help', 'a payment is no rival'],
    [{ help: 2.9, unclear: -3 }, undefined, 'too little like one'],
    [{ help: 3, unclear: -0.9 }, undefined, 'too much like chat'],
    [{ acknowledge: 9, unclear: -9 }, undefined, 'agreement is only said by its own words'],
    [{ unclear: 9 }, undefined, 'chat'],
    [{}, undefined, 'like nothing'],
  ])('%j is %s: %s', (whole, intent) => {
    expect(opinion(whole).map((one) => one.split(' ')[0])).toEqual(intent === undefined ? [] : [intent]);
  });

  it('and what a guard took back stays away', () => {
    expect(opinion({ dispute: 9, unclear: -9 }, [], { denied: ['dispute'] })).toEqual([]);
  });
});

describe('where something is certain', () => {
  it('nothing else is filled in', () => {
    expect(opinion({ dispute: 9, unclear: -9 }, [], { said: ['paid'] })).toEqual(['paid!']);
  });

  it.each<[Scores, readonly Scores[], readonly string[], string]>([
    [{ dispute: 3, unclear: -1 }, [], [like('dispute', '3.0')], 'as a whole'],
    [{ dispute: 2.9, unclear: -2 }, [], [], 'too little as a whole'],
    [{ dispute: 3, unclear: -0.9 }, [], [], 'too much like chat'],
    [{ dispute: 3, unclear: -1, help: 3.1 }, [], [], 'more like another'],
    [{ dispute: 1, unclear: -3 }, [{ dispute: 4 }], [like('dispute', '4.0')], 'a clause'],
    [{ dispute: 1, unclear: -3 }, [{ dispute: 3.9 }], [], 'too little a clause'],
    [{ 'opt-out': 3, unclear: -2 }, [], [], 'a stop has a rule of its own'],
    [{ paid: 9, unclear: -9 }, [], [], 'a payment asks for no caution'],
  ])('%j, clauses %j: beside a promise stands %j: %s', (whole, clauses, beside) => {
    expect(opinion(whole, clauses, { said: ['promise'] })).toEqual(['promise!', ...beside]);
  });

  it.each(['acknowledge', 'opt-in', 'help', 'authenticity', 'promise'] as const)(
    'caution stands beside %s, which is careless, and beside nothing that is not',
    (careless) => {
      const whole = { hardship: 5, unclear: -5 };
      expect(opinion(whole, [], { said: [careless] })).toEqual([`${careless}!`, like('hardship', '5.0')]);
      expect(opinion(whole, [], { said: [careless, 'paid'] })).toEqual([`${careless}!`, 'paid!']);
    },
  );

  it('a wrong person is a dispute when it is clearly more like one', () => {
    const said = ['wrong-person'] as const;
    expect(opinion({ dispute: 3.1, 'wrong-person': 1 }, [], { said })).toEqual([like('dispute', '3.1')]);
    expect(opinion({ dispute: 3, 'wrong-person': 1 }, [], { said })).toEqual(['wrong-person!']);
    expect(opinion({ dispute: 3.1, 'wrong-person': 1 }, [], { said: ['paid'] })).toEqual(['paid!']);
  });
});
